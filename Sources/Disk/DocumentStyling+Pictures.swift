/// Pictures of documents: they stay with the words above them and the table below.
extension DocumentStyling {
  /// Style of OpenDocument for a paragraph that stays with the next one.
  static let keptStyle = """
    <style:style style:name="KeptText" style:display-name="Kept Text" style:family="paragraph" \
    style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
    """

  /// Content of Word in which a picture and the paragraph before it stay with what follows.
  static func keptInWord(_ text: String) -> String {
    var parts = text.split(separator: "<w:p>", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() where parts[index].contains("<w:drawing>") {
      for kept in [index - 1, index] where kept > 0 {
        // A picture at the end of a chapter has nothing to stay with.
        if kept == index, !isBeforeSmallTable(parts[(index + 1)...]) { continue }
        // Pictures in a row would all have to be on one page, and leave the one before it empty.
        if kept < index, parts[kept].contains("<w:drawing>") { continue }
        parts[kept] = keepingNext(parts[kept])
      }
      parts[index] = withoutData(parts[index])
    }
    return parts.joined(separator: "<w:p>")
  }

  /// Rows of a table that may still be kept below its picture: a larger one would take the picture along
  /// to the next page, and leave half of this one empty.
  private static let mostRowsKept = 5

  /// Whether paragraphs begin with the caption of a table of a few rows.
  private static func isBeforeSmallTable(_ paragraphs: ArraySlice<String>) -> Bool {
    guard paragraphs.first?.hasPrefix("<w:pPr><w:pStyle w:val=\"TableCaption\"") == true else {
      return false
    }
    return isSmallTable(paragraphs, row: "<w:tr>", end: "</w:tbl>")
  }

  private static func isSmallTable(
    _ parts: ArraySlice<String>, row: String, end: String
  ) -> Bool {
    var rows = 0
    for part in parts {
      let stop = part.firstRange(of: end)
      rows += (stop.map { part[..<$0.lowerBound] } ?? part[...]).ranges(of: row).count
      if rows > mostRowsKept { return false }
      if stop != nil { return true }
    }
    return false
  }

  /// `keepNext` comes right after the style (ECMA-376-1, 17.3.1.26).
  private static func keepingNext(_ paragraph: String) -> String {
    let start = "<w:pPr><w:pStyle w:val=\""
    guard paragraph.hasPrefix(start), !paragraph.contains("<w:keepNext"),
      let end = paragraph.firstRange(of: "/>")
    else { return paragraph }
    return "\(paragraph[..<end.upperBound])<w:keepNext/>\(paragraph[end.upperBound...])"
  }

  /// Pandoc writes the picture's bytes a second time, as the description of the picture.
  private static func withoutData(_ paragraph: String) -> String {
    let start = "<pic:cNvPr descr=\"data:"
    return paragraph.split(separator: start, omittingEmptySubsequences: false).enumerated()
      .map { index, part -> String in
        guard index > 0, let end = part.firstIndex(of: "\"") else { return String(part) }
        return "<pic:cNvPr descr=\"" + part[end...]
      }.joined()
  }

  /// The same of OpenDocument.
  static func keptInOpenDocument(_ text: String) -> String {
    var parts = text.split(separator: "<text:p ", omittingEmptySubsequences: false)
      .map(String.init)
    for index in parts.indices.dropFirst()
    where parts[index].hasPrefix("text:style-name=\"Text_20_body\"><draw:frame") {
      let before = parts[index - 1]
      // Right before it, not above a heading or table between them.
      if before.split(separator: "</text:p>", omittingEmptySubsequences: false).last?
        .allSatisfy(\.isWhitespace) == true,
        !before.hasPrefix("text:style-name=\"Text_20_body\"><draw:frame")
      {
        parts[index - 1] = kept(before)
      }
      if index + 1 < parts.count, parts[index + 1].hasPrefix("text:style-name=\"TableCaption\""),
        isSmallTable(parts[(index + 1)...], row: "<table:table-row", end: "</table:table>")
      {
        parts[index] = kept(parts[index])
      }
    }
    return parts.joined(separator: "<text:p ")
  }

  private static func kept(_ paragraph: String) -> String {
    for style in ["First_20_paragraph", "Text_20_body"] {
      let start = "text:style-name=\"\(style)\""
      if paragraph.hasPrefix(start) {
        return "text:style-name=\"KeptText\"" + paragraph.dropFirst(start.count)
      }
    }
    return paragraph
  }
}
