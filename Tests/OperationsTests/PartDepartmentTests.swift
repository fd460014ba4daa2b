import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Sub-points that come under another point: who is asked stays who was asked.
@Suite struct PartDepartmentTests {
  private func plan(_ one: String, _ part: String = "", _ two: String = "departments: WMO")
    -> Change
  {
    Change(
      """
      plan: {title: Proef, language: nl}
      departments: [{code: SL}, {code: OOV}, {code: WMO}]
      action-points:
        - number: 1
          title: Licht
          priority: primary
          \(one)
          sub-points:
            - text: Lampen
              \(part)
        - number: 2
          title: Straat
          priority: primary
          \(two)
          sub-points: [{text: Bomen}]

      """)
  }

  /// Names of who is asked about each sub-point, by its text.
  private func asked(_ change: Change, _ operation: Operations.Operation) throws -> [String:
    [String]]
  {
    let graph = Change(try change.text(operation)).graph
    var asked: [String: [String]] = [:]
    for (index, point) in graph.plan.actionPoints.enumerated() {
      for (part, text) in point.subPoints.map(\.text.value).enumerated() {
        asked[text] = graph.plan.departments.indices.filter {
          graph.isAsked($0, of: .subPoint(part, of: index))
        }.map { graph.plan.departments[$0].code.value }
      }
    }
    return asked
  }

  @Test(
    "a part that moves is asked of whom it was asked",
    arguments: [
      ("lead: SL", "", ["SL"]), ("departments: OOV\n    partners: [SL]", "", ["SL", "OOV"]),
      ("lead: SL\n    departments: OOV", "", ["SL", "OOV"]),
      ("departments: SL/OOV", "lead: SL", ["SL"]),
    ])
  func moved(point: String, part: String, after: [String]) throws {
    let change = plan(point, part)
    let move = Operations.Operation.moveSubPoint(.named("1a"), to: .named("2"), .last)
    #expect(try asked(change, move)["Lampen"] == after)
  }

  @Test(
    "a part of a merged point is asked of whom it was asked",
    arguments: [
      ("lead: SL", "", "departments: WMO", ["SL"], ["WMO"]),
      ("departments: OOV", "", "lead: WMO", ["OOV"], ["WMO"]),
      ("lead: SL", "", "lead: SL\n    partners: [OOV]", ["SL"], ["SL", "OOV"]),
      ("departments: SL/OOV", "lead: SL", "departments: WMO", ["SL"], ["WMO"]),
    ])
  func merged(
    one: String, part: String, two: String, lamps: [String], trees: [String]
  ) throws {
    let day = try #require(Change.day)
    let merge = Operations.Operation.merge(.named("1"), into: .named("2"), until: day)
    #expect(try asked(plan(one, part, two), merge) == ["Lampen": lamps, "Bomen": trees])
  }

  @Test func `a point without parts that becomes one keeps who leads it and who takes part`() throws
  {
    let change = Change(
      """
      departments: [{code: SL}, {code: OOV}, {code: WMO}]
      action-points:
        - {number: 1, title: Licht, priority: primary, lead: SL, partners: [OOV]}
        - {number: 2, title: Straat, priority: primary, departments: WMO}

      """)
    let day = try #require(Change.day)
    let merge = Operations.Operation.merge(.named("1"), into: .named("2"), until: day)
    #expect(try asked(change, merge) == ["Licht": ["SL", "OOV"]])
    #expect(try change.text(merge).contains("lead: SL"))
  }
}
