import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Figures, targets, goals and progress as they are read from files.
@Suite struct FigureReadingTests {
  private func series(_ values: String, key: String = "values") -> FigureSeries? {
    plan("indicators: [{title: T, series: [{\(key): \(values)}]}]").indicators.first?.series.first
  }

  @Test func `a value keeps what was printed beside what was read`() throws {
    let values = try #require(
      series(
        """
        {2018: 115, 2019: 2.10, 2020: '0,67', 2021: '1,2%', 2022: {value: 5, printed: '5**'}}
        """)
    ).values
    #expect(values.map(\.year) == [2018, 2019, 2020, 2021, 2022])
    #expect(values.map { $0.number?.text } == ["115", "2.10", "0.67", "1.2", "5"])
    #expect(values.map { $0.printed?.value } == [nil, nil, "0,67", "1,2%", "5**"])
    #expect(values.map(\.wording) == ["115", "2.10", "0,67", "1,2%", "5**"])
  }

  @Test func `zeros before a number are kept as printed, and quotes do not matter`() throws {
    let values = try #require(series("{2018: 0, 2019: 007, '2020': '12', 2021: 123456789012}"))
      .values
    #expect(values.map { $0.number?.text } == ["0", "7", "12", "123456789012"])
    #expect(values.map { $0.printed?.value } == [nil, "007", nil, nil])
  }

  @Test func `a missing value has a meaning`() throws {
    let values = try #require(
      series("{2018: {missing: not-measured, printed: '-'}, 2022: {missing: not-yet-known}}")
    ).values
    #expect(values.map(\.missing) == [.notMeasured, .notYetKnown])
    #expect(values.map(\.number) == [nil, nil])
    #expect(values.first?.wording == "-")
  }

  @Test func `years that are out of order are put in order`() throws {
    #expect(
      try #require(series("{2020: 3, 2018: 1, 2019: 2}")).values.map(\.year) == [2018, 2019, 2020])
  }

  @Test(
    "What is no value is reported where it is, and the others are read",
    arguments: [
      ("{2018: 1.234}", "1:50-1:55 2018: a number"),
      ("{2018: '1,234'}", "1:50-1:57 2018: a number"),
      ("{2018: 1e309}", "1:50-1:55 2018: a number"), ("{2018: '<5'}", "1:50-1:54 2018: a number"),
      ("{2018: '-'}", "1:50-1:53 2018: a number"),
      ("{2018: '2,322,02,1'}", "1:50-1:62 2018: a number"),
      ("{2018: nb}", "1:50-1:52 2018: a number"),
      ("{2018: '<b>5</b>'}", "1:50-1:60 2018: a number"),
      ("{2018: [1]}", "1:50-1:53 2018: a number"), ("{'18': 1}", "1:44-1:48 values: a year"),
      ("{2018-2019: 1}", "1:44-1:53 values: a year"), ("[1, 2]", "1:43-1:49 values: years"),
    ])
  func unreadable(_ values: String, _ problem: String) throws {
    let file = "indicators: [{title: T, series: [{values: \(values)}]}]"
    let found = problems(file)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(problem) == true, "\(found)")
    #expect(try #require(series(values)).values.isEmpty)
  }

  @Test func `a year that is there twice counts once, and is reported`() throws {
    let file = "indicators: [{title: T, series: [{values: {2018: 1, 2018: 2}}]}]"
    #expect(problems(file) == ["1:53-1:57 2018 doubled, first a.yaml 1:44-1:48"])
    #expect(
      try #require(plan(file).indicators.first?.series.first).values.map { $0.number?.text } == [
        "1"
      ])
  }

  @Test func `a year is read once wherever it is there again, and what is no figure is none`()
    throws
  {
    func read(_ values: String) throws -> [String] {
      try #require(series(values)).values.map { "\($0.year) \($0.number?.text ?? "-")" }
    }
    #expect(
      try read("{2019: 1, 2020: 2, 2019: 3, 2018: 4, 2020: 5}") == ["2018 4", "2019 1", "2020 2"])
    #expect(try read("{2019: '-', 2019: 3}") == ["2019 3"])
    let doubled = problems("indicators: [{title: T, series: [{values: {x: 1, x: 2, 2018: 3}}]}]")
    #expect(doubled.contains { $0.contains("x doubled") })
  }

  @Test func `a negative number and one of three decimals can be written`() throws {
    let values = try #require(series("{2018: -3, 2019: 1.2340, 2020: 0.125, 2021: 8459.125}"))
      .values
    #expect(values.map { $0.number?.text } == ["-3", "1.2340", "0.125", "8459.125"])
  }

  @Test(
    "A target has one condition",
    arguments: [
      ("at-least: 300", TargetCondition.atLeast(ExactNumber(300))),
      ("at-most: 4", .atMost(ExactNumber(4))),
      ("more-than: 1.4", .moreThan(ExactNumber(14, decimals: 1))),
      ("less-than: '1,4'", .lessThan(ExactNumber(14, decimals: 1))),
      ("equal: 0", .equal(ExactNumber(0))),
      ("between: [4, 6]", .between(ExactNumber(4), ExactNumber(6))),
      ("at-least: 4, at-most: 6", .between(ExactNumber(4), ExactNumber(6))),
      ("direction: fall", .direction(.fall)), ("printed: lager", nil),
      ("at-least: 4, less-than: 9", nil), ("between: [6, 4]", nil),
    ])
  func condition(_ keys: String, _ condition: TargetCondition?) throws {
    let plan = plan("indicators: [{title: T, targets: [{\(keys)}]}]")
    #expect(try plan.indicators.at(0).targets.at(0).condition == condition)
  }

  @Test func `goals, indicators and progress are linked`() {
    let graph = graph(
      """
      regions: [{code: NL, benchmark: true}]
      footnotes: [{id: min, mark: '*'}]
      indicators:
        - title: Woninginbraken per 1.000
          series: [{region: NL, values: {2018: {value: 2, notes: min}}}]
          targets: [{at-most: 4, by: 2022, notes: min}]
      goals:
        - {id: wonen, text: Minder inbraken, indicators: woninginbraken-per-1-000@84, points: 1, focus: I}
        - {text: Deel, under: wonen}
      results: [{id: brand, text: Brandveilig, goals: wonen}]
      scales: [{id: s, title: S}]
      reports: [{id: r, title: R, scale: s}]
      progress:
        - {report: r, on: 'goal:wonen'}
        - {report: r, on: brand}
        - {report: r, on: 'point:1'}
      focus-areas: [{numeral: I, title: T}]
      action-points: [{number: 1, title: T}]
      """)
    #expect(graph.broken == [])
    #expect(
      graph.links.map { "\(graph.name(of: $0.from)) \($0.role.rawValue) \(graph.name(of: $0.to))" }
        == [
          "woninginbraken-per-1-000 region NL", "woninginbraken-per-1-000 footnote min",
          "woninginbraken-per-1-000 footnote min", "wonen indicator woninginbraken-per-1-000",
          "wonen pointAim 1", "wonen focusAim I", "deel goal wonen", "brand goal wonen",
          "r scale s",
          "r goal:wonen report r", "r goal:wonen subject wonen", "r brand report r",
          "r brand subject brand", "r point:1 report r", "r point:1 subject 1",
        ])
  }

  @Test func `progress about a name that two kinds have is about neither`() {
    let graph = graph(
      """
      goals: [{id: wonen, text: T}]
      results: [{id: wonen, text: T}]
      progress: [{on: wonen}, {on: 'result:wonen'}]
      """)
    #expect(graph.broken.map(\.from) == [.progressRow(0)])
    #expect(graph.targets(of: .progressRow(1), .subject) == [.result(0)])
  }

  @Test func `outside no indicator names an internal one, and no part of a sum is left`() throws {
    let plan = PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: """
          plan: {title: P}
          indicators:
            - {id: dicht, title: Dicht, internal: true}
            - {id: open, title: Open}
            - {id: a, title: A, rate-of: dicht, complement-of: dicht, parts: [open, dicht]}
            - {id: b, title: B, rate-of: open, complement-of: open, parts: [open, a]}
          """)
    ]).plan.published
    #expect(plan.indicators.map(\.name) == ["open", "a", "b"])
    #expect(try plan.indicators.at(1).rateOf == nil && plan.indicators.at(1).complementOf == nil)
    #expect(try plan.indicators.at(1).parts.isEmpty)
    #expect(try plan.indicators.at(2).rateOf?.value == "open")
    #expect(try plan.indicators.at(2).parts.map(\.value) == ["open", "a"])
    #expect(PlanGraph(plan).broken.isEmpty)
  }

  @Test func `outside there are no internal indicators, no rows of a report to come and no files`()
    throws
  {
    let published = plan(
      """
      indicators:
        - {id: open, title: T, series: [{from: a.csv, import: x, values: {2018: 1}}]}
        - {id: dicht, title: T, internal: true}
      goals: [{id: g, text: T, indicators: [open, dicht]}]
      reports: [{id: uit, title: R, date: 2022-07-05}, {id: ook, title: R, source: 1}, {id: straks, title: R}]
      progress:
        - {report: uit, on: 'goal:g', from: a.csv}
        - {report: straks, on: 'goal:g'}
        - {report: ook, on: 'goal:g'}
        - {on: 'goal:g'}
        - {report: uit, on: 'indicator:dicht'}
      """
    ).published
    #expect(published.indicators.map(\.name) == ["open"])
    #expect(try published.indicators.at(0).series.at(0).origin == nil)
    #expect(try published.indicators.at(0).series.at(0).importing == nil)
    #expect(try published.goals.at(0).indicators.map(\.target.value) == ["open"])
    #expect(published.progress.map { $0.report?.value } == ["uit", "ook"])
    #expect(try published.progress.at(0).origin == nil)
  }

  @Test(
    "A unit is recognised from its words",
    arguments: [
      ("aantal", MeasureUnit.count), ("procent", .percent),
      ("per 1.000 inwoners", .rate(per: 1000, of: "inwoners")),
      ("per 10.000 inwoners 12-17 jaar", .rate(per: 10000, of: "inwoners 12-17 jaar")),
      ("schaal 1-10", .scale(low: 1, high: 10)), ("bezoekers", .other("bezoekers")),
    ])
  func unit(_ text: String, _ unit: MeasureUnit) { #expect(MeasureUnit(text) == unit) }
}
