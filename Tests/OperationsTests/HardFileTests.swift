import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Files in forms that are hard to change, and plans with faults: an operation does what was asked, or
/// refuses; the faults stay as they are.
@Suite struct HardFileTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
  }

  @Test(
    "each form of YAML keeps what was not asked",
    arguments: [
      Form(
        testDescription: "flow in flow",
        before: "departments: [{code: SL, name: A}, {code: WW}] # alle\n",
        after: "departments: [{code: SL, name: 'N: ieuw'}, {code: WW}] # alle\n"),
      Form(
        testDescription: "quoted keys",
        before: "departments:\n  - \"code\": SL\n    'name' : A # hier\n",
        after: "departments:\n  - \"code\": SL\n    'name' : 'N: ieuw' # hier\n"),
      Form(
        testDescription: "a literal text",
        before: "departments:\n  - code: SL\n    name: |\n      A\n\n  - code: WW\n",
        after: "departments:\n  - code: SL\n    name: >-\n      N: ieuw\n\n  - code: WW\n"),
      Form(
        testDescription: "a folded text that keeps its newlines",
        before: "departments:\n  - name: >+\n      A\n      B\n\n    code: SL\n",
        after: "departments:\n  - name: >-\n      N: ieuw\n\n    code: SL\n"),
      Form(
        testDescription: "tabs before comments",
        before: "departments:\n  - code: SL\t# een\n    name: A\t\t# twee\n",
        after: "departments:\n  - code: SL\t# een\n    name: 'N: ieuw'\t\t# twee\n"),
      Form(
        testDescription: "a value over two lines",
        before: "departments:\n  - {code: SL, name: A\n      B}\n",
        after: "departments:\n  - {code: SL, name: 'N: ieuw'}\n"),
      Form(
        testDescription: "a document mark and no last line end",
        before: "---\ndepartments:\n  - name: A\n    code: SL",
        after: "---\ndepartments:\n  - name: 'N: ieuw'\n    code: SL"),
    ])
  func forms(form: Form) throws {
    let change = Change([
      "a.yaml": form.before, "plan.yaml": "plan: {title: Proef, language: nl}\n",
    ])
    let texts = try change.texts(.set(.named("SL"), key: "name", ["N: ieuw"]))
    #expect(texts["a.yaml"] == form.after)
  }

  /// A plan with an effect below the other, as deep as asked.
  private func nested(_ depth: Int) -> Change {
    var text = "plan: {title: Proef, language: nl}\ntheme:\n  id: t\n  title: T\n"
    for level in 0..<depth {
      let margin = String(repeating: " ", count: 2 + 4 * level)
      text += "\(margin)effects:\n\(margin)  - id: e\(level)\n\(margin)    label: L\n"
    }
    return Change(text)
  }

  @Test func `the deepest level that is read can be changed, and nothing goes below it`() throws {
    // Each effect is two levels; the file and its theme are the first.
    let depth = (YAMLLimits.depth - 2) / 2
    let deepest = nested(depth)
    #expect(deepest.graph.plan.effects.count == depth)
    let name = Target.named("e\(depth - 1)")
    #expect(try deepest.text(.set(name, key: "label", ["Nieuw"])).hasSuffix("label: Nieuw\n"))
    let refusal = deepest.refusal(.add(AddedThing(.effect, "Dieper", under: name)))
    #expect(
      refusal?.message.english
        == "Here something would come more than 64 levels deep; raakvlak reads no more.")
  }

  private static let faulty = Change(
    """
    plan: {title: Proef, language: nl}
    departments:
      - code: SL
    action-points:
      - {number: 1, title: Licht, priority: secondary, departments: XX}
      - {number: 2, title: Een, priority: secondary, departments: SL}
      - {number: 2, title: Twee, priority: secondary, departments: SL}
    theme:
      id: t
      title: T
      effects:
        - id: a
          label: A
          points: [1, 99]
          effects:
            - id: b
              label: B
              effects:
                - same-as: a
    """)

  @Test func `what leads nowhere, is there twice or goes round stays, and the rest can be changed`()
    throws
  {
    let plan = Self.faulty
    #expect(
      try plan.diff(.set(.named("b"), key: "label", ["C"]))
        == "-          label: B\n+          label: C")
    #expect(
      try plan.diff(.link(from: .named("b"), to: .named("1"), key: nil, .own))
        == "+          points: [1]")
    #expect(
      try plan.diff(.unlink(from: .named("a"), to: .named("1"), key: nil))
        == "-      points: [1, 99]\n+      points: [99]")
    #expect(plan.refusal(.set(.named("2"), key: "title", ["X"]))?.range?.start.line == 7)
  }

  @Test func `no operation makes a circle`() {
    let plan = Self.faulty
    for operation in [
      Operations.Operation.add(AddedThing(.place, "b", under: .named("b"))),
      .moveEffect(.named("a"), from: .named("t"), under: .named("b"), .last),
      .add(AddedThing(.place, "a", under: .named("a"))),
    ] {
      #expect(plan.refusal(operation) != nil)
    }
  }
}
