import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
import Views

/// The heading and page that a citation names beside its line.
@Suite struct SectionTests {
  private static let sources = """
    sources:
      - id: ivp
        title: Plan
        adopted: 2027-07-04
        lines: 600
        sections:
          - {line: 240, title: Opgroeien}
          - {line: 242, title: Investeren op jeugd, page: 17}
          - {line: 57, title: Woningnood}
      - {id: brief, title: De brief}
    theme:
      id: t
      title: T
      source: [3, 59, 61-63, 240, "brief:4", 247]
    """

  @Test func `a citation names the last heading above its line, and the page where that begins`()
    throws
  {
    let graph = graph(Self.sources)
    let theme = try #require(graph.plan.themes.first)
    let words = CitedLines.words(graph.cited(theme.citations))
    #expect(
      words.dutch == """
        regel 3, regels 59 en 61-63 onder ‘Woningnood’, regel 240 onder ‘Opgroeien’, \
        regel 247 onder ‘Investeren op jeugd’ (vanaf p. 17); De brief, regel 4
        """)
    #expect(
      words.english == """
        line 3, lines 59 and 61-63 under ‘Woningnood’, line 240 under ‘Opgroeien’, \
        line 247 under ‘Investeren op jeugd’ (from p. 17); De brief, line 4
        """)
  }

  @Test func `the pieces of a citation are its words, and name the line of each number`() throws {
    let graph = graph(Self.sources)
    let cited = graph.cited(try #require(graph.plan.themes.first).citations)
    let pieces = CitedLines.pieces(cited)
    #expect(Phrase.joined(pieces.map(\.words), by: "") == CitedLines.words(cited))
    #expect(
      pieces.compactMap { piece in piece.lines.map { "\($0.source ?? "")\($0.lines.lowerBound)" } }
        == ["3", "59", "61", "240", "247", "De brief4"])
    #expect(pieces.first { $0.lines?.lines == 61...63 }?.words.dutch == "61-63")
  }

  @Test func `behind a link a section that the thing itself cites is not named again`() throws {
    let graph = graph(
      Self.sources,
      """
      theme:
        id: u
        title: U
        effects:
          - {id: e, label: E, source: 59, points: [1@61, 2@247]}
      action-points: [{number: 1}, {number: 2}]
      """)
    let badges = try #require(Mindmap(theme: 1, in: graph).nodes.last).points
    #expect(
      badges.map { $0.basis.words?.dutch } == [
        "regel 61", "regel 247 onder ‘Investeren op jeugd’ (vanaf p. 17)",
      ])
  }

  @Test func `without headings a citation is its lines alone`() throws {
    let graph = graph(
      "sources: [{id: ivp, title: Plan}]\ntheme: {id: t, title: T, source: [59, 61]}")
    let theme = try #require(graph.plan.themes.first)
    let words = CitedLines.words(graph.cited(theme.citations))
    #expect(words.dutch == "regels 59 en 61")
  }

  @Test func `the first source is called by its title and the day of its adoption`() throws {
    let graph = graph(Self.sources)
    #expect(try graph.plan.sources.at(0).name.dutch == "Plan (vastgesteld op 4 juli 2027)")
    #expect(try graph.plan.sources.at(0).name.english == "Plan (adopted on 4 July 2027)")
    #expect(
      Attribution(graph.plan).counting?.dutch
        == "Regelnummers tellen in: Plan (vastgesteld op 4 juli 2027).")
    let map = Mindmap(theme: 0, in: graph)
    #expect(map.source?.dutch == "Bron: Plan (vastgesteld op 4 juli 2027)")
  }
}
