import PlanModel
import SourceText
import Toolkit
import Views
import TextFormats
import Documents

/// Page of a focus area: its vision, its points, and its effects.
struct FocusPage {
  let material: SiteContent
  let index: Int

  var page: SitePage {
    let area = material.plan.focusAreas[index]
    let node = Node.focusArea(index)
    // Figures have their own form.
    let details = material.details(node, without: [.goals, .indicators])
    let name = material.text(Catalogue.focusArea.capitalized)
    return SitePage(
      address: "\(material.addresses.focusStems[index]).html",
      title: "\(name) \(area.numeral.value): \(area.title.value)",
      heading: .all([
        .text("\(name) \(area.numeral.value): "), material.own(area.title.value),
      ]), about: area.vision?.value,
      trail: [
        SitePage.Breadcrumb(
          title: material.text(Catalogue.focusAreas.capitalized),
          address: "\(Addresses.start)#focus-areas")
      ],
      content: material.facts(details) + noPoints(details)
        + material.sections(details, with: (.effects, byPoints))
        + FigureSections(material: material).markup(
          of: [node], title: Phrase(verbatim: area.title.value))
        + material.checks(at: [node]),
      terms: [.focusArea, .actionPoint, .effect, .stated, .inferred])
  }

  /// Effects that are not under the focus area and lead to one of its points all the same: the picture of the
  /// whole plan and the table of connections count them too.
  private var byPoints: [Flow] {
    let (graph, node) = (material.graph, Node.focusArea(index))
    let own = Set(graph.holders(of: node, .focus))
    let points = graph.holders(of: node, .focus).filter { holder in
      guard case .actionPoint = holder else { return false }
      return graph.targets(of: holder, .focus).first == node
    }
    var found: [Node] = []
    for effect in points.flatMap({ graph.holders(of: $0, .point) }) {
      guard case .effect(let index) = effect, !own.contains(effect), !found.contains(effect),
        !graph.themes(holding: index).isEmpty
      else { continue }
      found.append(effect)
    }
    guard !found.isEmpty else { return [] }
    let count = Catalogue.count(
      found.count, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects)
    let about =
      found.count == 1
      ? Phrase(
        nl: """
          Dit effect hoort niet zelf bij dit focusgebied. Het leidt wel naar een van zijn actiepunten. In \
          het beeld van het hele plan en bij de verbanden telt het daarom mee.
          """,
        en: """
          This effect is not under this focus area itself. It does lead to one of its action points. That \
          is why it counts in the picture of the whole plan and in the connections.
          """)
      : Phrase(
        nl: """
          Deze effecten horen niet zelf bij dit focusgebied. Ze leiden wel naar een van zijn actiepunten. \
          In het beeld van het hele plan en bij de verbanden tellen ze daarom mee.
          """,
        en: """
          These effects are not under this focus area themselves. They do lead to one of its action \
          points. That is why they count in the picture of the whole plan and in the connections.
          """)
    return material.section(
      "by-points", Phrase(nl: "Ook via een actiepunt", en: "Also by an action point"),
      [
        material.group(
          .summary(.span("count", .text(material.text(count)))),
          [
            .paragraph([.css("quiet")], .text(material.text(about))),
            .list([.css("plain")], found.map { .item(material.link($0)) }),
          ])
      ])
  }

  private func noPoints(_ details: Details) -> [Flow] {
    guard details[.points] == nil else { return [] }
    let none = material.text(
      nl: "In dit focusgebied staan geen actiepunten.",
      en: "This focus area has no action points.")
    return material.section(
      DetailKey.points.id, DetailKey.points.name.capitalized, [.paragraph([], .text(none))])
  }
}
