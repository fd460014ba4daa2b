import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Page of an action point: its text, its departments, the effects behind it, and its decisions.
struct PointPage {
  let material: SiteContent
  /// Index in the plan's list of action points.
  let index: Int

  private var point: ActionPoint { material.plan.actionPoints[index] }
  private var node: Node { .actionPoint(index) }

  var page: SitePage {
    let details = material.details(node)
    let name = material.text(Catalogue.actionPoint.capitalized)
    return SitePage(
      address: "\(material.addresses.pointStems[index]).html",
      title: point.hasNumber
        ? "\(name) \(point.number.value): \(point.title.value)" : "\(name): \(point.title.value)",
      heading: .all([
        .text(point.hasNumber ? "\(name) \(point.number.value): " : "\(name): "),
        material.own(point.title.value),
      ]), about: point.summary?.value,
      trail: [
        SitePage.Breadcrumb(
          title: material.text(Catalogue.actionPoints.capitalized), address: Addresses.points)
      ],
      content: material.facts(details) + material.sections(details)
        + material.checks(at: [node]) + neighbours,
      terms: [
        point.priority == .primary ? .primary : .secondary, .effect, .stated, .inferred, .line,
        .code,
      ])
  }

  /// Links to the points before and after it.
  private var neighbours: [Flow] {
    func link(_ point: Int?, _ css: String, _ words: Phrase) -> [Phrasing] {
      guard let point else { return [] }
      return [
        .link(
          to: "\(material.addresses.pointStems[point]).html", [.css(css)],
          [
            .span("quiet", material.own(words)),
            .text(" "), material.own(material.graph.title(of: .actionPoint(point))),
          ])
      ]
    }
    let (before, after) = material.neighbours(of: index)
    let links =
      link(before, "previous", Phrase(nl: "Vorige:", en: "Previous:"))
      + link(after, "next", Phrase(nl: "Volgende:", en: "Next:"))
    guard !links.isEmpty else { return [] }
    return [
      .block(
        .navigation,
        [
          .css("neighbours"),
          Attribute(
            "aria-label", material.text(nl: "Andere actiepunten", en: "Other action points")),
        ], links.map { .inline($0) })
    ]
  }
}
