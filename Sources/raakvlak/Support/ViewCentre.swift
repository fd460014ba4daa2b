import PlanModel
import SourceText
import Views

/// Centre of a view, with the maps that contain it.
struct ViewCentre {
  let node: Node
  let name: MapView.Centre
  /// Theme in whose map an effect is written out.
  let home: Int?
  let themes: [Int]

  init?(_ node: Node, in graph: PlanGraph) {
    self.node = node
    switch node {
    case .effect(let index):
      let effect = graph.plan.effects[index]
      home = graph.home(of: index)
      themes = graph.themes(holding: index)
      name = MapView.Centre(
        .effect(id: effect.id.value, label: effect.label.value),
        in: themes.map(graph.themeName))
    case .actionPoint(let index):
      home = nil
      themes = PointSummary(index, in: graph).themes
      name = MapView.Centre(
        .point(number: graph.plan.actionPoints[index].name),
        in: themes.map(graph.themeName))
    default: return nil
    }
  }
}
