import Views

/// A mindmap with everything in its place: boxes, lines of text, badges, curves and legend.
///
/// A drawing is a value first and marks second; whatever the machine, the same map and the same
/// geometry give the same drawing.
struct MapDrawing {
  struct Card {
    let node: Int
    let box: Box
    /// The coloured part of a main branch that also has badges; else the box.
    let pill: Box
    let text: TextBlock
    let badges: [PlacedBadge]
  }

  struct PlacedBadge {
    let badge: MapCard.Badge
    let box: Box
    let link: BadgeLink
  }

  struct Curve {
    let node: Int
    let points: [Point]
  }

  let size: Size
  /// In reading order: the right half, then the left.
  let cards: [Card]
  let curves: [Curve]
  let legend: MapLegend

  static let margin = 16.0

  /// The size of what is drawn, without the white around it.
  static func inner(_ size: Size) -> Size {
    Size(width: size.width - 2 * margin, height: size.height - 2 * margin)
  }

  /// Nil when the geometry is not that of this map.
  init?(
    _ layout: MapLayout, links: BadgeLinks, geometry: DotGeometry, legend: MapLegend
  ) {
    let map = layout.map
    let byName = Dictionary(zip(layout.names, layout.names.indices)) { _, last in last }
    var cards: [Card] = []
    let width = max(geometry.size.width, legend.size.width)
    let shift = Point(x: Self.margin + (width - geometry.size.width) / 2, y: Self.margin)
    for index in layout.order {
      guard let centre = geometry.centres[layout.names[index]] else { return nil }
      let box = Box(
        centre: Point(x: centre.x + shift.x, y: centre.y + shift.y),
        size: layout.size(of: index))
      cards.append(Self.card(index, layout, links, box))
    }
    let boxes = Dictionary(cards.map { ($0.node, $0.box) }) { first, _ in first }
    curves = geometry.edges.compactMap { edge in
      guard !edge.points.isEmpty, let tail = byName[edge.tail], let head = byName[edge.head] else {
        return nil
      }
      let child = map.nodes[tail].depth > map.nodes[head].depth ? tail : head
      let fan = edge.points.map { Point(x: $0.x + shift.x, y: $0.y + shift.y) }
      guard let parent = map.nodes[child].parent, let from = boxes[parent], let to = boxes[child]
      else { return Curve(node: child, points: fan) }
      if layout.setting.form == .oneSided, parent == 0 {
        return Curve(node: child, points: Self.sweep(from: from, to: to))
      }
      let isBent = map.nodes[child].depth > 2 || layout.sides[child] == .below
      return Curve(
        node: child, points: isBent ? Self.bend(from: from, to: to, layout.sides[child]) : fan)
    }
    self.cards = cards
    let legendTop = Self.margin + geometry.size.height + 24
    self.legend = legend.moved(
      by: Point(x: Self.margin + (width - legend.size.width) / 2, y: legendTop))
    size = Size(
      width: width + 2 * Self.margin, height: legendTop + legend.size.height + Self.margin)
  }

  /// A curve with level ends from a card to one in the next column. It stays in the gap between the
  /// columns, so it crosses no card, however many there are; Graphviz's own run into one another
  /// where many leave the same card.
  private static func bend(from: Box, to: Box, _ side: MapLayout.Side) -> [Point] {
    if side == .below {
      let start = Point(x: from.midX, y: from.maxY)
      let end = Point(x: to.midX, y: to.y)
      let middle = (start.y + end.y) / 2
      return [start, Point(x: start.x, y: middle), Point(x: end.x, y: middle), end]
    }
    let start = Point(x: side == .right ? from.maxX : from.x, y: from.midY)
    let end = Point(x: side == .right ? to.x : to.maxX, y: to.midY)
    let middle = (start.x + end.x) / 2
    return [start, Point(x: middle, y: start.y), Point(x: middle, y: end.y), end]
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

  private static func card(
    _ index: Int, _ layout: MapLayout, _ links: BadgeLinks, _ box: Box
  ) -> Card {
    let node = layout.map.nodes[index]
    let card = layout.cards[index]
    let side = layout.sides[index]
    let room = card.badges.isEmpty ? 0 : card.badgesWidth + 2
    switch node.depth {
    case 0:
      let pill = box.inset(x: MapCard.rootMargin, y: 0)
      return Card(
        node: index, box: pill, pill: pill,
        text: TextBlock(card.lines, in: pill, align: .middle, style: .root), badges: [])
    case 1:
      var pill = box
      if room > 0 {
        pill = box.inset(x: 2, y: 2)
        pill.width -= room
        if side == .left { pill.x += room }
      }
      return Card(
        node: index, box: box, pill: pill,
        text: TextBlock(card.lines, in: pill, align: .middle, style: .branch),
        badges: badges(card, node, links, side, box))
    default:
      let align: TextBlock.Align =
        switch side {
        case .right: .start
        case .left: .end
        case .below: .middle
        }
      var text = box.inset(x: 7, y: 0)
      if side == .below { text.width -= room }
      return Card(
        node: index, box: box, pill: box,
        text: TextBlock(card.lines, in: text, align: align, style: .effect),
        badges: badges(card, node, links, side, box))
    }
  }

  /// The badges in a row at the card's outer edge.
  private static func badges(
    _ card: MapCard, _ node: MapNode, _ links: BadgeLinks, _ side: MapLayout.Side, _ box: Box
  ) -> [PlacedBadge] {
    var x = side == .left ? box.x + 2 : box.maxX - 2 - card.badgesWidth
    var row = Array(zip(card.badges, links.of(node)))
    if side == .left { row.reverse() }
    let placed = row.map { badge, link in
      x += MapCard.badgeGap
      defer { x += badge.width }
      let height = MapCard.Badge.height
      return PlacedBadge(
        badge: badge,
        box: Box(x: x, y: box.midY - height / 2, width: badge.width, height: height), link: link)
    }
    // Read as they are written on the right, whichever side they stand on.
    return side == .left ? placed.reversed() : placed
  }
}

/// Lines of text with the place of each.
struct TextBlock: Equatable {
  enum Align: String {
    case start
    case middle
    case end
  }

  /// How text is set.
  enum Style: Equatable {
    case root
    case branch
    case effect
    case badge
    case small
    case smallBold

    var measure: TextMeasure {
      switch self {
      case .root: TextMeasure(size: 17, isBold: true)
      case .branch: TextMeasure(size: 12, isBold: true)
      case .effect: TextMeasure(size: 11)
      case .badge: TextMeasure(size: 9, isBold: true)
      case .small: TextMeasure(size: 10)
      case .smallBold: TextMeasure(size: 10, isBold: true)
      }
    }

    var lineHeight: Double {
      switch self {
      case .root: 21
      case .branch: 15
      default: 13
      }
    }
  }

  struct Line: Equatable {
    let text: String
    /// The point that `align` refers to, on the baseline.
    let place: Point
    /// In points.
    let width: Double
  }

  let lines: [Line]
  let align: Align
  let style: Style

  /// Centres the lines vertically in a box. A capital of Liberation Sans is 0.716 of its size high,
  /// so a baseline 0.35 below the middle looks centred.
  init(_ lines: [String], in box: Box, align: Align, style: Style) {
    let x =
      switch align {
      case .start: box.x
      case .middle: box.midX
      case .end: box.maxX
      }
    let measure = style.measure
    self.align = align
    self.style = style
    self.lines = lines.enumerated().map { place, text in
      let row = Double(place) - Double(lines.count - 1) / 2
      let y = box.midY + row * style.lineHeight + measure.size * 0.35
      return Line(text: text, place: Point(x: x, y: y), width: measure.width(text))
    }
  }

  private init(lines: [Line], align: Align, style: Style) {
    self.lines = lines
    self.align = align
    self.style = style
  }

  func moved(by shift: Point) -> TextBlock {
    TextBlock(
      lines: lines.map {
        Line(
          text: $0.text, place: Point(x: $0.place.x + shift.x, y: $0.place.y + shift.y),
          width: $0.width)
      }, align: align, style: style)
  }
}
