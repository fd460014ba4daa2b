import PlanModel
import TestSupport
import Testing
import Toolkit
import Views

/// The account of a session, and what effects say of it.
@Suite struct SessionAccountTests {
  private static let text = """
    plan: {title: Proef, language: nl}
    scope: [{topic: Rente, reason: Buiten onze invloed.}]
    action-points:
      - {number: 12, id: licht, title: Meer licht}
    theme:
      id: wonen
      title: Wonen
      effects:
        - {id: ruzie, label: Burenruzie, origin: [wonen-1@1, wonen-1@3], points: [12]}
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, lane: 1, text: Buren maken ruzie}
        - {number: 2, lane: 2, text: Lantaarns}
        - {number: 3, lane: 1, under: 1, text: Ruzie om geluid}
        - {number: 4, lane: 3, text: Lagere rente}
        - {number: 5, lane: 3, text: Nachtopvang}
        - {number: 6, lane: 3, text: Loket}
      again: [1, 1, 5]
      ends:
        - {item: 1, as: effect, to: ruzie}
        - {item: 2, as: point, to: licht}
        - {item: 3, as: merged, to: ruzie}
        - {item: 4, as: scope, to: Rente}
        - {item: 5, as: proposed-point, text: Open nachtopvang}
    """
  private static let end =
    "    - {item: 6, as: parked, because: Eerst cijfers.}\n  processed: 2026-12-05\n"

  private func account(_ text: String) throws -> (PlanGraph, SessionAccount) {
    let graph = graph(text)
    return (graph, SessionAccount(try graph.plan.sessions.at(0)))
  }

  @Test func `while items are open the sentence says how many are left`() throws {
    #expect(
      try account(Self.text).1.sentence.dutch == """
        6 genoemd: 1 nieuw effect, 1 samengevoegd, 1 bij een actiepunt, 1 voorgesteld actiepunt, \
        1 buiten de afbakening met reden, 1 nog te verwerken.
        """)
  }

  @Test func `the counts add up also where an item has a question that is not there`() throws {
    let text = Self.text.replacing("number: 5, lane: 3", with: "number: 5, lane: 9")
    let table = try Table.sessionCounts(account(text).1, .dutch)
    #expect(table.columns.map(\.key).suffix(2) == ["no-lane", "together"])
    for row in table.groups.flatMap(\.rows) {
      let numbers = row.cells.dropFirst().compactMap { cell -> Int? in
        if case .text(let text) = cell { Int(text.dutch) } else { nil }
      }
      #expect(numbers.count == 5 && numbers.dropLast().reduce(0, +) == numbers.last)
    }
    #expect(try Table.sessionCounts(account(Self.text).1, .dutch).columns.count == 5)
  }

  @Test func `when all have an end the sentence says that nothing was lost`() throws {
    #expect(
      try account(Self.text + "\n" + Self.end).1.sentence.english == """
        6 mentioned: 1 new effect, 1 merged, 1 with an action point, 1 proposed action point, \
        1 out of scope with a reason, 1 left for later with a reason, 0 lost.
        """)
  }

  @Test func `an item without an end in a processed session is lost, in so many words`() throws {
    let text = Self.text + "\n  processed: 2026-12-05\n"
    #expect(try account(text).1.sentence.dutch.hasSuffix(", 1 verdwenen."))
  }

  @Test(arguments: Language.allCases)
  func `the numbers of the sentence add up to what was mentioned`(language: Language) throws {
    let sentence = try account(Self.text + "\n" + Self.end).1.sentence(language)
    let numbers = sentence.matches(of: /\d+/).compactMap { Int($0.0) }
    #expect(numbers.dropFirst().reduce(0, +) == numbers.first)
  }

  @Test func `the counts add up by question and by end`() throws {
    let (_, account) = try account(Self.text)
    let rows = try Table.sessionCounts(account, .dutch).groups.at(0).rows.map { row in
      row.cells.map { cell in if case .text(let text) = cell { text.dutch } else { "" } }
    }
    #expect(rows.last == ["Samen", "2", "1", "3", "6"])
    for column in 1...4 {
      let numbers = rows.map { Int($0[column]) ?? 0 }
      #expect(numbers.dropLast().reduce(0, +) == numbers.last)
    }
    #expect(rows.contains(["Zonder einde", "0", "0", "1", "1"]))
  }

  @Test func `the report has every item with what became of it`() throws {
    let (graph, _) = try account(Self.text)
    let report = try Report.session(graph.plan.sessions.at(0), in: graph)
    #expect(report.title.dutch == "Verantwoording van de themasessie: Wonen, 28 november 2026")
    let items = try #require(report.tables.first { $0.name == "session-items" })
    #expect(
      items.groups.map { $0.heading?.dutch } == ["Gevolgen", "Hebben wij al een aanpak", "Kansen"])
    #expect(items.groups.flatMap(\.rows).count == 6)
  }

  @Test func `an effect says that it was mentioned, without the words of the room`() throws {
    let (graph, _) = try account(Self.text)
    let details = Details(.effect(0), in: graph)
    #expect(
      details.all.map(\.words.dutch).contains(
        "genoemd in de themasessie: Wonen, 28 november 2026, nummer 1; Wonen, 28 november 2026, nummer 3"
      ))
    #expect(!details.all.contains { $0.words.dutch.contains("Buren maken ruzie") })
  }

  @Test func `a link of such an effect is neither stated nor inferred`() throws {
    let (graph, _) = try account(Self.text)
    let link = try #require(graph.links(as: .point).first)
    guard case .mentioned(let items) = graph.basis(of: link) else {
      Issue.record("\(graph.basis(of: link))")
      return
    }
    #expect(items.map(\.number) == [1, 3])
    let rows = Table.recommendationLinks(graph).groups.flatMap(\.rows)
    #expect(
      rows.contains { row in
        row.cells.contains { cell in
          if case .text(let text) = cell { text.dutch == "genoemd in sessie" } else { false }
        }
      })
  }
}
