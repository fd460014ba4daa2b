import Toolkit

/// Mark of a drawing with its position. A later mark covers an earlier one.
enum Mark: Sendable {
  case box(Box, Frame)
  /// Curve through points as Graphviz lists them: one, then three for each Bézier.
  case curve([Point], Line)
  /// Straight lines, each through its points.
  case strokes([[Point]], Line)
  /// Closed shape.
  case polygon([Point], Frame)
  case text(TextBlock)
  case group(Group, [Mark])
  case link(NamedLink, [Mark])

  struct Group: Sendable {
    var id: String?
    var css: String?
    /// Whether a screen reader skips it.
    var isHidden = false
  }

  /// Curve between two points that leaves both horizontally, or vertically, in the gap between
  /// cards.
  static func bend(from start: Point, to end: Point, isUpright: Bool = false) -> [Point] {
    let middle = Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
    return isUpright
      ? [start, Point(x: start.x, y: middle.y), Point(x: end.x, y: middle.y), end]
      : [start, Point(x: middle.x, y: start.y), Point(x: middle.x, y: end.y), end]
  }
}

/// Style of a curve.
struct Line: Sendable {
  /// Class in `SVGStyle`.
  let css: String
  let width: Double
  /// Colour in DOT.
  let colour: String
  /// Whether it is dashed, for what is inferred.
  var isDashed = false
}

/// Address with a title, for screen readers and as a tooltip.
struct NamedLink: Equatable, Sendable {
  let title: String
  let href: String
  /// Language of the title; nil for that of the drawing. An element has one, so a title that names a
  /// thing of the plan is in the plan's language as a whole (WCAG 3.1.2).
  var language: Language?
}
