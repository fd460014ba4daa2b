import PlanModel
import SourceText

/// Lays the places of a theme's outline in reading order, with a stack of its own.
struct MindmapBuilder {
  let graph: PlanGraph
  let theme: Int
  private(set) var nodes: [MapNode] = []
  private var keys: Set<String> = []
  private var timesSeen: [String: Int] = [:]

  init(graph: PlanGraph, theme: Int) {
    self.graph = graph
    self.theme = theme
  }

  mutating func build() {
    let theme = graph.plan.themes[theme]
    nodes = [
      MapNode(
        key: key(ofTheme: theme.id.value), id: theme.id.value, label: theme.title.value,
        explanation: theme.explanation?.value ?? "", depth: 0, parent: nil,
        cited: graph.cited(theme.citations), basis: .stated(graph.cited(theme.citations)),
        focus: [], points: [], writtenOutIn: nil,
        alsoIn: [], context: "", leaf: "", link: "", side: nil)
    ]
    var pending = theme.placements.reversed().map { (placement: $0, parent: 0) }
    while let (placement, parent) = pending.popLast() {
      guard let effect = graph.effect(at: placement) else { continue }
      nodes.append(node(effect, placement, below: parent))
      guard placement.writtenOut != nil else { continue }
      let place = nodes.count - 1
      pending += graph.plan.effects[effect].placements.reversed().map { ($0, place) }
    }
  }

  private mutating func node(_ index: Int, _ placement: Placement, below parent: Int) -> MapNode {
    let effect = graph.plan.effects[index]
    let home = graph.home(of: index)
    let elsewhere = placement.writtenOut == nil ? home.map(graph.themeName) : nil
    return MapNode(
      key: key(effect.id.value, isSecond: placement.writtenOut == nil && home == theme),
      id: effect.id.value, label: effect.label.value,
      explanation: effect.explanation?.value ?? "", depth: nodes[parent].depth + 1, parent: parent,
      cited: graph.cited(effect.citations), basis: graph.basis(of: placement, effect: index),
      focus: graph.focusMarks(of: .effect(index)), points: graph.pointBadges(of: .effect(index)),
      writtenOutIn: elsewhere,
      alsoIn: graph.themes(holding: index).filter { $0 != theme }.map(graph.themeName),
      context: effect.context?.value ?? "", leaf: effect.leaf?.value ?? "",
      link: effect.link?.value ?? "",
      side: parent == 0 ? placement.side : nil)
  }

  /// The theme's id; another key when an effect bears the same id, which links must find.
  private mutating func key(ofTheme id: String) -> String {
    guard graph.plan.effects.contains(where: { $0.id.value == id }) else { return key(id) }
    return "\(id).0"
  }

  /// The id, numbered when it is taken, or kept for the place where the effect is written out.
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
