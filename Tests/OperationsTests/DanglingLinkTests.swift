import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// Links to what is not there: adding it, and removing the link, are ordinary changes.
@Suite struct DanglingLinkTests {
  private let plan = Change(
    """
    plan: {title: Proef, language: nl, themes: [wonen, klimaat]}
    departments: [{code: SL}]
    action-points:
      - {number: 2, title: Straat, priority: primary, departments: SL/NEW, sub-points: [{text: Bomen}]}
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: e
          label: E
          points: [2@52, 7@60, 2a]
        - same-as: gone

    """)

  @Test func `what is missing can be added, and what referred to it is named`() throws {
    let day = try #require(Change.day)
    for (thing, words) in [
      (
        AddedThing(.point, "Zeven", [KeyText("number", "7"), KeyText("priority", "primary")]),
        "effect 'e'"
      ),
      (AddedThing(.department, "NEW"), "action point 2"),
      (AddedThing(.effect, "Weg", under: .named("e"), [KeyText("id", "gone")]), "theme 'wonen'"),
    ] {
      let notes = try plan.edit(.add(thing)).notes.map(\.english)
      #expect(
        notes.contains { $0.hasPrefix("This was referred to already by: ") && $0.contains(words) })
    }
    // What was there already does not come to be meant by accident.
    #expect(
      plan.refusal(.renumber([NumberPair(from: "2", to: "7")], until: day))?.message.english
        .hasPrefix("Something else would change too") == true)
    #expect(plan.refusal(.rename(.named("e"), to: "gone", until: day)) != nil)
  }

  @Test func `a link that comes twice to one thing is refused, whatever it rests on`() throws {
    let day = try #require(Change.day)
    let change = Change(
      """
      plan: {title: Proef, language: nl}
      action-points:
        - {number: 1, title: Straat, priority: primary}
      theme: {id: t, title: T, effects: [{id: e, label: E, points: [77@41, 1@41]}]}

      """)
    #expect(change.refusal(.renumber([NumberPair(from: "1", to: "77")], until: day)) != nil)
  }

  @Test func `a theme that the plan names is not named twice`() throws {
    let texts = try plan.texts(.add(AddedThing(.theme, "Klimaat", [KeyText("source", "3")])))
    #expect(texts["plan.yaml"]?.contains("themes: [wonen, klimaat]}") == true)
    #expect(texts["themes/klimaat.yaml"] != nil)
  }

  @Test(arguments: [("7", "[2@52, 2a]"), ("2a", "[2@52, 7@60]")])
  func `a link that leads nowhere is removed by what is written`(name: String, after: String) throws
  {
    let text = try plan.text(.unlink(from: .named("e"), to: .named(name), key: nil))
    #expect(text.contains("points: \(after)"))
  }
}
