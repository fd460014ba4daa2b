internal import FoundationEssentials
package import Toolkit

/// One run of an external program: text in, bytes out, within a time limit.
struct ProgramRun: Sendable {
  /// Name to look up in `PATH`.
  let program: String
  let arguments: [String]
  /// Environment variables that are added or replaced.
  var environment: [String: String] = [:]
  /// Text for its standard input.
  var input = ""
  let timeLimit: Duration

  /// Limits in bytes of its standard output and its standard error.
  static let mostOutput = 64 << 20
  static let mostComplaints = 1 << 16

  /// Output and exit status of a program.
  struct Answer: Sendable {
    let output: [UInt8]
    let complaints: String

    /// First line of standard error, without the full stop: it ends up in a sentence.
    var complaint: String? {
      complaints.split(whereSeparator: \.isNewline).first.map { line in
        String(line.hasSuffix(".") ? line.dropLast() : line)
      }
    }

    let hasSucceeded: Bool
    /// Exit code or signal, in words.
    let ending: Phrase
  }

  /// Command line: the program behind `timeout` of coreutils, which kills it with its children,
  /// even after raakvlak itself was killed. Nil when there is no such program.
  ///
  /// `timeout` makes a process group of its own. It sends KILL, and not TERM with KILL after it: as
  /// soon as the program obeys the TERM `timeout` ends too, and a child that ignored it lives on.
  /// Its limit is later than that of `ProgramPool`, which has the better message.
  var command: [String]? {
    guard let path = ProgramPath.of(program) else { return nil }
    let limit = "\(timeLimit.components.seconds + 2)"
    let bound = ProgramPath.of("timeout").map { [$0, "-s", "KILL", limit] } ?? []
    return bound + [path] + arguments
  }
}

/// Reason why a program gave no result. A nonzero exit code is left to the caller to judge.
package enum ProgramProblem: Error, Equatable, Sendable {
  case missing
  case timedOut(seconds: Int)
  /// Standard output or standard error exceeded this limit.
  case tooMuch(bytes: Int)
  /// The system could not start it.
  case refused(Phrase)
  /// It printed this error message.
  case failed(String)
  /// It ended without output or error message.
  case ended(Phrase)
}

/// Time limit of an external program: the environment variable, a whole number of seconds above
/// zero, else the default.
enum TimeLimit {
  static func read(_ name: String, default seconds: Int) -> Duration {
    let asked = ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    return .seconds(asked.flatMap { $0 > 0 ? $0 : nil } ?? seconds)
  }
}
