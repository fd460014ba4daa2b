import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// Sheets of progress that came back.
@Suite struct ProgressSheetTests {
  private let plan = PlanReader([
    SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: P, language: nl}
        scales: [{id: stoplicht, title: Stoplicht, values: [{id: groen, title: Volgens planning}]}]
        reports: [{id: jv, title: Jaarverslag 2028, scale: stoplicht}]
        goals: [{id: wonen, text: Veilig wonen}]
        results: [{id: brand, text: Brandveilige leefomgeving.}]
        progress: [{report: jv, on: 'goal:wonen', status: groen}]
        """)
  ]).plan

  private func read(_ text: String, report: String? = "jv") throws -> ProgressSheet {
    let rows = text.split(separator: "\n").enumerated().map { index, line in
      ReturnedSheet.Row(
        number: index + 1,
        cells: line.split(separator: ";", omittingEmptySubsequences: false).map {
          ReturnedSheet.Cell(String($0))
        })
    }
    return try #require(
      ProgressSheet(ReturnedSheet(file: "v.csv", rows: rows), in: plan, report: report))
  }

  @Test func `a thing is found by its text or id, and a rating by its id or title`() throws {
    let sheet = try read(
      """
      Zichtbaar resultaat;Voortgang;Toelichting
      Brandveilige leefomgeving.;Volgens planning;De proef loopt.
      goal:wonen;groen;
      """)
    #expect(sheet.rows.map(\.subject) == ["result:brand", "goal:wonen"])
    #expect(sheet.rows.map(\.status) == ["groen", "groen"])
    #expect(sheet.rows.first?.text == "De proef loopt.")
    let isNew = sheet.rows.map { if case .new = $0.outcome { true } else { false } }
    #expect(isNew == [true, false])
    #expect(sheet.isComplete)
  }

  @Test func `a story in the column of the rating is refused, with what to do`() throws {
    let sheet = try read(
      """
      Zichtbaar resultaat;Voortgang;Toelichting
      Brandveilige leefomgeving.;In 2021 hebben we de aanpak verder doorontwikkeld.;
      """)
    #expect(
      [sheet].lines(.dutch) == [
        "Geweigerde voortgang (1):",
        "  Brandveilige leefomgeving.: in de kolom van het oordeel staat een verhaal (v.csv, rij 2)",
        "    Zet het verhaal in de kolom Toelichting, en het oordeel in Status (of onbekend).",
      ])
  }

  @Test func `unknown things, ratings and reports are refused`() throws {
    let text = "Doel;Status\nVeilig wonen;paars\nIets anders;groen"
    #expect(try read(text).lines.count == 5)
    #expect(try read(text, report: nil).lines.joined().contains("geen verslag"))
    #expect(try read(text, report: "x").lines.joined().contains("verslag 'x' is niet in het plan"))
  }

  @Test func `a sheet of figures is none of progress`() {
    let row = ReturnedSheet.Row(number: 1, cells: [.init("Indicator"), .init("2022")])
    #expect(
      ProgressSheet(ReturnedSheet(file: "a.csv", rows: [row]), in: plan, report: nil) == nil)
  }
}

extension ProgressSheet {
  fileprivate var lines: [String] { [self].lines(.dutch) }
}
