import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// Figures of sheets and of open data, compared with a plan.
@Suite struct FigureImportTests {
  private let plan = PlanReader([
    SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: P, language: nl, municipality: Voorbeeldstad}
        regions: [{code: R}, {code: NL, name: Nederland, benchmark: true}]
        footnotes: [{id: nb, mark: nb, text: Niet beschikbaar., means: not-yet-known}]
        indicators:
          - id: inbraken
            title: Woninginbraken
            unit: aantal
            series:
              - {region: R, import: 47018NED SoortMisdrijf=1.1.1 RegioS=GM9999 Geregistreerd_1, values: {2021: 204, 2022: {missing: not-yet-known}}}
              - {region: NL, values: {2021: 24000}}
          - id: jeugd
            title: Jongeren met jeugdbescherming
            unit: procent
            series: [{values: {2021: 1.4, 2022: {value: 1.6, provisional: Nog in concept.}}}]
        """)
  ]).plan

  private func sheet(_ text: String) -> ReturnedSheet {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ReturnedSheet(
      file: "cijfers.csv",
      rows: lines.enumerated().map { index, line in
        ReturnedSheet.Row(
          number: index + 1,
          cells: line.split(separator: ";", omittingEmptySubsequences: false).map {
            ReturnedSheet.Cell(String($0))
          })
      })
  }

  private func imported(
    _ text: String, indicator: Int? = nil, replaces: Bool = false
  ) -> FigureImport {
    var figures = FigureImport(plan, indicator: indicator, replaces: replaces)
    figures.add(sheet(text))
    return figures
  }

  private func accepted(_ figures: FigureImport) -> [String] {
    figures.accepted.map { "\($0.indicator) \($0.region ?? "-") \($0.year) \($0.written)" }
  }

  private func refusals(_ figures: FigureImport) -> [CellRefusal] {
    figures.figures.compactMap { figure in
      guard case .refused(let refusal) = figure.outcome else { return nil }
      return refusal
    }
  }

  private func remarks(_ figures: FigureImport) -> [String] { figures.remarks.map(\.text.dutch) }

  @Test func `a column for each year, with regions, is read by title and code`() {
    let figures = imported(
      """
      Indicator;Gebied;2021;2022;2023
      Woninginbraken;R;204;190;180
      woninginbraken;Nederland;24000;23000;
      """)
    #expect(accepted(figures) == ["0 R 2022 190", "0 R 2023 180", "0 NL 2022 23000"])
    #expect(remarks(figures) == [])
    #expect(figures.isComplete)
  }

  @Test func `a row for each year is read by the titles above the columns`() {
    let figures = imported("Jaar;Woninginbraken\n2022;190\n2023;180")
    #expect(accepted(figures) == ["0 R 2022 190", "0 R 2023 180"])
  }

  @Test func `a row for each figure is read, below lines that are reported`() {
    let figures = imported("Overzicht\nid;jaar;waarde;kleur\njeugd;2023;1,5;let op")
    #expect(accepted(figures) == ["1 - 2023 1,5"])
    #expect(
      remarks(figures) == [
        "cijfers.csv: kolom 'kleur' is niet gelezen (1 cel, vanaf rij 3)",
        "cijfers.csv, rij 1 boven de kopjes niet gelezen: 'Overzicht'",
      ])
    #expect(!figures.isComplete)
  }

  @Test func `another number than the plan has is a conflict, and goes in only when asked`() {
    #expect(accepted(imported("Indicator;2021\nWoninginbraken;636")) == [])
    #expect(!imported("Indicator;2021\nWoninginbraken;636").isComplete)
    #expect(
      accepted(imported("Indicator;2021\nWoninginbraken;636", replaces: true)) == ["0 R 2021 636"])
  }

  @Test func `a provisional figure is replaced unasked, and the same figure is nothing new`() {
    #expect(accepted(imported("Indicator;2021;2022\njeugd;1,4;1,5")) == ["1 - 2022 1,5"])
  }

  @Test func `years twice with two figures are both refused, years out of order are read`() {
    let figures = imported("Indicator;2023;2022;2023\nWoninginbraken;180;190;181")
    #expect(accepted(figures) == ["0 R 2022 190"])
    #expect(refusals(figures) == [.twice, .twice])
    #expect(remarks(figures).first?.contains("niet op volgorde") == true)
  }

  @Test func `unknown indicators and regions are reported once, with what to do`() throws {
    let figures = imported(
      "Indicator;Gebied;2022;2023\nWoninginbraak;R;1;2\nWoninginbraken;België;3;4")
    #expect(
      remarks(figures) == [
        "cijfers.csv, rij 2, kolom '2022': indicator 'Woninginbraak' is niet in het plan",
        "cijfers.csv, rij 3, kolom '2022': gebied 'België' is niet in het plan",
      ])
    #expect(figures.remarks.first?.remedy?.dutch.contains("Woninginbraken") == true)
    #expect(figures.accepted.isEmpty)
  }

  @Test func `rows of one chosen indicator are regions`() {
    let figures = imported("Gebied;2023\nR;180\nNL;22000", indicator: 0)
    #expect(accepted(figures) == ["0 R 2023 180", "0 NL 2023 22000"])
  }

  @Test func `a percentage that a spreadsheet saved as a part of 1 is refused`() {
    var figures = FigureImport(plan)
    figures.add(
      ReturnedSheet(
        file: "a.xlsx", name: "Blad1",
        rows: [
          .init(number: 1, cells: [.init("Indicator"), .init("2023", isNumber: true)]),
          .init(number: 2, cells: [.init("jeugd"), .init("0.015", isNumber: true)]),
        ]))
    #expect(figures.accepted.isEmpty)
    #expect(figures.lines(.dutch).joined().contains("deel van 1"))
  }

  @Test func `signs that the plan's footnotes explain are missing figures with that reason`() {
    let figures = imported("Indicator;2023;2024\nWoninginbraken;nb;-")
    #expect(
      figures.accepted.map(\.read) == [
        .missing(.notYetKnown, printed: "nb"), .missing(.unknown, printed: "-"),
      ])
  }

  @Test func `our own table comes back: unchanged figures are the same, changed ones are read`() {
    let figures = imported(
      """
      id;Indicator;Gebied;Eenheid;Jaar;Cijfer;Zoals gedrukt;Bron
      inbraken;Woninginbraken;Nederland;aantal;2021;24.000;;38
      inbraken;Woninginbraken;eigen gemeente;aantal;2022;190;;38
      """)
    #expect(accepted(figures) == ["0 R 2022 190"])
    #expect(
      remarks(figures) == [
        "cijfers.csv: alleen om te lezen, niet opgenomen: Indicator en Bron"
      ])
    #expect(figures.isComplete)
  }

  @Test func `a sheet without years is reported`() {
    #expect(
      remarks(imported("a;b\nc;d")) == [
        "cijfers.csv: niet gelezen: er zijn geen jaren boven kolommen of voor rijen"
      ])
  }

  // MARK: Open data

  private func data(
    _ rows: String, context: String = "https://a.example/odata/47018NED/$metadata#T",
    next: String = ""
  ) throws -> ODataFile {
    let text = "{\"odata.metadata\":\"\(context)\"\(next),\"value\":[\(rows)]}"
    return try #require(ODataFile(Array(text.utf8)))
  }

  @Test func `rows of version 3 belong to the series that names them, with padded keys`() throws {
    var figures = FigureImport(plan)
    figures.add(
      try data(
        """
        {"ID":0,"SoortMisdrijf":"1.1.1 ","RegioS":"GM9999    ","Perioden":"2022JJ00","Geregistreerd_1":190},
        {"ID":1,"SoortMisdrijf":"1.1.1 ","RegioS":"GM9999    ","Perioden":"2023MM01","Geregistreerd_1":12},
        {"ID":2,"SoortMisdrijf":"1.1.1 ","RegioS":"NL01      ","Perioden":"2022JJ00","Geregistreerd_1":23000},
        {"ID":3,"SoortMisdrijf":"1.1.1 ","RegioS":"GM9999    ","Perioden":"2024JJ00","Geregistreerd_1":null}
        """), named: "47018NED.json")
    #expect(accepted(figures) == ["0 R 2022 190", "0 R 2024 ."])
    #expect(
      remarks(figures) == [
        "47018NED.json: andere perioden dan jaren zijn niet gelezen, zoals 2023MM01",
        "47018NED.json: zonder reeks in het plan, niet gelezen: 1 rij",
      ])
    #expect(figures.mappings.isEmpty)
  }

  @Test func `values of version 4 are read, and the mapping of a chosen indicator is remembered`()
    throws
  {
    var figures = FigureImport(plan, indicator: 1)
    let text = """
      {"@odata.context":"https://a.example/odata/v1/CBS/12345NED/$metadata#Observations","value":[
      {"Id":0,"Measure":"M001","ValueAttribute":"None","Value":1.5,"RegioS":"GM9999    ","Perioden":"2023JJ00"},
      {"Id":1,"Measure":"M001","ValueAttribute":"Confidential","Value":null,"RegioS":"GM9999    ","Perioden":"2024JJ00"}]}
      """
    figures.add(try #require(ODataFile(Array(text.utf8))), named: "a.json")
    #expect(accepted(figures) == ["1 - 2023 1.5", "1 - 2024 x"])
    #expect(figures.mappings.map(\.text) == ["12345NED RegioS=GM9999 M001"])
  }

  @Test func `a page of more is reported for both versions`() throws {
    for next in [
      ",\"odata.nextLink\":\"https://a.example/2\"", ",\"@odata.nextLink\":\"https://a.example/2\"",
    ] {
      var figures = FigureImport(plan)
      figures.add(try data("", next: next), named: "a.json")
      #expect(remarks(figures).first?.contains("één pagina van meer") == true)
    }
  }

  @Test func `a file with more than one series asks which rows are meant`() throws {
    var figures = FigureImport(plan, indicator: 1)
    let rows = """
      {"RegioS":"GM9999    ","Perioden":"2023JJ00","A_1":1.5},
      {"RegioS":"GM9998    ","Perioden":"2023JJ00","A_1":1.6}
      """
    figures.add(try data(rows), named: "a.json")
    #expect(
      figures.remarks.first?.remedy?.dutch
        == "Kies de rijen: --select \"47018NED RegioS=GM9999 A_1\".")
    var chosen = FigureImport(
      plan, indicator: 1, choice: FigureMapping("47018NED RegioS=GM9998 A_1"))
    chosen.add(try data(rows), named: "a.json")
    #expect(accepted(chosen) == ["1 - 2023 1.6"])
    #expect(chosen.mappings.map(\.text) == ["47018NED RegioS=GM9998 A_1"])
  }

  @Test func `a number too large for any program is refused and stops nothing`() throws {
    var figures = FigureImport(plan, indicator: 1)
    figures.add(
      try data(
        """
        {"RegioS":"GM9999    ","Perioden":"2023JJ00","A_1":1e309},
        {"RegioS":"GM9999    ","Perioden":"2024JJ00","A_1":1.5}
        """), named: "a.json")
    #expect(accepted(figures) == ["1 - 2024 1.5"])
  }

  @Test func `what is no answer of OData is none`() {
    #expect(ODataFile(Array("{\"a\":1}".utf8)) == nil)
    #expect(ODataFile(Array("{".utf8)) == nil)
    #expect(ODataFile.isJSON(Array(" \u{FEFF}{".utf8)))
    #expect(!ODataFile.isJSON(Array("a;b".utf8)))
  }

  @Test func `a thousand series of one file are read in one pass`() throws {
    let series = (0..<1000).map { number in
      "  - {id: i\(number), title: I \(number), series: [{import: T K=k\(number) A_1}]}"
    }
    let text = "plan: {title: P, language: nl}\nindicators:\n" + series.joined(separator: "\n")
    let plan = PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan
    var figures = FigureImport(plan)
    let rows = (0..<1000).map { "{\"K\":\"k\($0)\",\"Perioden\":\"2023JJ00\",\"A_1\":\($0)}" }
    figures.add(
      try data(rows.joined(separator: ","), context: "https://a.example/T/$metadata"),
      named: "a.json")
    #expect(figures.accepted.map(\.written) == (0..<1000).map(String.init))
  }
}
