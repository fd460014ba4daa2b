import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
import Workbooks

/// What people type who fill in a workbook for the first time, and what is said of it.
@Suite struct NewcomerTests {
  private var plan: MergedPlan { get throws { try MergedPlan(WorkbookMergeTests.files) } }

  private func add(_ cells: [String: String], to sheet: String, in plan: inout MergedPlan) throws {
    try plan.edit(sheet) { try $0.add(cells) }
  }

  @Test("removing a point in use advises what works in a workbook") func removal() throws {
    var plan = try plan
    try plan.edit("Actiepunten") { rows in rows.removeAll { $0.first == "meer-licht" } }
    let merge = try plan.merge(deletes: true)
    let feasible = FeasibleChanges(merge.changes) { changes -> OperationRefusal? in
      do {
        _ = try plan.texts(WorkbookChange.phases(changes))
        return nil
      } catch { return error as? OperationRefusal }
    }
    let refused = try #require(feasible.refused.last)
    let remedy = WorkbookRemark(refused: refused.change, refused.refusal).remedy?.dutch ?? ""
    #expect(remedy.contains("Maak in deze werkmap ook de cellen leeg"))
    #expect(!remedy.contains("--all"))
  }

  @Test(
    "a title that an import turned into a key is no conflict, nor is a word that goes unwritten")
  func again() throws {
    let before = try MergedPlan(["plan.yaml": "plan: {title: Proef, language: nl}\n"])
    var plan = before
    try add(["titel": "Drenkelingen per jaar", "gewenst": "minder"], to: "Indicatoren", in: &plan)
    try add(["tekst": "Niemand", "indicatoren": "Drenkelingen per jaar"], to: "Doelen", in: &plan)
    try add(["code": "OOV", "soort": "afdeling"], to: "Afdelingen", in: &plan)
    #expect(try plan.merge().remarks.isEmpty)
    let after = try MergedPlan(try plan.merged())
    #expect(after.graph.plan.goals.first?.indicators.first?.target.value == "drenkelingen-per-jaar")
    let again = try plan.merge(into: after)
    #expect(again.conflicts.isEmpty)
    #expect(again.changes.map(\.words.dutch).isEmpty)
  }

  @Test("a source that nothing names is sought by its title, or asks for a key") func source()
    throws
  {
    var plan = try plan
    try add(["titel": "Verslag havenschouw", "aantal regels": "90"], to: "Bronnen", in: &plan)
    try plan.type("schouw:12", "Gevolgen", "donker", "bron")
    try plan.type("nota:12", "Gevolgen", "hitte", "bron")
    #expect(
      try plan.merge().remarks.compactMap(\.remedy?.dutch) == [
        "Bedoelde u 'verslag-havenschouw'? Vul anders op blad 'Bronnen' de sleutel 'schouw' in.",
        "Vul op blad 'Bronnen' bij die bron onder 'sleutel' 'nota' in.",
      ])
  }

  @Test("a range of years is each year, and what is expected is written as in a cell")
  func years() throws {
    var plan = try plan
    try plan.type("2027-2030", "Begroting, jaren", "budget", "jaren")
    #expect(try plan.merge().remarks.isEmpty)
    #expect(plan.diff(try plan.merged()).contains("+  years: [2027, 2028, 2029, 2030]"))
    try plan.type("[2027", "Begroting, jaren", "budget", "jaren")
    try plan.type("ooit", "Actiepunten", "meer-licht", "gepland")
    #expect(
      try plan.merge().remarks.map(\.message.dutch).sorted() == [
        "'[2027' past hier niet. Verwacht: hele getallen met puntkomma's ertussen: 2023; 2024.",
        "'ooit' past hier niet. Verwacht: een jaar of kwartaal: 2027, 2e kwartaal 2027, Q2, 2027-2028 of doorlopend.",
      ])
  }
}
