package import Drawing
internal import Toolkit

/// Runs Graphviz's `dot`.
package struct DotRunner: Sendable {
  private let tool: Tool
  private let timeLimit: Duration?

  /// - Parameters:
  ///   - program: a name to look up in `PATH`.
  ///   - timeLimit: how long one drawing may take, when not what the environment says.
  package init(program: String? = nil, timeLimit: Duration? = nil) {
    tool = .dot.named(program)
    self.timeLimit = timeLimit
  }

  /// A layout, with the JSON of `dot` that it was read from.
  struct Layout: Sendable {
    let geometry: DotGeometry
    let json: String
  }

  /// Positions of the boxes and edges of a layout DOT.
  ///
  /// - Throws: `DotError` when `dot` is missing, fails, complains, takes too long or answers
  ///   something else. A complaint is a failure, for nothing can be relied on after one.
  package func geometry(of dot: String) throws(DotError) -> DotGeometry {
    guard let layout = layouts(of: [dot]).first else { throw .otherMap }
    return try layout.get().geometry
  }

  /// One layout for each layout DOT, in order; several are made concurrently.
  func layouts(of dots: [String]) -> [Result<Layout, DotError>] {
    let answers = tool.run(
      dots.map { tool.request(["-Tjson0"], input: $0, timeLimit: timeLimit) })
    // Asked only after a failure, and once: it takes as long as a drawing.
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

  /// Nil for what is no layout, or comes with a complaint.
  private static func layout(_ answer: Result<ProgramRun.Answer, ToolError>) -> Layout? {
    guard let answer = try? answer.get(), answer.complaint == nil, answer.hasSucceeded,
      let json = String(validating: answer.output, as: UTF8.self),
      let geometry = DotGeometry(json: json)
    else { return nil }
    return Layout(geometry: geometry, json: json)
  }

  /// The answer of `dot -V`.
  private func version() -> DotVersion {
    guard let answer = try? tool.run(tool.request(["-V"], timeLimit: timeLimit)) else {
      return DotVersion("")
    }
    return DotVersion(answer.complaints + String(decoding: answer.output, as: UTF8.self))
  }
}
