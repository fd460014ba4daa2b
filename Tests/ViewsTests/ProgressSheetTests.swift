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
    #expect(sheet.rows.compactMap(\.entry?.subject) == ["result:brand", "goal:wonen"])
    #expect(sheet.rows.compactMap(\.entry?.status) == ["groen", "groen"])
    #expect(sheet.rows.first?.entry?.text == "De proef loopt.")
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

  @Test(arguments: [["Indicator", "2022"], ["Indicator", "Eenheid", "Doel", "Oordeel"]])
  func `a sheet of figures is none of progress`(heads: [String]) {
    let row = ReturnedSheet.Row(number: 1, cells: heads.map { .init($0) })
    #expect(
      ProgressSheet(ReturnedSheet(file: "a.csv", rows: [row]), in: plan, report: nil) == nil)
  }

  private let lettered = PlanReader([
    SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: P, language: nl}
        scales:
          - {id: ipfr, title: I / P / F / R, aspects: [I, P, F, R], values: [{id: goed, title: Goed}, {id: slecht}]}
        reports: [{id: jv, title: Jaarverslag, scale: ipfr}, {id: nota, title: Nota}]
        results: [{id: rechter, text: Pilot wijkrechter}, {id: beide, text: Beide}]
        goals: [{id: beide, text: Beide}]
        progress: [{report: jv, on: 'result:rechter', ratings: [{aspect: I}, {aspect: P, status: goed}, {aspect: F}, {aspect: R}]}]
        """)
  ]).plan

  private func readLetters(_ text: String, report: String = "jv") throws -> ProgressSheet {
    let rows = text.split(separator: "\n").enumerated().map { index, line in
      ReturnedSheet.Row(
        number: index + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map {
          ReturnedSheet.Cell(String($0))
        })
    }
    return try #require(
      ProgressSheet(ReturnedSheet(file: "v.csv", rows: rows), in: lettered, report: report))
  }

  @Test func `a rating for each letter is read, an empty cell stays empty`() throws {
    let sheet = try readLetters(
      """
      Prod.|Activiteit|I|P|F|R
      1E|Pilot wijkrechter||slecht|?|Goed
      1E|Pilot wijkrechter||goed||
      """)
    #expect(
      sheet.rows.first?.entry?.ratings == [
        .init("I", nil), .init("P", "slecht"), .init("F", "unknown"), .init("R", "goed"),
      ])
    let isNew = sheet.rows.map { if case .new = $0.outcome { true } else { false } }
    #expect(isNew == [true, false])
    #expect(
      sheet.remarks.map(\.text.dutch).contains {
        $0.contains("kolom 'Prod.' hoort niet bij de voortgang")
      })
  }

  @Test func `a row of empty letters is reported, and says nothing`() throws {
    let sheet = try readLetters("Activiteit|I|P|F|R\nPilot wijkrechter||||")
    #expect(sheet.rows.isEmpty)
    #expect(sheet.lines.joined().contains("heeft geen oordeel en geen tekst"))
  }

  @Test func `ratings that the scale lacks, and letters of another scale, are refused`() throws {
    let wrong = try readLetters("Activiteit|I|P|F|R\nPilot wijkrechter|paars|||")
    #expect(wrong.lines.joined().contains("'paars' is geen oordeel van de schaal"))
    #expect(wrong.lines.joined().contains("Kies uit goed en slecht"))
    let other = try readLetters("Activiteit|P\nPilot wijkrechter|goed", report: "nota")
    #expect(other.lines.joined().contains("'P' is geen letter van de schaal"))
    let story = try readLetters(
      "Activiteit|P\nPilot wijkrechter|In 2021 hebben we dit verder doorontwikkeld.")
    #expect(story.lines.joined().contains("staat een verhaal"))
  }

  @Test func `a text that two things have is refused, with their names`() throws {
    let sheet = try readLetters("Activiteit|Toelichting\nBeide|Goed.\ngoal:beide|Goed.")
    #expect(sheet.lines.joined().contains("Noem er een: result:beide en goal:beide."))
    #expect(sheet.rows.last?.entry?.subject == "goal:beide")
  }
}

extension ProgressSheet {
  fileprivate var lines: [String] { [self].lines(.dutch) }
}
