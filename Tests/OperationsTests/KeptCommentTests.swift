import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Comments behind lines that go, and names of before in commands.
@Suite struct KeptCommentTests {
  private let plan = Change(
    """
    plan: {title: Proef, language: nl}
    sources: [{id: nota, title: Nota, lines: 90}]
    departments:
      - code: TH
        name: Toezicht
        formerly: [{code: SL, until: 2026-12-31}]
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: hitte
          label: Hitte
          # boven
          stated: 12 # achter 12
          explanation: Warm.
    """)

  @Test func `a basis that gives way to another leaves the comment behind it`() throws {
    let basis = Operations.Operation.setBasis(
      from: .named("wonen"), to: .named("hitte"), key: nil, .own)
    let edit = try plan.edit(basis)
    #expect(try plan.diff(basis) == "-      stated: 12 # achter 12\n+      # achter 12")
    #expect(!edit.notes.contains { $0.english.contains("# achter 12") })
  }

  @Test func `a comment behind a key that is removed goes with it, and is named`() throws {
    let edit = try plan.edit(
      .setPlacement(.named("hitte"), under: .named("wonen"), key: "stated", []))
    #expect(edit.notes.contains { $0.english.contains("# achter 12") })
  }

  @Test func `a department is found by the code that it had`() throws {
    #expect(
      try plan.diff(.set(.named("sl"), key: "name", ["Handhaving"]))
        == "-    name: Toezicht\n+    name: Handhaving")
    let taken = Change(
      """
      plan: {title: Proef, language: nl}
      departments:
        - code: TH
          formerly: [{code: SL, until: 2026-12-31}]
        - code: SL
          name: Straat
      """)
    #expect(
      try taken.diff(.set(.named("SL"), key: "name", ["Plein"]))
        == "-    name: Straat\n+    name: Plein")
  }

  @Test func `a sentence about a position prints the path as it is`() throws {
    let change = Operations.Operation.cleanText(at: try #require(plan.graph.plan.header).range)
    let sentence = change.sentence(in: plan.graph).capitalized
    #expect(sentence.dutch == "Onzichtbare tekens gaan weg (plan.yaml, regel 1).")
  }
}
