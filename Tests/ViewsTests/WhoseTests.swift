import PlanModel
import Testing
import Toolkit
import Views

/// 'Whose is this?' at sub-points that the plan does not divide.
@Suite struct WhoseTests {
  private static let plan = """
    departments: [{code: SL, name: Samen Leven, stated: 1}, {code: VTH}]
    action-points:
      - number: 2
        title: Licht
        priority: secondary
        departments: SL/VTH
        sub-points: [{text: Lampen}, {text: Snoeien, departments: VTH}]
    """

  private func outcome(
    _ whose: String, point: String = "2a", decision: String = "ja", plan: String = plan
  ) throws -> DecisionImport.Outcome? {
    let graph = graph(plan)
    let words = point == "2b" ? "Snoeien" : "Lampen"
    let row = ReturnedRow(
      [
        .key: "VTH \(point)", .title: words, .decision: decision, .reason: "Past", .whose: whose,
      ], from: "a")
    return DecisionImport([row], by: RowReader(graph: graph)).rows.first?.outcome
  }

  private func refusal(_ outcome: DecisionImport.Outcome?) -> [String] {
    guard case .refused(let refusal)? = outcome else { return [] }
    return [refusal.reason.dutch, refusal.remedy.dutch]
  }

  @Test func `only a sheet with an undivided part has the column, before the hidden one`() {
    let both = Handout.all(in: graph(Self.plan))
    let tables = Table.handouts(both, named: ["sl", "vth"])
    for table in tables + [Table.all(both, rows: tables)] {
      #expect(table.columns.suffix(2).map(\.key) == ["whose", "id"])
      #expect(
        table.groups.flatMap(\.rows).allSatisfy { $0.cells.count == table.columns.count })
    }
    let divided = Handout.all(
      in: graph(Self.plan.replacing("Lampen", with: "Lampen, departments: SL")))
    let rows = Table.handouts(divided, named: ["sl", "vth"])
    for table in rows + [Table.all(divided, rows: rows)] {
      #expect(table.columns.suffix(2).map(\.key) == ["evidence", "id"])
    }
  }

  @Test(arguments: ["SL", "sl", "SL (Samen Leven)", " SL, eigenaar van het plan"])
  func `a row that names a department waits, with the line that settles it`(named: String) throws {
    #expect(
      refusal(try outcome(named)) == [
        "bij 'Van wie is dit?' staat 'SL'; het plan zegt dat niet van 2a",
        "Klopt het, zet dan `departments: SL` bij 2a, en neem dit bestand opnieuw op.",
      ])
  }

  @Test func `so does one without a decision, and one that names a stranger`() throws {
    #expect(refusal(try outcome("SL", decision: "")).first?.contains("'SL'") == true)
    #expect(
      refusal(try outcome("de buren")) == [
        "bij 'Van wie is dit?' staat 'de buren'; het plan zegt dat niet van 2a",
        "Het plan kent geen afdeling 'de buren'. Vraag wie bedoeld is, zet die bij 2a onder `departments`, en neem dit bestand opnieuw op.",
      ])
  }

  @Test func `on a page nothing is said of files, and who it is about is known`() throws {
    guard case .refused(let known)? = try outcome("SL"),
      case .refused(let stranger)? = try outcome("de buren")
    else {
      Issue.record("it went in")
      return
    }
    for refusal in [known, stranger] {
      #expect(!refusal.remedy.onScreen.dutch.contains("`"), "\(refusal.remedy.onScreen.dutch)")
      #expect(refusal.columns == [.whose])
      #expect(refusal.whose?.name == "2a")
    }
    #expect(known.whose?.department == 0)
    #expect(stranger.whose?.department == nil)
  }

  @Test func `a row that only says whose it is has nothing left when the plan says the same`()
    throws
  {
    let divided = Self.plan.replacing("text: Lampen", with: "text: Lampen, departments: SL")
    // VTH said that it is SL's: it has nothing to answer there, and nothing is refused.
    let graph = graph(divided)
    let row = ReturnedRow([.key: "VTH 2a", .title: "Lampen", .whose: "SL"], from: "a")
    let result = DecisionImport([row], by: RowReader(graph: graph))
    #expect(result.isComplete)
    #expect(
      result.rows.flatMap(\.remarks).map(\.text.dutch) == ["het plan zegt al dat 2a van SL is"])
    // With an answer it is still somebody's answer to what is not its.
    #expect(refusal(try outcome("SL", plan: divided)).first == "punt 2a is niet voor afdeling VTH")
  }

  @Test func `what the plan says itself keeps no answer out`() throws {
    guard case .new? = try outcome("VTH", point: "2b") else {
      Issue.record("it did not go in")
      return
    }
    #expect(refusal(try outcome("SL", point: "2b")).first?.contains("2b") == true)
  }
}
