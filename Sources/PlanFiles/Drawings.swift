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
    var results: [Int: Result<DotGeometry, DotError>] = [:]
    await withTaskGroup(of: (Int, Result<DotGeometry, DotError>).self) { group in
      var next = 0
      func start() {
        guard next < drawings.count else { return }
        let (place, drawing) = (next, drawings[next])
        next += 1
        group.addTask { (place, await layOut(drawing, with: runner, knowing: memory)) }
      }
      for _ in 0..<sideBySide { start() }
      while let (place, result) = await group.next() {
        results[place] = result
        start()
      }
    }
    return Drawings(drawings, results)
  }

  /// The geometry of one drawing: what is known of it, else laid out by `dot`.
  private static func layOut(
    _ drawing: Products.Drawing, with runner: DotRunner, knowing memory: GeometryMemory
  ) async -> Result<DotGeometry, DotError> {
    if let known = memory[drawing.layoutDOT] { return .success(known) }
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      return .success(try await runner.geometry(of: drawing.layoutDOT))
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Int: Result<DotGeometry, DotError>]) {
    for (place, drawing) in drawings.enumerated() {
      switch results[place] {
      case .success(let geometry):
        guard let svg = drawing.svg.text(geometry) else {
          failures.append((drawing.path, .otherMap))
          continue
        }
        files.append(OutputFile(path: drawing.path, text: svg))
        memory[drawing.layoutDOT] = geometry
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
