import Disk
import Findings
import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import Toolkit

/// The plans in `maps/` that record one printed document each: whole, and with its contradictions.
@Suite struct PrintedPlanTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  static func files(of name: String) throws -> [SourceFile] {
    try PlanFolder("\(root)/maps/\(name)").files
  }

  static func plan(_ name: String) throws -> Plan { PlanReader(try files(of: name)).plan }

  /// Figures as printed, and the target behind a line, by the line of the row.
  private func rows(_ plan: Plan) -> [Int: String] {
    var rows: [Int: String] = [:]
    for indicator in plan.indicators {
      for series in indicator.series {
        let line = series.citations.last?.lines.lowerBound ?? 0
        let values = series.values.map {
          $0.printed?.value ?? $0.number?.phrase(.dutch) ?? ""
        }
        let target = indicator.targets.first { $0.citations.first?.lines.lowerBound == line }
        rows[line] =
          values.joined(separator: " ") + (target.map { " | " + printed($0) } ?? "")
      }
    }
    return rows
  }

  private func printed(_ target: FigureTarget) -> String {
    switch target.condition {
    case .lessThan(let limit): target.printed?.value ?? "< \(limit.phrase(.dutch))"
    case .moreThan(let limit): target.printed?.value ?? "> \(limit.phrase(.dutch))"
    default: "no limit"
    }
  }

  @Test func `the report on 2022 has every row of its two tables, value by value`() throws {
    let plan = try Self.plan("jaarverslag-2022")
    let expected: [Int: String] = [
      27: "83 75 72 72 36 | < 80",
      28: "270 313 253 266 227 | < 440",
      29: "36 54 45 60 61 | < 50",
      30: "1,1 0,6 0,8 0,67 0.99 | < 1",
      31: "2,3 1,99 1,76 2,3 -",
      32: "2,6 4 2,2 2,1 1,1 | < 2",
      33: "2,3 1,76 1,3 1,4 -",
      34: "4,0 5 4,3 3,1 3,7 | < 5",
      35: "4,8 4,5 4,3 4,6 -",
      36: "5,1 5,8 5,1 6,7 4,9 | < 5",
      37: "5,4 5,9 6,2 6,1 6 | < 6",
      38: "115 135 244 245 151 | > 300",
      39: "1 5 22 31 22 | > 40",
      40: "- - - 11 2 | > 25",
      41: "55 50 40 35 48 | >45",
      42: "5 2 1 6 6 | > 4",
      43: "- - 14 11 5** | > 40",
      44: "368 426 415 486 488 | < 400",
      50: "- 75 95 73 69 | > 69*",
      51: "1,2% 1,4% 1,4% 1,6 1,2 | > 1,4",
      52: "0,4% 0,5% 0,35 0.4 0,3 | > 0,4**",
      53: "212 206 316 369 384 | > 180*",
      54: "174 170 120 182 128 | > 175*",
      55: "7 9 13 10 nb | >15***",
      56: "12 13 11 8 nb",
      57: "1 1 1 nb nb | < 4",
      58: "1 1 1 nb nb",
    ]
    let found = rows(plan)
    #expect(found.count == 27)
    for (line, row) in expected { #expect(found[line] == row, "line \(line)") }
    #expect(plan.indicators.count == 21)
    #expect(plan.indicators.flatMap(\.targets).count == 22)
  }

  @Test func `the report on 2022 has its goal, six activities and a row of progress for each`()
    throws
  {
    let plan = try Self.plan("jaarverslag-2022")
    #expect(plan.goals.map { $0.citations.map(\.lines.lowerBound) } == [[2]])
    #expect(
      plan.results.map { $0.citations.map(\.lines.lowerBound) } == [
        [10], [13], [14], [17], [20], [21],
      ])
    #expect(plan.results.allSatisfy { $0.kind == .activity && $0.code?.value == "1E" })
    #expect(
      plan.progress.map(\.subject.value)
        == ["goal:veilige-gemeente"] + plan.results.map { "result:\($0.id?.value ?? "")" })
    #expect(plan.progress.flatMap(\.ratings).count == 24)
    #expect(plan.progress.flatMap(\.ratings).allSatisfy { $0.status == nil })
    #expect(plan.header?.municipality == nil)
  }

  @Test
  func `the budget of 2017 has its eleven effect indicators, six tables rows and seven targets`()
    throws
  {
    let plan = try Self.plan("amersfoort-begroting-2017")
    let effect = plan.indicators.filter { $0.kind?.value == "Effectindicator" }
    #expect(
      effect.map { $0.series.first?.values.first.map { $0.printed?.value ?? $0.wording } }
        == [
          "25%", "9,2%", "1.8", "15.124", "8.459", "55.4", "2.762", "620", "4.1", "37,1%", "62,9%",
        ])
    let table = plan.indicators.filter { $0.kind?.value == "BBV" }
    #expect(
      table.map { $0.series.first?.printed?.value } == [
        "6,36,35,65,54,1", "8,787,27,07,5", "3,22,93,02,82,3", "120,382,7", "2,322,02,1",
        "2,782,54",
      ])
    #expect(table.flatMap(\.series).flatMap(\.values).count { $0.missing == .unclear } == 15)
    let targets = plan.indicators.flatMap(\.targets)
    #expect(
      targets.compactMap { ($0.atLeast ?? $0.atMost ?? $0.equal)?.text }
        == ["23", "8", "18500", "4.1", "45", "55", "9"])
    #expect(targets.map { $0.baseline?.text } == ["25", "9.2", nil, "4.1", "39", "61", nil])
    #expect(targets.allSatisfy { $0.year == 2017 })
    #expect(
      plan.goals.map { $0.citations.last?.lines.upperBound } == [
        12, 74, 77, 79, 80, 81, 84, 87, 89, 128,
      ])
    #expect(plan.results.count == 12)
  }

  @Test func `the table of 2021 has eight results under three headings, each with its progress`()
    throws
  {
    let plan = try Self.plan("amersfoort-voortgang-2021")
    #expect(
      plan.results.compactMap { $0.citations.first?.lines.lowerBound } == [
        6, 7, 8, 10, 11, 12, 13, 15,
      ])
    #expect(Set(plan.results.compactMap(\.heading?.value)).count == 3)
    #expect(
      plan.progress.map(\.subject.value) == plan.results.map { "result:\($0.id?.value ?? "")" })
    #expect(plan.progress.allSatisfy { $0.status?.value == "unknown" && $0.text != nil })
    let burglaries = try #require(plan.indicators.first { $0.id?.value == "woninginbraken" })
    #expect(burglaries.series.first?.values.map(\.wording) == ["636", "204"])
  }

  @Test func `the budget chapter of 2021 has its goals and means, and no amounts`() throws {
    let plan = try Self.plan("amersfoort-begroting-2021")
    #expect(plan.goals.count == 17)
    #expect(plan.results.count == 39)
    #expect(
      plan.indicators.map { [$0.title.value, $0.citations.map(\.lines.lowerBound).description] }
        == [
          ["Huisartsenpraktijken met een PraktijkOndersteuner Jeugd", "[20]"],
          ["Vernieuwingen in de zorg, doorgevoerd of in voorbereiding", "[24]"],
        ])
    #expect(
      try plan.indicators.at(1).series.first?.values.map(\.wording) == [
        "op dit moment 15 in totaal"
      ])
    #expect(plan.budget == nil)
    #expect(plan.actionPoints.isEmpty)
  }
}
