import PlanModel
import SourceText
import Toolkit

extension ThingView {
  mutating func tell(theme index: Int, _ graph: PlanGraph) {
    let theme = graph.plan.themes[index]
    let map = Mindmap(theme: index, in: graph)
    tell(theme.explanation?.value)
    field(Catalogue.source, lines(theme.citations, graph))
    field(
      Phrase(nl: "andere namen", en: "other names"),
      Phrase(verbatim: theme.otherNames.map(\.name.value).joined(separator: ", ")))
    section(
      Phrase(nl: "Effecten (\(map.nodes.count - 1))", en: "Effects (\(map.nodes.count - 1))"),
      map.nodes.dropFirst().map { node in
        let indent = String(repeating: "\u{A0}\u{A0}", count: node.depth - 1)
        let points = node.points.map(\.number).joined(separator: ", ")
        let numbers = points.isEmpty ? "" : " → \(points)"
        return Entry(Phrase(verbatim: "\(indent)\(node.label) [\(node.id)]\(numbers)"))
      })
    let points = PointFacts.all(in: graph).filter { $0.themes.contains(index) }
    section(Phrase(nl: "Leidt naar", en: "Leads to"), points.map { entry($0.point) })
  }

  mutating func tell(effect index: Int, _ graph: PlanGraph) {
    let effect = graph.plan.effects[index]
    tell(effect.explanation?.value)
    field(Catalogue.source, lines(effect.citations, graph))
    field(
      Phrase(nl: "bewust geen actiepunt", en: "no action point on purpose"),
      Phrase(verbatim: effect.context?.value ?? ""))
    field(
      Phrase(nl: "bewust niet uitgesplitst", en: "not split on purpose"),
      Phrase(verbatim: effect.leaf?.value ?? ""))
    section(
      Phrase(nl: "Staat onder", en: "Stands under"),
      graph.links(to: .effect(index), .place).map { link in
        Entry(named(link.from, graph), basis: graph.basis(of: link))
      })
    section(
      Phrase(nl: "Leidt naar actiepunten", en: "Leads to action points"),
      graph.pointBadges(of: .effect(index)).map {
        Entry(Phrase(verbatim: "\($0.number) \($0.title)"), basis: $0.basis)
      })
    section(
      Catalogue.focusAreas.capitalized,
      graph.focusMarks(of: .effect(index)).map {
        Entry(Phrase(verbatim: "\($0.numeral) \($0.title)"), basis: $0.basis)
      })
    section(
      Phrase(nl: "Daaronder", en: "Below it"),
      graph.links(from: .effect(index), .place).map { link in
        Entry(named(link.to, graph), basis: graph.basis(of: link))
      })
  }

  mutating func tell(actionPoint index: Int, _ graph: PlanGraph) {
    let facts = PointFacts(index, in: graph)
    let point = facts.point
    tell(point.summary?.value)
    if let other = point.listTitle?.value {
      field(Phrase(nl: "in de lijst", en: "in the list"), Phrase(verbatim: other))
    }
    field(Phrase(nl: "prioriteit", en: "priority"), point.priority.name)
    for link in graph.links(from: .actionPoint(index)) where [.focus, .group].contains(link.role) {
      field(
        link.role == .focus ? Catalogue.focusArea : Phrase(nl: "groep", en: "group"),
        named(link.to, graph))
    }
    let departments = facts.departments.map { graph.plan.departments[$0].fullName }
    field(Catalogue.departments, Phrase.joined(departments, by: ", "))
    field(Catalogue.page, Phrase(verbatim: point.page.map(String.init) ?? ""))
    field(Catalogue.source, lines(point.citations, graph))
    section(
      Phrase(nl: "Waarom: effecten die hierheen leiden", en: "Why: effects that lead here"),
      facts.causes.map { cause in
        let effect = graph.plan.effects[cause.effect]
        let themes = cause.themes.map { graph.plan.themes[$0].title.value }
        return Entry(
          Phrase(verbatim: "\(effect.label.value) [\(effect.id.value)]"),
          group: themes.joined(separator: ", "), basis: cause.basis)
      })
    section(
      Phrase(nl: "Onderdelen", en: "Sub-points"),
      point.subPoints.indices.map { Entry(named(.subPoint($0, of: index), graph)) })
    let nodes = [.actionPoint(index)] + point.subPoints.indices.map { Node.subPoint($0, of: index) }
    decisions(on: nodes, graph)
    references(of: nodes, graph)
    budgetLines(graph.links(to: .actionPoint(index), .point), graph)
  }

  mutating func tell(subPoint index: Int, of point: Int, _ graph: PlanGraph) {
    let part = graph.plan.actionPoints[point].subPoints[index]
    field(Catalogue.actionPoint, named(.actionPoint(point), graph))
    field(
      Phrase(nl: "beleidsveld", en: "policy field"),
      Phrase(verbatim: part.policyField?.value ?? ""))
    field(
      Phrase(nl: "van buiten", en: "outside party"),
      Phrase(verbatim: part.outsideParty?.value ?? ""))
    let departments = graph.links(from: .subPoint(index, of: point), .department).compactMap {
      if case .department(let i) = $0.to { graph.plan.departments[i].fullName } else { nil }
    }
    field(Catalogue.departments, Phrase.joined(departments, by: ", "))
    field(Catalogue.source, lines(part.citations, graph))
    section(
      Phrase(nl: "Zegt hetzelfde als", en: "Says the same as"),
      (graph.links(from: .subPoint(index, of: point), .sameText).map(\.to)
        + graph.links(to: .subPoint(index, of: point), .sameText).map(\.from))
        .map { Entry(named($0, graph)) })
    decisions(on: [.subPoint(index, of: point)], graph)
    references(of: [.subPoint(index, of: point)], graph)
  }

  mutating func tell(focusArea index: Int, _ graph: PlanGraph) {
    let area = graph.plan.focusAreas[index]
    tell(area.vision?.value)
    field(
      Phrase(nl: "bijdrage", en: "contribution"), Phrase(verbatim: area.contribution?.value ?? ""))
    field(Catalogue.source, lines(area.citations, graph))
    field(
      Phrase(nl: "andere namen", en: "other names"),
      Phrase(verbatim: area.otherNames.map(\.name.value).joined(separator: ", ")))
    tell(membersOf: .focusArea(index), .focus, graph)
    references(of: [.focusArea(index)], graph)
    budgetLines(graph.links(to: .focusArea(index), .focus), graph)
  }

  mutating func tell(group index: Int, _ graph: PlanGraph) {
    field(Catalogue.source, lines(graph.plan.groups[index].citations, graph))
    tell(membersOf: .group(index), .group, graph)
  }

  mutating func tell(department index: Int, _ graph: PlanGraph) {
    let department = graph.plan.departments[index]
    tell(department.remark?.value)
    field(Phrase(nl: "naam", en: "name"), department.fullName)
    if case .inferred(let reason) = department.nameEvidence {
      field(Phrase(nl: "naam afgeleid", en: "name inferred"), Phrase(verbatim: reason.value))
    }
    field(Catalogue.source, lines(department.citations, graph))
    field(
      Phrase(nl: "ook gedrukt als", en: "also printed as"),
      Phrase(verbatim: department.aliases.map(\.value).joined(separator: ", ")))
    let facts = PointFacts.all(in: graph).filter { $0.departments.contains(index) }
    for priority in Priority.allCases {
      section(
        Phrase(nl: "\(priority.name.dutch)e punten", en: "\(priority.name.english) points")
          .capitalized,
        facts.filter { $0.point.priority == priority }.map { entry($0.point) })
    }
    section(
      Phrase(nl: "Onderdelen", en: "Sub-points"),
      graph.links(to: .department(index), .department).compactMap { link in
        if case .subPoint = link.from { Entry(named(link.from, graph)) } else { nil }
      })
    decisions(by: index, graph)
  }

  /// The points and effects that fall under a focus area or stand in a group.
  private mutating func tell(membersOf node: Node, _ role: LinkRole, _ graph: PlanGraph) {
    let links = graph.links(to: node, role)
    section(
      Catalogue.actionPoints.capitalized,
      links.compactMap { link in
        if case .actionPoint = link.from { Entry(named(link.from, graph)) } else { nil }
      })
    section(
      Catalogue.effects.capitalized,
      links.compactMap { link in
        guard case .effect(let effect) = link.from else { return nil }
        let themes = graph.themes(holding: effect).map { graph.plan.themes[$0].title.value }
        return Entry(
          named(link.from, graph), group: themes.joined(separator: ", "),
          basis: graph.basis(of: link))
      })
  }

  /// The lines of the budget among what these links come from.
  private mutating func budgetLines(_ links: [Link], _ graph: PlanGraph) {
    section(
      Phrase(nl: "Begroting", en: "Budget"),
      links.compactMap { link in
        guard case .budgetLine = link.from else { return nil }
        return Entry(named(link.from, graph), basis: graph.basis(of: link))
      })
  }

  /// Cross-references both ways.
  private mutating func references(of nodes: [Node], _ graph: PlanGraph) {
    section(
      Phrase(nl: "Verwijst naar", en: "Refers to"),
      nodes.flatMap { graph.links(from: $0, .reference) }.map {
        Entry(named($0.to, graph), basis: graph.basis(of: $0))
      })
    section(
      Phrase(nl: "Wordt genoemd door", en: "Is referred to by"),
      nodes.flatMap { graph.links(to: $0, .reference) }.map {
        Entry(named($0.from, graph), basis: graph.basis(of: $0))
      })
  }

  private func entry(_ point: ActionPoint) -> Entry {
    Entry(
      Phrase(verbatim: "\(point.number.value) \(point.title.value) (")
        + point.priority.name + Phrase(verbatim: ")"))
  }

  private func lines(_ citations: [Citation], _ graph: PlanGraph) -> Phrase {
    Basis.stated(graph.cited(citations)).words ?? Phrase(verbatim: "")
  }

  /// A node by its own words, with the name that finds it again.
  func named(_ node: Node, _ graph: PlanGraph) -> Phrase {
    let name = graph.name(of: node)
    switch node {
    case .theme(let i):
      return Catalogue.theme + Phrase(verbatim: " \(graph.plan.themes[i].title.value) [\(name)]")
    case .effect(let i): return Phrase(verbatim: "\(graph.plan.effects[i].label.value) [\(name)]")
    case .focusArea(let i):
      return Phrase(verbatim: "\(name) \(graph.plan.focusAreas[i].title.value)")
    case .group(let i): return Phrase(verbatim: graph.plan.groups[i].title.value)
    case .actionPoint(let i):
      return Phrase(verbatim: "\(name) \(graph.plan.actionPoints[i].title.value)")
    case .subPoint(let i, let point):
      return Phrase(verbatim: "\(name) \(graph.plan.actionPoints[point].subPoints[i].text.value)")
    case .plan, .source, .department, .budget, .budgetLine, .handOut, .decision:
      return graph.description(of: node)
    }
  }
}
