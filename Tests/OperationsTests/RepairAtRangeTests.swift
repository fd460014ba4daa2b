import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Repairs of what is written at a range: keys, values and links that lead nowhere.
@Suite struct RepairAtRangeTests {
  private static func range(_ line: Int, _ column: Int, _ length: Int) -> SourceRange {
    SourceRange(
      file: FileNumber(0), start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + length))
  }

  private static let text = """
    plan: {title: Proef}
    action-points:
      - number: 12
        # Van vorig jaar.
        kleur: rood
        titel: Meer licht # sic
    theme:
      id: wonen
      effects:
        - id: hitte
          label: Hitte
          points:
            - 12
            - 77@4
        - id: kou
          label: Kou
          pionts: [12]
          effects:
            - same-as: hite
        - id: wind
          points:
            - to: 78
              inferred: Zo lezen we het. # waarom

    """
  private let plan = Change(text)

  @Test func `a key gets the name that was meant, with its comment`() throws {
    #expect(
      try plan.diff(.renameKey(at: Self.range(6, 5, 5), from: "titel", to: "title")) == """
        -    titel: Meer licht # sic
        +    title: Meer licht # sic
        """)
  }

  @Test func `a key that is read from now on may make links`() throws {
    let edit = try plan.edit(.renameKey(at: Self.range(17, 7, 6), from: "pionts", to: "points"))
    #expect(edit.graph.links(from: .effect(1), .point).count == 1)
  }

  @Test func `a key that is another one meanwhile is not renamed`() {
    let refusal = plan.refusal(.renameKey(at: Self.range(6, 5, 5), from: "tittel", to: "title"))
    #expect(refusal != nil)
    // A value is no key.
    #expect(
      plan.refusal(.renameKey(at: Self.range(5, 12, 4), from: "rood", to: "title")) != nil)
  }

  @Test func `a key goes with its comment, which is shown`() throws {
    let edit = try plan.edit(.removeValue(at: Self.range(5, 5, 5), name: "kleur"))
    #expect(edit.notes.contains { $0.dutch.contains("Van vorig jaar.") })
    #expect(
      try plan.text(.removeValue(at: Self.range(5, 5, 5), name: "kleur"))
        == Self.text.replacing("    # Van vorig jaar.\n    kleur: rood\n", with: ""))
  }

  @Test func `a value goes with its key`() throws {
    #expect(
      try plan.text(.removeValue(at: Self.range(6, 12, 10), name: "titel"))
        == Self.text.replacing("    titel: Meer licht # sic\n", with: ""))
  }

  @Test func `a link to nothing goes, and so does what it rests on`() throws {
    #expect(
      try plan.text(.removeLink(at: Self.range(14, 11, 2), name: "77"))
        == Self.text.replacing("        - 77@4\n", with: ""))
    #expect(
      try plan.text(.removeLink(at: Self.range(22, 15, 2), name: "78"))
        == Self.text.replacing(
          """
                points:
                  - to: 78
                    inferred: Zo lezen we het. # waarom

          """, with: ""))
  }

  @Test func `a placement of an effect that does not exist goes`() throws {
    #expect(
      try plan.text(.removeLink(at: Self.range(19, 20, 4), name: "hite"))
        == Self.text.replacing("      effects:\n        - same-as: hite\n", with: ""))
  }
}
