import FoundationEssentials
import Glibc
import Testing

/// `raakvlak edit` at a free port, asked with `curl`; ended with the test.
final class EditingProgram: Sendable {
  let workplace: Workplace
  /// Such as `http://127.0.0.1:40001`.
  let origin: String
  let token: String
  private let process: Int32

  /// - Parameter start: variables of the environment, before `raakvlak` in the command.
  init(_ plan: String, in workplace: Workplace, start: String = "", options: String = "")
    async throws
  {
    self.workplace = workplace
    let name = "edit-\(UInt32.random(in: 0 ... .max))"
    _ = try await Program.runShell(
      """
      (XDG_STATE_HOME='\(workplace.full("state"))' \(start) '\(Program.path)' edit \(plan) --port 0 \
      --no-browser \(options) >\(name).out 2>\(name).err & echo $! >\(name).pid; wait $!) >/dev/null 2>&1 &
      """, in: workplace.path)
    let text = try await eventually {
      workplace.text("\(name).out").flatMap { $0.contains("Ctrl-C") ? $0 : nil }
    }
    let word = text.split { $0 == " " || $0 == "\n" }.first { $0.hasPrefix("http://") }
    let parts = try #require(word).split(separator: "#token=")
    try #require(parts.count == 2)
    token = String(parts[1])
    origin = String(try #require(parts[0].split(separator: "/.raakvlak").first))
    process = try #require(workplace.text("\(name).pid").flatMap { Int32($0.filter(\.isNumber)) })
  }

  deinit { kill(process, SIGKILL) }

  struct Answer: Sendable {
    let status: String
    let body: String
  }

  /// Sends a request with the headers that the editor's page sends.
  ///
  /// - Parameter options: further options of `curl`, after those of the page.
  func ask(_ path: String, _ options: String = "", token: String? = nil) async throws -> Answer {
    try await curl("--header 'X-Raakvlak-Token: \(token ?? self.token)' \(options)", path)
  }

  func curl(_ options: String, _ path: String) async throws -> Answer {
    let result = try await Program.runShell(
      """
      curl --silent --max-time 14 --write-out '\\n%{http_code}' \(options) '\(origin)\(path)'
      """, in: workplace.path)
    let lines = result.out.split(separator: "\n", omittingEmptySubsequences: false)
    return Answer(
      status: lines.last.map(String.init) ?? "",
      body: lines.dropLast().joined(separator: "\n"))
  }

  /// Posts JSON as the page does.
  func post(_ path: String, _ json: String, _ options: String = "") async throws -> Answer {
    let name = "body-\(UInt32.random(in: 0 ... .max)).json"
    try workplace.write(json, to: name)
    return try await ask(
      path,
      """
      --header 'Content-Type: application/json' --header 'Origin: \(origin)' --data-binary '@\(name)' \
      \(options)
      """)
  }

  /// Hashes of the plan's files as JSON, as a page has them.
  func base() async throws -> String {
    let plan = try await ask("/.raakvlak/plan").body
    let start = try #require(plan.firstRange(of: "\"files\":")).upperBound
    let end = try #require(plan[start...].firstIndex(of: "}"))
    return String(plan[start...end])
  }

  /// Posts operations of a client.
  func edit(
    _ operations: String, client: String = "a", _ sequence: Int = 1, base: String = "{}"
  ) async throws -> Answer {
    try await post(
      "/.raakvlak/edit",
      """
      {"client": "\(client)", "seq": \(sequence), "base": \(base), "operations": [\(operations)]}
      """)
  }
}
