/// Points, sizes and boxes of a drawing, in points of 1/72 inch; y grows downwards.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double
}

struct Size: Equatable, Sendable {
  var width: Double
  var height: Double
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

  /// The box made smaller by as much on each side.
  func inset(x dx: Double, y dy: Double) -> Box {
    Box(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
  }
}
