/// Points, sizes and boxes of a drawing, in points of 1/72 inch; y grows downwards.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double
}

struct Size: Equatable, Sendable {
  var width = 0.0
  var height = 0.0
}

struct Box: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(centre: Point, size: Size) {
    self.init(
      x: centre.x - size.width / 2, y: centre.y - size.height / 2, width: size.width,
      height: size.height)
  }

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var midX: Double { x + width / 2 }
  var midY: Double { y + height / 2 }

  /// Box made smaller by the distances to its edges.
  func inset(_ edges: Edges) -> Box {
    Box(
      x: x + edges.left, y: y + edges.top, width: width - edges.left - edges.right,
      height: height - edges.top - edges.bottom)
  }
}

/// Distances to the four edges of a box, in points; a negative one extends past the edge.
struct Edges: Equatable, Sendable {
  var left = 0.0
  var right = 0.0
  var top = 0.0
  var bottom = 0.0

  static func all(_ distance: Double) -> Edges { Edges(x: distance, y: distance) }
}

extension Edges {
  init(x: Double, y: Double = 0) { self.init(left: x, right: x, top: y, bottom: y) }

  var least: Double { min(left, right, top, bottom) }
}
