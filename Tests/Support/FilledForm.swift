import Sheets
import Testing

/// A Word form as people fill it in, by edits of its text.
package struct FilledForm {
  package private(set) var bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Ticks a box, as Word does: its state and its sign.
  package mutating func tick(_ tag: String) throws {
    try replace("<w14:checked w14:val=\"0\"/>", with: "<w14:checked w14:val=\"1\"/>", behind: tag)
    try replace("☐", with: "☒", behind: tag)
  }

  /// Types in a field, which loses its grey words.
  package mutating func type(_ words: String, in tag: String) throws {
    try replace("<w:showingPlcHdr/>", with: "", behind: tag)
    try edit { text in
      let start = try Self.start(of: tag, in: text)
      let grey = try #require(text[start...].firstRange(of: "<w:rPr><w:rStyle"))
      let end = try #require(text[grey.lowerBound...].firstRange(of: "</w:t>"))
      return "\(text[..<grey.lowerBound])<w:t>\(words)\(text[end.lowerBound...])"
    }
  }

  /// Replaces the first occurrence of a text of `word/document.xml`.
  package mutating func replace(_ old: String, with new: String) throws {
    try edit { text in
      try #require(text.contains(old), "no \(old)")
      return text.replacing(old, with: new, maxReplacements: 1)
    }
  }

  /// Replaces the rows of a table that contain a text.
  package mutating func rows(containing mark: String, _ change: (String) -> String) throws {
    try edit { text in
      let parts = text.split(separator: "<w:tr>", omittingEmptySubsequences: false)
      try #require(parts.contains { $0.contains(mark) }, "no \(mark)")
      return parts.enumerated().map { index, part in
        guard index > 0 else { return String(part) }
        let end = part.firstRange(of: "</w:tr>")?.upperBound ?? part.endIndex
        let row = "<w:tr>\(part[..<end])"
        return (part[..<end].contains(mark) ? change(row) : row) + part[end...]
      }.joined()
    }
  }

  /// Replaces the first occurrence of a text behind a tag.
  private mutating func replace(_ old: String, with new: String, behind tag: String) throws {
    try edit { text in
      let start = try Self.start(of: tag, in: text)
      let range = try #require(text[start...].firstRange(of: old))
      return "\(text[..<range.lowerBound])\(new)\(text[range.upperBound...])"
    }
  }

  private static func start(of tag: String, in text: String) throws -> String.Index {
    try #require(text.firstRange(of: "<w:tag w:val=\"\(tag)\"/>"), "no \(tag)").upperBound
  }

  private mutating func edit(_ change: (String) throws -> String) throws {
    var failure: (any Error)?
    let changed = ZipEdit.changing("word/document.xml", of: bytes) { text in
      do {
        return try change(text)
      } catch {
        failure = error
        return text
      }
    }
    if let failure { throw failure }
    bytes = try #require(changed)
  }
}
