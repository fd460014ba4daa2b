import PlanModel
import TestSupport
import Testing
import Toolkit
import Views

/// The tables, row by row.
@Suite struct TableTests {
  private static let plan = """
    focus-areas:
      - {numeral: I, title: Samen, vision: Zicht, contribution: Advies}
      - {numeral: V, title: Basis}
    groups: [{id: g, title: Algemeen}]
    departments:
      - {code: V, name: Veiligheid}
      - {code: VTH, aliases: VHT, remark: Een team.}
      - {code: SL}
    action-points:
      - {number: 10, title: Tien, priority: secondary, group: g, departments: VHT/SL, page: 14}
      - number: 2
        title: Twee
        list-title: Nog twee
        priority: primary
        focus: I
        departments: V
      - number: 2.1
        title: Half
        priority: secondary
        focus: I
        departments: VTH
        sub-points: [{text: Dit, policy-field: sport}, {text: Dat, outside-party: Politie}]
    """
  private static let themes = [
    """
    theme:
      id: t
      title: Een
      effects:
        - {id: a, label: A, points: [2, 10], focus: I}
        - {id: b, label: B, points: {to: 2, inferred: Zo}}
        - {id: c, label: C, points: [2, 2]}
    """,
    """
    theme:
      id: u
      title: Twee
      effects: [{same-as: a}, {id: d, label: D, points: 2, focus: I}]
    """,
  ]
  private let sample = graph(plan, themes[0], themes[1])

  @Test func `recommendations are in the order of their numbers`() {
    #expect(column("number", of: .recommendations(sample)) == ["2", "2.1", "10"])
  }

  @Test func `a recommendation is one line, with how many effects of each theme lead to it`() {
    let table = Table.recommendations(sample)
    #expect(
      table.columns.map(\.key) == ["number", "title", "priority", "departments", "t", "u", "page"])
    #expect(
      rows(table) == [
        ["2", "Twee", "primary", "V", "3", "2", ""],
        ["2.1", "Half", "secondary", "VTH", "–", "–", ""],
        ["10", "Tien", "secondary", "VTH (printed: VHT) | SL", "1", "1", "14"],
      ])
    guard case .list(let items)? = table.groups.first?.rows.first?.cells.dropFirst(4).first else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.anchor) == [.theme("t")])
  }

  @Test func `every link of a recommendation is a line, in each theme, with what it rests on`() {
    let table = Table.recommendationLinks(sample)
    #expect(
      rows(table) == [
        ["2", "Twee", "Een", "A", "stated", ""], ["2", "Twee", "Twee", "A", "stated", ""],
        ["2", "Twee", "Een", "B", "inferred", "Zo"], ["2", "Twee", "Een", "C", "stated", ""],
        ["2", "Twee", "Twee", "D", "stated", ""], ["10", "Tien", "Een", "A", "stated", ""],
        ["10", "Tien", "Twee", "A", "stated", ""],
      ])
  }

  @Test func `a long recommendation has its titles, home, departments, page and causes`() {
    let table = Table.longRecommendations(sample)
    #expect(
      table.columns.map(\.key) == [
        "number", "title", "priority", "focus", "departments", "page", "causes",
      ])
    #expect(
      rows(table) == [
        [
          "2", "Twee (title in the list: Nog twee)", "primary", "I Samen", "V", "",
          "A (Een, Twee) | ?B (Een) | C (Een) | D (Twee)",
        ],
        ["2.1", "Half", "secondary", "I Samen", "VTH", "", ""],
        ["10", "Tien", "secondary", "Algemeen", "VTH (printed: VHT) | SL", "14", "A (Een, Twee)"],
      ])
  }

  @Test func `a cause leads to its placement in the first map where it is`() {
    let row = Table.longRecommendations(sample).groups.first?.rows.first
    guard case .list(let items)? = row?.cells.last else {
      Issue.record("no list")
      return
    }
    #expect(items.first?.anchor == .mapNode(theme: "t", key: "a"))
    #expect(items.last?.anchor == .mapNode(theme: "u", key: "d"))
  }

  @Test func `each department has its recommendations, with who else has them`() throws {
    let table = Table.byDepartment(sample)
    #expect(
      table.groups.map { $0.heading?.english } == [
        "V (Veiligheid)", "VTH", "SL",
      ])
    #expect(table.groups.map { $0.note?.english } == [nil, "Een team.", nil])
    #expect(
      table.groups.map(\.anchor) == [.department("V"), .department("VTH"), .department("SL")])
    #expect(
      try table.groups.map {
        try $0.rows.map { $0.cells.map(shown) }.map { try "\($0.at(0)) \($0.at(3))" }
      } == [
        ["2 "], ["2.1 ", "10 SL"], ["10 VTH (printed: VHT)"],
      ])
  }

  @Test func `a department that is named at a sub-point only is listed with that sub-point`() {
    let divided = graph(
      """
      departments: [{code: A}, {code: B}]
      action-points:
        - number: 1
          departments: A
          sub-points: [{text: Dit, departments: A}, {text: Dat, departments: B}]
      """)
    #expect(column("departments", of: .recommendations(divided)) == ["A | B (1b)"])
    #expect(
      Table.byDepartment(divided).groups.map {
        $0.rows.map { Array($0.cells.map(shown).prefix(2)) }
      }
        == [[["1", ""], ["1a", "Dit"]], [["1", ""], ["1b", "Dat"]]])
  }

  @Test func `coverage counts stated and inferred effects for each theme, and each once in all`() {
    let table = Table.coverage(sample)
    #expect(table.columns.map(\.key) == ["number", "title", "t", "u", "total"])
    #expect(
      rows(table) == [
        ["2", "Twee", "2 + 1", "2", "4"],
        ["2.1", "Half", "–", "–", "0"],
        ["10", "Tien", "1", "1", "1"],
      ])
  }

  @Test func `coverage counts three stated and two inferred effects as 3 + 2`() {
    let inferred = "points: {to: 1, inferred: Zo}"
    let graph = graph(
      """
      theme:
        id: t
        effects: [{id: a, points: 1}, {id: b, points: 1@3}, {id: c, points: 1}, {id: d, \(inferred)},
          {id: e, \(inferred)}]
      action-points: [{number: 1}]
      """)
    #expect(rows(.coverage(graph)) == [["1", "", "3 + 2", "5"]])
  }

  @Test func `only inferred effects are counted as such`() {
    let graph = graph(
      """
      theme: {id: t, effects: [{id: a, points: {to: 1, inferred: Zo}}]}
      action-points: [{number: 1}]
      """)
    #expect(rows(.coverage(graph)) == [["1", "", "0 + 1", "1"]])
  }

  @Test func `focus areas are in the plan's order with their points and number of effects`() {
    #expect(
      rows(.focusAreas(sample)) == [
        ["I", "Samen", "Zicht", "Advies", "2 Twee | 2.1 Half", "2"],
        ["V", "Basis", "", "", "", "0"],
      ])
  }

  @Test func `every row has a cell for each column`() {
    let tables = [
      Table.recommendations(sample), .byDepartment(sample), .longRecommendations(sample),
      .longByDepartment(sample), .recommendationLinks(sample), .coverage(sample),
      .focusAreas(sample),
    ]
    for table in tables {
      #expect(table.groups.flatMap(\.rows).allSatisfy { $0.cells.count == table.columns.count })
    }
  }
}
