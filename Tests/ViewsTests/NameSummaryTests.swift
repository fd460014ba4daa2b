import Testing
@testable import Toolkit
@testable import Views

/// A thing with many names beside it occurs in many outputs; each lists the first of them.
@Suite struct FirstNamesTests {
  private func words(_ count: Int) -> Phrase {
    NameSummary((1...count).map(String.init)).words
  }

  @Test func `twelve names are all listed, of more the first twelve`() {
    let first = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12"
    #expect(words(1) == Phrase(verbatim: "1"))
    #expect(words(12) == Phrase(verbatim: first))
    #expect(words(13) == Phrase(nl: first + " en nog 1 andere", en: first + " and 1 other"))
    #expect(words(49) == Phrase(nl: first + " en nog 37 andere", en: first + " and 37 others"))
  }

  private static let many =
    "departments: [\((1...15).map { "{code: D\($0)}" }.joined(separator: ", "))]\n"
    + "action-points: [{number: 1, title: P, priority: secondary, departments: ["
    + (1...15).map { "D\($0)" }.joined(separator: ", ") + "]}]\n"

  @Test func `the table of recommendations names all departments of a point`() throws {
    let row = try #require(Table.recommendations(graph(Self.many)).groups.first?.rows.first)
    guard case .list(let items)? = row.cells.dropFirst(3).first else {
      Issue.record("no list")
      return
    }
    #expect(items.map(\.text.dutch) == (1...15).map { "D\($0)" })
  }

  @Test func `below the heading of one department it names the first others, and leads to all`()
    throws
  {
    let rows = Table.byDepartment(graph(Self.many)).groups.compactMap(\.rows.first)
    for (row, last) in [(rows.first, "D13"), (rows.last, "D12")] {
      guard case .list(let items)? = row?.cells.dropFirst(3).first else {
        Issue.record("no list")
        return
      }
      try #require(items.count == 13)
      #expect(items[11].text.dutch == last)
      #expect(items[12].text == Phrase(nl: "nog 2 andere", en: "2 others"))
      #expect(items[12].anchor == .actionPoint("1"))
    }
  }

  @Test func `a hand-out names the first of the others`() throws {
    let entry = try #require(Handout.all(in: graph(Self.many)).dropFirst(4).first?.entries.first)
    let words = "D1, D2, D3, D4, "
    #expect(entry.othersWords.dutch.hasPrefix(words + "D6"))
    #expect(entry.othersWords.dutch.hasSuffix(", D13 en nog 2 andere"))
  }

  @Test func `where an effect is written out all its maps are named, elsewhere the first`() throws {
    let themes =
      ["theme: {id: t, effects: [{id: a}]}"]
      + (1...15).map { "theme: {id: u\($0), effects: [{same-as: a}]}" }
    let plan = graph(themes)
    let home = try #require(Mindmap(theme: 0, in: plan).nodes.last)
    #expect(home.alsoIn.named.map(\.id) == (1...15).map { "u\($0)" })
    #expect(home.alsoIn.more == nil)
    let third = try #require(Mindmap(theme: 3, in: plan).nodes.last)
    #expect(third.writtenOutIn?.id == "t")
    #expect(third.alsoIn.named.map(\.id) == ([1, 2] + (4...13)).map { "u\($0)" })
    #expect(third.alsoIn.others == 2)
  }
}
