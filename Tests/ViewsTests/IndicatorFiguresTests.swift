import PlanModel
import TestSupport
import Testing
import Toolkit
import Views

/// Figures of an indicator as every drawing, table and sentence has them.
@Suite struct IndicatorFiguresTests {
  private let sample = graph(
    """
    regions: [{code: R, name: Voorbeeldstad}, {code: NL, benchmark: true}]
    footnotes: [{id: min, mark: '*', text: Een minimum.}, {id: nb, mark: nb}]
    indicators:
      - title: Verwijzingen Halt
        unit: per 1.000 inwoners
        better: more
        source: 55
        series:
          - {region: NL, values: {2018: 12, 2020: 11}}
          - region: R
            values:
              2018: 7
              2019: {value: 2.10, printed: '2,10'}
              2021: {missing: not-yet-known, printed: nb, notes: nb}
              2022: {value: 5, provisional: Komt nog., notes: min}
            breaks: {2019: Anders geteld.}
            restated: true
        targets: [{at-least: 15, by: 2022, printed: '>15*', notes: min}]
    """)

  private func figures(_ day: String? = "2023-01-01") -> IndicatorFigures {
    IndicatorFigures(0, in: sample, asOf: day.flatMap { Day($0) })
  }

  @Test func `the own series comes first, with a value for every year`() throws {
    let found = figures()
    #expect(found.years == [2018, 2019, 2020, 2021, 2022])
    #expect(found.series.map(\.name.english) == ["Voorbeeldstad (R)", "NL"])
    #expect(found.series.map(\.isBenchmark) == [false, true])
    #expect(
      try found.series.at(0).values.map(\.words.dutch) == [
        "7", "2,10", "", "nog niet bekend (nb)", "5* (voorlopig)",
      ])
    #expect(
      try found.series.at(0).values.map(\.isProvisional) == [false, false, false, false, true])
    #expect(try found.series.at(0).breaks.map(\.year) == [2019])
  }

  @Test func `the sentence says how the figures went and whether targets are met`() {
    #expect(
      figures().sentence.dutch
        == "daalde van 7 in 2018 naar 5 in 2022 (voorlopig), doel ten minste 15 in 2022, voorlopig")
    #expect(
      figures().sentence.english
        == "fell from 7 in 2018 to 5 in 2022 (provisional), target at least 15 in 2022, provisional"
    )
  }

  @Test func `a year that the text does not say is marked`() throws {
    let graph = graph(
      "indicators: [{title: T, series: [{values: {2015: {value: 620, inferred: Naast 2015.}}}]}]")
    let value = try IndicatorFigures(0, in: graph, asOf: nil).series.at(0).values.at(0)
    #expect(value.words.dutch == "620 (jaar afgeleid)")
    #expect(value.inferred == "Naast 2015.")
  }

  private func sentence(_ series: String) -> String {
    let graph = graph("indicators: [{title: T, series: [{\(series)}]}]")
    return IndicatorFigures(0, in: graph, asOf: nil).sentence.dutch
  }

  @Test(
    "Figures in words",
    arguments: [
      ("values: {2018: 5, 2022: 7.5}", "steeg van 5 in 2018 naar 7,5 in 2022"),
      ("values: {2018: 5, 2022: 5.0}", "was gelijk, 5 in 2018 en 5,0 in 2022"),
      ("values: {2022: 8459}", "8.459 in 2022"),
      ("values: {2022: {missing: suppressed}}", "geen cijfers"),
      ("printed: '2,322,02,1'", "gedrukt als '2,322,02,1'"),
      (
        "values: {2018: 1, 2020: 5, 2022: 4}, breaks: {2020: X.}",
        "sinds 2020 anders geteld, daalde van 5 in 2020 naar 4 in 2022"
      ),
      ("values: {2018: 1, 2022: 4}, breaks: {2022: X.}", "sinds 2022 anders geteld, 4 in 2022"),
    ])
  func words(_ series: String, _ words: String) { #expect(sentence(series) == words) }

  @Test func `a target points at its series`() throws {
    #expect(figures().targets.map(\.series) == [0])
    #expect(try figures().targets.at(0).words.dutch == "ten minste 15 in 2022")
    #expect(try figures().targets.at(0).marks == ["*"])
  }

  @Test func `a target names its region only where it may be another one's`() {
    func words(_ series: String) -> [String] {
      let graph = graph(
        """
        regions: [{code: R}, {code: S}, {code: NL, benchmark: true}]
        indicators:
          - title: T
            series: [\(series)]
            targets: [{at-least: 1, by: 2022, region: R}, {at-least: 2, by: 2022, region: NL}]
        """)
      return IndicatorFigures(0, in: graph, asOf: nil).targets.map(\.words.dutch)
    }
    #expect(
      words("{region: R, values: {2022: 1}}, {region: NL, values: {2022: 1}}") == [
        "ten minste 1 in 2022", "ten minste 2 in 2022 (NL)",
      ])
    #expect(
      words("{region: R, values: {2022: 1}}, {region: S, values: {2022: 1}}") == [
        "ten minste 1 in 2022 (R)", "ten minste 2 in 2022 (NL)",
      ])
  }

  @Test func `the table has what the drawing has`() throws {
    let table = Table.figures(figures())
    #expect(
      table.columns.map(\.key) == [
        "region", "unit", "2018", "2019", "2020", "2021", "2022", "target", "verdict",
      ])
    #expect(try table.groups.at(0).rows.count == 2)
  }

  @Test func `a table for paper has its unit in the title, and years as rows where they are many`()
  {
    func words(_ table: Table) -> [[String]] {
      table.groups.flatMap(\.rows).map { row in
        row.cells.map { if case .text(let text) = $0 { text.dutch } else { "?" } }
      }
    }
    let wide = Table.figures(figures(), columns: 6)
    #expect(wide.title.dutch == "Verwijzingen Halt (per 1.000 inwoners)")
    #expect(wide.columns.map(\.key) == ["region", "2018", "2019", "2020", "2021", "2022"])
    let high = Table.figures(figures(), columns: 5)
    #expect(high.columns.map(\.title.dutch) == ["Jaar", "Voorbeeldstad (R)", "NL"])
    #expect(
      words(high) == [
        ["2018", "7", "12"], ["2019", "2,10", ""], ["2020", "", "11"],
        ["2021", "nog niet bekend (nb)", ""], ["2022", "5* (voorlopig)", ""],
      ])
  }

  @Test func `years far apart get no column for each year between`() {
    let graph = graph("indicators: [{title: T, series: [{values: {1000: 1, 9999: 2}}]}]")
    #expect(IndicatorFigures(0, in: graph, asOf: nil).years == [1000, 9999])
  }
}

/// What reports say, by thing and report.
@Suite struct ProgressOverviewTests {
  private let sample = graph(
    """
    goals: [{id: g, text: Minder inbraken}]
    results: [{id: r, text: Brandveilig, heading: Fysiek}]
    action-points: [{number: 1, title: Punt}]
    scales:
      - {id: s, title: Stoplicht, aspects: [P, F], aspect-names: [Planning, Geld], values: [{id: goed, title: Groen, tone: good}]}
    reports:
      - {id: jv22, title: Verslag 2022, about: 2022, scale: s}
      - {id: jv21, title: Verslag 2021, about: 2021, scale: s}
    progress:
      - {report: jv21, on: 'goal:g', status: goed, text: Eerst}
      - {report: jv21, on: 'goal:g', status: unknown, text: Verbeterd}
      - {report: jv22, on: 'goal:g', ratings: [{aspect: F, status: goed}]}
      - {report: jv22, on: 'point:1', status: anders}
    """)

  @Test func `reports are in the order of their years, and the last row of each is valid`() throws {
    let found = ProgressOverview(sample)
    #expect(found.reports.map(\.title) == ["Verslag 2021", "Verslag 2022"])
    #expect(found.subjects.map(\.title.dutch) == ["Minder inbraken", "Brandveilig", "1 Punt"])
    #expect(try found.subjects.at(0).cells.map { $0?.text } == ["Verbeterd", nil])
    #expect(try found.subjects.at(0).cells.map { $0?.rating } == [.unknown, .some(.none)])
    #expect(try found.subjects.at(1).cells.allSatisfy { $0 == nil })
    #expect(try found.subjects.at(1).heading == "Fysiek")
    #expect(try found.subjects.at(2).cells.at(1)?.rating == .value("anders", nil))
  }

  @Test func `a rating has the letters of its scale, empty ones too`() throws {
    let aspects = try ProgressOverview(sample).subjects.at(0).cells.at(1)?.aspects ?? []
    #expect(aspects.map(\.letter) == ["P", "F"])
    #expect(aspects.map(\.name) == ["Planning", "Geld"])
    #expect(aspects.map(\.rating) == [.none, .value("Groen", .good)])
  }
}
