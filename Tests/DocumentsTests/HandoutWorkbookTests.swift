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
    #expect(read.map(\.name) == ["Antwoorden", "Uitleg"])
    let rows = try #require(read.first).rows.map { row in row.cells.map(\.text) }
    #expect(
      rows.first == [
        "Sleutel", "Nr.", "Prioriteit", "Aanbeveling", "Beleidsveld",
        "Effecten die hierheen leiden", "Bladzijde", "Samen met", "Verband met",
        "Antwoord tot nu toe", "Besproken op", "Besluit", "Reden", "Waar geland", "Gedaan",
        "Gedaan op", "Toelichting bij gedaan", "Bewijs", "Rij-id",
      ])
    #expect(
      rows.dropFirst().map { Array($0.prefix(4)) } == [
        ["SL 2", "2", "secundair", "=HYPERLINK(\"x\")\n@SUM(A1) naast"],
        ["SL 2a", "2a", "secundair", "+31; -5"],
      ])
    let doubt = "alleen op letter genoteerd, dus niet zeker over welk onderdeel"
    #expect(rows.last?[9] == "datum onbekend: later; reden: -1; " + doubt)
    #expect(!(try #require(read.first).rows.flatMap(\.cells).contains(where: \.isFormula)))
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
