package import PlanModel
import SourceText
import Toolkit

extension Report {
  /// The skeleton of the implementation plan of a year: the primary points with what the plan says
  /// of them, and room for what will be done. A plan without priorities has all its points in it,
  /// and what is planned for another year is only named.
  package static func yearPlan(_ year: Int, in graph: PlanGraph) -> Report {
    let budget = YearBudget(year, in: graph)
    let standing = GoalStanding(graph)
    let own = PointSummary.all(in: graph).filter { $0.point.priority != .secondary }
    let points = own.filter { $0.point.planned?.includes(year: year) != false }
    let later = own.filter { $0.point.planned?.includes(year: year) == false }
    var blocks: [Block] = [.paragraph(introduction(graph.plan))]
    if let outside = outside(year, in: graph) { blocks.append(.paragraph(outside)) }
    if let reservation = budget.reservation { blocks.append(.paragraph(reservation)) }
    if points.isEmpty {
      blocks.append(
        .paragraph(
          own.isEmpty
            ? Phrase(
              nl: "Het plan heeft geen primaire punten.", en: "The plan has no primary points.")
            : Phrase(
              nl: "Voor \(year) is niets gepland.", en: "Nothing is planned for \(year).")))
    }
    for (home, facts) in byHome(points, in: graph) {
      blocks.append(.heading(2, home))
      blocks += facts.flatMap { self.blocks(of: $0, budget, standing, in: graph) }
    }
    if !later.isEmpty {
      blocks.append(
        .heading(2, Phrase(nl: "Gepland in een ander jaar", en: "Planned for another year")))
      blocks.append(
        .list(
          later.map { facts in
            graph.title(of: .actionPoint(facts.index)) + Phrase(verbatim: ": ")
              + (facts.point.planned?.words ?? Phrase(verbatim: ""))
          }))
    }
    blocks += standing.goals
    if let table = budget.table {
      blocks.append(
        .heading(2, Phrase(nl: "De begroting van \(year)", en: "The budget of \(year)")))
      if let remark = graph.plan.budget?.remark {
        blocks.append(.paragraph(.init(verbatim: remark.value)))
      }
      blocks.append(.table(table, under: 2))
    }
    return Report(
      name: "yearplan-\(year)",
      title: Phrase(
        nl: "Uitvoeringsplan \(year): opzet", en: "Implementation plan \(year): outline"),
      blocks: blocks)
  }

  private static func introduction(_ plan: Plan) -> Phrase {
    let points =
      plan.hasPriorities
      ? Phrase(nl: "elk primair punt", en: "each primary point")
      : Phrase(nl: "elk actiepunt", en: "each action point")
    return Phrase(
      nl: """
        Deze opzet is gemaakt uit het veiligheidsplan: \(points.dutch) met zijn onderdelen, geld en \
        afdelingen. Wat leeg is, vult u zelf in. Noem bij 'Wie' een functie of rol, geen naam.
        """,
      en: """
        This outline is made of the safety plan: \(points.english) with its sub-points, money and \
        departments. What is empty is yours to fill in. At 'Who' name a post or role, not a person.
        """)
  }

  /// That the plan is not for that year; nil where it is, or does not say for which it is.
  private static func outside(_ year: Int, in graph: PlanGraph) -> Phrase? {
    guard let period = graph.plan.header?.period?.value,
      let years = PlanYears(written: period), !years.contains(year)
    else { return nil }
    return Phrase(
      nl: """
        Let op: het plan is voor \(period). Voor \(year) zegt het niets; deze opzet toont de punten van \
        toen.
        """,
      en: """
        Note: the plan is for \(period). It says nothing of \(year); this outline shows the points of \
        then.
        """)
  }

  /// The points by focus area, then by group, then the others; each point once.
  private static func byHome(_ points: [PointSummary], in graph: PlanGraph)
    -> [(Phrase, [PointSummary])]
  {
    let homes =
      graph.plan.focusAreas.indices.map(Node.focusArea)
      + graph.plan.groups.indices.map(Node.group)
    var members: [Node: [PointSummary]] = [:]
    var others: [PointSummary] = []
    for facts in points {
      let links = graph.links(from: .actionPoint(facts.index))
      if let home = links.first(where: { [.focus, .group].contains($0.role) })?.to {
        members[home, default: []].append(facts)
      } else {
        others.append(facts)
      }
    }
    let outside =
      homes.isEmpty
      ? Catalogue.actionPoints.capitalized
      : Phrase(nl: "Buiten de focusgebieden", en: "Outside the focus areas")
    return homes.compactMap { home in members[home].map { (graph.title(of: home), $0) } }
      + (others.isEmpty ? [] : [(outside, others)])
  }

  private static func blocks(
    of facts: PointSummary, _ budget: YearBudget, _ standing: GoalStanding, in graph: PlanGraph
  ) -> [Block] {
    var blocks: [Block] = [.heading(3, graph.title(of: .actionPoint(facts.index)))]
    if let summary = facts.point.summary {
      blocks.append(.paragraph(Phrase(verbatim: summary.value)))
    }
    let known = self.known(facts, in: graph)
    let done = self.done(facts, in: graph)
    let aims = standing.lines(ofPoint: facts.index)
    if !known.isEmpty || !done.isEmpty || !aims.isEmpty {
      blocks.append(.list(known + done + aims))
    }
    if let table = budget.table(for: facts.index) {
      blocks.append(.table(table, under: 3))
    } else if graph.plan.budget != nil {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "De begroting noemt geen geld voor dit punt.",
            en: "The budget names no money for this point.")))
    }
    return blocks + [.table(planning(facts, in: graph), under: 3)]
  }

  /// What the plan says of a point in a word or two; the rest is in the report already.
  private static func known(_ facts: PointSummary, in graph: PlanGraph) -> [Phrase] {
    let details = Details(
      .actionPoint(facts.index), in: graph,
      without: [
        .summary, .listTitle, .priority, .focus, .group, .source, .subPoints, .causes, .decisions,
        .budget, .done, .doneReason, .evidence,
      ])
    return details.all.map(\.words.capitalized)
  }

  /// What was answered on a point and its sub-points, and what was done with them so far.
  private static func done(_ facts: PointSummary, in graph: PlanGraph) -> [Phrase] {
    let parts = facts.point.subPoints.indices.map { Node.subPoint($0, of: facts.index) }
    return ([.actionPoint(facts.index)] + parts).flatMap { node -> [Phrase] in
      let name = Phrase(verbatim: "\(graph.name(of: node)) ")
      let own = graph.progress(on: node).map { name + $0.allWords }
      let answers = facts.departments.compactMap { department -> Phrase? in
        guard let answer = graph.decision(on: node, by: department) else { return nil }
        var current = answer
        current.done = graph.progress(on: node, by: department)
        return name + Phrase(verbatim: "\(graph.name(of: .department(department))): ")
          + current.answer
      }
      return answers + [own].compactMap { $0 }
    }
  }

  /// A row a sub-point and one for something else, to fill in.
  private static func planning(_ facts: PointSummary, in graph: PlanGraph) -> Table {
    let parts = facts.point.subPoints.indices.map { position -> Phrase in
      let node = Node.subPoint(position, of: facts.index)
      let part = facts.point.subPoints[position]
      let field = part.policyField.map { " [\($0.value)]" } ?? ""
      let who = graph.links(from: node, .department).map { graph.name(of: $0.to) }
      let others = (who + [part.outsideParty?.value].compactMap { $0 }).joined(separator: ", ")
      return graph.title(of: node)
        + Phrase(verbatim: field + (others.isEmpty ? "" : " (\(others))"))
    }
    let planned = facts.point.subPoints.map(\.planned) + [nil]
    return Table(
      name: "planning", title: Phrase(nl: "Planning", en: "Planning"), note: nil, groupColumn: nil,
      columns: [
        Table.Column("action", nl: "Wat", en: "What"),
        Table.Column("who", nl: "Wie (functie of rol)", en: "Who (post or role)"),
        Table.Column("when", nl: "Wanneer", en: "When"),
        Table.Column("result", nl: "Resultaat", en: "Result"),
      ],
      groups: [
        Table.RowGroup(
          rows: zip(parts + [Phrase(verbatim: "…")], planned).map { part, planned in
            Table.Row(
              anchor: nil,
              cells: [.text(part), .empty, planned.map { .text($0.words) } ?? .empty, .empty])
          })
      ])
  }
}
