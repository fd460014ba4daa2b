import Views

/// A mindmap with everything in its position: cards, curves and legend.
///
/// A drawing is a value first and marks second; whatever the machine, the same map and the same
/// geometry give the same drawing.
struct PositionedMap {
  struct Card {
    let node: Int
    let box: Box
    let marks: [Mark]
  }

  struct Curve {
    let node: Int
    let points: [Point]
  }

  let size: Size
  /// In reading order: the right half, then the left.
  let cards: [Card]
  let curves: [Curve]
  let legend: [Mark]

  static let margin = 16.0

  /// The size of what is drawn, without the white around it.
  static func inner(_ size: Size) -> Size {
    Size(width: size.width - 2 * margin, height: size.height - 2 * margin)
  }

  /// Nil when the geometry is not that of this map.
  ///
  /// - Parameters:
  ///   - legend: what is drawn below the map.
  ///   - idPrefix: goes before the id of each card.
  init?(
    _ layout: MapLayout, links: BadgeLinks, geometry: DotGeometry, legend: Part,
    idPrefix: String = ""
  ) {
    let map = layout.map
    let below = legend.size
    let width = max(geometry.size.width, below.width)
    let shift = Point(x: Self.margin + (width - geometry.size.width) / 2, y: Self.margin)
    func shifted(_ point: Point) -> Point { Point(x: point.x + shift.x, y: point.y + shift.y) }
    var ports: [String: Box] = [:]
    var boxes: [Int: Box] = [:]
    var cards: [Card] = []
    for index in layout.order {
      guard let centre = geometry.centres[layout.names[index]] else { return nil }
      let box = Box(centre: shifted(centre), size: layout.size(of: index))
      var part = layout.cards[index].part(
        index, of: layout, links.of(map.nodes[index]), links.language)
      part.group = Mark.Group(id: idPrefix + layout.names[index], css: "node")
      cards.append(Card(node: index, box: box, marks: part.marks(in: box, &ports)))
      boxes[index] = box
    }
    curves = layout.order.dropFirst().compactMap { child in
      let edge = layout.edge(to: child)
      guard let fan = geometry.curves[[edge.from.card, edge.to.card]],
        let parent = map.nodes[child].parent, let from = boxes[parent], let to = boxes[child]
      else { return nil }
      let own = Self.curve(from: from, to: to, child, layout)
      return Curve(node: child, points: own ?? fan.map(shifted))
    }
    self.cards = cards
    let top = Self.margin + geometry.size.height + (below.height > 0 ? 24 : 0)
    let x = Self.margin + (width - below.width) / 2
    self.legend = legend.marks(
      in: Box(x: x, y: top, width: below.width, height: below.height), &ports)
    size = Size(width: width + 2 * Self.margin, height: top + below.height + Self.margin)
  }

  /// The curve to a card, where Graphviz's own runs into others; else nil.
  private static func curve(from: Box, to: Box, _ child: Int, _ layout: MapLayout) -> [Point]? {
    let side = layout.sides[child]
    let depth = layout.map.nodes[child].depth
    // On a page of a booklet any effect may be beside the theme.
    if layout.setting.form == .oneSided, layout.map.nodes[child].parent == 0 {
      return sweep(from: from, to: to)
    }
    guard depth > 2 || side == .below else { return nil }
    // In the gap between the columns it crosses no card, however many there are.
    return switch side {
    case .below:
      Mark.bend(
        from: Point(x: from.midX, y: from.maxY), to: Point(x: to.midX, y: to.y), isUpright: true)
    case .right:
      Mark.bend(from: Point(x: from.maxX, y: from.midY), to: Point(x: to.x, y: to.midY))
    case .left:
      Mark.bend(from: Point(x: from.x, y: from.midY), to: Point(x: to.maxX, y: to.midY))
    }
  }

  /// A curve from the middle of the theme, behind it, to a branch on its right. All of them have
  /// the same course but for how far they climb, so they never cross; Graphviz's own do where there
  /// are many on one side.
  private static func sweep(from: Box, to: Box) -> [Point] {
    let start = Point(x: from.midX, y: from.midY)
    let end = Point(x: to.x, y: to.midY)
    let (width, height) = (end.x - start.x, end.y - start.y)
    return [
      start, Point(x: start.x + width * 0.1, y: start.y + height * 0.6),
      Point(x: start.x + width * 0.4, y: end.y), end,
    ]
  }
}
