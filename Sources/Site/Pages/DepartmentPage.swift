import PlanModel
import SourceText
import Toolkit
import Views
import Documents
import TextFormats

/// The page of a department: its list, to read and to print.
struct DepartmentPage {
  let material: SiteMaterial
  let index: Int

  private var graph: PlanGraph { material.graph }
  private var department: Department { material.plan.departments[index] }

  var page: SitePage {
    let points = material.points(of: index)
    return SitePage(
      address: "\(material.addresses.departmentStems[index]).html",
      title: material.text(department.fullName),
      trail: [
        SitePage.Crumb(
          title: material.text(nl: "Afdelingen en partners", en: "Departments and partners"),
          address: Addresses.departments)
      ],
      content: [keyFacts] + handouts + lists(points)
        + DecisionTable(material: material).section(by: index, points: points)
        + material.checks(at: [.department(index)]))
  }

  private var keyFacts: Flow {
    let kind =
      department.kind == .partner
      ? Phrase(nl: "partner", en: "partner")
      : Phrase(nl: "afdeling of team van de gemeente", en: "department or team of the municipality")
    var guess: String?
    if case .inferred(let reason) = department.nameEvidence { guess = reason.value }
    return .definitions(
      [.css("facts key")],
      material.pair(Phrase(nl: "soort", en: "kind"), material.text(kind))
        + material.pair(
          Phrase(nl: "ook gedrukt als", en: "also printed as"),
          department.aliases.map(\.value).joined(separator: ", "))
        + material.pair(Phrase(nl: "naam afgeleid", en: "name inferred"), guess)
        + material.pair(Phrase(nl: "opmerking", en: "remark"), department.remark?.value)
        + material.pair(Catalogue.source, material.lines(department.citations)))
  }

  /// The same list as a file to hand over, where one was made.
  private var handouts: [Flow] {
    let files =
      material.downloadsByID["departments/\(material.addresses.handoutStems[index])"] ?? []
    guard !files.isEmpty else { return [] }
    let links = files.enumerated().flatMap { index, file -> [Phrasing] in
      [.text(index == 0 ? " " : ", "), .link(file.format.title, to: file.path)]
    }
    return [
      .paragraph(
        [.css("handouts")], .text(material.text(nl: "Als bestand:", en: "As a file:")), .all(links))
    ]
  }

  private func lists(_ points: [PointFacts]) -> [Flow] {
    guard !points.isEmpty else {
      let none = material.text(
        nl: "Geen actiepunt van het plan is voor deze afdeling.",
        en: "No action point of the plan is for this department.")
      return [.paragraph([], .text(none))]
    }
    // Advice comes first: it is what one comes for.
    return [Priority.secondary, .primary].flatMap { priority -> [Flow] in
      let title =
        priority == .primary
        ? Phrase(nl: "Primaire actiepunten", en: "Primary action points")
        : Phrase(nl: "Secundaire actiepunten: advies", en: "Secondary action points: advice")
      return material.section(
        priority.rawValue, title,
        points.filter { $0.point.priority == priority }.map(entry))
    }
  }

  private func entry(_ facts: PointFacts) -> Flow {
    let point = facts.point
    let page = "\(material.addresses.pointStems[facts.index]).html"
    let others = FirstNames(
      facts.departments.lazy.filter { $0 != index }, count: facts.departments.count - 1)
    let summary: [Flow] = point.summary.map { [.paragraph([], .text($0.value))] } ?? []
    let parts = parts(of: facts)
    let causes = facts.causes.map { cause -> Phrasing in
      let effect = graph.plan.effects[cause.effect]
      let themes = FirstNames(cause.themes).map { graph.plan.themes[$0] }
      let place = themes.named.first.map {
        material.addresses.place(effect.id.value, in: $0.id.value)
      }
      return .all([
        .link(effect.label.value, to: place ?? Addresses.start),
        .span("quiet", .text(" \(material.text(themes.map(\.title.value).words))")),
        material.mark(cause.basis),
      ])
    }
    return .block(
      .article, [.css("entry")],
      [
        .heading(
          3, [],
          [
            .link(
              to: page, [],
              [.span("number", .text(point.number.value)), .text(" \(point.title.value)")])
          ])
      ] + summary + parts + [
        .definitions(
          [.css("facts")],
          material.pair(Phrase(nl: "waarom", en: "why"), causes)
            + material.pair(
              Phrase(nl: "samen met", en: "together with"),
              others.named.map { material.link(.department($0)) }
                + (others.more.map { [.link(material.text($0), to: page)] } ?? []))
            + material.pair(Catalogue.page, point.page.map(String.init)))
      ])
  }

  /// The sub-points that are the department's, with those that are nobody's in particular.
  private func parts(of facts: PointFacts) -> [Flow] {
    let items = facts.point.subPoints.indices.compactMap { place -> Item? in
      let node = Node.subPoint(place, of: facts.index)
      guard graph.isAsked(index, of: node) else { return nil }
      let part = facts.point.subPoints[place]
      let field = part.policyField.map { " \($0.value)" } ?? ""
      let party = part.outsideParty.map { " (\($0.value))" } ?? ""
      return .item(
        .span("number", .text(facts.point.subPointName(at: place))),
        .text(" \(part.text.value)\(party)"), .span("quiet", .text(field)))
    }
    return items.isEmpty ? [] : [.list([.css("plain parts")], items)]
  }
}
