import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Sentences that name a number are listed when the number changes, and stay as they are.
@Suite struct MentionTests {
  @Test(arguments: [
    ("Zie punt 2.", true), ("PUNTEN 2 en 3", true), ("é (Actiepunt 2) ook", true),
    ("see point 2", true), ("Points 2, 3", true), ("punt 20", false), ("standpunt 2", false),
    ("pun", false), ("Ruim 2 keer", false),
  ])
  func `a sentence names a point, or not`(text: String, isNamed: Bool) throws {
    let change = Change(
      """
      plan: {title: Proef, language: nl}
      action-points:
        - {number: 2, title: Licht, priority: secondary, summary: '\(text)'}
      """)
    let edit = try change.edit(
      .renumber([NumberPair(from: "2", to: "9")], until: try #require(Change.day)))
    let notes = edit.notes.map(\.english)
    #expect(notes.contains { $0.contains("plan.yaml:3") } == isNamed, "\(notes)")
  }
}
