import Operations
import PlanModel
import SourceText
import Testing
import TextFormats
import Toolkit

@testable import Server

/// Repairs at a range, of a text that changed since the page got them.
@Suite struct StaleRangeTests {
  private static let before = """
    plan: {title: Proef, language: nl}
    scope:
      - {topic: Rente, kleur: rood}
      - {topic: Huur}

    """

  private func plan(_ text: String) -> EditedPlan {
    let files = [SourceFile(path: "plan/plan.yaml", text: text)]
    let reader = PlanReader(files)
    var plan = EditedPlan("plan")
    plan.take(files, reader, PlanGraph(reader.plan))
    return plan
  }

  private func json(_ plan: EditedPlan, _ former: FormerFiles) throws -> OperationJSON {
    OperationJSON(
      ids: plan.ids, paths: plan.paths, today: try #require(Day("2027-03-01")),
      texts: (plan, former))
  }

  @Test(
    "it is made where its lines are the same, else refused",
    arguments: [
      ("    # erbij\n", "", false), ("", "", true), ("", "budget: {lines: []}\n", true),
    ])
  func stale(above: String, below: String, isMade: Bool) throws {
    let seen = plan(Self.before)
    var former = FormerFiles()
    former.keep(seen.files) { seen.hashes[seen.relative($0.path)] }
    let start = SourcePosition(line: 3, column: 20)
    let range = SourceRange(
      file: FileNumber(0), start: start, end: SourcePosition(line: 3, column: 25))
    let asked = try #require(try json(seen, former).json(.removeValue(at: range, name: "kleur")))
    let now = plan(Self.before.replacing("scope:\n", with: "scope:\n\(above)") + below)
    let reading = try json(now, former)
    let tree = try JSONTree.read(asked.bytes)
    if isMade {
      #expect(try reading.operation(tree) == .removeValue(at: range, name: "kleur"))
    } else {
      #expect(throws: EditProblem.self) { try reading.operation(tree) }
    }
  }
}
