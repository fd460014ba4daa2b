import PlanModel
import SourceText
import Toolkit
import Views

/// Reason why a view is empty, and options that would show something.
struct EmptyViewMessage {
  let view: MapView
  let map: Mindmap
  let centre: ViewCentre?
  let graph: PlanGraph

  func failure(in language: Language) -> Failure {
    let title = map.nodes.first?.label ?? map.id
    let nothing = Phrase(
      nl: "In de kaart ‘\(title)’ blijft niets over: \(view.words.dutch).",
      en: "Nothing is left of the map ‘\(title)’: \(view.words.english).")
    return Failure(
      nothing + .joined(hints.map { Phrase(verbatim: " ") + $0 }, by: ""), in: language)
  }

  private var hints: [Phrase] {
    var hints: [Phrase] = []
    if let centre, !centre.themes.contains(where: { graph.plan.themes[$0].id.value == map.id }) {
      let ids = centre.themes.map { graph.plan.themes[$0].id.value }
      hints.append(Self.hint(nl: "Het staat in", en: "It stands in", ids))
    }
    let points = map.nodes.flatMap(\.points)
    if view.focus != nil {
      let numerals = map.nodes.flatMap(\.focus).map(\.numeral) + points.flatMap(\.focus)
      let present = graph.plan.focusAreas.map(\.numeral.value).filter(Set(numerals).contains)
      hints.append(Self.hint(nl: "Focusgebieden hier:", en: "Focus areas here:", present))
    }
    if view.department != nil {
      let codes = Set(points.flatMap(\.departments))
      let present = graph.plan.departments.map(\.code.value).filter(codes.contains)
      hints.append(Self.hint(nl: "Afdelingen hier:", en: "Departments here:", present))
    }
    return hints
  }

  private static func hint(nl dutch: String, en english: String, _ names: [String]) -> Phrase {
    let list = names.isEmpty ? Phrase(nl: "geen", en: "none") : Catalogue.list(names)
    return Phrase(nl: "\(dutch) \(list.dutch).", en: "\(english) \(list.english).")
  }
}
