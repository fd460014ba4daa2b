import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Workbooks

/// Rows in which others are added up.
@Suite struct TotalRowTests {
  @Test("a total in the budget is left out with the way to take it, and goes in with a key")
  func budget() throws {
    var plan = try MergedPlan(WorkbookMergeTests.files)
    try plan.edit("Begroting") { rows in try rows.add(["naam": "Totaal"]) }
    try plan.put(
      SheetCell(.number(300.5), isFormula: true), "Begroting", row: 3, "bedragen per jaar")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    let remark = try #require(merge.remarks.first { $0.position?.row == 3 })
    #expect(remark.kind == .unread)
    #expect(
      remark.words.dutch
        == "Begroting, rij 3: 'Totaal' is een optelling, en niet gelezen als begrotingspost. Hoort deze rij toch in het plan, vul dan bij 'sleutel' in: totaal"
    )
    try plan.edit("Begroting") { try $0.type("totaal", row: 2, "sleutel") }
    #expect(
      try plan.merge().changes.map(\.words.dutch) == ["begrotingspost 'Totaal' komt erbij"])
  }

  @Test("a name that only begins with such a word is none, unless the row is computed")
  func names() throws {
    var plan = try MergedPlan(WorkbookMergeTests.files)
    try plan.edit("Begroting") { rows in
      try rows.add(["naam": "Totaal vernieuwde lampen", "bedragen per jaar": "1; 2"])
      try rows.add(["naam": "Totaal 2027:", "bedragen per jaar": "1; 2"])
      try rows.add(["naam": "Somber weer", "bedragen per jaar": "1; 2"])
    }
    #expect(
      try plan.merge().changes.map(\.words.dutch) == [
        "begrotingspost 'Totaal vernieuwde lampen' komt erbij",
        "begrotingspost 'Somber weer' komt erbij",
      ])
  }

  @Test("a total in an action list is no action and no heading, and is one with a number")
  func list() throws {
    let rows = [
      ["Nr", "Actie", "Afdeling"], ["1", "Meer licht", "SL"], ["Totaal", "", ""],
      ["", "Subtotaal", ""], ["2", "Bomen", "SL"],
    ]
    let table = SheetTable(
      name: "Lijst",
      rows: rows.enumerated().map { index, cells in
        SheetRow(
          number: index + 1, cells: cells.map { $0.isEmpty ? .empty : SheetCell(.text($0)) })
      })
    func draft(_ given: [Int: String]) throws -> PlanDraft {
      let list = try #require(
        ActionList([table], choices: [], repairsNumbers: false, given: given))
      return PlanDraft(
        ReturnedWorkbook(list),
        from: .init(file: "lijst.csv", title: "Proef", language: .dutch, choices: []),
        today: try #require(Day("2027-03-01")))
    }
    let left = try draft([:])
    #expect(left.plan.actionPoints.map(\.title.value) == ["Meer licht", "Bomen"])
    #expect(left.plan.focusAreas.isEmpty)
    #expect(
      left.remarks.map(\.words.dutch).contains(
        "Lijst, rij 4: een optelling en geen actie, niet gelezen: 'Subtotaal'. Is het toch een actie: --numbers 4=NUMMER"
      ))
    let taken = try draft([4: "3"])
    #expect(
      taken.plan.actionPoints.map(\.title.value) == ["Meer licht", "Subtotaal", "Bomen"])
  }
}
