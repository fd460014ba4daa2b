import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// Targets and units of sheets, compared with a plan.
@Suite struct TargetImportTests {
  private let text = """
    plan: {title: P, language: nl}
    regions: [{code: R}, {code: NL, benchmark: true}]
    indicators:
      - id: inbraken
        title: Woninginbraken
        unit: per 1.000 inwoners
        series:
          - {region: R, values: {2021: 4.1, 2022: 3.9}}
          - {region: NL, values: {2021: 5}}
        targets:
          - {less-than: 4, by: 2022, region: R, printed: '<4'} # van de raad
      - id: meldingen
        title: Meldingen
        unit: aantal
        series: [{values: {2021: 115}}]
      - {id: druk, title: Drukte, series: [{values: {2021: 1}}]}

    """
  private var file: SourceFile { SourceFile(path: "plan.yaml", text: text) }

  private func imported(
    _ table: String, indicator: Int? = nil, replaces: Bool = false
  ) -> FigureImport {
    var figures = FigureImport(PlanReader([file]).plan, indicator: indicator, replaces: replaces)
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    figures.add(
      ReturnedSheet(
        file: "doelen.csv",
        rows: lines.enumerated().map { index, line in
          ReturnedSheet.Row(
            number: index + 1,
            cells: line.split(separator: ";", omittingEmptySubsequences: false).map {
              ReturnedSheet.Cell(String($0))
            })
        }))
    return figures
  }

  private func accepted(_ figures: FigureImport) -> [String] {
    figures.acceptedTargets.map { target in
      "\(target.indicator) \(target.region ?? "-") \(target.year.map(String.init) ?? "-") "
        + (target.condition?.words.dutch ?? "") + (target.printed.map { " '\($0)'" } ?? "")
    }
  }

  private func refusals(_ figures: FigureImport) -> [CellRefusal] {
    figures.importedTargets.compactMap { target in
      if case .refused(let refusal) = target.outcome { refusal } else { nil }
    }
  }

  @Test(
    "Conditions are read as people write them",
    arguments: [
      ("< 80", "minder dan 80"), ("> 69*", "meer dan 69 '> 69*'"),
      (">15***", "meer dan 15 '>15***'"),
      ("≤ 4", "ten hoogste 4"), (">= 300", "ten minste 300 '>= 300'"),
      ("ten hoogste 23", "ten hoogste 23"), ("max. 4", "ten hoogste 4 'max. 4'"),
      ("minimaal 300", "ten minste 300 'minimaal 300'"), ("9", "9"),
      ("tussen 4 en 6", "4 tot en met 6 'tussen 4 en 6'"), ("4 - 6", "4 tot en met 6 '4 - 6'"),
      ("dalen", "dalen"), ("> 0,4**", "meer dan 0,4 '> 0,4**'"),
    ])
  func conditions(written: String, read: String) {
    let figures = imported("Indicator;2021;Doel 2023\nMeldingen;115;\(written)")
    #expect(accepted(figures) == ["1 - 2023 \(read)"])
    #expect(figures.isComplete)
  }

  @Test(
    "What is no certain target is refused, with the reason",
    arguments: [
      ("< 5 en > 3", CellRefusal.twoTargets), ("< 80; < 60", .twoTargets),
      ("zo laag mogelijk", .noTarget), ("<", .noTarget), ("< nb", .noTarget),
      ("< 1.234", .ambiguous(whole: "1234", decimal: "1,234")), ("< 2,322,02,1", .glued),
      ("< 1e309", .scientific), ("<b>5</b>", .html), ("< 5%", .percent), ("> -3", .negative),
      ("tussen 6 en 4", .noTarget),
    ])
  func refused(written: String, refusal: CellRefusal) {
    let cell = "\"\(written)\"".contains(";") ? written.replacing(";", with: " /") : written
    let figures = imported("Indicator;Doel 2023\nMeldingen;\(cell)")
    #expect(refusals(figures) == [refusal])
    #expect(!figures.isComplete)
    #expect(!refusal.words.dutch.isEmpty && refusal.remedy.dutch != refusal.remedy.english)
  }

  @Test func `a dash is no target, and a target of the plan is the same`() {
    let figures = imported("Output;Gebied;2022;Doel\nWoninginbraken;R;3,9;< 4\nMeldingen;;;-")
    #expect(accepted(figures).isEmpty && refusals(figures).isEmpty)
    #expect(figures.lines(.dutch) == ["Al zo in het plan: 2"])
  }

  @Test func `another target than the plan has goes in only when asked`() {
    let table = "Indicator;Gebied;Doel 2022\nWoninginbraken;R;< 3"
    #expect(accepted(imported(table)).isEmpty)
    #expect(imported(table).lines(.dutch).joined().contains("in het plan minder dan 4 in 2022 (R)"))
    #expect(accepted(imported(table, replaces: true)) == ["0 R 2022 minder dan 3"])
  }

  @Test func `two targets for one year are both refused`() {
    let figures = imported("Indicator;Doel;Streefwaarde\nMeldingen;< 100;< 90")
    #expect(refusals(figures) == [.twoTargets, .twoTargets])
    let years = imported("Indicator;Doel 2024;Doel 2025\nMeldingen;< 100;< 90")
    #expect(accepted(years) == ["1 - 2024 minder dan 100", "1 - 2025 minder dan 90"])
  }

  @Test func `a target before the first figure is refused, also of the file itself`() {
    #expect(refusals(imported("Indicator;Doel 2020\nMeldingen;> 300")) == [.beforeSeries(2021)])
    #expect(
      accepted(imported("Indicator;2019;Doel 2020\nMeldingen;90;> 300"))
        == ["1 - 2020 meer dan 300"])
  }

  @Test func `a year in the heading of a target makes no figure of it`() {
    let figures = imported("Indicator;2022;Doel 2030\nMeldingen;120;300")
    #expect(figures.accepted.map(\.year) == [2022])
    #expect(accepted(figures) == ["1 - 2030 300"])
  }

  @Test func `a target of an unknown region is reported`() {
    let figures = imported("Indicator;Gebied;Doel 2023\nWoninginbraken;België;< 4")
    #expect(
      figures.remarks.first?.text.dutch.contains("gebied 'België' is niet in het plan") == true)
    #expect(figures.importedTargets.isEmpty)
  }

  @Test func `a row in another unit than the plan has is refused, figures and target`() {
    let figures = imported(
      """
      Indicator;Gebied;Eenheid;2023;Doel 2023
      Woninginbraken;R;per 10.000 inwoners;39;< 40
      Woninginbraken;NL;Per 1.000 inw.;4,4;
      Drukte;;aantal;3;
      """)
    #expect(figures.accepted.map { "\($0.indicator) \($0.written)" } == ["0 4,4", "2 3"])
    let unit = CellRefusal.unit("per 10.000 inwoners", plan: "per 1.000 inwoners")
    #expect(refusals(figures) == [unit])
    let lines = figures.lines(.dutch).joined()
    #expect(
      lines.contains(
        "de eenheid in het bestand is 'per 10.000 inwoners', in het plan 'per 1.000 inwoners'"))
    #expect(!figures.isComplete)
  }

  @Test func `targets are written behind those of the indicator, and replaced where they are`()
    throws
  {
    let figures = imported(
      """
      Indicator;Gebied;2023;Doel
      Woninginbraken;R;3,7;< 3
      Woninginbraken;NL;;ten hoogste 4 in 2025
      Meldingen;;;> 300*
      """, replaces: true)
    let plan = PlanReader([file])
    let edit = try OperationEdit(
      figures.operations, on: [file], parsed: plan, PlanGraph(plan.plan),
      today: try #require(Day(year: 2026, month: 1, day: 1)))
    let written = String(decoding: try #require(edit.files.first?.after), as: UTF8.self)
    #expect(written.contains("- {less-than: 3, by: 2022, region: R} # van de raad"))
    #expect(written.contains("- {at-most: 4, by: 2025, region: NL}"))
    #expect(written.contains("more-than: 300"))
    #expect(written.contains("> 300*"))
    #expect(written.contains("2023: 3.7"))
    #expect(edit.sentence.dutch.contains("krijgt cijfers over 2023 en 1 streefwaarde"))
  }

  @Test(arguments: ["minder dan 4 in 2022", "minder dan 4 in 2022 (R)"])
  func `our own table of targets comes back as it went`(_ target: String) {
    let figures = imported(
      """
      Indicator;Eenheid;Doel;Zoals gedrukt;Oordeel;Waarom;Bron
      Woninginbraken;per 1.000 inwoners;\(target);<4;gehaald;3,9 in 2022;30
      """)
    #expect(figures.lines(.dutch).contains("Al zo in het plan: 1"))
    #expect(figures.isComplete)
  }
}
