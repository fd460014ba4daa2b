import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// An answer stays about the words that were asked.
@Suite struct GivenAnswerTests {
  private let plan = Change(
    """
    plan: {title: Proef, language: nl}
    departments: [{code: SL}]
    action-points:
      - number: 2
        title: Straat
        priority: primary
        sub-points:
          - text: Lampen
          - text: Bomen
    decisions:
      - {point: 2a, department: SL, state: declines}
      - {point: 2, department: SL, state: later}

    """)

  @Test func `other words leave the answer with those that were asked`() throws {
    let part = Operations.Operation.set(.named("2a"), key: "text", ["Iets heel anders"])
    let edit = try plan.edit(part)
    let text = try plan.text(part)
    #expect(text.contains("- {point: lampen, asked: Lampen, department: SL, state: declines}"))
    #expect(text.contains("- id: lampen\n        text: Iets heel anders"))
    #expect(edit.graph.plan.decisions.first?.olderText == "Lampen")
    #expect(edit.notes.map(\.english).joined().contains("1 answer was given to other words"))
    let point = try plan.text(.set(.named("2"), key: "title", ["Plein"]))
    #expect(point.contains("- {point: straat, asked: Straat, department: SL, state: later}"))
  }

  @Test func `the same words in another form are the same question`() throws {
    let text = try plan.text(.set(.named("2a"), key: "text", ["lampen."]))
    #expect(text.contains("- {point: 2a, department: SL, state: declines}"))
  }

  @Test func `another key leaves the answers alone`() throws {
    let edit = try plan.edit(.set(.named("2"), key: "page", ["3"]))
    #expect(edit.notes == [])
  }

  @Test func `a number that comes back is no former one`() throws {
    let day = try #require(Change.day)
    let once = try plan.texts(.renumber([NumberPair(from: "2", to: "5")], until: day))
    let twice = try Change(once).text(.renumber([NumberPair(from: "5", to: "2")], until: day))
    #expect(
      twice.contains("formerly: [{number: 5, until: 2027-03-01}]") || twice.contains("number: 5"))
    #expect(!twice.contains("number: 2, until") && !twice.contains("- number: 2\n        until"))
    #expect(!twice.contains("number: 2a"))
  }

  @Test func `a letter that comes back is no former one`() throws {
    let first = Operations.Operation.moveSubPoint(.named("2a"), to: .named("2"), .last)
    let once = try plan.texts(first)
    let twice = try Change(once).text(.moveSubPoint(.named("2b"), to: .named("2"), .first))
    #expect(twice.contains("number: 2b") && !twice.contains("number: 2a"))
  }
}
