import PlanModel
import Testing
import Toolkit
import Workbooks

/// New rows with a number or code that another row has too.
@Suite struct DoubledNumberTests {
  @Test("two new points with one number wait, with both titles, and so does what names them")
  func twoNew() throws {
    var plan = try MergedPlan(WorkbookMergeTests.files)
    try plan.edit("Actiepunten") { rows in
      try rows.add(["nummer": "9", "titel": "Bankjes", "afdelingen": "SL"])
      try rows.add(["nummer": "9", "titel": "Lantaarns", "afdelingen": "SL"])
      try rows.add(["nummer": "10", "titel": "Bloemen", "afdelingen": "SL"])
    }
    try plan.edit("Subpunten") { rows in
      try rows.add(["actiepunt": "9", "tekst": "Van hout"])
    }
    let merge = try plan.merge()
    #expect(merge.changes.map(\.words.dutch) == ["actiepunt 'Bloemen' komt erbij"])
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1)
    #expect(conflict.thing.dutch == "actiepunt '9' staat er twee keer")
    #expect(conflict.inWorkbook(.dutch) == "rij 4: Bankjes\nrij 5: Lantaarns")
    #expect(
      merge.remarks.map(\.words.dutch)
        == ["Subpunten, rij 5: '9' is van meer nieuwe rijen (4 en 5), die wachten."])
    let report = WorkbookReport(merge, made: [], remarks: merge.remarks, deletes: false)
    #expect(
      report.text(.dutch, isWhole: true).contains(
        """
          Actiepunten, kolom 'nummer': actiepunt '9' staat er twee keer
              rij 4: Bankjes
              rij 5: Lantaarns
        """))
  }

  @Test("a new row with the number of a point of the plan waits, and the point goes on")
  func ofThePlan() throws {
    var plan = try MergedPlan(WorkbookMergeTests.files)
    try plan.type("Veel meer licht", "Actiepunten", "meer-licht", "titel")
    try plan.edit("Actiepunten") { rows in
      try rows.add(["nummer": "2", "titel": "Bankjes", "afdelingen": "SL"])
    }
    try plan.edit("Afdelingen") { rows in try rows.add(["code": "SL", "naam": "Anders"]) }
    let merge = try plan.merge()
    #expect(merge.changes.count == 1)
    #expect(
      merge.conflicts.map { $0.inWorkbook(.dutch) } == [
        "rij 2: Veel meer licht\nrij 4: Bankjes", "rij 3: \nrij 4: Anders",
      ])
  }

  @Test("a row without a number does not get the one that a later row has") func given() throws {
    var plan = try MergedPlan(WorkbookMergeTests.files)
    try plan.edit("Actiepunten") { rows in
      try rows.add(["titel": "Bankjes", "afdelingen": "SL"])
      try rows.add(["nummer": "8", "titel": "Bloemen", "afdelingen": "SL"])
    }
    let merge = try plan.merge()
    #expect(merge.conflicts.isEmpty)
    let text = try #require(try plan.merged()["plan.yaml"])
    #expect(text.contains("number: 9\n    title: Bankjes"), "\(text)")
  }
}
