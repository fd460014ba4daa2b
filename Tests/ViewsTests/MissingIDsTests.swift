import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// Ids that are written into the files of a plan: nothing else in them changes.
@Suite struct MissingIDsTests {
  private func revised(_ text: String) throws -> String {
    let file = SourceFile(path: "plan.yaml", text: text)
    let reader = PlanReader([file])
    let graph = PlanGraph(reader.plan)
    let lines = graph.plan.budget?.lines.indices.map(Node.budgetLine) ?? []
    let day = try #require(Day("2027-03-01"))
    let edit = try OperationEdit(
      [.giveIDs(graph.askedNodes + lines)], on: [file], parsed: reader, graph, today: day)
    return String(decoding: edit.files.first?.after ?? file.bytes, as: UTF8.self)
  }

  @Test(
    "An id comes first, in the form in which its part is written",
    arguments: [
      (
        "action-points:\n  # over licht\n  - number: 2   # zo gedrukt\n    title: Meer licht\n",
        "action-points:\n  # over licht\n  - id: meer-licht\n    number: 2   # zo gedrukt\n    title: Meer licht\n"
      ),
      (
        "action-points:\n-   number: 2\n    title: Meer licht",
        "action-points:\n-   id: meer-licht\n    number: 2\n    title: Meer licht"
      ),
      (
        "action-points:\n  -\n    title: Meer licht\n    sub-points: [{text: Lampen}, { text: Groen}]\n",
        "action-points:\n  -\n    id: meer-licht\n    title: Meer licht\n    sub-points: [{id: lampen, text: Lampen}, { id: groen, text: Groen}]\n"
      ),
      (
        "action-points: [{number: 2,\n  title: Meer licht}] # einde\n",
        "action-points: [{id: meer-licht,\n  number: 2,\n  title: Meer licht}] # einde\n"
      ),
      (
        "action-points:\r\n  - number: 2\r\n    title: Één licht\r\n",
        "action-points:\r\n  - id: een-licht\r\n    number: 2\r\n    title: Één licht\r\n"
      ),
      (
        "budget:\n  years: [2027]\n  lines:\n    - {name: Toezicht, amount: 5}\n",
        "budget:\n  years: [2027]\n  lines:\n    - {id: toezicht, name: Toezicht, amount: 5}\n"
      ),
      (
        "action-points:\n  - {id: licht, number: 2, title: Meer licht}\n",
        "action-points:\n  - {id: licht, number: 2, title: Meer licht}\n"
      ),
    ])
  func forms(before: String, after: String) throws {
    #expect(try revised(before) == after)
  }

  @Test func `No two ids are the same, and none is a number or a former name of another`() throws {
    let text = """
      action-points:
        - {number: meer-licht-3, title: Toezicht, formerly: [{until: 2027-01-01, id: meer-licht}]}
        - {number: 2, title: Meer licht, sub-points: [{text: Meer licht}, {text: meer LICHT!}]}
        - {number: 3, title: 2 rondes}
      """
    let after = try revised(text)
    let ids = after.split(separator: "{id: ").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(ids == ["toezicht", "meer-licht-2", "meer-licht-4", "meer-licht-5", "p-2-rondes"])
  }

  @Test(
    "A form that leaves no sure place is refused with its line",
    arguments: [
      ("action-points:\n  - number: 2\n    title: T\n    sub-points: [text: Lampen]\n", 4),
      ("action-points: [title: Meer licht]\n", 1),
    ])
  func refused(text: String, line: Int) throws {
    let refusal = #expect(throws: OperationRefusal.self) { try revised(text) }
    #expect(
      try #require(refusal).message(.english).hasPrefix("plan.yaml, line \(line), has no sure"))
  }

  @Test func `Two points without a number and with the same words keep their links`() throws {
    let text = """
      departments: [{code: SL}]
      action-points:
        - {title: Licht, departments: SL}
        - {title: Licht, departments: SL}

      """
    #expect(try revised(text).contains("{id: licht-2, title: Licht, departments: SL}"))
  }
}
