import FoundationEssentials
import Subprocess
import Testing

/// The real program, run in a folder with an environment of a test's own.
enum Program {
  struct Outcome: Sendable {
    /// Nil when a signal ended it.
    let code: Int?
    let out: String
    let err: String
  }

  static let path = path(of: "raakvlak")

  /// Programs are in the folder of the tests that are running.
  static func path(of name: String) -> String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/\(name)"
  }

  /// Runs `raakvlak` with nothing in its environment but what is given, a plain `PATH` and a folder for
  /// the history of plans beside the workplace.
  static func run(
    _ arguments: [String], in folder: String, environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await start([path] + arguments, in: folder, environment)
  }

  /// The same at a terminal of 80 columns, which `script` plays; both streams come out as one.
  static func runAtTerminal(
    _ arguments: String, in folder: String, environment: [String: String] = [:]
  ) async throws -> Outcome {
    let command = "stty cols 80; exec '\(path)' \(arguments)"
    return try await start(
      ["script", "--quiet", "--return", "--command", command, "/dev/null"], in: folder,
      environment)
  }

  /// A line for the shell, for what is about pipes and streams.
  static func runShell(_ line: String, in folder: String) async throws -> Outcome {
    try await start(["sh", "-c", line], in: folder, [:])
  }

  private static func start(
    _ command: [String], in folder: String, _ environment: [String: String]
  ) async throws -> Outcome {
    let plain = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "XDG_STATE_HOME": Workplace.state(of: folder),
    ]
    let settings = plain.merging(environment) { $1 }.map { "\($0)=\($1)" }
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments(["-i", "-C", folder] + settings + command),
      output: .string(limit: 1 << 26), error: .string(limit: 1 << 26))
    let code: Int? =
      if case .exited(let code) = result.terminationStatus { Int(code) } else { nil }
    return Outcome(code: code, out: result.standardOutput, err: result.standardError)
  }
}
