import PlanModel
import Testing
import Toolkit
import Views

/// One thing with everything that leads to it and from it.
@Suite struct DetailsTests {
  private static let plan = """
    sources: [{id: ivp, title: Plan}]
    theme:
      id: t
      title: Een
      explanation: Waarom
      source: 1
      other-names: [Eén, Ien]
      effects:
        - id: a
          label: A
          explanation: Uitleg
          source: 2
          leaf: Kort
          points: [1, {to: 2, inferred: Zo}]
          focus: I@9
          effects: [{id: b, label: B, context: Elders, source: 3}, {same-as: b}]
    focus-areas: [{numeral: I, title: Samen, vision: Zicht, contribution: Hulp, source: 4}]
    groups: [{id: g, title: Algemeen, source: 5}]
    departments:
      - {code: V, name: Veiligheid, aliases: [Vh, OV]}
      - {code: SL, name: Leven, inferred: Lijkt zo, remark: Nieuw}
    action-points:
      - number: 1
        title: Eerst
        list-title: Eerste
        priority: primary
        focus: I
        departments: V
        page: 7
        source: 6
        summary: Kort gezegd
        refers-to: 2@61
        sub-points:
          - {text: Dit, policy-field: sport, departments: SL, source: 62, refers-to: I}
          - {text: Dat, outside-party: Politie, same-as: 2a}
      - number: 2
        title: Dan
        priority: secondary
        group: g
        departments: SL/V
        sub-points: [{text: Zus, refers-to: 1}]
    budget: {years: 2027, lines: [{name: Geld, focus: I, points: 1@8}]}
    """
  private static let other = "theme: {id: u, title: Twee, effects: [{same-as: a}]}"
  private let sample = graph(plan, other)

  /// Details in English: the title, the paragraphs, fields and lists, a line each.
  private func lines(_ node: Node) -> [String] {
    let details = Details(node, in: sample)
    let sections = details.sections.flatMap { section in
      ["# \(section.key.name.english)"] + section.entries.map(shown)
    }
    return [details.kind.english + (details.title.isEmpty ? "" : " · \(details.title)")]
      + details.paragraphs.map { "“\($0.value.words.english)”" }
      + details.fields.map { "\($0.key.name.english): \($0.value.words.english)" } + sections
  }

  @Test func `a theme has its effects and the action points that they lead to`() {
    #expect(
      lines(.theme(0)) == [
        "theme 't' · Een", "“Waarom”", "other names: Eén, Ien", "source: line 1",
        "# effects", "A [a] (action points: 1, 2)", "- B [b]", "- B [b]",
        "# action points", "1 Eerst (primary)", "2 Dan (secondary)",
      ])
  }

  @Test func `an effect has what it is below and what it leads to`() {
    #expect(
      lines(.effect(0)) == [
        "effect 'a' · A", "“Uitleg”", "action points: 1 Eerst (line 2), 2 Dan (inferred: Zo)",
        "focus area: I Samen (line 9)", "not split further on purpose: Kort", "source: line 2",
        "# is below", "Een [t] (line 2)", "Twee [u] (line 2)",
        "# below it", "B [b] (line 3)", "B [b] (line 3)",
      ])
  }

  @Test func `an effect without action points has the reason`() {
    #expect(
      lines(.effect(1)) == [
        "effect 'b' · B", "no action point on purpose: Elders", "source: line 3",
        "# is below", "A [a] (line 3)", "A [a] (line 3)",
      ])
  }

  @Test func `an action point has its causes, its parts, references both ways and money`() {
    #expect(
      lines(.actionPoint(0)) == [
        "action point 1 · Eerst", "“Kort gezegd”", "title in the list: Eerste",
        "priority: primary", "focus area: I Samen",
        "departments: V (Veiligheid), SL", "page: 7", "source: line 6",
        "# sub-points",
        """
        1a Dit (policy field: sport; departments: SL; refers to: I Samen \
        (line 62); line 62)
        """,
        "1b Dat (outside party: Politie; says the same as: 2a Zus)",
        "# effects that lead here", "<Een, Twee> A [a] (line 2)",
        "# refers to", "2 Dan (line 61)",
        "# is referred to by", "2a Zus",
        "# budget", "Geld (2027: –; line 8)",
      ])
  }

  @Test func `an action point of a group has the group, and a guessed name nowhere`() {
    #expect(
      lines(.actionPoint(1)) == [
        "action point 2 · Dan", "priority: secondary", "group: Algemeen",
        "departments: SL, V (Veiligheid)",
        "# sub-points", "2a Zus (says the same as: 1b Dat; refers to: 1 Eerst)",
        "# effects that lead here", "<Een, Twee> A [a] (inferred: Zo)",
        "# is referred to by", "1 Eerst (line 61)",
      ])
  }

  @Test func `a sub-point has whose it is and what it refers to`() {
    #expect(
      lines(.subPoint(0, of: 0)) == [
        "sub-point 1a · Dit", "action point: 1 Eerst", "policy field: sport",
        "departments: SL", "refers to: I Samen (line 62)", "source: line 62",
      ])
  }

  @Test func `sub-points that say the same have each other`() {
    #expect(
      lines(.subPoint(1, of: 0)) == [
        "sub-point 1b · Dat", "action point: 1 Eerst", "outside party: Politie",
        "says the same as: 2a Zus",
      ])
    #expect(
      lines(.subPoint(0, of: 1)) == [
        "sub-point 2a · Zus", "action point: 2 Dan", "says the same as: 1b Dat",
        "refers to: 1 Eerst",
      ])
  }

  @Test func `a focus area has its action points, its effects with their themes, and its money`() {
    #expect(
      lines(.focusArea(0)) == [
        "focus area I · Samen", "“Zicht”", "contribution: Hulp", "source: line 4",
        "# action points", "1 Eerst (primary)", "# effects", "<Een, Twee> A [a] (line 9)",
        "# is referred to by", "1a Dit (line 62)", "# budget", "Geld (2027: –)",
      ])
  }

  @Test func `a group has its action points`() {
    #expect(
      lines(.group(0)) == [
        "group 'g' · Algemeen", "source: line 5", "# action points", "2 Dan (secondary)",
      ])
  }

  @Test func `a department has its names, its points by priority and its sub-points`() {
    #expect(
      lines(.department(0)) == [
        "department V · Veiligheid", "name: V (Veiligheid)",
        "kind: department or team of the municipality", "also printed as: Vh, OV",
        "# secondary action points: advice", "2 Dan (secondary)",
        "# primary action points", "1 Eerst (primary)",
      ])
    #expect(
      lines(.department(1)) == [
        "department SL · Leven", "name: SL (presumably: Leven)",
        "kind: department or team of the municipality", "name inferred: Lijkt zo", "remark: Nieuw",
        "# secondary action points: advice", "2 Dan (secondary)",
        "# primary action points", "1 Eerst (primary)", "# sub-points", "1a Dit",
      ])
  }

  @Test func `a source and a line of the budget have what is written at them`() {
    let plan = graph(
      """
      sources: [{id: s, title: Plan, identifier: X1, url: 'https://a.nl', lines: 9}]
      budget: {years: [2027, 2028], lines: [{name: Geld, heading: Zorg, amounts: [1, 2.5]}]}
      """)
    func words(_ node: Node) -> [String] {
      Details(node, in: plan).fields.map { $0.words.english }
    }
    #expect(words(.source(0)) == ["X1", "address: https://a.nl", "number of lines: 9"])
    #expect(words(.budgetLine(0)) == ["heading: Zorg", "2027: €1, 2028: €2.50"])
  }

  @Test func `what an output leaves out is not read`() {
    let details = Details(
      .actionPoint(1), in: sample, without: [.subPoints, .causes, .referredBy, .departments])
    #expect(details.all.map(\.key) == [.priority, .group])
  }

  @Test func `the plan, its budget and its hand-out have no details`() {
    #expect([Node.plan, .budget, .handOut].flatMap { Details($0, in: sample).all }.isEmpty)
  }

  @Test func `no two keys of a kind are the same`() {
    func check<Thing>(_ readers: [DetailReader<Thing>]) {
      #expect(Set(readers.map(\.key)).count == readers.count)
    }
    let all = DetailsDefinition.standard
    check(all.theme)
    check(all.effect)
    check(all.focusArea)
    check(all.department)
    check(all.actionPoint)
    check(all.subPoint)
    check(all.decision)
  }
}

/// An entry in English: its themes, its depth, its text and its remarks.
private func shown(_ entry: DetailEntry) -> String {
  let themes = [entry.theme].compactMap(\.self) + entry.otherThemes.named
  return [
    themes.isEmpty ? nil : "<\(themes.joined(separator: ", "))>",
    entry.depth == 0 ? nil : String(repeating: "-", count: entry.depth),
    entry.text.english, entry.id.map { "[\($0)]" }, entry.remarks().map { "(\($0.english))" },
  ].compactMap(\.self).joined(separator: " ")
}

/// What was decided, in the details of a point, a sub-point and a department.
@Suite struct DecisionsInDetailsTests {
  private static let plan = """
    departments: [{code: SL, name: Leven}, {code: VTH}]
    action-points:
      - {number: 1, title: Een, departments: SL/VTH, sub-points: [{text: Deel}]}
    decisions:
      - {point: 1, department: VTH, state: later}
      - {point: 1, department: SL, state: discussed, date: 2027-02-01, from: 'SL.csv, rij 2'}
      - {point: 1a, department: VTH, state: declines, reason: Geen geld}
      - {point: 1, department: SL, state: takes-over, date: 2027-03-01, landed: Visie}
    """

  private func decisions(on node: Node) -> [String] {
    let details = Details(node, in: graph(Self.plan))
    return (details[.decisions]?.entries ?? []).map(shown)
  }

  @Test func `a point has what each department answered, its sub-points and the history too`() {
    let doubt = "noted by letter only, so not sure about which sub-point"
    #expect(
      decisions(on: .actionPoint(0)) == [
        "1 Een (VTH; later)",
        "1 Een (SL (Leven); discussed; 1 February 2027; earlier; taken from: SL.csv, rij 2)",
        "1 Een (SL (Leven); takes over; 1 March 2027; where it landed: Visie)",
        "1a Deel (VTH; declines; reason: Geen geld; \(doubt))",
      ])
    #expect(
      decisions(on: .subPoint(0, of: 0)) == [
        "1a Deel (VTH; declines; reason: Geen geld; \(doubt))"
      ])
  }

  @Test func `a department has what it answered`() {
    #expect(
      decisions(on: .department(0)) == [
        "1 Een (discussed; 1 February 2027; earlier; taken from: SL.csv, rij 2)",
        "1 Een (takes over; 1 March 2027; where it landed: Visie)",
      ])
    #expect(decisions(on: .department(1)).count == 2)
  }
}
