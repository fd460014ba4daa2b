import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Sections about goals, figures and progress on the page of another thing: a point, a focus area, a
/// department.
struct FigureSections {
  let material: SiteContent

  private var graph: PlanGraph { material.graph }

  /// What belongs to some things of the plan.
  ///
  /// - Parameter title: what the figures are about, for the small drawings.
  func markup(of nodes: [Node], title: Phrase) -> [Flow] {
    let aims = nodes.flatMap { node in
      graph.holders(of: node, .pointAim) + graph.holders(of: node, .focusAim)
        + graph.holders(of: node, .effectAim)
    }
    let goals = once(aims).filter { if case .goal = $0 { true } else { false } }
    let direct = aims + goals.flatMap { graph.targets(of: $0, .indicator) }
    let indicators = once(direct).compactMap(\.indicator)
    let subjects = Set(nodes)
    let progress = material.progress.keeping { subjects.contains($0.node) }
    let content =
      material.section(
        "goals", DetailKey.goals.name.capitalized, items: goals.map { .item(material.link($0)) })
      + material.section(
        "figures", Phrase(nl: "Cijfers", en: "Figures"),
        material.multiples(indicators, of: title, id: "multiples_drawing")
          + material.figureTable(
            indicators, named: Phrase(nl: "Cijfers bij ", en: "Figures on ") + title))
      + material.section(
        "progress", DetailKey.progress.name.capitalized,
        material.strip(progress, of: Catalogue.actionPoint.capitalized, id: "progress_drawing"))
    return content.isEmpty ? [] : [material.signs] + content
  }

  private func once(_ nodes: [Node]) -> [Node] {
    var seen: Set<Node> = []
    return nodes.filter { seen.insert($0).inserted }
  }
}

extension Node {
  /// Index of an indicator; nil for another thing.
  var indicator: Int? { if case .indicator(let index) = self { index } else { nil } }
}
