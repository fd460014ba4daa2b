import Editing
import Operations
import TestSupport
import Testing

/// A line of the journal: what a list of changes needs of it is read without its texts.
@Suite struct JournalLineTests {
  private static let entry = JournalEntry(
    .make, number: 3, time: "2027-03-01T10:00:00Z",
    // What ends the entry in a line, in a text: there its quotes have a backslash.
    sentence: ["nl": #"titel },"files":[{"path":"x"}] en \"#, "en": "title"],
    paths: ["plan.yaml"])

  private func line() throws -> [UInt8] {
    let file = JournalFile("plan.yaml", text: "plan: {title: \"P\"}\n")
    return try #require(JournalLine(Self.entry, [file]).bytes)
  }

  @Test func `an entry and its texts are read back, whatever the words`() throws {
    let line = try line()
    let entry = try #require(JournalLine.entry(of: line[...]))
    #expect(entry.sentence == Self.entry.sentence)
    #expect(entry.number == 3 && entry.kind == .make && entry.paths == ["plan.yaml"])
    let files = try #require(JournalLine.files(of: line[...]))
    #expect(files.map(\.whole) == ["plan: {title: \"P\"}\n"])
  }

  @Test func `texts are read back byte by byte, and edits`() throws {
    let texts = [
      "\u{0}\u{1}\u{8}\u{9}\u{1F}\u{7F}", "\\ \" / \r\n", "é\u{2028}👍\u{200B}\u{AD}", "",
    ]
    let before = Array("a: \"x\"\n\tb: 1\n".utf8)
    for text in texts {
      let edit = FileEdit(
        path: "b.yaml", before: before, after: before, edits: [TextEdit(3..<6, text.utf8)])
      let files = [
        JournalFile("a.yaml", text: text), JournalFile("c.xlsx", along: [0, 255, 10]),
        JournalFile("b.yaml", edit, before: before, mark: []),
      ]
      let line = try #require(JournalLine(Self.entry, files).bytes)
      #expect(!line.dropLast().contains { $0 < 0x20 })
      let read = try #require(JournalLine.files(of: line[...]))
      #expect(read.map(\.path) == ["a.yaml", "c.xlsx", "b.yaml"])
      #expect(
        try read.at(0).whole == text && read.at(1).goesAlong && read.at(2).before == files[2].before
      )
      #expect(try read.at(2).edits.map(\.new) == [text] && read.at(2).edits.map(\.old) == ["\"x\""])
      #expect(try read.at(1).applied(to: nil) == [0, 255, 10])
    }
  }

  @Test func `the entry is read where the texts cannot be`() throws {
    let text = String(decoding: try line(), as: UTF8.self)
    let broken = Array(text.replacing("\"whole\"", with: "\"wh").utf8)
    #expect(JournalLine.entry(of: broken[...])?.number == 3)
    #expect(JournalLine.files(of: broken[...]) == nil)
  }

  @Test func `a line that a killed program left is none`() throws {
    let line = try line()
    for count in 0..<line.count { #expect(JournalLine.entry(of: line[..<count]) == nil) }
  }

  @Test func `a line of an earlier version is read`() throws {
    let line = Array(
      #"""
      {"files":[{"after":"b","before":"a","edits":[{"at":1,"lead":"","new":"y","old":"x","trail":""}],"path":"plan.yaml"}],"kind":"make","number":7,"sentence":{"en":"e","nl":"n"},"time":"2027-01-01T00:00:00Z"}
      """#.utf8)
    let entry = try #require(JournalLine.entry(of: line[...]))
    #expect(entry.number == 7 && entry.paths == ["plan.yaml"] && entry.next == nil)
    #expect(JournalLine.files(of: line[...])?.first?.edits.first?.new == "y")
  }
}
