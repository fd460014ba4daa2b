import PlanModel
import SourceText
import Toolkit
import TextFormats
import Views
import Documents

/// Page of all action points, by their focus area or group.
struct PointsPage {
  let material: SiteContent

  var page: SitePage {
    SitePage(
      address: Addresses.points, title: material.text(Catalogue.actionPoints.capitalized),
      about: intro,
      content: [.paragraph([.css("lead")], .text(intro))] + areas
        + MunicipalityLists(material: material).markup,
      terms: [.actionPoint, .primary, .secondary, .focusArea, .code])
  }

  private var intro: String {
    func count(_ priority: Priority) -> Int {
      material.points.count { $0.point.priority == priority }
    }
    let all = material.points.count
    guard all > 0 else {
      return material.text(
        nl: "Dit plan heeft geen actiepunten.", en: "This plan has no action points.")
    }
    guard material.plan.hasPriorities else {
      let points = Catalogue.count(
        all, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
      return material.text(
        Phrase(nl: "Het plan heeft ", en: "The plan has ") + points + Phrase(verbatim: "."))
    }
    let (primary, secondary, unknown) = (count(.primary), count(.secondary), count(.unknown))
    let rest =
      unknown == 0
      ? ""
      : material.text(
        nl: " Van \(unknown) zegt het plan niet wie beslist.",
        en: " Of \(unknown) the plan does not say who decides.")
    return material.text(
      nl: """
        Het plan heeft \(all) actiepunten: \(primary) primair en \(secondary) secundair. Bij een \
        primair punt beslist de maker van het plan meestal zelf. Een secundair punt is meestal een \
        advies aan een andere afdeling. Die kiest dan zelf wat zij ermee doet.
        """,
      en: """
        The plan has \(all) action points: \(primary) primary and \(secondary) secondary. On a \
        primary point mostly the owner of the plan decides. A secondary point is mostly advice to \
        another department, which then chooses what to do with it.
        """) + rest
  }

  private var areas: [Flow] {
    let plan = material.plan
    var positions: [Node?: [Int]] = [:]
    for facts in material.points {
      let links = material.graph.links(from: .actionPoint(facts.index))
      let home = links.first { $0.role == .focus } ?? links.first { $0.role == .group }
      positions[home?.to, default: []].append(facts.index)
    }
    let homes: [Node?] =
      plan.focusAreas.indices.map(Node.focusArea) + plan.groups.indices.map(Node.group) + [nil]
    guard !material.points.isEmpty else { return [] }
    // Without areas and groups one list needs no heading.
    if homes.count == 1 {
      return [.list([.css("plain points")], (positions[nil] ?? []).map(item))]
    }
    return homes.flatMap { home -> [Flow] in
      guard let points = positions[home] else { return [] }
      return [
        .block(
          .section, [],
          [heading(home)] + about(home) + [.list([.css("plain points")], points.map(item))])
      ]
    }
  }

  /// Details of a group, which has no page of its own.
  private func about(_ home: Node?) -> [Flow] {
    guard case .group? = home, let home else { return [] }
    return material.facts(material.details(home, without: [.points]))
  }

  private func heading(_ home: Node?) -> Flow {
    switch home {
    case .group(let i):
      let group = material.plan.groups[i]
      return .heading(
        2, [.id(Addresses.group(group.id.value))], [material.own(group.title.value)])
    case .some(let node):
      let id =
        "in-\(material.addresses.link(to: node, in: material.graph)?.prefix { $0 != "." } ?? "area")"
      return .heading(2, [.id(id)], [material.link(node)])
    case nil:
      return .heading(
        2, [.id("in-none")],
        [.text(material.text(nl: "Zonder focusgebied", en: "Without a focus area"))])
    }
  }

  private func item(_ point: Int) -> Item {
    let departments = material.graph.departments(of: point)
      .map { material.plan.departments[$0].code.value }.joined(separator: ", ")
    let planning = material.definition.details(
      of: .actionPoint(point), in: material.graph, only: [.planned, .status]
    ).map(\.value.words)
    let words = Phrase.joined(
      (departments.isEmpty ? [] : [Phrase(verbatim: departments)]) + planning, by: " · ")
    return .item(material.pointLine(point), .text(" "), .span("quiet", material.own(words)))
  }
}
