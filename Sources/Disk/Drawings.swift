package import Build
package import Documents
package import Drawing
internal import Toolkit

/// The layouts of all maps of a plan.
package struct Drawings: Sendable {
  /// The drawings that could be laid out, to be made.
  package private(set) var pieces: [Piece] = []
  package private(set) var failures: [(path: String, error: DotError)] = []
  /// Positions of everything in each drawing that was laid out, by the theme's id.
  package private(set) var geometries: [String: DotGeometry] = [:]
  /// What was laid out, for the next time.
  package private(set) var memory = GeometryMemory()

  /// The most layouts of `dot` that are in memory before they are read.
  private static let batch = 64

  /// The order of the result is that of the drawings, whichever is ready first.
  ///
  /// - Parameters:
  ///   - memory: what an earlier round laid out; `dot` is asked only for the rest.
  ///   - cache: what earlier runs of the program laid out.
  package static func layOut(
    _ drawings: [Products.Drawing], knowing memory: GeometryMemory = GeometryMemory(),
    cache: LayoutCache? = nil
  ) -> Drawings {
    var results: [Result<LaidOut, DotError>] = drawings.mapOnAllCores { drawing in
      let dot = drawing.layoutDOT
      let known = memory[dot] ?? cache?.geometry(of: dot)
      return known.flatMap { LaidOut(drawing, $0) }.map { .success($0) }
        ?? .failure(.tooLarge(drawing.size))
    }
    var asked = drawings.indices.filter {
      (try? results[$0].get()) == nil && !drawings[$0].size.isTooLarge
    }[...]
    let isNew = !asked.isEmpty
    while !asked.isEmpty {
      let batch = asked.prefix(batch)
      asked = asked.dropFirst(batch.count)
      let layouts = DotRunner().layouts(of: batch.map { drawings[$0].layoutDOT })
      let made = Array(zip(batch, layouts)).mapOnAllCores { index, layout in
        Result { () throws(DotError) in try keep(layout.get(), of: drawings[index], in: cache) }
      }
      for (index, result) in zip(batch, made) { results[index] = result }
    }
    if isNew { cache?.prune() }
    return Drawings(drawings, results)
  }

  /// One drawing that was laid out.
  private struct LaidOut: Sendable {
    let geometry: DotGeometry
    let piece: Piece

    /// Nil when the geometry is that of another map.
    init?(_ drawing: Products.Drawing, _ geometry: DotGeometry) {
      guard let piece = drawing.piece(geometry) else { return nil }
      self.geometry = geometry
      self.piece = piece
    }
  }

  private static func keep(
    _ layout: DotRunner.Layout, of drawing: Products.Drawing, in cache: LayoutCache?
  ) throws(DotError) -> LaidOut {
    guard let laidOut = LaidOut(drawing, layout.geometry) else { throw .otherMap }
    cache?.keep(layout.json, for: drawing.layoutDOT)
    return laidOut
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
