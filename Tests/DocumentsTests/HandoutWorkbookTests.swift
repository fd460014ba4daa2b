import Documents
import PlanModel
import Sheets
import Testing
import TextFormats
import TextFormats
import Toolkit
import Views
import TestSupport
import Rules

/// A hand-out as a spreadsheet, read back as what a department would see.
@Suite struct HandoutWorkbookTests {
  private let hostile = """
    plan: {title: Verzonnen, owner: X}
    departments: [{code: SL, name: '=1+1'}, {code: X}]
    action-points:
      - number: 2
        title: "=HYPERLINK(\\"x\\")"
        priority: secondary
        departments: SL
        page: 7
        summary: "@SUM(A1)\\tnaast"
        sub-points: [{text: "+31; -5", policy-field: sport}]
    decisions: [{point: 2a, department: SL, state: later, reason: '-1'}]
    """

  private func sheet(_ language: Language) -> (Table, HandoutWorkbook, Handout) {
    let plan = checked(hostile)
    let handout = Handout(for: 0, in: plan.graph)
    return (
      .handout(handout, named: "sl"),
      HandoutWorkbook(language: language, credit: Attribution(plan.plan)), handout
    )
  }

  @Test(arguments: [Format.xlsx, .ods])
  func `a sheet reads back as its table, with texts that begin as formulas as texts`(
    format: Format
  ) throws {
    let (table, workbook, handout) = sheet(.dutch)
    let made = workbook.workbook(table, of: handout)
    let bytes = format == .xlsx ? try made.xlsx() : try made.ods()
    #expect(try (format == .xlsx ? made.xlsx() : made.ods()) == bytes)
    let read = try SheetReader.read(bytes, named: "sl.\(format.name)", limits: SheetLimits())
    #expect(read.map(\.name) == ["Antwoorden", "Waarom", "Uitleg"])
    let rows = try #require(read.first).rows.map { row in row.cells.map(\.text) }
    #expect(
      rows.first == [
        "Sleutel", "Nr.", "Actiepunt of onderdeel", "Besproken op", "Besluit", "Reden",
        "Waar geland",
        "Gedaan", "Gedaan op", "Toelichting bij gedaan", "Bewijs", "Rij-id",
      ])
    #expect(
      rows.dropFirst().map { Array($0.prefix(3)) } == [
        ["SL 2", "2", "=HYPERLINK(\"x\")\n@SUM(A1) naast"], ["SL 2a", "2a", "+31; -5"],
      ])
    let reasons = try read.at(1).rows.map { row in row.cells.map(\.text) }
    #expect(
      reasons.first == [
        "Sleutel", "Nr.", "Prioriteit", "Actiepunt of onderdeel", "Beleidsveld",
        "Effecten die hierheen leiden", "Bladzijde", "Samen met", "Verband met",
        "Antwoord tot nu toe",
      ])
    let doubt = "alleen op letter genoteerd, dus niet zeker over welk onderdeel"
    #expect(try reasons.last?.at(9) == "datum onbekend: later; reden: -1; " + doubt)
    let formulas = read.flatMap(\.rows).flatMap(\.cells).filter(\.isFormula)
    #expect(formulas.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func
    `what is asked and the reasons are each on one page beside each other, in letters of 8 points`(
      language: Language
    ) throws
  {
    let (table, workbook, handout) = sheet(language)
    // The hardest case: sub-points that the plan does not divide. The list of all departments has a
    // column more, and is for who hands them out.
    let divided = hostile.replacing("departments: SL\n", with: "departments: SL/X\n")
    let all = Handout.all(in: checked(divided).graph)
    let rows = Table.handouts(all, named: all.map(\.addressee.code))
    let lists: [(Table, Handout)] = [(table, handout)] + Array(zip(rows, all))
    #expect(rows.contains { $0.columns.contains { $0.key == HandoutColumn.whose.rawValue } })
    for (table, handout) in lists {
      for sheet in workbook.workbook(table, of: handout).sheets {
        guard case .table(let columns, _) = sheet.content else { continue }
        #expect(Sheet.fitsOnPaper(columns), "\(table.name), \(sheet.name)")
        // A heading is not broken in the middle of a word.
        for column in columns where !column.isHidden {
          let longest = column.title.split(separator: " ").map(\.count).max() ?? 0
          #expect(column.width >= longest, "\(column.title)")
        }
      }
    }
  }

  @Test func `the answers of all departments are on one page of A3 beside each other`() throws {
    let graph = checked(hostile.replacing("departments: SL\n", with: "departments: SL/X\n")).graph
    let handouts = Handout.all(in: graph)
    let all = Table.all(
      handouts, rows: Table.handouts(handouts, named: handouts.map(\.addressee.code)))
    let workbook = HandoutWorkbook(language: .dutch, credit: Attribution(graph.plan)).workbook(
      all, of: nil)
    let answers = try #require(workbook.sheets.first)
    guard case .table(let columns, _) = answers.content else {
      Issue.record("no table")
      return
    }
    #expect(!Sheet.fitsOnPaper(columns))
    #expect(answers.printing == SheetPrinting(pages: [0..<columns.count], isLarge: true))
    #expect(SheetPrinting.fits(columns.filter { !$0.isHidden }.map(\.width), isLarge: true))
  }

  @Test func `a text that is higher than a row continues on the sheet of reasons, and comes back`()
    throws
  {
    let sentences = (1...100).map { "Zin \($0) van een lange tekst." }
    let plan = checked(
      """
      plan: {title: Verzonnen}
      departments: [{code: SL, name: Samen Leven}]
      action-points:
        - {number: 2, title: T, priority: secondary, departments: SL, sub-points: [{text: "\(sentences.joined(separator: " "))"}]}
      """)
    let handout = Handout(for: 0, in: plan.graph)
    let workbook = HandoutWorkbook(language: .dutch, credit: Attribution(plan.plan))
      .workbook(.handout(handout, named: "sl"), of: handout)
    let read = try SheetReader.read(workbook.xlsx(), named: "sl.xlsx", limits: SheetLimits())
    let asked = try #require(read.first?.rows.last).cells.at(2).text
    #expect(asked.hasSuffix(" …\n(verder op blad 'Waarom')"))
    let parts = try read.at(1).rows.dropFirst(2).map { row in row.cells.map(\.text) }
    #expect(parts.count > 1)
    #expect(Set(parts.compactMap(\.first)) == ["SL 2a"])
    #expect(
      try parts.map { try $0.at(3) }.joined(separator: " ") == sentences.joined(separator: " "))
    let sheets = read.map { table in
      ReturnedSheet(
        file: "sl.xlsx", name: table.name,
        rows: table.rows.map { row in
          ReturnedSheet.Row(
            number: row.number, cells: row.cells.map { ReturnedSheet.Cell($0.text) })
        })
    }
    let file = try ReturnedFile("sl.xlsx", sheets: sheets)
    #expect(file.rows.count == 2)
    #expect(file.remarks.isEmpty)
  }

  @Test func `answers and progress are in sight on a laptop, and on paper in letters of 8 points`()
    throws
  {
    let (table, workbook, handout) = sheet(.dutch)
    let sheet = try #require(workbook.workbook(table, of: handout).sheets.first)
    guard case .table(let columns, _) = sheet.content else { return }
    #expect(sheet.frozenColumns == 3)
    // Excel's letters are seven pixels wide, and its own frame takes some fifty.
    let shown = columns.filter { !$0.isHidden }
    #expect(shown.map(\.title).contains("Bewijs"))
    let pixels = shown.reduce(0) { $0 + 7 * $1.width + 5 }
    #expect(pixels <= 1_366 - 50)
  }

  @Test func `the sheet that explains names every column to fill and every answer`() throws {
    let (table, workbook, handout) = sheet(.english)
    let bytes = try workbook.workbook(table, of: handout).xlsx()
    let read = try SheetReader.read(bytes, named: "sl.xlsx", limits: SheetLimits())
    let text = try #require(read.last).rows.flatMap(\.cells).map(\.text).joined(separator: "\n")
    for column in HandoutColumn.allCases where column.isToFill {
      #expect(text.contains("\(column.title.english): "))
    }
    for state in DecisionState.allCases where state != .notDiscussed {
      #expect(text.contains("\(state.name.english): "))
    }
    #expect(text.contains("Send back to: X"))
  }
}
