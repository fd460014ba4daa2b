import PlanModel
import SourceText

/// Lays the places of a theme's outline in reading order, with a stack of its own.
struct MindmapBuilder {
  let graph: PlanGraph
  let theme: Int
  private(set) var nodes: [MapNode] = []
  /// How many places of an effect have been laid, the one where it is written out among them.
  private var timesSeen: [Int: Int] = [:]

  init(graph: PlanGraph, theme: Int) {
    self.graph = graph
    self.theme = theme
  }

  mutating func build() {
    let theme = graph.plan.themes[theme]
    nodes = [
      MapNode(
        key: theme.id.value, effectID: nil, label: theme.title.value,
        explanation: theme.explanation?.value ?? "", depth: 0, parent: nil,
        cited: graph.cited(theme.citations), basis: .stated(graph.cited(theme.citations)),
        focus: [], points: [], writtenOutIn: nil,
        alsoIn: [], context: "", leaf: "", link: "")
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

  /// The effect's id for the place where it is written out, or for the first in another theme's
  /// map; with a number for the others, so that a link by id always arrives at the fullest place.
  private mutating func key(of index: Int, _ placement: Placement, home: Int?) -> String {
    let id = graph.plan.effects[index].id.value
    if placement.writtenOut != nil { return id }
    let times = timesSeen[index, default: home == theme ? 1 : 0] + 1
    timesSeen[index] = times
    return times == 1 ? id : "\(id).\(times)"
  }

  private mutating func node(_ index: Int, _ placement: Placement, below parent: Int) -> MapNode {
    let effect = graph.plan.effects[index]
    let home = graph.home(of: index)
    let elsewhere = placement.writtenOut == nil ? home.map(graph.themeName) : nil
    return MapNode(
      key: key(of: index, placement, home: home), effectID: effect.id.value,
      label: effect.label.value, explanation: effect.explanation?.value ?? "",
      depth: nodes[parent].depth + 1, parent: parent,
      cited: graph.cited(effect.citations), basis: graph.basis(of: placement, effect: index),
      focus: graph.focusMarks(of: .effect(index)), points: graph.pointBadges(of: .effect(index)),
      writtenOutIn: elsewhere,
      alsoIn: graph.themes(holding: index).filter { $0 != theme }.map(graph.themeName),
      context: effect.context?.value ?? "", leaf: effect.leaf?.value ?? "",
      link: effect.link?.value ?? "")
  }
}
