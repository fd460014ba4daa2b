import FoundationEssentials
import Testing

/// Words that readers see: one for each thing. A numbered point is an action point; 'recommendation' is
/// only in the name of the table of all of them.
@Suite struct ReaderWordsTests {
  private struct Line {
    let file: String
    let text: String
  }

  /// Files in which the other words are what somebody may write or look for.
  private static let recognising = [
    "ColumnNames.swift", "GeneratorMark+Recognition.swift", "ProseTotal.swift", "ListColumn.swift",
    "SearchList.swift",
    "SearchList+Pages.swift",
    // Comment at the head of a file that plans have already.
    "Record.swift",
  ]

  /// Lines of code without comments.
  private func lines() throws -> [Line] {
    let root =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/Sources"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".txt") }
    return try names.flatMap { name -> [Line] in
      let file = name.split(separator: "/").last.map(String.init) ?? name
      guard !Self.recognising.contains(file) else { return [] }
      let bytes = try Data(contentsOf: URL(filePath: "\(root)/\(name)"))
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.map { Line(file: file, text: $0) }
    }
  }

  @Test func `no text for readers calls an action point a recommendation`() throws {
    let lines = try lines()
    #expect(lines.count > 20_000)
    let dutch = lines.filter { line in
      line.text.lowercased().replacing("tabel van aanbevelingen", with: "")
        .replacing("tabellen van aanbevelingen", with: "").replacing("aanbevelingen.csv", with: "")
        .contains("aanbeveling")
    }
    #expect(dutch.map { "\($0.file): \($0.text)" } == [])
    // After a word and a blank it is prose, but for declarations; else it is a name in code or of a table.
    let english = lines.filter { line in
      line.text.replacing("able of recommendations", with: "")
        .replacing("ables of recommendations", with: "")
        .replacing(#/(let|func|struct|case|table) [Rr]ecommendation/#, with: "")
        .contains(/[a-z] [Rr]ecommendation/)
    }
    #expect(english.map { "\($0.file): \($0.text)" } == [])
  }
}
