import PlanModel
import Testing
import Toolkit
import Views
import SourceText

/// Numbers in order, and names that say what is known.
@Suite struct NameTests {
  @Test func `numbers are in the order in which people count`() {
    let ordered = ["1", "2", "2.1", "2.1.3", "2.2", "2.10", "3", "10", "10a", "14b", "A"]
    #expect(ordered.reversed().sorted { PointNumber($0) < PointNumber($1) } == ordered)
  }

  @Test func `numbers that count the same are in the order of their letters, and not equal`() {
    #expect(PointNumber("02") < PointNumber("2"))
    #expect(PointNumber("2") != PointNumber("02"))
    #expect(PointNumber("99999999999999999999") < PointNumber("999999999999999999999"))
  }

  @Test func `points with one number stay in the order of the plan`() {
    let graph = graph("action-points: [{number: 2}, {number: 1, page: 1}, {number: 1, page: 2}]")
    #expect(PointSummary.all(in: graph).map(\.index) == [1, 2, 0])
  }

  @Test(
    "A department's name says whether it is known, guessed or unknown",
    arguments: [
      ("code: VTH, name: Toezicht", "VTH (Toezicht)", "VTH (Toezicht)"),
      ("code: VTH, name: Toezicht, stated: 3", "VTH (Toezicht)", "VTH (Toezicht)"),
      (
        "code: VTH, name: Toezicht, inferred: Zo", "VTH (vermoedelijk: Toezicht)",
        "VTH (presumably: Toezicht)"
      ),
      ("code: VTH", "VTH", "VTH"),
      ("code: Politie, name: Politie", "Politie", "Politie"),
    ])
  func fullName(_ department: String, _ dutch: String, _ english: String) {
    let names = graph("departments: [{\(department)}]").plan.departments.map(\.fullName)
    #expect(names == [Phrase(nl: dutch, en: english)])
  }

  @Test func `the causes of a point are by theme, then in the order of the plan, each once`() {
    let graph = graph(
      "plan: {themes: [u, t]}\naction-points: [{number: 1}]",
      "theme: {id: t, effects: [{id: a, points: [1, 1]}, {id: b, points: 1}]}",
      "theme: {id: u, effects: [{id: c, points: 1}, {same-as: b}]}")
    let facts = PointSummary.all(in: graph).first
    let ids = facts?.causes.map { graph.plan.effects[$0.effect].id.value }
    #expect(ids == ["b", "c", "a"])
    #expect(facts?.causes.map(\.themes) == [[0, 1], [0], [1]])
    #expect(facts?.themes == [0, 1])
  }
}
