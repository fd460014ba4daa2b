/// A mark of a drawing in its position. A later mark covers an earlier one.
enum Mark: Sendable {
  case box(Box, Frame)
  /// A curve through points as Graphviz gives them: one, then three for each Bézier.
  case curve([Point], Line)
  case text(TextBlock)
  case group(Group, [Mark])
  case link(NamedLink, [Mark])

  struct Group: Sendable {
    var id: String?
    var css: String?
    /// Whether a screen reader passes it over.
    var isHidden = false
  }

  /// A curve between two points that leaves both level, or upright, in the gap between cards.
  static func bend(from start: Point, to end: Point, isUpright: Bool = false) -> [Point] {
    let middle = Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
    return isUpright
      ? [start, Point(x: start.x, y: middle.y), Point(x: end.x, y: middle.y), end]
      : [start, Point(x: middle.x, y: start.y), Point(x: middle.x, y: end.y), end]
  }
}

/// How a curve is drawn.
struct Line: Sendable {
  /// Its class in `SVGStyle`.
  let css: String
  let width: Double
  /// The colour in DOT.
  let colour: String
  /// Dashed, for what is inferred.
  var isDashed = false
}

/// An address with a name: what a screen reader says and a pointer shows.
struct NamedLink: Equatable, Sendable {
  let title: String
  let href: String
}
