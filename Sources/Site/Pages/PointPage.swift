import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// The page of an action point: what it asks, of whom, why, and what came of it.
struct PointPage {
  let material: SiteMaterial
  /// The place in the plan's list of action points.
  let index: Int

  private var point: ActionPoint { material.plan.actionPoints[index] }
  private var node: Node { .actionPoint(index) }
  private var graph: PlanGraph { material.graph }
  private var facts: PointFacts { material.facts(index) ?? PointFacts(index, in: graph) }

  var page: SitePage {
    let name = material.text(Catalogue.actionPoint.capitalized)
    return SitePage(
      address: "\(material.addresses.pointStems[index]).html",
      title: "\(name) \(point.number.value): \(point.title.value)",
      trail: [
        SitePage.Crumb(
          title: material.text(Catalogue.actionPoints.capitalized), address: Addresses.points)
      ],
      content: summary + [keyFacts] + parts + causes
        + DecisionTable(material: material).section(of: index)
        + material.references(of: [node] + point.subPoints.indices.map { .subPoint($0, of: index) })
        + material.budget(node, .point) + material.checks(at: [node]) + neighbours)
  }

  private var summary: [Flow] {
    point.summary.map { [.paragraph([.css("lead")], .text($0.value))] } ?? []
  }

  private var keyFacts: Flow {
    let homes = graph.links(from: node).filter { $0.role == .focus || $0.role == .group }
    let priority =
      point.priority == .primary
      ? Phrase(
        nl: "primair: de eigenaar van het plan beslist zelf",
        en: "primary: the owner of the plan decides")
      : Phrase(
        nl: "secundair: een advies, de afdeling weegt het zelf",
        en: "secondary: advice, which the department weighs itself")
    let departments = graph.departments(of: index).map { material.link(.department($0)) }
    return .definitions(
      [.css("facts key")],
      material.pair(
        Phrase(nl: "titel in de lijst", en: "title in the list"), point.listTitle?.value)
        + material.pair(Phrase(nl: "prioriteit", en: "priority"), material.text(priority))
        + homes.flatMap {
          material.pair(
            $0.role == .focus ? Catalogue.focusArea : Phrase(nl: "groep", en: "group"),
            [material.link($0.to)])
        }
        + material.pair(
          departments.count == 1 ? Catalogue.department : Catalogue.departments, departments)
        + material.pair(
          Phrase(nl: "bladzijde in het plan", en: "page in the plan"), point.page.map(String.init))
        + material.pair(Catalogue.source, material.lines(point.citations)))
  }

  private var parts: [Flow] {
    let items = point.subPoints.indices.map { place -> Item in
      let part = point.subPoints[place]
      let node = Node.subPoint(place, of: index)
      let name = point.subPointName(at: place)
      let departments = graph.links(from: node, .department).map { material.link($0.to) }
      let same =
        graph.links(from: node, .sameText).map(\.to)
        + graph.links(to: node, .sameText).map(\.from)
      let facts =
        material.pair(Phrase(nl: "beleidsveld", en: "policy field"), part.policyField?.value)
        + material.pair(Catalogue.departments, departments)
        + material.pair(Phrase(nl: "van buiten", en: "outside party"), part.outsideParty?.value)
        + material.pair(
          Phrase(nl: "zegt hetzelfde als", en: "says the same as"), same.map(material.link))
        + material.pair(Catalogue.source, material.lines(part.citations))
      return .item(
        [.id(Addresses.part(name))],
        [
          .paragraph([], .span("number", .text(name)), .text(" \(part.text.value)")),
          facts.isEmpty ? .none : .definitions([.css("facts")], facts),
        ])
    }
    return material.section(
      "parts", Phrase(nl: "Onderdelen", en: "Sub-points"),
      items.isEmpty ? [] : [.list([.css("plain parts")], items)])
  }

  /// The effects that lead here, in the map of each theme where they stand.
  private var causes: [Flow] {
    var places: [Int: [PointFacts.Cause]] = [:]
    for cause in facts.causes {
      for theme in cause.themes { places[theme, default: []].append(cause) }
    }
    let themes = places.sorted { $0.key < $1.key }.flatMap { theme, causes -> [Flow] in
      let id = graph.plan.themes[theme].id.value
      let items = causes.map { cause -> Item in
        let effect = graph.plan.effects[cause.effect]
        return .item(
          .link(effect.label.value, to: material.addresses.place(effect.id.value, in: id)),
          .text(" "), material.evidence(cause.basis))
      }
      return [
        .heading(
          3, [.id("theme-\(material.addresses.themeStems[theme])")], [material.link(.theme(theme))]),
        .list([.css("plain")], items),
      ]
    }
    return material.section(
      "causes",
      Phrase(nl: "Waarom: effecten die hierheen leiden", en: "Why: effects that lead here"),
      themes)
  }

  /// The points before and after it.
  private var neighbours: [Flow] {
    func link(_ point: Int?, _ css: String, _ words: Phrase) -> [Phrasing] {
      guard let point else { return [] }
      return [
        .link(
          to: "\(material.addresses.pointStems[point]).html", [.css(css)],
          [
            .span("quiet", .text(material.text(words))),
            .text(" \(material.name(of: .actionPoint(point)))"),
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
