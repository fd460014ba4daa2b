package import Toolkit

/// External program, with the messages for its failures.
package struct Tool: Equatable, Sendable {
  /// Name to look up in `PATH`.
  package var program: String
  /// Name in messages.
  let name: String
  /// Environment variable with the time limit, a whole number of seconds above zero.
  let limitVariable: String
  let usualSeconds: Int
  /// Message that it is missing, and how to install it.
  let missing: Phrase
  /// Message of what it could not do.
  let failure: Phrase
  /// Remedies for a failure and for a timeout; each begins with a blank.
  var remedyOfFailure = Phrase(verbatim: "")
  var remedyOfDelay = Phrase(verbatim: "")

  func named(_ program: String?) -> Tool {
    var tool = self
    if let program { tool.program = program }
    return tool
  }

  func request(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    timeLimit: Duration? = nil
  ) -> ProgramRun {
    ProgramRun(
      program: program, arguments: arguments, environment: environment, input: input,
      timeLimit: timeLimit ?? TimeLimit.read(limitVariable, default: usualSeconds))
  }

  /// One result for each request, in order; several run concurrently.
  func run(_ requests: [ProgramRun]) -> [Result<ProgramRun.Answer, ToolError>] {
    ProgramPool.run(requests).map { $0.mapError { ToolError(tool: self, problem: $0) } }
  }

  func run(_ request: ProgramRun) throws(ToolError) -> ProgramRun.Answer {
    guard let result = run([request]).first else { throw ToolError(tool: self, problem: .missing) }
    return try result.get()
  }

  /// Error for output that is not what was asked for.
  func failure(_ answer: ProgramRun.Answer) -> ToolError {
    ToolError(
      tool: self, problem: answer.complaint.map { .failed($0) } ?? .ended(answer.ending))
  }
}

/// Reason why an external program did not do its work.
package struct ToolError: Error, Equatable {
  let tool: Tool
  package let problem: ProgramProblem

  /// Whether the program did not run at all, which the same input may not have next time.
  package var hasNotRun: Bool {
    switch problem {
    case .missing, .refused: true
    case .failed, .ended, .timedOut, .tooMuch: false
    }
  }

  package var message: Phrase {
    switch problem {
    case .missing: tool.missing
    case .failed(let complaint):
      tool.failure
        + Phrase(nl: " Het zei: \(complaint).", en: " It said: \(complaint).")
        + tool.remedyOfFailure
    case .ended(let ending):
      tool.failure + Phrase(nl: " Het eindigde met ", en: " It ended with ") + ending
        + Phrase(verbatim: ".") + tool.remedyOfFailure
    case .timedOut(let seconds):
      Phrase(nl: "\(tool.name) was na ", en: "\(tool.name) had not finished after ")
        + Catalogue.seconds(seconds) + Phrase(nl: " nog niet klaar.", en: ".")
        + tool.remedyOfDelay
    case .tooMuch(let bytes):
      Phrase(
        nl: "\(tool.name) gaf meer dan \(bytes) bytes terug.",
        en: "\(tool.name) gave more than \(bytes) bytes.") + tool.remedyOfFailure
    case .refused(let reason):
      Phrase(nl: "\(tool.name) kan niet starten. ", en: "\(tool.name) cannot start. ") + reason
    }
  }
}
