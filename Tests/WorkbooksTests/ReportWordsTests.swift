import Operations
import Testing
import Toolkit
import Workbooks

/// The words of the report for somebody who sees a workbook and no files.
@Suite struct ReportWordsTests {
  @Test func `a refusal names the column by its heading and not by its key`() throws {
    var plan = try MergedPlan(["plan.yaml": WorkbookMergeTests.text])
    try plan.type("Meer lampen", "Actiepunten", "meer-licht", "titel")
    let merge = try plan.merge()
    let change = try #require(merge.changes.first)
    let refusal = OperationRefusal(
      Phrase(nl: "`list-title` staat hier niet.", en: "`list-title` is not here."),
      remedy: Phrase(
        nl: "Voeg toe, bijvoorbeeld: `departments: [SL]`.",
        en: "Add for example: `departments: [SL]`."))
    let report = WorkbookReport(
      merge, made: [], remarks: [WorkbookRemark(refused: change, refusal)], deletes: false)
    let text = report.text(.dutch, isWhole: true)
    #expect(text.contains("‘titel in de lijst’ staat hier niet."), "\(text)")
    #expect(text.contains("bijvoorbeeld: ‘afdelingen’: SL."), "\(text)")
    #expect(!text.contains("`"))
    #expect(!report.markdown(.english, title: "plan.xlsx").contains("`"))
  }
}
