import PlanModel
import SourceText
import Testing
import Toolkit

@Suite struct DecisionTests {
  private func graph(_ decisions: String) throws -> PlanGraph {
    let text = """
      plan: {title: Verzonnen plan, language: nl}
      departments: [{code: SL, aliases: [Stad]}, {code: VTH}]
      action-points:
        - number: 1
          title: Een
          priority: secondary
          departments: SL/VTH
          sub-points: [{text: Iets}, {text: Anders, departments: VTH}]
      decisions:
      """ + "\n" + decisions
    let reader = PlanReader([SourceFile(path: "plan.yaml", bytes: Array(text.utf8))])
    #expect(reader.problems.isEmpty)
    return PlanGraph(reader.plan)
  }

  @Test func `The last answer of a department counts, and those before it are kept`() throws {
    let graph = try graph(
      """
        - {point: 1, department: SL, state: discussed, date: 2025-01-10}
        - {point: 1, department: VTH, state: later}
        - {point: 1, department: Stad, state: takes-over, date: 2025-03-01, reason: Past, landed: Visie}
      """)
    #expect(
      graph.decisions(on: .actionPoint(0), by: 0).map(\.state) == [.discussed, .takesOver])
    #expect(graph.decision(on: .actionPoint(0), by: 0)?.landed?.value == "Visie")
    #expect(graph.decision(on: .actionPoint(0), by: 1)?.state == .later)
  }

  @Test func `On a day the last answer until then counts, and one without a date does not`()
    throws
  {
    let graph = try graph(
      """
        - {point: 1, department: SL, state: discussed, date: 2025-01-10}
        - {point: 1, department: SL, state: declines, date: 2025-03-01}
        - {point: 1, department: VTH, state: later}
      """)
    let february = Day("2025-02-01")
    #expect(graph.decision(on: .actionPoint(0), by: 0, asOf: february)?.state == .discussed)
    #expect(graph.decision(on: .actionPoint(0), by: 0, asOf: Day("2025-01-09")) == nil)
    #expect(graph.decision(on: .actionPoint(0), by: 1, asOf: february) == nil)
  }

  @Test func `A sub-point is asked of its departments, or of its point's where it has none`() throws
  {
    let graph = try graph("  - {point: 1a, department: SL, state: later}")
    #expect(graph.isAsked(0, of: .subPoint(0, of: 0)))
    #expect(!graph.isAsked(0, of: .subPoint(1, of: 0)))
    #expect(graph.isAsked(1, of: .subPoint(1, of: 0)))
    #expect(graph.decision(on: .subPoint(0, of: 0), by: 0)?.state == .later)
  }
}
