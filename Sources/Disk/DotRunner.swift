import Drawing
import Toolkit

/// Runs Graphviz's `dot`. Only `DotLayouts` does so, behind the function that the pipeline gets.
struct DotRunner: Sendable {
  private let tool: Tool
  private let timeLimit: Duration?

  /// - Parameters:
  ///   - program: a name to look up in `PATH`.
  ///   - timeLimit: maximum time for one drawing; nil for the value of the environment.
  init(program: String? = nil, timeLimit: Duration? = nil) {
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
  func geometry(of dot: String) throws(DotError) -> DotGeometry {
    guard let layout = layouts(of: [dot]).first else { throw .otherMap }
    return try layout.get().geometry
  }

  /// One layout for each layout DOT, in order; several are made concurrently.
  ///
  /// Most are made in batches, because `dot` needs longer to start than to lay out a map. A batch
  /// with a failure does not say whose it is: each of its graphs is then laid out alone.
  func layouts(of dots: [String]) -> [Result<Layout, DotError>] {
    var layouts = batched(dots)
    let rest = dots.indices.filter { layouts[$0] == nil }
    for (index, layout) in zip(rest, alone(rest.map { dots[$0] })) { layouts[index] = layout }
    return layouts.map { $0 ?? .failure(.otherMap) }
  }

  /// Layouts by programs that make several each; nil where there must be one alone.
  private func batched(_ dots: [String]) -> [Result<Layout, DotError>?] {
    let batches = DotBatch.batches(of: dots).filter { $0.count > 1 }
    let answers = tool.run(
      batches.map { tool.request(["-Tjson0"], input: dots[$0].joined(), timeLimit: timeLimit) })
    let made = zip(batches, answers).flatMap { batch, answer in
      zip(batch, DotBatch.outputs(of: Self.output(of: answer), count: batch.count))
    }
    var layouts = [Result<Layout, DotError>?](repeating: nil, count: dots.count)
    let read = made.mapOnAllCores { index, output in (index, Self.layout(output)) }
    for case (let index, let layout?) in read { layouts[index] = .success(layout) }
    return layouts
  }

  /// Layouts by a program each, with the reason where there is none.
  private func alone(_ dots: [String]) -> [Result<Layout, DotError>] {
    let answers = tool.run(
      dots.map { tool.request(["-Tjson0"], input: $0, timeLimit: timeLimit) })
    // Lazy: only after a failure, and once, because `dot -V` takes as long as a drawing.
    lazy var version = version()
    let layouts = answers.mapOnAllCores { Self.layout(Self.output(of: $0)[...]) }
    return zip(answers, layouts).map { answer, layout in
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

  /// Output of a program that succeeded; empty for output that comes with an error message.
  private static func output(of answer: Result<ProgramRun.Answer, ToolError>) -> [UInt8] {
    guard let answer = try? answer.get(), answer.complaint == nil, answer.hasSucceeded else {
      return []
    }
    return answer.output
  }

  /// Nil for output that is not a layout.
  private static func layout(_ output: ArraySlice<UInt8>) -> Layout? {
    guard let json = String(validating: output, as: UTF8.self),
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
