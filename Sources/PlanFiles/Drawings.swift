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
  /// - Parameters:
  ///   - memory: what an earlier round laid out; `dot` is asked only for the rest.
  ///   - cache: what earlier runs of the program laid out.
  package static func draw(
    _ drawings: [Products.Drawing], knowing memory: GeometryMemory = GeometryMemory(),
    cache: LayoutCache? = nil
  ) async -> Drawings {
    let runner = DotRunner()
    let results = await SideBySide.map(drawings) { drawing in
      await draw(drawing, with: runner, knowing: memory, cache)
    }
    if results.contains(where: { (try? $0.get())?.isNew == true }) { cache?.prune() }
    return Drawings(drawings, results)
  }

  /// One drawing that was made.
  private struct Drawn: Sendable {
    let geometry: DotGeometry
    let svg: String
    /// Whether `dot` was asked.
    let isNew: Bool

    /// Nil when the geometry is that of another map.
    init?(_ drawing: Products.Drawing, _ geometry: DotGeometry, isNew: Bool) {
      guard let svg = drawing.svg.text(geometry) else { return nil }
      self.geometry = geometry
      self.svg = svg
      self.isNew = isNew
    }
  }

  /// One drawing by the geometry that is known of it, else laid out by `dot`.
  private static func draw(
    _ drawing: Products.Drawing, with runner: DotRunner, knowing memory: GeometryMemory,
    _ cache: LayoutCache?
  ) async -> Result<Drawn, DotError> {
    let dot = drawing.layoutDOT
    if let known = memory[dot] ?? cache?.geometry(of: dot),
      let drawn = Drawn(drawing, known, isNew: false)
    {
      return .success(drawn)
    }
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      let layout = try await runner.layout(of: dot)
      guard let drawn = Drawn(drawing, layout.geometry, isNew: true) else { throw .otherMap }
      cache?.keep(layout.json, for: dot)
      return .success(drawn)
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Result<Drawn, DotError>]) {
    for (drawing, result) in zip(drawings, results) {
      switch result {
      case .success(let drawn):
        files.append(OutputFile(path: drawing.path, text: drawn.svg))
        geometries[drawing.theme] = drawn.geometry
        memory[drawing.layoutDOT] = drawn.geometry
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
