package import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
package struct Drawings: Sendable {
  package private(set) var files: [OutputFile] = []
  package private(set) var failures: [(path: String, error: DotError)] = []
  /// What was laid out, for the next time.
  package private(set) var memory = GeometryMemory()

  private static let sideBySide = 4

  /// The order of the answer is that of the drawings, whichever is ready first.
  ///
  /// - Parameter memory: what an earlier round laid out; `dot` is asked only for the rest.
  package static func draw(
    _ drawings: [Products.Drawing], knowing memory: GeometryMemory = GeometryMemory()
  ) async -> Drawings {
    let runner = DotRunner()
    var results: [Int: Result<Drawn, DotError>] = [:]
    await withTaskGroup(of: (Int, Result<Drawn, DotError>).self) { group in
      var next = 0
      func start() {
        guard next < drawings.count else { return }
        let (place, drawing) = (next, drawings[next])
        next += 1
        group.addTask { (place, await draw(drawing, with: runner, knowing: memory)) }
      }
      for _ in 0..<sideBySide { start() }
      while let (place, result) = await group.next() {
        results[place] = result
        start()
      }
    }
    return Drawings(drawings, results)
  }

  private struct Drawn: Sendable {
    let svg: String
    let geometry: DotGeometry
  }

  /// One drawing, laid out by `dot` and written by us.
  private static func draw(
    _ drawing: Products.Drawing, with runner: DotRunner, knowing memory: GeometryMemory
  ) async -> Result<Drawn, DotError> {
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      let geometry: DotGeometry
      if let known = memory[drawing.layoutDOT] {
        geometry = known
      } else {
        geometry = try await runner.geometry(of: drawing.layoutDOT)
      }
      guard let svg = drawing.svg.text(geometry) else { throw .otherMap }
      return .success(Drawn(svg: svg, geometry: geometry))
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Int: Result<Drawn, DotError>]) {
    for (place, drawing) in drawings.enumerated() {
      switch results[place] {
      case .success(let drawn):
        files.append(OutputFile(path: drawing.path, text: drawn.svg))
        memory[drawing.layoutDOT] = drawn.geometry
      case .failure(let error): failures.append((drawing.path, error))
      case nil: break
      }
    }
  }
}

/// Layouts that are known, by their layout DOT. One round's memory holds what that round drew and
/// no more, so that it does not grow.
package struct GeometryMemory: Sendable {
  private var geometries: [String: DotGeometry] = [:]

  package init() {}

  package subscript(_ layoutDOT: String) -> DotGeometry? {
    get { geometries[layoutDOT] }
    set { geometries[layoutDOT] = newValue }
  }
}
