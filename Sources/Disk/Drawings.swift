package import Build
package import Documents
package import Drawing

/// The layouts of all maps of a plan, a process each, a few side by side.
package struct Drawings: Sendable {
  /// The drawings that could be laid out, to be made.
  package private(set) var pieces: [Piece] = []
  package private(set) var failures: [(path: String, error: DotError)] = []
  /// Where everything stands in each drawing that was laid out, by the theme's id.
  package private(set) var geometries: [String: DotGeometry] = [:]
  /// What was laid out, for the next time.
  package private(set) var memory = GeometryMemory()

  /// The order of the answer is that of the drawings, whichever is ready first.
  ///
  /// - Parameters:
  ///   - memory: what an earlier round laid out; `dot` is asked only for the rest.
  ///   - cache: what earlier runs of the program laid out.
  package static func layOut(
    _ drawings: [Products.Drawing], knowing memory: GeometryMemory = GeometryMemory(),
    cache: LayoutCache? = nil
  ) async -> Drawings {
    let runner = DotRunner()
    let results = await SideBySide.map(drawings) { drawing in
      await layOut(drawing, with: runner, knowing: memory, cache)
    }
    if results.contains(where: { (try? $0.get())?.isNew == true }) { cache?.prune() }
    return Drawings(drawings, results)
  }

  /// One drawing that was laid out.
  private struct LaidOut: Sendable {
    let geometry: DotGeometry
    let piece: Piece
    /// Whether `dot` was asked.
    let isNew: Bool

    /// Nil when the geometry is that of another map.
    init?(_ drawing: Products.Drawing, _ geometry: DotGeometry, isNew: Bool) {
      guard let piece = drawing.piece(geometry) else { return nil }
      self.geometry = geometry
      self.piece = piece
      self.isNew = isNew
    }
  }

  /// One drawing by the geometry that is known of it, else laid out by `dot`.
  private static func layOut(
    _ drawing: Products.Drawing, with runner: DotRunner, knowing memory: GeometryMemory,
    _ cache: LayoutCache?
  ) async -> Result<LaidOut, DotError> {
    let dot = drawing.layoutDOT
    if let known = memory[dot] ?? cache?.geometry(of: dot),
      let laidOut = LaidOut(drawing, known, isNew: false)
    {
      return .success(laidOut)
    }
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      let layout = try await runner.layout(of: dot)
      guard let laidOut = LaidOut(drawing, layout.geometry, isNew: true) else { throw .otherMap }
      cache?.keep(layout.json, for: dot)
      return .success(laidOut)
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Result<LaidOut, DotError>]) {
    for (drawing, result) in zip(drawings, results) {
      switch result {
      case .success(let laidOut):
        pieces.append(laidOut.piece)
        geometries[drawing.theme] = laidOut.geometry
        memory[drawing.layoutDOT] = laidOut.geometry
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
