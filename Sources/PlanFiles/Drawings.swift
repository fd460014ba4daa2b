package import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
package struct Drawings: Sendable {
  package private(set) var files: [OutputFile] = []
  package private(set) var failures: [(path: String, error: DotError)] = []
  /// Where everything stands in each drawing that was made, by the theme's id.
  package private(set) var geometries: [String: DotGeometry] = [:]
  /// What was laid out, for the next time.
  package private(set) var memory = GeometryMemory()

  /// The order of the answer is that of the drawings, whichever is ready first.
  ///
  /// - Parameter memory: what an earlier round laid out; `dot` is asked only for the rest.
  package static func draw(
    _ drawings: [Products.Drawing], knowing memory: GeometryMemory = GeometryMemory()
  ) async -> Drawings {
    let runner = DotRunner()
    let results = await SideBySide.map(drawings) { drawing in
      await layOut(drawing, with: runner, knowing: memory)
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

  private init(_ drawings: [Products.Drawing], _ results: [Result<DotGeometry, DotError>]) {
    for (drawing, result) in zip(drawings, results) {
      switch result {
      case .success(let geometry):
        guard let svg = drawing.svg.text(geometry) else {
          failures.append((drawing.path, .otherMap))
          continue
        }
        files.append(OutputFile(path: drawing.path, text: svg))
        geometries[drawing.theme] = geometry
        memory[drawing.layoutDOT] = geometry
      case .failure(let error): failures.append((drawing.path, error))
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
