import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Names in parts that could not be read: they cannot follow, so nothing they name gets another name.
@Suite struct UnreadNameTests {
  private static let plan = """
    plan: {title: Proef, language: nl}
    departments: [{code: SL}, {code: WW}]
    action-points:
      - number: 1
        title: Licht
        priority: primary
      - number: 2
        title: Straat
        priority: primary
        departments: SL
        sub-points:
          - text: Lampen
          - text: Bomen

    """

  private func change(_ more: String) -> Change { Change(Self.plan + more) }

  private let moved = Operations.Operation.moveSubPoint(.named("2b"), to: .named("2"), .first)

  @Test(
    "what names it and could not be read is shown, and nothing is changed",
    arguments: [
      "decisions: [{point: 2a, department: SL, state: refuses}]\n",
      "decisions:\n  - point: 2a\n    department: SL\n    state:\n      x: later\n",
      "decisions:\n  - point: 2a\n    pont: 2a\n    department: SL\n    state: [later]\n",
      "theme:\n  id: t\n  title: T\n  effects:\n    - id: e\n      label: E\n      ponits: [2a@5]\n",
      "goals: [{id: g, text: G, points: [[2a]]}]\n",
    ])
  func unread(more: String) throws {
    let change = self.change(more)
    let refusal = try #require(change.refusal(moved))
    #expect(
      refusal.message.english == "This could not be read, and has '2a' in it: it would not follow.")
    let line = try #require(refusal.range?.start.line)
    #expect((Self.plan + more).split(separator: "\n")[line - 1].contains("2a"))
  }

  @Test(
    "a link whose basis could not be read holds its point",
    arguments: ["points: [2, 1@x]", "points: [{to: [1]}]", "points: 2\n      points: 1"])
  func basis(points: String) throws {
    let change = self.change(
      "theme:\n  id: t\n  title: T\n  effects:\n    - id: e\n      label: E\n      \(points)\n")
    let day = try #require(Change.day)
    for operation in [
      Operations.Operation.renumber([NumberPair(from: "1", to: "9")], until: day),
      .merge(.named("1"), into: .named("2"), until: day),
    ] {
      #expect(
        change.refusal(operation)?.message.english
          == "This could not be read, and has '1' in it: it would not follow.")
    }
  }

  @Test func `a department in it neither splits nor gets another code`() throws {
    // A section that is repeated in one file is not read.
    let repeated = self.change("action-points:\n  - {number: 3, departments: SL/WW}\n")
    let plan = Change([
      "plan.yaml": Self.plan, "z.yaml": "groups:\n  - id: g\n    departments: SL\n",
    ])
    let day = try #require(Change.day)
    for operation in [
      Operations.Operation.rename(.named("SL"), to: "SD", until: day),
      .split(.named("SL"), [SplitPart(code: "SD", points: [])], until: day),
    ] {
      #expect(plan.refusal(operation)?.message.english.contains("has 'SL' in it") == true)
      #expect(repeated.refusal(operation)?.message.english.contains("has 'SL' in it") == true)
    }
  }

  @Test func `what was read follows beside a fault that has no name in it`() throws {
    let change = self.change(
      """
      theme:
        id: t
        title: T
        colour: 2a
        effects: [{id: e, label: E, explanation: Zie 2a., points: [1@x]}]
      decisions:
        - {point: 2a, department: SL, state: later, date: gisteren}

      """)
    // The colour is no key, so it might be any.
    #expect(change.refusal(moved)?.range?.start.line == 17)
    let mended = Change(
      String(decoding: try change.files.at(0).bytes, as: UTF8.self).replacing(
        "  colour: 2a\n", with: ""))
    #expect(try mended.text(moved).contains("point: lampen"))
  }
}
