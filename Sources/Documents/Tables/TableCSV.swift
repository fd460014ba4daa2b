internal import SourceText
package import Toolkit
package import Views
import TextFormats

/// Table as CSV in the form that Dutch spreadsheet programs open by a double click: UTF-8 with a
/// byte order mark, `;` between cells, CRLF after rows (RFC 4180).
package struct TableCSV: Sendable {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func text(_ table: Table) -> String { text(table, lines: table.groups.map(lines)) }

  /// CSV with the rows of its groups from `lines`, for a caller that has them already.
  func text(_ table: Table, lines: [[String]]) -> String {
    let columns = (table.groupColumn.map { [$0] } ?? []) + table.columns
    var text = "\u{FEFF}"
    text += columns.map { Self.quoted($0.title(language)) }.joined(separator: ";") + "\r\n"
    for (group, lines) in zip(table.groups, lines) {
      let heading =
        table.groupColumn == nil ? "" : Self.quoted(group.heading?(language) ?? "") + ";"
      for line in lines {
        text += heading
        text += line
        text += "\r\n"
      }
    }
    return text
  }

  /// Rows of a group without its heading.
  func lines(_ group: Table.RowGroup) -> [String] {
    let cell = TableText(language: language, separator: "; ")
    return group.rows.map { row in
      row.cells.map { Self.quoted(cell($0)) }.joined(separator: ";")
    }
  }

  private static let plain = EscapeScanner(without: ";\",")

  /// Cell that cannot become a formula, a second cell or a second row. A text that a spreadsheet
  /// would calculate gets an apostrophe in front (OWASP, CSV injection).
  static func quoted(_ text: String) -> String {
    guard let start = text.utf8.first else { return text }
    // A space at the start may hide a formula, and Unicode has more spaces than ASCII.
    if start < 0x80, !" =+-@".utf8.contains(start), plain.isPlain(text) { return text }
    var clean = SoftHyphen.removing(from: HiddenCharacter.replacing(in: text))
    let first = clean.unicodeScalars.first { !$0.properties.isWhitespace }
    if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) || clean.first == "\t" {
      clean = "'" + clean
    }
    guard clean.utf8.contains(where: { ";\"\n\t,".utf8.contains($0) }) else { return clean }
    guard clean.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(clean)\"" }
    // By bytes: a quotation mark with a combining accent is another character, but ends a cell too.
    let doubled = clean.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return "\"\(doubled.map { String(Substring($0)) }.joined(separator: "\"\""))\""
  }
}
