import PlanModel
import Testing
import Toolkit
import Views

/// The numbers of what a department is asked: those of the rows of its sheet.
@Suite struct HandoutCountTests {
  private static let plan = """
    departments: [{code: SL}, {code: VTH}, {code: V}]
    action-points:
      - number: 2
        title: Licht
        priority: secondary
        departments: SL/VTH
        sub-points: [{text: Lampen}, {text: Snoeien, departments: VTH}, {text: Palen}]
      - {number: 3, title: Rondes, priority: secondary, departments: SL}
    decisions:
      - {point: 2, department: SL, state: takes-over}
      - {point: 2c, department: SL, state: later}
      - {point: 2b, department: VTH, state: later}
    """

  @Test func `asked are the rows of the sheet, open those without an answer of their own`() {
    let handouts = Handout.all(in: graph(Self.plan))
    let rows = Table.handouts(handouts, named: ["sl", "vth", "v"]).map { table in
      table.groups.reduce(0) { $0 + $1.rows.count }
    }
    #expect(handouts.map(\.askedCount) == rows)
    #expect(handouts.map(\.askedCount) == [4, 4, 0])
    #expect(handouts.map(\.openCount) == [2, 3, 0])
  }

  @Test func `answers that come in change nothing of what is asked`() {
    let end = Self.plan.firstRange(of: "decisions:")?.lowerBound ?? Self.plan.endIndex
    let handouts = Handout.all(in: graph(String(Self.plan[..<end])))
    #expect(handouts.map(\.askedCount) == [4, 4, 0])
    #expect(handouts.map(\.openCount) == [4, 4, 0])
  }
}
