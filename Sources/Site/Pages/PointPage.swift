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
    // Figures have their own form, and so has why the point is there.
    let details = material.details(node, without: [.goals, .indicators, .causes])
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
      content: material.paragraphs(details) + why
        + material.section(
          "about", Phrase(nl: "Over dit actiepunt", en: "About this action point"),
          material.fields(details))
        + material.sections(details) + money(details)
        + FigureSections(material: material).markup(
          of: [node] + point.subPoints.indices.map { .subPoint($0, of: index) },
          title: Phrase(nl: "dit actiepunt", en: "this action point"))
        + material.checks(at: [node]) + neighbours,
      terms: [
        point.priority == .primary ? .primary : .secondary, .effect, .stated, .inferred, .line,
        .code,
      ])
  }

  /// Effects that lead here: what a reader wants to know first after what it is.
  private var why: [Flow] {
    guard let facts = material.facts(of: index),
      let causes = material.details(node)[.causes]?.entries, !causes.isEmpty
    else { return [] }
    return material.why(causes, of: facts)
  }

  /// Answer where no line of the budget is for this point: readers look for one.
  private func money(_ details: Details) -> [Flow] {
    guard material.plan.budget != nil, details[.budget] == nil else { return [] }
    let words = material.text(
      nl: "De begroting van het plan noemt geen bedrag voor dit punt.",
      en: "The plan's budget names no amount for this point.")
    let areas = material.graph.targets(of: node, .focus).compactMap { area -> Item? in
      guard case .focusArea(let index) = area,
        material.details(area)[.budget] != nil
      else { return nil }
      let numeral = material.plan.focusAreas[index].numeral.value
      let text = material.text(
        nl: "Geld voor focusgebied \(numeral)", en: "Money for focus area \(numeral)")
      return .item(
        .link(text, to: "\(material.addresses.focusStems[index]).html#\(DetailKey.budget.id)"))
    }
    return material.section(
      DetailKey.budget.id, DetailKey.budget.name.capitalized,
      [.paragraph([], .text(words))] + (areas.isEmpty ? [] : [.list([.css("plain")], areas)])
        + (material.hasMoney ? [material.allMoney] : []))
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
