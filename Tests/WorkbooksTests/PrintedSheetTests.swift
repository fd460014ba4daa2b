import PlanModel
import Sheets
import Testing
import Toolkit
import Workbooks

/// What of a plan's workbook comes on paper.
@Suite struct PrintedSheetTests {
  private func sheets(_ files: [String: String]) throws -> [String: Sheet] {
    let plan = try MergedPlan(files)
    let workbook = WorkbookExport(plan.graph, in: .dutch).workbook(
      generator: "proef", version: "1")
    return Dictionary(workbook.sheets.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  private func columns(_ sheet: Sheet) -> [Sheet.Column] {
    if case .table(let columns, _) = sheet.content { columns } else { [] }
  }

  /// A plan with long texts in most columns of its effects.
  private static var long: [String: String] {
    let text = String(repeating: "een lange uitleg ", count: 30)
    var files = WorkbookMergeTests.files
    files["themes/wonen.yaml"] = """
      theme:
        id: wonen
        title: Wonen
        effects:
          - id: donker
            label: Donkere straten in de hele wijk
            explanation: \(text)
            context: \(text)
            leaf: \(text)
            inferred: \(text)
            focus: {to: I, inferred: \(text)}
            points: {to: 2, inferred: \(text)}
            effects:
              - id: angst
                label: Angst
              - id: stilte
                label: Stilte
          - id: hitte
            label: Hitte

      """
    return files
  }

  /// Each sheet of a half that the plan has nothing of would be a page of headings.
  @Test(
    "empty sheets of what a plan has nothing of are hidden, but not in a new plan",
    arguments: [
      ("action-points: [{number: 1, title: Praten}]", ["Actiepunten"], ["Doelen", "Cijfers"]),
      (
        "goals: [{id: a, text: Minder overlast.}]", ["Doelen", "Cijfers"],
        ["Actiepunten", "Gevolgen"]
      ),
      ("", ["Actiepunten", "Gevolgen", "Doelen", "Cijfers"], []),
    ])
  func halves(_ part: String, shown: [String], hidden: [String]) throws {
    let sheets = try sheets(["plan.yaml": "plan: {title: P, language: nl}\n\(part)\n"])
    for name in shown { #expect(sheets[name]?.isHidden == false, "\(name)") }
    for name in hidden { #expect(sheets[name]?.isHidden == true, "\(name)") }
  }

  @Test(
    "every page is as wide as A3 at most, in letters of eight points", arguments: [false, true])
  func widths(_ isLong: Bool) throws {
    for (name, sheet) in try sheets(isLong ? Self.long : WorkbookMergeTests.files) {
      guard let printing = sheet.printing else { continue }
      let columns = columns(sheet)
      for page in printing.pages {
        let names = sheet.repeatedColumns.filter { $0 < page.lowerBound }
        let shown = (names + page).filter { !columns[$0].isHidden }.map { columns[$0].width }
        #expect(SheetPrinting.fits(shown, isLarge: printing.isLarge), "\(name) \(page)")
        #expect(shown.count > names.count, "\(name) \(page)")
      }
      #expect(printing.pages.first?.lowerBound == (name == "Gevolgen" ? 2 : 1), "\(name)")
      #expect(printing.pages.last?.upperBound == columns.count, "\(name)")
    }
  }

  @Test("of a wide sheet what one reads comes first, and the rest on further pages") func wide()
    throws
  {
    let sheet = try #require(try sheets(Self.long)["Gevolgen"])
    let titles = columns(sheet).map(\.title)
    let pages = try #require(sheet.printing?.pages)
    #expect(pages.count == 2)
    #expect(
      pages.first.map { Array(titles[$0]) } == [
        "tekst op de kaart", "lengte", "onder", "↳ onder, in woorden", "uitleg", "soort tak",
        "bron",
        "focusgebied", "actiepunten",
      ])
    #expect(Array(sheet.repeatedColumns) == [2])
    #expect(sheet.printing?.isLarge == true)
  }

  @Test("a sheet that fits on A4 is on A4") func small() throws {
    let sheet = try #require(try sheets(WorkbookMergeTests.files)["Buiten afbakening"])
    #expect(sheet.printing?.isLarge == false)
    #expect(sheet.printing?.pages.count == 1)
  }
}
