package import PlanViews
package import Wording
internal import SourceText

/// A table as CSV in the form that Dutch spreadsheet programs open by a double click: UTF-8 with a
/// byte order mark, `;` between cells, CRLF after rows (RFC 4180).
package struct TableCSV {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func text(_ table: Table) -> String {
    let cell = TableText(language: language, separator: "; ")
    let group = table.groupColumn.map { [$0] } ?? []
    var rows = [(group + table.columns).map { $0.title(language) }]
    for part in table.groups {
      let heading = table.groupColumn == nil ? [] : [part.heading?(language) ?? ""]
      rows += part.rows.map { heading + $0.cells.map { cell($0) } }
    }
    return "\u{FEFF}" + rows.map { $0.map(Self.quoted).joined(separator: ";") + "\r\n" }.joined()
  }

  /// A cell that cannot become a formula, a second cell or a second row. A text that a spreadsheet
  /// would calculate gets an apostrophe before it (OWASP, CSV injection).
  static func quoted(_ text: String) -> String {
    var clean = SoftHyphen.removing(from: HiddenCharacter.replacing(in: text))
    let first = clean.unicodeScalars.first { !$0.properties.isWhitespace }
    if let first, "=+-@＝＋－＠".unicodeScalars.contains(first) || clean.first == "\t" {
      clean = "'" + clean
    }
    guard clean.unicodeScalars.contains(where: { ";\"\n\t,".unicodeScalars.contains($0) }) else {
      return clean
    }
    let doubled = clean.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(doubled.joined(separator: "\"\""))\""
  }
}
