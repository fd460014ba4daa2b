package import SourceText
package import Toolkit

/// Names, ranges and citations of nodes.
extension PlanGraph {
  /// Range of a node in its file.
  package func range(of node: Node) -> SourceRange? {
    switch node {
    case .plan: plan.header?.title.range
    case .source(let i): plan.sources[i].id.range
    case .theme(let i): plan.themes[i].id.range
    case .effect(let i): plan.effects[i].id.range
    case .focusArea(let i): plan.focusAreas[i].numeral.range
    case .group(let i): plan.groups[i].id.range
    case .department(let i): plan.departments[i].code.range
    case .actionPoint(let i): plan.actionPoints[i].nameRange
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].text.range
    case .budget: plan.budget?.range
    case .budgetLine(let i): plan.budget?.lines[i].name.range
    case .handOut: plan.handOut?.range
    case .decision(let i): plan.decisions[i].point.range
    case .region(let i): plan.regions[i].code.range
    case .footnote(let i): plan.footnotes[i].id.range
    case .indicator(let i): plan.indicators[i].title.range
    case .goal(let i): plan.goals[i].text.range
    case .result(let i): plan.results[i].text.range
    case .scale(let i): plan.scales[i].id.range
    case .report(let i): plan.reports[i].id.range
    case .progressRow(let i): plan.progress[i].subject.range
    }
  }

  /// Name by which the plan refers to a node.
  package func name(of node: Node) -> String {
    switch node {
    case .plan: plan.title
    case .source(let i): plan.sources[i].id.value
    case .theme(let i): plan.themes[i].id.value
    case .effect(let i): plan.effects[i].id.value
    case .focusArea(let i): plan.focusAreas[i].numeral.value
    case .group(let i): plan.groups[i].id.value
    case .department(let i): plan.departments[i].code.value
    case .actionPoint(let i) where plan.actionPoints[i].hasNumber:
      plan.actionPoints[i].number.value
    case .subPoint(let i, let point) where plan.actionPoints[point].hasNumber:
      plan.actionPoints[point].subPointName(at: i)
    case .actionPoint, .subPoint: id(of: node)
    case .budget: ""
    case .budgetLine(let i): plan.budget?.lines[i].name.value ?? ""
    case .handOut: ""
    case .decision(let i):
      "\(plan.decisions[i].point.value) \(plan.decisions[i].department.value)"
    case .region(let i): plan.regions[i].code.value
    case .footnote(let i): plan.footnotes[i].id.value
    case .indicator, .goal, .result: id(of: node)
    case .scale(let i): plan.scales[i].id.value
    case .report(let i): plan.reports[i].id.value
    case .progressRow(let i):
      (plan.progress[i].report.map { "\($0.value) " } ?? "") + plan.progress[i].subject.value
    }
  }

  /// Node with its kind, as in 'action point 12'.
  ///
  /// In the editor, where nobody sees stable names, with its title.
  package func description(of node: Node) -> Phrase {
    let words = plainDescription(of: node)
    guard let title = title(of: node), !title.isEmpty else { return words }
    let short = title.count > 60 ? title.prefix(59) + "…" : title[...]
    func titled(_ text: String) -> String {
      text.replacing("'\(name(of: node))'", with: "‘\(short)’", maxReplacements: 1)
    }
    return words.onScreen(nl: titled(words.dutch), en: titled(words.english))
  }

  /// Title of what is known by a stable name; nil for what readers know by its name.
  private func title(of node: Node) -> String? {
    switch node {
    case .source(let i): plan.sources[i].title.value
    case .theme(let i): plan.themes[i].title.value
    case .effect(let i): plan.effects[i].label.value
    case .group(let i): plan.groups[i].title.value
    case .indicator(let i): plan.indicators[i].title.value
    case .goal(let i): plan.goals[i].text.value
    case .result(let i): plan.results[i].text.value
    default: nil
    }
  }

  private func plainDescription(of node: Node) -> Phrase {
    let name = name(of: node)
    switch node {
    case .plan: return Phrase(nl: "het plan", en: "the plan")
    case .source: return Phrase(nl: "bron '\(name)'", en: "source '\(name)'")
    case .theme: return Phrase(nl: "thema '\(name)'", en: "theme '\(name)'")
    case .effect: return Phrase(nl: "effect '\(name)'", en: "effect '\(name)'")
    case .focusArea: return Phrase(nl: "focusgebied \(name)", en: "focus area \(name)")
    case .group: return Phrase(nl: "groep '\(name)'", en: "group '\(name)'")
    case .department: return Phrase(nl: "afdeling \(name)", en: "department \(name)")
    case .actionPoint(let i):
      let label = plan.actionPoints[i].label
      return Phrase(nl: "actiepunt \(label)", en: "action point \(label)")
    case .subPoint(let i, let point) where !plan.actionPoints[point].hasNumber:
      let text = plan.actionPoints[point].subPoints[i].text.value
      return Phrase(nl: "onderdeel '\(text)'", en: "sub-point '\(text)'")
    case .subPoint: return Phrase(nl: "onderdeel \(name)", en: "sub-point \(name)")
    case .budget: return Phrase(nl: "de begroting", en: "the budget")
    case .budgetLine: return Phrase(nl: "begrotingspost '\(name)'", en: "budget line '\(name)'")
    case .handOut: return Phrase(nl: "het uitdelen", en: "the hand-out")
    case .decision: return Phrase(nl: "besluit \(name)", en: "decision \(name)")
    case .region: return Phrase(nl: "gebied \(name)", en: "region \(name)")
    case .footnote: return Phrase(nl: "noot '\(name)'", en: "footnote '\(name)'")
    case .indicator: return Phrase(nl: "indicator '\(name)'", en: "indicator '\(name)'")
    case .goal: return Phrase(nl: "doel '\(name)'", en: "goal '\(name)'")
    case .result(let i) where plan.results[i].kind == .activity:
      return Phrase(nl: "activiteit '\(name)'", en: "activity '\(name)'")
    case .result: return Phrase(nl: "resultaat '\(name)'", en: "result '\(name)'")
    case .scale: return Phrase(nl: "schaal '\(name)'", en: "scale '\(name)'")
    case .report: return Phrase(nl: "verslag '\(name)'", en: "report '\(name)'")
    case .progressRow: return Phrase(nl: "voortgang '\(name)'", en: "progress '\(name)'")
    }
  }

  /// Exceptions recorded at a node.
  package func exceptions(of node: Node) -> [RuleException] {
    switch node {
    case .plan: plan.header?.exceptions ?? []
    case .source(let i): plan.sources[i].exceptions
    case .theme(let i): plan.themes[i].exceptions
    case .effect(let i): plan.effects[i].exceptions
    case .focusArea(let i): plan.focusAreas[i].exceptions
    case .group(let i): plan.groups[i].exceptions
    case .department(let i): plan.departments[i].exceptions
    case .actionPoint(let i), .subPoint(_, let i): plan.actionPoints[i].exceptions
    case .budget: plan.budget?.exceptions ?? []
    case .budgetLine(let i): plan.budget?.lines[i].exceptions ?? []
    case .handOut: plan.handOut?.exceptions ?? []
    case .decision(let i): plan.decisions[i].exceptions
    case .region(let i): plan.regions[i].exceptions
    case .footnote(let i): plan.footnotes[i].exceptions
    case .indicator(let i): plan.indicators[i].exceptions
    case .goal(let i): plan.goals[i].exceptions
    case .result(let i): plan.results[i].exceptions
    case .scale(let i): plan.scales[i].exceptions
    case .report(let i): plan.reports[i].exceptions
    case .progressRow(let i): plan.progress[i].exceptions
    }
  }

  /// Nodes that can have exceptions, in the plan's order of kinds.
  package var holders: [Node] {
    var nodes: [Node] = [.plan]
    nodes += plan.sources.indices.map(Node.source)
    nodes += plan.themes.indices.map(Node.theme)
    nodes += plan.effects.indices.map(Node.effect)
    nodes += plan.focusAreas.indices.map(Node.focusArea)
    nodes += plan.groups.indices.map(Node.group)
    nodes += plan.departments.indices.map(Node.department)
    nodes += plan.actionPoints.indices.map(Node.actionPoint)
    if let budget = plan.budget {
      nodes.append(.budget)
      nodes += budget.lines.indices.map(Node.budgetLine)
    }
    if plan.handOut != nil { nodes.append(.handOut) }
    nodes += plan.decisions.indices.map(Node.decision)
    nodes += plan.regions.indices.map(Node.region)
    nodes += plan.footnotes.indices.map(Node.footnote)
    nodes += plan.indicators.indices.map(Node.indicator)
    nodes += plan.goals.indices.map(Node.goal)
    nodes += plan.results.indices.map(Node.result)
    nodes += plan.scales.indices.map(Node.scale)
    nodes += plan.reports.indices.map(Node.report)
    nodes += plan.progress.indices.map(Node.progressRow)
    return nodes
  }

  /// Citations of a node itself.
  package func citations(of node: Node) -> [Citation] {
    switch node {
    case .plan, .source, .handOut, .decision: []
    case .theme(let i): plan.themes[i].citations
    case .effect(let i): plan.effects[i].citations
    case .focusArea(let i): plan.focusAreas[i].citations
    case .group(let i): plan.groups[i].citations
    case .department(let i): plan.departments[i].citations
    case .actionPoint(let i): plan.actionPoints[i].citations
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].citations
    case .budget: plan.budget?.citations ?? []
    case .budgetLine(let i): plan.budget?.lines[i].citations ?? []
    case .region(let i): plan.regions[i].citations
    case .footnote(let i): plan.footnotes[i].citations
    case .indicator(let i): plan.indicators[i].citations
    case .goal(let i): plan.goals[i].citations
    case .result(let i): plan.results[i].citations
    case .scale(let i): plan.scales[i].citations
    case .report(let i): plan.reports[i].citations
    case .progressRow(let i): plan.progress[i].citations
    }
  }

  /// Citations in which a link is stated; empty for an inferred one. A placement in a map without
  /// citations rests on the effect's own lines, any other link on the lines of its source node.
  package func citations(of link: Link) -> [Citation] {
    switch link.evidence {
    case .own: citations(of: link.role == .place ? link.to : link.from)
    case .stated(let citations): citations
    case .inferred: []
    }
  }

  /// Links of an action point to its departments, then those of its sub-points.
  package func departmentLinks(of point: Int) -> [Link] {
    let parts = plan.actionPoints[point].subPoints.indices
    return ([.actionPoint(point)] + parts.map { Node.subPoint($0, of: point) })
      .flatMap { links(from: $0, .department) }
  }

  /// Departments of an action point and of its sub-points, in order, each once.
  package func departments(of point: Int) -> [Int] { departmentsOfPoints[point] }

  func linkedDepartments(of point: Int) -> [Int] {
    var seen: Set<Int> = []
    return departmentLinks(of: point).compactMap { link in
      guard case .department(let i) = link.to, seen.insert(i).inserted else { return nil }
      return i
    }
  }
}
