import PlanModel
import Testing
import Toolkit
import Views

/// One thing with everything that leads to it and from it.
@Suite struct ThingViewTests {
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

  /// A view in English: its title, text, fields and sections, a line each.
  private func told(_ node: Node) -> [String] {
    guard let view = ThingView(node, in: sample) else { return [] }
    let sections = view.sections.flatMap { section in
      ["# \(section.title.english)"]
        + section.entries.map { entry in
          [
            entry.group.map { "<\($0)>" }, entry.text.english,
            entry.basis.map { "(\($0.english))" },
          ]
          .compactMap(\.self).joined(separator: " ")
        }
    }
    let text = view.text.isEmpty ? [] : ["“\(view.text)”"]
    return ["\(view.title.english)"] + text
      + view.fields.map { "\($0.name.english): \($0.value.english)" } + sections
  }

  @Test func `a theme tells its effects and the action points that they lead to`() {
    #expect(
      told(.theme(0)) == [
        "Theme 't' · Een", "“Waarom”", "source: line 1", "other names: Eén, Ien",
        "# Effects (3)", "A [a] → 1, 2", "\u{A0}\u{A0}B [b]", "\u{A0}\u{A0}B [b]",
        "# Leads to", "1 Eerst (primary)", "2 Dan (secondary)",
      ])
  }

  @Test func `an effect tells what it stands under and what it leads to`() {
    #expect(
      told(.effect(0)) == [
        "Effect 'a' · A", "“Uitleg”", "source: line 2", "not split on purpose: Kort",
        "# Stands under", "theme Een [t] (line 2)", "theme Twee [u] (line 2)",
        "# Leads to action points", "1 Eerst (line 2)", "2 Dan (inferred: Zo)",
        "# Focus areas", "I Samen (line 9)",
        "# Below it", "B [b] (line 3)", "B [b] (line 3)",
      ])
  }

  @Test func `an effect without action points tells why`() {
    #expect(
      told(.effect(1)) == [
        "Effect 'b' · B", "source: line 3", "no action point on purpose: Elders",
        "# Stands under", "A [a] (line 3)", "A [a] (line 3)",
      ])
  }

  @Test func `an action point tells why it is there, its parts, references both ways and money`() {
    #expect(
      told(.actionPoint(0)) == [
        "Action point 1 · Eerst", "“Kort gezegd”", "in the list: Eerste", "priority: primary",
        "focus area: I Samen", "departments: V (Veiligheid), SL (presumably: Leven)", "page: 7",
        "source: line 6",
        "# Why: effects that lead here", "<Een, Twee> A [a] (line 2)",
        "# Sub-points", "1a Dit", "1b Dat",
        "# Refers to", "2 Dan (line 61)", "I Samen (line 62)",
        "# Is referred to by", "2a Zus",
        "# Budget", "budget line 'Geld' (line 8)",
      ])
  }

  @Test func `an action point of a group tells the group, and a guessed name as a guess`() {
    #expect(
      told(.actionPoint(1)) == [
        "Action point 2 · Dan", "priority: secondary", "group: Algemeen",
        "departments: SL (presumably: Leven), V (Veiligheid)",
        "# Why: effects that lead here", "<Een, Twee> A [a] (inferred: Zo)",
        "# Sub-points", "2a Zus",
        "# Refers to", "1 Eerst",
        "# Is referred to by", "1 Eerst (line 61)",
      ])
  }

  @Test func `a sub-point tells whose it is and what it refers to`() {
    #expect(
      told(.subPoint(0, of: 0)) == [
        "Sub-point 1a · Dit", "action point: 1 Eerst", "policy field: sport",
        "departments: SL (presumably: Leven)", "source: line 62",
        "# Refers to", "I Samen (line 62)",
      ])
  }

  @Test func `sub-points that say the same tell so at both`() {
    #expect(
      told(.subPoint(1, of: 0)) == [
        "Sub-point 1b · Dat", "action point: 1 Eerst", "outside party: Politie",
        "# Says the same as", "2a Zus",
      ])
    #expect(
      told(.subPoint(0, of: 1)) == [
        "Sub-point 2a · Zus", "action point: 2 Dan", "# Says the same as", "1b Dat",
        "# Refers to", "1 Eerst",
      ])
  }

  @Test func `a focus area tells its action points, its effects with their themes, and its money`()
  {
    #expect(
      told(.focusArea(0)) == [
        "Focus area I · Samen", "“Zicht”", "contribution: Hulp", "source: line 4",
        "# Action points", "1 Eerst", "# Effects", "<Een, Twee> A [a] (line 9)",
        "# Is referred to by", "1a Dit (line 62)", "# Budget", "budget line 'Geld'",
      ])
  }

  @Test func `a group tells its action points`() {
    #expect(
      told(.group(0)) == [
        "Group 'g' · Algemeen", "source: line 5", "# Action points", "2 Dan",
      ])
  }

  @Test func `a department tells its names, its points by priority and its sub-points`() {
    #expect(
      told(.department(0)) == [
        "Department V · Veiligheid", "name: V (Veiligheid)", "also printed as: Vh, OV",
        "# Primary points", "1 Eerst (primary)", "# Secondary points", "2 Dan (secondary)",
      ])
    #expect(
      told(.department(1)) == [
        "Department SL · Leven", "“Nieuw”", "name: SL (presumably: Leven)",
        "name inferred: Lijkt zo", "# Primary points", "1 Eerst (primary)", "# Secondary points",
        "2 Dan (secondary)",
        "# Sub-points", "1a Dit",
      ])
  }

  @Test func `what has no view of its own has none`() {
    #expect([Node.plan, .source(0), .budget, .budgetLine(0)].flatMap(told) == [])
  }
}

/// What was decided, in the view of a point, a sub-point and a department.
@Suite struct DecisionsInThingViewTests {
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

  private func decisions(on node: Node) throws -> [String] {
    let view = try #require(ThingView(node, in: graph(Self.plan)))
    let section = view.sections.first { $0.title.english == "Decisions" }
    return (section?.entries ?? []).map {
      $0.text.english + ($0.basis.map { " | \($0.english)" } ?? "")
    }
  }

  @Test func `A point tells what each department answered, its sub-points and the history too`()
    throws
  {
    #expect(
      try decisions(on: .actionPoint(0)) == [
        "VTH (name unknown): later",
        "VTH (name unknown): 1a declines; reason: Geen geld",
        "SL (Leven): discussed, 1 February 2027 (earlier) | SL.csv, rij 2",
        "SL (Leven): takes over, 1 March 2027; landed in: Visie",
      ])
    #expect(
      try decisions(on: .subPoint(0, of: 0)) == [
        "VTH (name unknown): declines; reason: Geen geld"
      ])
  }

  @Test func `A department tells what it answered`() throws {
    #expect(
      try decisions(on: .department(0)) == [
        "1 Een: discussed, 1 February 2027 (earlier) | SL.csv, rij 2",
        "1 Een: takes over, 1 March 2027; landed in: Visie",
      ])
    #expect(try decisions(on: .department(1)).count == 2)
  }
}
