import PlanModel
import TestSupport
import Testing
import Toolkit
import Views

/// What is handed to a department.
@Suite struct HandoutTests {
  private static let doubt = "noted by letter only, so not sure about which sub-point"
  private static let plan = """
    plan: {title: Verzonnen plan, language: nl, owner: OOV}
    focus-areas: [{numeral: I, title: Samen}]
    groups: [{id: g, title: Algemeen}]
    departments:
      - {code: OOV, name: Openbare orde}
      - {code: SL, aliases: [Stad], name: Samen Leven, inferred: De letters passen.}
      - {code: VTH}
      - {code: GGD, kind: partner}
    action-points:
      - {number: 10, title: Tien, priority: secondary, departments: Stad, group: g}
      - number: 2
        title: Twee
        list-title: Nog twee
        priority: secondary
        focus: I
        departments: SL/VTH
        page: 7
        summary: Waar het om gaat.
        source: 42
        refers-to: [10]
        sub-points:
          - {text: Allen, policy-field: sport, source: 43}
          - {text: Alleen SL, departments: SL, outside-party: Politie}
          - {text: Alleen VTH, departments: VTH, policy-field: Sport, refers-to: [1]}
      - {number: 1, title: Een, priority: primary, departments: OOV/SL}
    decisions:
      - {point: 2, department: SL, state: discussed, date: 2027-01-10}
      - {point: 2, department: SL, state: declines, date: 2027-03-01, reason: Geen geld}
      - {point: 2b, department: SL, state: takes-over, landed: Visie}
      - {point: 2, department: VTH, state: later}
    """
  private static let themes = [
    "theme: {id: t, title: Een, effects: [{id: a, label: A, source: 3, points: 2}]}",
    """
    theme:
      id: u
      title: Ander
      effects: [{same-as: a}, {id: b, label: B, points: {to: 2, inferred: Zo}}]
    """,
  ]
  private let sample = graph(plan, themes[0], themes[1])

  private func handout(_ department: Int) -> Handout { Handout(for: department, in: sample) }

  @Test func `secondary points come first, then primary ones, each by number`() {
    #expect(handout(1).entries.map(\.point.number) == ["2", "10", "1"])
    #expect(
      handout(1).sections.map(\.title.dutch) == [
        "Advies aan uw afdeling", "Gedeelde primaire actiepunten",
      ])
    #expect(
      handout(1).summary.dutch
        == "Het plan heeft voor uw afdeling 2 secundaire actiepunten en 1 gedeeld primair actiepunt."
    )
  }

  @Test func `a primary point that is shared is marked, and who decides is said`() {
    let marks = handout(1).entries.map { handout(1).mark(on: $0.point)?.english }
    #expect(marks == [nil, nil, "Primary point, shared with your department"])
    #expect(
      handout(1).sections.last?.note.english
        == "OOV decides on these. The plan names your department as well.")
  }

  @Test func `to the owner of the plan its points are its own, and no advice`() {
    let owner = handout(0)
    #expect(owner.title.dutch == "Actiepunten van OOV (Openbare orde)")
    #expect(owner.sections.map(\.title.dutch) == ["Eigen actiepunten"])
    #expect(owner.entries.compactMap { owner.mark(on: $0.point) } == [])
    #expect(owner.request?.english.contains("decides") == false)
  }

  @Test func `sub-points are the department's own and those that the plan does not divide`() throws
  {
    let own = try #require(handout(1).entries.first).parts
    #expect(own.map(\.part.name) == ["2a", "2b"])
    #expect(
      own.map { $0.part.remarks(without: [.policyField, .source])?.english } == [
        "not divided", "outside party: Politie",
      ])
    #expect(handout(2).entries.first?.parts.map(\.part.name) == ["2a", "2c"])
  }

  @Test func `of a point with one department nothing is undivided`() {
    let graph = graph(
      """
      departments: [{code: A}]
      action-points: [{number: 1, departments: A, sub-points: [{text: Dit}]}]
      """)
    #expect(Handout(for: 0, in: graph).entries.first?.parts.map(\.part.isDivided) == [true])
  }

  @Test func `a department that is named at a sub-point only gets that one and the undivided`() {
    let graph = graph(
      """
      departments: [{code: A}, {code: B}]
      action-points:
        - number: 1
          priority: secondary
          departments: A
          sub-points: [{text: Dit}, {text: Dat, departments: B}]
      """)
    #expect(Handout(for: 1, in: graph).entries.flatMap(\.parts).map(\.part.name) == ["1a", "1b"])
    #expect(Handout(for: 0, in: graph).entries.flatMap(\.parts).map(\.part.name) == ["1a"])
  }

  @Test func `why has the effects by theme, with lines or with the reason`() throws {
    let point = try #require(handout(1).entries.first).point
    let causes = point.details[.causes]?.entries ?? []
    #expect(causes.byTheme.map(\.theme) == ["Een", "Ander"])
    #expect(causes.map { $0.basis.map(shown) } == ["line 3", "inferred: Zo"])
    #expect(causes.map { $0.elsewhere?.english } == ["also in Ander", nil])
  }

  @Test func `a point has its focus area, page, lines, and references both ways`() throws {
    let points = handout(1).entries.map(\.point.details)
    try #require(points.count == 3)
    #expect(
      points[0].fields.map { "\($0.key.name.english): \($0.value.words.english)" } == [
        "title in the list: Nog twee", "priority: secondary", "focus area: I Samen", "page: 7",
        "source: line 42",
      ])
    #expect(points[0][.refersTo]?.entries.map(\.text.english) == ["10 Tien"])
    #expect(points[1][.referredBy]?.entries.map(\.text.english) == ["2 Twee"])
    #expect(points[2][.referredBy]?.entries.map(\.text.english) == ["2c Alleen VTH"])
  }

  @Test func `others are named, and by their code where the name is a guess`() {
    #expect(
      handout(2).entries.first?.others.named.map(\.dutch) == ["SL"])
    #expect(handout(1).entries.dropFirst().first?.othersWords.dutch == "niemand anders")
  }

  @Test func `answers are the department's own, with their history`() throws {
    let entry = try #require(handout(1).entries.first)
    #expect(
      entry.answers.map(\.words.dutch) == [
        "10 januari 2027: besproken", "1 maart 2027: neemt niet over; reden: Geen geld",
      ])
    #expect(
      entry.parts.map { $0.answers.map(\.words.english) } == [
        [], ["date unknown: takes over; where it landed: Visie; \(Self.doubt)"],
      ])
    #expect(entry.answerSoFar.english == "declines")
    #expect(try handout(1).entries.at(1).answerSoFar.english == "none yet")
  }

  @Test func `a department without points says so`() {
    let empty = handout(3)
    #expect(empty.entries.isEmpty)
    #expect(empty.summary.dutch == "Het plan heeft geen actiepunten voor uw organisatie.")
    #expect(empty.request == nil)
    #expect(rows(.handout(empty, named: "ggd")) == [])
  }

  @Test func `all hand-outs at once are those one by one`() {
    let all = Handout.all(in: sample)
    let tables = Table.handouts(all, named: ["a", "b", "c", "d"])
    for department in all.indices {
      #expect(rows(tables[department]) == rows(.handout(handout(department), named: "x")))
    }
    #expect(all.map(\.entries.count) == [1, 3, 1, 0])
  }

  @Test func `a row is a point or a sub-point, with its key first and room at the end`() {
    let table = Table.handout(handout(1), named: "sl")
    #expect(
      table.columns.map(\.key) == [
        "key", "number", "priority", "title", "policy-field", "causes", "page", "with", "refers-to",
        "answer", "discussed-on", "decision", "reason", "landed", "done", "done-on",
        "done-reason", "evidence", "whose", "id",
      ])
    #expect(
      rows(table).prefix(3) == [
        [
          "SL 2", "2", "secondary", "Twee | Waar het om gaat. | title in the list: Nog twee", "",
          "Een: A (also in Ander, line 3) | Ander: B (inferred)", "7", "VTH",
          "10 Tien",
          "1 March 2027: declines; reason: Geen geld | before: 10 January 2027: discussed", "", "",
          "", "", "", "", "", "", "", "verzonnen-plan//~twee/d37c3371",
        ],
        [
          "SL 2a", "2a", "secondary", "Allen (not divided)", "sport", "see 2", "7",
          "VTH", "", "", "", "", "", "", "", "", "", "", "",
          "verzonnen-plan//~allen/b4c899d0",
        ],
        [
          "SL 2b", "2b", "secondary", "Alleen SL (outside party: Politie)", "", "see 2", "7",
          "VTH", "",
          "date unknown: takes over; where it landed: Visie; \(Self.doubt)", "", "", "",
          "", "", "", "", "", "", "verzonnen-plan//~alleen-sl/4016e9a1",
        ],
      ])
  }

  @Test func `the table of all has every department's rows, and none of a department without`() {
    let all = Handout.all(in: sample)
    let table = Table.all(all, rows: Table.handouts(all, named: ["a", "b", "c", "d"]))
    #expect(table.groups.map { $0.heading?.dutch ?? "" }.count == 3)
    #expect(
      rows(table).compactMap(\.first) == ["OOV 1", "SL 2", "SL 2a", "SL 2b", "SL 10", "SL 1"]
        + ["VTH 2", "VTH 2a", "VTH 2c"])
  }

  @Test func `a policy field has its sub-points in every spelling of its capitals`() {
    #expect(Table.policyFieldNames(sample) == ["sport"])
    let expected = [
      [
        "2a", "Allen (not divided)", "2 Twee", "secondary",
        "SL | VTH", "7",
      ],
      ["2c", "Alleen VTH", "2 Twee", "secondary", "VTH", "7"],
    ]
    #expect(rows(.policyFields(sample)) == expected)
    #expect(rows(.policyField("sport", in: sample)) == expected)
    #expect(rows(.policyField("zorg", in: sample)) == [])
  }
}
