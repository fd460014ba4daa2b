import PlanModel
import Toolkit
package import Views

/// How a mindmap is divided over two sides and how wide its columns are: what every form of its
/// drawing is made of, worked out once.
package struct MapLayout: Sendable {
  package enum Side: String, Sendable {
    case left
    case right
    /// Under the theme, in a drawing from top to bottom.
    case below
  }

  /// A column of cards: all at one depth on one side have the same width.
  struct Column: Hashable, Sendable {
    let side: Side
    let depth: Int
  }

  package let map: Mindmap
  let cards: [MapCard]
  let setting: MapSetting
  /// The name of each node in DOT and SVG.
  let names: [String]
  /// The side of each node; the theme counts as right.
  package let sides: [Side]
  /// Main branch of each node, as an index among the main branches of the whole map.
  let branches: [Int]
  /// The widest card of each column, in points.
  let columnWidths: [Column: Double]

  package init(_ map: Mindmap, setting: MapSetting = MapSetting()) {
    let cards = map.nodes.map { MapCard($0, setting: setting) }
    let branchNodes = map.children(of: 0)
    // Sides come from the whole map, so that a branch is on the same side in every view of it.
    let whole = map.whole
    let wholeCards = map.excerpt == nil ? cards : whole.nodes.map { MapCard($0, setting: setting) }
    let branchSides = Self.sides(of: whole.children(of: 0), whole, wholeCards, setting.form)
    var sides = Array(repeating: Side.right, count: map.nodes.count)
    var branches = Array(repeating: 0, count: map.nodes.count)
    for (position, node) in branchNodes.enumerated() {
      let branch = map.nodes[node].branch ?? position
      sides[node] = branchSides[branch]
      branches[node] = branch
    }
    // Parents come before their children, so one pass hands both down.
    for (index, node) in map.nodes.enumerated() {
      guard let parent = node.parent, parent > 0 else { continue }
      sides[index] = sides[parent]
      branches[index] = branches[parent]
    }
    var widths: [Column: Double] = [:]
    for (index, node) in map.nodes.enumerated() {
      let column = Column(side: sides[index], depth: node.depth)
      widths[column] = max(widths[column] ?? 0, cards[index].width)
    }
    self.map = map
    names = map.nodes.map { Slug.exact($0.key) }
    self.setting = setting
    self.cards = cards
    self.sides = sides
    self.branches = branches
    columnWidths = widths
  }

  func columnWidth(of index: Int) -> Double {
    // From top to bottom there are no columns: a card is as wide as its text.
    guard sides[index] != .below else { return cards[index].width }
    return columnWidths[Column(side: sides[index], depth: map.nodes[index].depth)]
      ?? cards[index].width
  }

  /// The nodes in the order in which they are drawn and read: the right half from the top, then
  /// the left.
  var order: [Int] {
    sides.indices.filter { sides[$0] != .left } + sides.indices.filter { sides[$0] == .left }
  }

  /// The box of a node in whole points, which is what Graphviz keeps of a size.
  func size(of index: Int) -> Size {
    cards[index].size(columnWidth: columnWidth(of: index), depth: map.nodes[index].depth)
  }

  /// The curve to a node from the one above it.
  ///
  /// Edges of the left half run from child to parent, so that left and right are one graph from
  /// left to right. Edges to branches and theirs begin in the middle of a card, behind it.
  func edge(to index: Int) -> Edge {
    let node = map.nodes[index]
    let side = sides[index]
    let isFan = node.depth <= 2 && side != .below
    let (start, end) = side == .below ? ("s", "n") : side == .right ? ("e", "w") : ("w", "e")
    let upper = Edge.End(card: names[node.parent ?? 0], side: isFan ? nil : start)
    let lower = Edge.End(card: names[index], side: end)
    let line = Line(
      css: "line \(setting.house.css(branches[index]))",
      width: node.depth == 1 ? 2.6 : node.depth == 2 ? 1.7 : 1.2,
      colour: setting.house.branch(branches[index]).line, isDashed: node.basis.isInferred)
    return side == .left
      ? Edge(from: lower, to: upper, line: line, attributes: isFan ? ["headclip=false"] : [])
      : Edge(from: upper, to: lower, line: line, attributes: isFan ? ["tailclip=false"] : [])
  }

  /// Form of the end of the curve at a node in DOT, which says its kind without colour; that of a
  /// cause points back. A consequence has none. At this end, because the other is behind a card.
  func arrow(to index: Int) -> [String] {
    let form: String
    switch map.nodes[index].kind {
    case .consequence: return []
    case .cause: form = "inv"
    case .example: form = "odot"
    case .chance: form = "odiamond"
    case .measure: form = "obox"
    }
    // Edges of the left half begin here.
    return sides[index] == .left
      ? ["dir=both", "arrowtail=\(form)", "arrowsize=0.6"]
      : ["arrowhead=\(form)", "arrowsize=0.6"]
  }

  /// Whether a geometry has a position for every node.
  package func isLaidOut(by geometry: DotGeometry) -> Bool {
    names.allSatisfy { geometry.centres[$0] != nil }
  }

  /// The height that each node needs with all below it, from the leaves up.
  private static func heights(_ map: Mindmap, _ cards: [MapCard]) -> [Double] {
    var below = Array(repeating: 0.0, count: map.nodes.count)
    for index in map.nodes.indices.reversed() {
      let height = max(below[index], cards[index].height)
      below[index] = height
      if let parent = map.nodes[index].parent { below[parent] += height }
    }
    return below
  }

  /// The side of each main branch, in order.
  private static func sides(
    of branches: [Int], _ map: Mindmap, _ cards: [MapCard], _ form: MapSetting.Form
  ) -> [Side] {
    switch form {
    case .twoSided: BranchSplit(branches, in: map, heights: heights(map, cards)).sides
    case .oneSided: branches.map { _ in .right }
    case .topDown: branches.map { _ in .below }
    }
  }
}
