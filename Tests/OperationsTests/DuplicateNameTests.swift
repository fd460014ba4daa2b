import Operations
import PlanModel
import Testing
import Toolkit

/// Two things with one name, of which one gets another.
@Suite struct DuplicateNameTests {
  private static let plan = Change(
    """
    plan: {title: Proef, language: nl}
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: hitte
          label: Hitte
          effects:
            - id: onrust
              label: Onrust
        - id: onrust
          label: Rellen
          effects:
            - {same-as: hitte}

    """)

  @Test func `the second gets another name, and links stay at the first`() throws {
    let until = try #require(Change.day)
    let text = try Self.plan.text(.rename(.node(.effect(2)), to: "rellen", until: until))
    #expect(text.contains("- id: rellen\n      label: Rellen"))
    #expect(text.ranges(of: "id: onrust").count == 1)
    #expect(Change(text).graph.broken.isEmpty)
  }

  @Test func `the first keeps its name until the second has another`() throws {
    let until = try #require(Change.day)
    let refusal = Self.plan.refusal(.rename(.node(.effect(1)), to: "rellen", until: until))
    #expect(refusal?.message.english.contains("has the same name as another") == true)
    #expect(Self.plan.refusal(.rename(.node(.effect(2)), to: "hitte", until: until)) != nil)
  }

  @Test func `in the editor things are known by their titles`() throws {
    let words = Self.plan.graph.description(of: .effect(0))
    #expect(words.english == "effect 'hitte'" && words.onScreen.english == "effect ‘Hitte’")
    let point = Change("action-points: [{number: 12, title: Licht}]").graph
    #expect(point.description(of: .actionPoint(0)).onScreen.english == "action point 12")
  }
}
