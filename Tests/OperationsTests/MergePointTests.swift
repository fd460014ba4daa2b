import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Two points that become one: on what links to either rested, the one that stays rests.
@Suite struct MergePointTests {
  private func plan(_ points: String, _ keys: String = "") -> Change {
    Change(
      """
      plan: {title: Proef, language: nl}
      sources: [{id: nota, title: Nota, lines: 90}]
      action-points:
        - {number: 1, title: Licht, priority: primary\(keys)}
        - {number: 2, title: Straat, priority: primary, sub-points: [{text: Bomen}]}
        - {number: 3, title: Plein, priority: primary}
      theme:
        id: t
        title: T
        effects:
          - id: e
            label: E
            source: 5
            points: \(points)

      """)
  }

  @Test(
    "lines are joined, a line goes before a reason",
    arguments: [
      ("[1@41, 3@55]", "points: [{to: 3, stated: [55, 41]}]", nil),
      (
        "[1@41, {to: 3, inferred: Zo is het.}]", "points: [3@41]",
        "`points` 1 (inferred: Zo is het.)"
      ),
      (
        "[{to: 1, inferred: Zo is het.}, 3@41]", "points: [3@41]",
        "`points` 1 (inferred: Zo is het.)"
      ),
      ("[1, 3@5]", "points: [3@5]", nil), ("[1@5, 3]", "points: [3]", nil),
      (
        "[{to: 1, inferred: Een.}, {to: 3, inferred: Twee.}]",
        "points: [{to: 3, inferred: Twee.}]", "`points` 1 (inferred: Een.)"
      ),
    ] as [(String, String, String?)])
  func bases(points: String, after: String, dropped: String?) throws {
    let day = try #require(Change.day)
    let change = plan(points)
    let operation = Operations.Operation.merge(.named("1"), into: .named("3"), until: day)
    #expect(try change.text(operation).contains(after))
    let notes = try change.edit(operation).notes.map(\.english).joined(separator: "\n")
    if let dropped { #expect(notes.contains("effect 'e': \(dropped)")) }
    #expect(dropped != nil || !notes.contains("goes: "))
  }

  @Test func `a comment at the link that stays is kept`() throws {
    let day = try #require(Change.day)
    let change = plan(
      "\n        - 1@41 # one\n        - to: 3 # three\n          inferred: Zo is het.")
    let operation = Operations.Operation.merge(.named("1"), into: .named("3"), until: day)
    #expect(
      try change.text(operation).contains(
        "        - to: 3 # three\n          stated: 41\n"))
    #expect(try change.edit(operation).notes.contains { $0.english.contains("# one") })
  }

  @Test func `a reference between the two goes, and on what it rested is named`() throws {
    let day = try #require(Change.day)
    let change = plan("[2]", ", refers-to: [{to: 2, inferred: Hoort erbij.}]")
    let edit = try change.edit(.merge(.named("2"), into: .named("1"), until: day))
    #expect(
      edit.notes.contains {
        $0.english.contains("action point 1: `refers-to` 2 (inferred: Hoort erbij.)")
      })
  }
}
