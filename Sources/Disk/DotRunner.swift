package import Drawing

/// Runs Graphviz's `dot`.
package struct DotRunner: Sendable {
  /// A name to look up in `PATH`.
  let program: String
  let timeLimit: Duration

  /// - Parameter timeLimit: how long one drawing may take. Without it `RAAKVLAK_DOT_SECONDS` in
  ///   the environment says so, a whole number above zero; without that 20 seconds.
  package init(program: String = "dot", timeLimit: Duration? = nil) {
    self.program = program
    self.timeLimit = timeLimit ?? TimeLimit.read("RAAKVLAK_DOT_SECONDS", default: 20)
  }

  /// Where `dot` puts the boxes and edges of a layout DOT.
  package func geometry(of dot: String) async throws(DotError) -> DotGeometry {
    try await layout(of: dot).geometry
  }

  /// Where `dot` puts the boxes and edges of a layout DOT, with its own words for it.
  ///
  /// - Throws: `DotError` when `dot` is missing, fails, complains, takes too long or answers
  ///   something else. A complaint is a failure, for nothing can be relied on after one.
  func layout(of dot: String) async throws(DotError) -> (geometry: DotGeometry, json: String) {
    let answer: ProgramRun.Answer
    do {
      answer = try await ProgramRun(
        program: program, arguments: ["-Tjson0"], timeLimit: timeLimit)(dot)
    } catch {
      switch error {
      case .missing: throw .missing(program)
      case .timedOut: throw .timedOut(seconds: Int(timeLimit.components.seconds))
      case .failed(let reason): throw .failed(reason, version: await version())
      }
    }
    if let complaint = answer.complaint { throw .failed(complaint, version: await version()) }
    guard answer.hasSucceeded else { throw .failedInSilence(version: await version()) }
    guard let json = String(validating: answer.output, as: UTF8.self),
      let geometry = DotGeometry(json: json)
    else { throw .strangeAnswer(version: await version()) }
    return (geometry, json)
  }

  /// What `dot -V` says of itself; asked only after a failure, for it takes as long as a drawing.
  private func version() async -> DotVersion {
    let run = ProgramRun(
      program: program, arguments: ["-V"], timeLimit: timeLimit)
    guard let answer = try? await run("") else { return DotVersion("") }
    return DotVersion(answer.complaints + String(decoding: answer.output, as: UTF8.self))
  }
}
