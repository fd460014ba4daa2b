import SourceText
import Toolkit

/// A row of a returned sheet with its cells under their names.
package struct ReturnedRow: Sendable {
  package let place: ReturnedPlace
  let cells: [HandoutColumn: ReturnedSheet.Cell]

  /// The rows below the headers of every sheet of a file that has them.
  ///
  /// - Throws: `ReturnedFileProblem` when no sheet has headers, or one has a header twice.
  package static func all(in sheets: [ReturnedSheet], of file: String) throws(ReturnedFileProblem)
    -> [ReturnedRow]
  {
    var rows: [ReturnedRow] = []
    var isHandout = false
    for sheet in sheets {
      guard let columns = try ReturnedColumns(sheet) else { continue }
      isHandout = true
      rows += sheet.rows.dropFirst(columns.row + 1).map { ReturnedRow($0, columns, file) }
    }
    guard isHandout else { throw .noHeaders(file: file) }
    return rows
  }

  private init(_ row: ReturnedSheet.Row, _ columns: ReturnedColumns, _ file: String) {
    place = ReturnedPlace(file: file, row: row.number)
    var cells: [HandoutColumn: ReturnedSheet.Cell] = [:]
    for column in HandoutColumn.allCases {
      cells[column] = columns[column].map { row.cell($0) }
    }
    self.cells = cells
  }

  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// The text of a cell without what does not show, and without white space around it.
  func text(_ column: HandoutColumn) -> String {
    let text = cells[column]?.text ?? ""
    var clean = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // Programs end a line in many ways, some of them by two characters.
      if Self.lineEnds.contains(scalar) {
        if former != "\r" || scalar != "\n" { clean.append("\n") }
      } else if !HiddenCharacter.isHidden(scalar) {
        clean.append(scalar)
      }
      former = scalar
    }
    let characters = String(clean).drop(while: \.isWhitespace)
    let kept = characters.lastIndex { !$0.isWhitespace }.map { characters[...$0] } ?? ""
    return String(kept)
  }

  /// The recommendation as the row names it, by its key or else its number.
  var name: String {
    let key = [HandoutColumn.key, .number].filter { !isFormula($0) }.map(text)
    let words = (key.first { !$0.isEmpty } ?? "").split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    return name.count > 20 ? "\(name.prefix(19))…" : name
  }

  func isFormula(_ column: HandoutColumn) -> Bool { cells[column]?.isFormula ?? false }

  func day(_ column: HandoutColumn) -> Day? { cells[column]?.day }

  /// Whether nothing was filled in.
  var isEmpty: Bool {
    HandoutColumn.allCases.filter(\.isToFill).allSatisfy { text($0).isEmpty && !isFormula($0) }
  }
}
