internal import FoundationEssentials
internal import Subprocess

/// One run of another program: bytes in, bytes out, within a time limit. The one place where
/// another program is started.
///
/// It is started by `raakvlak-guard`, which ends it with all that it started itself, as soon as it or
/// this program ends, however that happens: a script that is called `dot` would otherwise leave the
/// real one behind. Where the guard is missing it is started all the same.
struct ProgramRun: Sendable {
  /// A name to look up in `PATH`.
  let program: String
  let arguments: [String]
  /// What the program's environment has beside, or instead of, what ours has.
  var environment: [String: String] = [:]
  let timeLimit: Duration

  /// The most that is taken in, in bytes.
  private static let mostOutput = 64 << 20

  /// What a program left behind.
  struct Answer: Sendable {
    let output: [UInt8]
    let complaints: String

    /// The first line of what it complained of, without the full stop: it ends up in a sentence.
    var complaint: String? {
      complaints.split(whereSeparator: \.isNewline).first.map { line in
        String(line.hasSuffix(".") ? line.dropLast() : line)
      }
    }

    let hasSucceeded: Bool
    /// How it ended, in words.
    let ending: String
  }

  enum Problem: Error, Equatable {
    case missing
    case timedOut
    case failed(String)
  }

  /// - Throws: `Problem` when the program is missing, takes too long or cannot be run. That it ended
  ///   badly or complained is left to the caller to judge.
  func callAsFunction(_ input: String) async throws(Problem) -> Answer {
    let result = await withTaskGroup(of: Result<Answer, Problem>.self) { group in
      group.addTask { await run(input) }
      group.addTask {
        try? await Task.sleep(for: timeLimit)
        return .failure(.timedOut)
      }
      let first = await group.next() ?? .failure(.missing)
      group.cancelAll()
      return first
    }
    return try result.get()
  }

  private func run(_ text: String) async -> Result<Answer, Problem> {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
    ]
    guard let path = ProgramPath.of(program) else { return .failure(.missing) }
    let guardian = ProgramPath.beside("raakvlak-guard")
    let command = FileKind(guardian) == .file ? [guardian, path] : [path]
    let changes = Dictionary(
      uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) })
    do {
      let result = try await Subprocess.run(
        .path(Self.path(command[0])), arguments: Arguments(command.dropFirst() + arguments),
        environment: .inherit.updating(changes.mapValues { $0 }),
        platformOptions: options, input: .inputWriter,
        output: .bytes(limit: Self.mostOutput), error: .string(limit: 1 << 16)
      ) { execution in
        // Not `input: .string(text)`: when the program ends without reading, Subprocess 1.0.2 traps
        // on the pipe that it left open. How the program ended says more than the failed write.
        _ = try? await execution.standardInputWriter.write(Array(text.utf8))
        try? await execution.standardInputWriter.finish()
      }
      return .success(
        Answer(
          output: result.standardOutput, complaints: result.standardError,
          hasSucceeded: result.terminationStatus.isSuccess, ending: "\(result.terminationStatus)"))
    } catch {
      return .failure(.failed(String(describing: error)))
    }
  }
}

extension ProgramRun {
  /// The type of Subprocess's paths is of a package of its own, which is not needed for more than this.
  private static func path<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
  where Path.StringLiteralType == String { Path(stringLiteral: text) }
}

/// How long another program may take: what the environment says, a whole number of seconds above
/// zero, else the number given.
enum TimeLimit {
  static func read(_ name: String, default seconds: Int) -> Duration {
    let asked = ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    return .seconds(asked.flatMap { $0 > 0 ? $0 : nil } ?? seconds)
  }
}
