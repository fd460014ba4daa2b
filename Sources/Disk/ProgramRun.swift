internal import FoundationEssentials
package import Toolkit

/// One run of another program: text in, bytes out, within a time limit.
struct ProgramRun: Sendable {
  /// A name to look up in `PATH`.
  let program: String
  let arguments: [String]
  /// Variables set beside, or instead of, those that raakvlak itself has.
  var environment: [String: String] = [:]
  /// The text for its standard input.
  var input = ""
  let timeLimit: Duration

  /// The most bytes that are read from its standard output and its standard error.
  static let mostOutput = 64 << 20
  static let mostComplaints = 1 << 16

  /// What a program left behind.
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
    /// How it ended: with which exit code or by which signal.
    let ending: Phrase
  }

  /// The command line: the program behind `timeout` of coreutils, which ends it with all that it
  /// started, also after raakvlak itself was killed. Nil when there is no such program.
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

/// Why another program gave no answer. That it ended badly is left to the caller to judge.
package enum ProgramProblem: Error, Equatable, Sendable {
  case missing
  case timedOut(seconds: Int)
  /// Standard output or standard error was longer than so many bytes.
  case tooMuch(bytes: Int)
  /// The system could not start it.
  case refused(Phrase)
  /// It complained in these words.
  case failed(String)
  /// It said nothing, and ended without a result.
  case ended(Phrase)
}

/// Time limit of another program: what the environment says, a whole number of seconds above zero,
/// else the number given.
enum TimeLimit {
  static func read(_ name: String, default seconds: Int) -> Duration {
    let asked = ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    return .seconds(asked.flatMap { $0 > 0 ? $0 : nil } ?? seconds)
  }
}
