package import Drawing
internal import Toolkit

/// Runs Graphviz's `dot`.
package struct DotRunner: Sendable {
  private let tool: Tool
  private let timeLimit: Duration?

  /// - Parameters:
  ///   - program: a name to look up in `PATH`.
  ///   - timeLimit: maximum time for one drawing; nil for the value of the environment.
  package init(program: String? = nil, timeLimit: Duration? = nil) {
    tool = .dot.named(program)
    self.timeLimit = timeLimit
  }

  /// Layout with the JSON of `dot` from which it was read.
  struct Layout: Sendable {
    let geometry: DotGeometry
    let json: String
  }

  /// Positions of the boxes and edges of a layout DOT.
  ///
  /// - Throws: `DotError` when `dot` is missing, fails, prints an error, takes too long or returns
  ///   something else. Anything on standard error is a failure: the layout may then be wrong.
  package func geometry(of dot: String) throws(DotError) -> DotGeometry {
    guard let layout = layouts(of: [dot]).first else { throw .otherMap }
    return try layout.get().geometry
  }

  /// One layout for each layout DOT, in order; several are made concurrently.
  func layouts(of dots: [String]) -> [Result<Layout, DotError>] {
    let answers = tool.run(
      dots.map { tool.request(["-Tjson0"], input: $0, timeLimit: timeLimit) })
    // Lazy: only after a failure, and once, because `dot -V` takes as long as a drawing.
    lazy var version = version()
    return zip(answers, answers.mapOnAllCores(Self.layout)).map { answer, layout in
      if let layout { return .success(layout) }
      switch answer {
      case .failure(let error): return .failure(.tool(error))
      case .success(let answer) where answer.complaint != nil:
        return .failure(.tool(tool.failure(answer), version: version))
      case .success(let answer) where !answer.hasSucceeded:
        return .failure(.failedInSilence(version: version))
      case .success: return .failure(.strangeAnswer(version: version))
      }
    }
  }

  /// Nil for output that is not a layout, or that comes with an error message.
  private static func layout(_ answer: Result<ProgramRun.Answer, ToolError>) -> Layout? {
    guard let answer = try? answer.get(), answer.complaint == nil, answer.hasSucceeded,
      let json = String(validating: answer.output, as: UTF8.self),
      let geometry = DotGeometry(json: json)
    else { return nil }
    return Layout(geometry: geometry, json: json)
  }

  /// Output of `dot -V`.
  private func version() -> DotVersion {
    guard let answer = try? tool.run(tool.request(["-V"], timeLimit: timeLimit)) else {
      return DotVersion("")
    }
    return DotVersion(answer.complaints + String(decoding: answer.output, as: UTF8.self))
  }
}
