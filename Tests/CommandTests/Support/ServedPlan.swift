import FoundationEssentials
import Glibc
import Testing

/// `raakvlak serve` at a free port, asked with `curl`; ended with the test.
final class ServedPlan: Sendable {
  let workplace: Workplace
  /// As it was printed, such as `http://127.0.0.1:40001/`.
  let address: String
  private let process: Int32

  /// - Parameter start: what precedes `raakvlak` in the command.
  init(_ plan: String, in workplace: Workplace, start: String = "", options: String = "")
    async throws
  {
    self.workplace = workplace
    // Its end and its exit code are waited for by a shell of its own.
    _ = try await Program.runShell(
      """
      (\(start) '\(Program.path)' serve \(plan) --port 0 \(options) >serve.out 2>serve.err &
      echo $! >serve.pid; wait $!; echo $? >serve.code) >/dev/null 2>&1 &
      """, in: workplace.path)
    let text = try await eventually {
      workplace.text("serve.out").flatMap { $0.isEmpty ? nil : $0 }
    }
    address = try #require(
      text.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init))
    process = try #require(workplace.text("serve.pid").flatMap { Int32($0.filter(\.isNumber)) })
  }

  /// Once it has ended its number may be another's.
  deinit { if workplace.text("serve.code") == nil { kill(process, SIGKILL) } }

  /// What was said in the terminal.
  var said: String { workplace.text("serve.err") ?? "" }

  /// A whole answer: the status line, the headers, the body.
  func answer(_ path: String, _ options: String = "") async throws -> String {
    let result = try await Program.runShell(
      "curl --silent --include --path-as-is --max-time 14 \(options) '\(address)\(path)'",
      in: workplace.path)
    return result.out
  }

  func body(_ path: String) async throws -> String {
    let text = try await answer(path)
    return try #require(text.firstRange(of: "\r\n\r\n").map { String(text[$0.upperBound...]) })
  }

  /// What the page's script receives, once that meets a condition.
  func news(_ wish: (News.State) -> Bool = { _ in true }) async throws -> News.State {
    var stamp = ""
    for _ in 0..<20 {
      let news = try JSONDecoder().decode(
        News.self, from: Data(try await body("raakvlak-state?since=\(stamp)").utf8))
      if wish(news.state) { return news.state }
      stamp = news.stamp
    }
    throw NothingNew()
  }

  struct News: Decodable {
    let stamp: String
    let state: State

    struct State: Decodable {
      let pages: String
      let headline: String
      let banner: String?
      let problems: [String]
      let findings: [Found]
    }

    struct Found: Decodable {
      let rule: String
      let place: String
      let ids: [String]
      let href: String?
    }
  }

  struct NothingNew: Error {}

  /// Sends a signal; answers the exit code.
  func stop(_ signal: Int32) async throws -> String {
    kill(process, signal)
    let code = try await eventually {
      workplace.text("serve.code").flatMap { $0.hasSuffix("\n") ? $0 : nil }
    }
    return String(code.dropLast())
  }
}

/// The answer, as soon as there is one; half a minute is more than any machine needs.
func eventually<Answer>(_ ask: () -> Answer?) async throws -> Answer {
  for _ in 0..<600 {
    if let answer = ask() { return answer }
    try await Task.sleep(for: .milliseconds(50))
  }
  throw ServedPlan.NothingNew()
}
