import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Theme sessions as they are read.
@Suite struct ThemeSessionTests {
  private let graph = PlanGraph(
    PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: """
          plan: {title: Proef, language: nl}
          theme: {id: wonen, title: Wonen, effects: [{id: ruzie, label: Ruzie, origin: wonen-1@1}]}
          """),
      SourceFile(
        path: "sessions/a.yaml",
        text: """
          session:
            id: wonen-1
            theme: wonen
            date: 2026-11-28
            items:
              - {number: 1, text: Burenruzies}
              - {number: 2, lane: 3, under: 1, text: Bemiddeling}
              - {number: 4, lane: 2, text: Wijkagent}
            again: [1, 4, 1, 9]
            corrections:
              - {item: 2, text: Bemiddelen}
              - {item: 2, text: Buurtbemiddeling}
            ends:
              - {item: 1, as: effect, to: ruzie}
              - {item: 1, as: context, because: Bekend.}
              - {item: 7, as: parked, because: Later.}
          """),
      SourceFile(
        path: "sessions/b.yaml",
        text: "session: {id: wonen-2, theme: wonen, date: 2027-01-10, lanes: [Vroeger, Nu]}"),
    ]).plan)

  @Test func `every file has a session, in the order of the files`() throws {
    #expect(graph.plan.sessions.map(\.id.value) == ["wonen-1", "wonen-2"])
    #expect(try graph.plan.sessions.at(0).items.map(\.lane) == [1, 3, 2])
    #expect(try graph.plan.sessions.at(0).items.at(1).under == 1)
    #expect(try graph.plan.sessions.at(0).nextNumber == 5)
  }

  @Test func `what was mentioned again is counted, and only for what is there`() throws {
    #expect(try graph.plan.sessions.at(0).mentions == [1: 3, 2: 1, 4: 2])
  }

  @Test func `the lanes are the three questions where a session has none of its own`() throws {
    #expect(
      try graph.plan.sessions.at(0).laneNames(.english) == [
        "Consequences", "What we already do", "Chances",
      ])
    #expect(try graph.plan.sessions.at(1).laneNames(.english) == ["Vroeger", "Nu"])
  }

  @Test func `the account has each item with its ends, and ends of no item apart`() throws {
    let account = try SessionAccount(graph.plan.sessions.at(0))
    #expect(account.items.map(\.ends.count) == [2, 0, 0])
    #expect(try account.items.at(0).end?.kind == .effect)
    #expect(account.open.map(\.item.number.value) == [2, 4])
    #expect(account.strayEnds.map(\.item.value) == [7])
    #expect(account.count(.effect) == 1)
    #expect(account.count(.context) == 0)
  }

  @Test func `the last correction is valid, and what was noted first is still there`() throws {
    let account = try SessionAccount(graph.plan.sessions.at(0))
    #expect(account.items.map(\.text) == ["Burenruzies", "Buurtbemiddeling", "Wijkagent"])
    #expect(try account.items.at(1).item.text.value == "Bemiddeling")
  }

  @Test(arguments: [
    ("wonen-2026-11-28@14", SessionOrigin(session: "wonen-2026-11-28", item: 14)),
    ("a@b@2", SessionOrigin(session: "a@b", item: 2)),
    ("@14", nil), ("wonen", nil), ("wonen@", nil), ("wonen@0", nil), ("wonen@x", nil),
  ])
  func `an origin is a session and a number`(text: String, origin: SessionOrigin?) {
    #expect(SessionOrigin(text) == origin)
    if let origin { #expect(origin.text == text) }
  }

  @Test func `outside there is no word of what was called out in the room`() throws {
    let published = graph.plan.published
    #expect(published.sessions.map(\.id.value) == ["wonen-1", "wonen-2"])
    #expect(
      published.sessions.allSatisfy {
        $0.items.isEmpty && $0.again.isEmpty && $0.corrections.isEmpty && $0.ends.isEmpty
      })
    #expect(try published.effects.at(0).origins.map(\.value) == ["wonen-1@1"])
  }

  @Test func `a link rests on a session where the effect cites no line`() throws {
    let place = try #require(graph.links(as: .place).first)
    #expect(graph.origins(of: place) == [SessionOrigin(session: "wonen-1", item: 1)])
  }
}
