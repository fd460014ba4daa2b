import PlanModel
import SourceText
import Toolkit
import Views
import Documents
import TextFormats

/// Page of a department: its points, to read and to print.
struct DepartmentPage {
  let material: SiteContent
  let index: Int

  private var graph: PlanGraph { material.graph }
  private var department: Department { material.plan.departments[index] }

  var page: SitePage {
    let points = material.points(of: index)
    // The title has the name, and the lists of points have their own form.
    let shown: Set<DetailKey> = department.nameEvidence.isInferred ? [] : [.name]
    let details = material.details(
      .department(index),
      without: shown.union([.primaryPoints, .secondaryPoints, .points, .subPoints]))
    return SitePage(
      address: "\(material.addresses.departmentStems[index]).html",
      title: material.text(department.heading), heading: material.own(department.heading),
      trail: [
        SitePage.Breadcrumb(
          title: material.text(nl: "Afdelingen en partners", en: "Departments and partners"),
          address: Addresses.departments)
      ],
      content: summary(points) + material.facts(details) + nameless + handouts + lists(points)
        + money(points)
        + material.sections(details)
        + FigureSections(material: material).markup(
          of: points.map { .actionPoint($0.index) },
          title: Phrase(nl: "deze afdeling", en: "this department"))
        + material.checks(at: [.department(index)]),
      terms: [.primary, .secondary, .effect, .inferred, .policyField])
  }

  /// What the plan asks in a sentence: how much, in which points, and how much of it is answered.
  private func summary(_ points: [PointSummary]) -> [Flow] {
    guard !points.isEmpty else { return [] }
    let shown = points.prefix(NameSummary<Phrase>.most)
    var names = shown.map { facts -> Phrasing in
      .link(
        to: "\(material.addresses.pointStems[facts.index]).html", [],
        [material.own(facts.point.label)])
    }
    if points.count > shown.count {
      let rest = points.count - shown.count
      names.append(.text(material.text(nl: "nog \(rest)", en: "\(rest) more")))
    }
    let last = names.removeLast()
    let list: [Phrasing] =
      names.isEmpty
      ? [last]
      : [.all(names, separator: ", "), .text(material.text(nl: " en ", en: " and ")), last]
    let asked = points.map(asked).joined()
    let count = Catalogue.count(
      asked.count, one: Phrase(nl: "vraag", en: "request"),
      many: Phrase(nl: "vragen", en: "requests"))
    let from =
      points.count == 1
      ? Phrase(nl: ", uit actiepunt ", en: ", from action point ")
      : Phrase(nl: ", uit de actiepunten ", en: ", from action points ")
    return [
      .paragraph(
        [.css("lead")],
        .all(
          [
            .text(
              material.text(
                Phrase(
                  nl: "Het plan heeft voor deze afdeling ",
                  en: "The plan has for this department ") + count + from))
          ] + list + [.text(material.text(answered(Array(asked))))]))
    ]
  }

  /// What is asked of the department in a point: its parts, or the point where it has none.
  private func asked(in facts: PointSummary) -> [Node] {
    let parts = facts.point.subPoints.indices.map { Node.subPoint($0, of: facts.index) }
      .filter { graph.isAsked(index, of: $0) }
    return parts.isEmpty ? [.actionPoint(facts.index)] : parts
  }

  /// How much of what is asked has an answer. Who owns the plan answers nobody, and outside it is not said
  /// where no answers are shown.
  private func answered(_ asked: [Node]) -> Phrase {
    let isOwner = !graph.links(to: .department(index), .owner).isEmpty
    guard !isOwner, !material.isPublic || !material.plan.decisions.isEmpty else {
      return Phrase(verbatim: ".")
    }
    let count = asked.count { node in
      graph.decision(on: node, by: index) != nil
        || graph.decision(on: node.holder, by: index) != nil
    }
    if count == 0 {
      return Phrase(
        nl: ". Daarop is nog geen antwoord bekend.", en: ". No answer to these is known yet.")
    }
    return count == asked.count
      ? Phrase(nl: ". Op alles is geantwoord.", en: ". All of it has an answer.")
      : Phrase(
        nl: ". Op \(count) daarvan is geantwoord.", en: ". \(count) of these have an answer.")
  }

  /// Why the title is a code.
  private var nameless: [Flow] {
    guard department.name == nil else { return [] }
    let words = material.text(
      nl: "Het plan geeft alleen deze code, en geen naam.",
      en: "The plan gives this code only, and no name.")
    return [
      .paragraph(
        [], .text(words), .text(" "),
        material.term(.code, material.text(nl: "Wat is een code?", en: "What is a code?")))
    ]
  }

  /// Links to the hand-out with the same list, where one was made.
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

  private func lists(_ points: [PointSummary]) -> [Flow] {
    guard !points.isEmpty else {
      let none = material.text(
        nl: "Geen actiepunt van het plan is voor deze afdeling.",
        en: "No action point of the plan is for this department.")
      return [.paragraph([], .text(none))]
    }
    // Advice comes first: it is what a department looks for. Whose plan it is looks for its own points.
    let lists: [(Priority, DetailKey)] = [
      (.secondary, .secondaryPoints), (.unknown, .points), (.primary, .primaryPoints),
    ]
    let isOwner = !material.graph.links(to: .department(index), .owner).isEmpty
    return (isOwner ? lists.reversed() : lists).flatMap { priority, key in
      material.section(
        key.id, key.name.capitalized,
        points.filter { $0.point.priority == priority }.map(entry))
    }
  }

  /// Keys that the page of the point has, left out of the list.
  private static let leftOut: Set<DetailKey> = [
    .listTitle, .priority, .focus, .group, .departments, .source, .decisions, .refersTo,
    .referredBy, .budget, .subPoints,
  ]

  private func entry(_ facts: PointSummary) -> Flow {
    let point = facts.point
    let page = "\(material.addresses.pointStems[facts.index]).html"
    let others = NameSummary(
      facts.departments.lazy.filter { $0 != index }, count: facts.departments.count - 1)
    let details = material.details(.actionPoint(facts.index), without: Self.leftOut)
    let summary = details.paragraphs.flatMap {
      Flow.written(material.text($0.value.words), as: material.own)
    }
    let chosen = Set(material.strongest.choose(facts.causes).map { Node.effect($0.effect) })
    let all = details[.causes]?.entries ?? []
    let named = all.filter { cause in
      if case .effect = cause.node { chosen.contains(cause.node) } else { true }
    }
    let rest = all.count - named.count
    let causes = named.map { cause -> Phrasing in
      let themes = NameSummary(cause.themes.lazy.map { graph.plan.themes[$0].title.value })
      let place = cause.themes.first.map {
        material.addresses.place(graph.name(of: cause.node), in: graph.plan.themes[$0].id.value)
      }
      return .all([
        .link(to: place ?? Addresses.start, [], [material.own(cause.text)]),
        material.kind(cause), .text(" "), .span("quiet", material.own(themes.words)),
        cause.basis.map(material.mark) ?? .none,
      ])
    }
    return .block(
      .article, [.css("entry")],
      [
        .heading(
          3, [.id("\(PageContents.entry)\(material.addresses.pointStems[facts.index])")],
          [
            .link(
              to: page, [],
              point.hasNumber
                ? [
                  .span("number", .text(point.number.value)), .text(" "),
                  material.own(point.title.value),
                ]
                : [material.own(point.title.value)])
          ])
      ] + summary + parts(of: facts) + [
        .definitions(
          [.css("facts")],
          material.pair(
            DetailKey.causes.name,
            causes + (rest == 0 ? [] : [.link(more(rest), to: "\(page)#\(DetailKey.causes.id)")]))
            + material.pair(
              DetailKey.others.name,
              others.named.map { material.link(.department($0)) }
                + (others.more.map { [.link(material.text($0), to: page)] } ?? []))
            + material.pairs(details.fields))
      ])
  }

  /// Money for the points of the department: the plan says of no line how much is for whom.
  private func money(_ points: [PointSummary]) -> [Flow] {
    guard material.hasMoney, !points.isEmpty else { return [] }
    let lines = (material.plan.budget?.lines ?? []).indices.filter {
      material.departments(ofMoney: $0).contains(index)
    }
    let words =
      lines.isEmpty
      ? Phrase(
        nl: "De begroting van het plan noemt geen bedrag voor een actiepunt van deze afdeling.",
        en: "The plan's budget names no amount for an action point of this department.")
      : Phrase(
        nl: """
          Dit geld is voor actiepunten van deze afdeling. Werken er meer afdelingen aan een punt, dan \
          zegt het plan niet hoe het geld is verdeeld.
          """,
        en: """
          This money is for action points of this department. Where more departments work on a point, \
          the plan does not say how the money is divided.
          """)
    return material.section(
      DetailKey.budget.id, MoneyPage.name,
      [.paragraph([], .text(material.text(words)))]
        + MoneyTable(lines.map { MoneyTable.Line($0, of: material) }, material).markup + [
          material.allMoney
        ])
  }

  private func more(_ count: Int) -> String {
    let other = Catalogue.count(
      count, one: Phrase(nl: "ander effect", en: "other effect"),
      many: Phrase(nl: "andere effecten", en: "other effects"))
    return material.text(Phrase(nl: "en nog ", en: "and ") + other)
  }

  /// Sub-points of the department, and those without a department.
  private func parts(of facts: PointSummary) -> [Flow] {
    let nodes = facts.point.subPoints.indices.map { Node.subPoint($0, of: facts.index) }
      .filter { graph.isAsked(index, of: $0) }
    let common = material.undivided(nodes)
    let items = nodes.compactMap { node -> Item? in
      guard case .subPoint(let place, _) = node else { return nil }
      let details = material.details(
        node,
        without: [.actionPoint, .departments, .source, .decisions, .refersTo, .sameAs])
      let fields = details.all.map {
        Phrasing.all([
          .text(" (\(material.text($0.key.name)): "), material.own($0.value.words), .text(")"),
        ])
      }
      return .item(
        .span("number", .text(facts.point.subPointName(at: place))),
        .text(" "),
        material.own(details.title), .span("quiet", .all(fields)),
        common == nil ? material.undivided(node) : .none)
    }
    return items.isEmpty ? [] : [common ?? .none, .list([.css("plain parts")], items)]
  }
}
