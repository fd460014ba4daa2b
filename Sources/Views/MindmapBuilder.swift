import PlanModel
import SourceText

/// Builds the nodes of a theme's map in reading order, with an explicit stack.
struct MindmapBuilder {
  let graph: PlanGraph
  let theme: Int
  let definition: DetailsDefinition
  private(set) var nodes: [MapNode] = []
  private var keys: Set<String> = []
  private var timesSeen: [String: Int] = [:]

  /// What a map has beside details, and what is seen in it.
  private static let leftOut: Set<DetailKey> = [
    .points, .focus, .source, .above, .below, .effects,
  ]

  init(graph: PlanGraph, theme: Int, definition: DetailsDefinition) {
    self.graph = graph
    self.theme = theme
    self.definition = definition
  }

  private func details(of node: Node) -> [Detail] {
    definition.details(of: node, in: graph, without: Self.leftOut)
  }

  mutating func build() {
    let theme = graph.plan.themes[theme]
    nodes = [
      MapNode(
        key: key(ofTheme: theme.id.value), id: theme.id.value, node: .theme(self.theme),
        label: theme.title.value, details: details(of: .theme(self.theme)), depth: 0, parent: nil,
        cited: graph.cited(theme.citations), basis: .stated(graph.cited(theme.citations)),
        kind: .consequence, focus: [], points: graph.pointBadges(of: .theme(self.theme)),
        figures: [],
        writtenOutIn: nil,
        alsoIn: NameSummary(all: []), side: nil)
    ]
    var pending = theme.placements.reversed().map { (placement: $0, parent: 0) }
    while let (placement, parent) = pending.popLast() {
      guard let effect = graph.effect(at: placement) else { continue }
      nodes.append(node(effect, placement, below: parent))
      guard placement.writtenOut != nil else { continue }
      let position = nodes.count - 1
      pending += graph.plan.effects[effect].placements.reversed().map { ($0, position) }
    }
  }

  private mutating func node(_ index: Int, _ placement: Placement, below parent: Int) -> MapNode {
    let effect = graph.plan.effects[index]
    let home = graph.home(of: index)
    let elsewhere = placement.writtenOut == nil ? home.map(graph.themeName) : nil
    return MapNode(
      key: key(effect.id.value, isSecond: placement.writtenOut == nil && home == theme),
      id: effect.id.value, node: .effect(index), label: effect.label.value,
      details: details(of: .effect(index)) + graph.assumed(placement.reference.assumption),
      depth: nodes[parent].depth + 1, parent: parent,
      cited: graph.cited(effect.citations), basis: graph.basis(of: placement, effect: index),
      kind: placement.kind, focus: graph.focusMarks(of: .effect(index)),
      points: graph.pointBadges(of: .effect(index)),
      figures: graph.figureMarks(of: .effect(index)),
      writtenOutIn: elsewhere,
      alsoIn: alsoIn(index, home: home, isHome: placement.writtenOut != nil),
      side: parent == 0 ? placement.side : nil)
  }

  /// All other themes where the effect is written out; elsewhere, where all of them would be many
  /// times many, the first.
  private func alsoIn(_ effect: Int, home: Int?, isHome: Bool) -> NameSummary<ThemeName> {
    let themes = graph.themes(holding: effect)
    // Fast path for most effects: the closure below would copy the whole graph.
    guard themes.count > 1 else { return NameSummary(all: []) }
    let others = themes.lazy.filter { $0 != theme && (isHome || $0 != home) }
    if isHome { return NameSummary(all: others.map(graph.themeName)) }
    return NameSummary(others, count: themes.count - (home == theme ? 1 : 2)).map(graph.themeName)
  }

  /// The theme's id; another key when an effect has the same id, which links must find.
  private mutating func key(ofTheme id: String) -> String {
    let isTaken = graph.nodes(named: id).contains { if case .effect = $0 { true } else { false } }
    guard isTaken else { return key(id) }
    return "\(id).0"
  }

  /// The id, numbered when it is taken or reserved for the node where the effect is written out.
  private mutating func key(_ id: String, isSecond: Bool = false) -> String {
    var key = id
    while (isSecond && key == id) || !keys.insert(key).inserted {
      let number = timesSeen[id, default: 1] + 1
      timesSeen[id] = number
      key = "\(id).\(number)"
    }
    return key
  }
}
