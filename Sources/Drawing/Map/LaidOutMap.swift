/// A map with the positions that `dot` computed for its cards.
package struct LaidOutMap: Sendable {
  package let layout: MapLayout
  /// Nil when `dot` could not lay the map out.
  package let geometry: DotGeometry?

  /// - Parameter geometry: dropped when it lacks the position of a card: it is another map's.
  package init(_ layout: MapLayout, _ geometry: DotGeometry?) {
    self.layout = layout
    self.geometry = geometry.flatMap { layout.isLaidOut(by: $0) ? $0 : nil }
  }
}
