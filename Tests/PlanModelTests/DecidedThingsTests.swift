import PlanModel
import SourceText
import Testing
import Toolkit

/// What a decision is about, and whose it is, by today's names and by former ones.
@Suite struct DecidedThingsTests {
  private static let plan = """
    departments:
      - {code: SW, formerly: [{code: SD, until: 2027-12-31}]}
      - {code: VTH, until: 2028-06-30}
    action-points:
      - {number: 1, title: Rondes, departments: SW, formerly: [{number: 3, until: 2027-01-31}]}
      - number: 2
        title: Meer licht
        departments: SW
        formerly: [{number: 3, until: 2027-06-30}, {id: licht}, {departments: SD, until: 2027-01-01}]
        sub-points: [{id: lampen, text: Lampen, formerly: [{number: 2b, until: 2027-03-01}]}, {text: Snoeien}]
      - {number: 3, title: Toezicht, departments: VTH}

    """

  /// The name of what a decision is about and of whose it is; `?` where that is not known.
  private func found(_ decision: String) -> String {
    let text = Self.plan + "decisions: [{\(decision), state: later}]\n"
    let graph = PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    let names = [LinkRole.decided, .decider].map { role in
      graph.targets(of: .decision(0), role).first.map(graph.name) ?? "?"
    }
    return names.joined(separator: " ")
  }

  @Test(
    "A number is whose it was on the day of the answer",
    arguments: [
      ("point: 3, department: SW, date: 2027-01-31", "1 SW"),
      ("point: 3, department: SW, date: 2027-02-01", "2 SW"),
      ("point: 3, department: SW, date: 2027-07-01", "3 SW"),
      ("point: 3, department: SW", "? SW"),
      ("point: 3, asked: 'meer licht.', department: SW", "2 SW"),
      ("point: 3, asked: Meer banken, department: SW", "? SW"),
      ("point: 2b, department: SW, date: 2027-03-01", "2a SW"),
      ("point: 2b, department: SW, date: 2027-03-02", "2b SW"),
    ])
  func numbers(decision: String, name: String) { #expect(found(decision) == name) }

  @Test(
    "An id is never another's, whatever its words are now",
    arguments: [
      ("point: lampen, asked: Snoeien, department: SW", "2a SW"),
      ("point: licht, asked: Licht, department: SW", "2 SW"),
      ("point: 2, asked: Toezicht, department: SW", "3 SW"),
    ])
  func ids(decision: String, name: String) { #expect(found(decision) == name) }

  @Test(
    "A department is found by a code that it had",
    arguments: [
      ("point: 2, department: SD, date: 2027-05-12", "2 SW"), ("point: 2, department: SD", "2 SW"),
      ("point: 2, department: XX", "2 ?"),
    ])
  func codes(decision: String, name: String) { #expect(found(decision) == name) }

  @Test func `An answer to other words than today's is marked, and one to the same is not`() {
    let text =
      Self.plan + """
        decisions:
          - {point: lampen, asked: Oude lampen, department: SW, state: later}
          - {point: lampen, asked: "lampen.", department: SW, state: later}

        """
    let graph = PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    #expect(graph.plan.decisions.map(\.olderText) == ["Oude lampen", nil])
  }
}
