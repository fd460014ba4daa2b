import SourceText
import Toolkit

/// A row of a returned sheet with its cells under their names.
package struct ReturnedRow: Sendable {
  package let position: RowPosition
  /// Where the row was first, when it comes back corrected: as its column of origins says.
  package let origin: RowPosition?
  private(set) var cells: [HandoutColumn: ReturnedSheet.Cell]
  /// Title on the sheet of reasons, which repeats it.
  private(set) var repeatedTitle = ""
  /// The notes at cells of the row.
  let notes: [String]

  /// The rows below the headers of every sheet of a file that has them.
  ///
  /// - Throws: `ReturnedFileProblem` when no sheet has headers, or one has a header twice.
  package static func all(in sheets: [ReturnedSheet], of file: String) throws(ReturnedFileProblem)
    -> [ReturnedRow]
  {
    try ReturnedFile(file, sheets: sheets).rows
  }

  init(
    _ row: ReturnedSheet.Row, _ columns: ReturnedColumns, _ file: String,
    merged: [HandoutColumn: ReturnedSheet.Cell], notes: [String]
  ) {
    position = RowPosition(file: file, row: row.number)
    origin = columns.origin.flatMap { RowPosition(words: Self.clean(row.cell($0).text)) }
    var cells: [HandoutColumn: ReturnedSheet.Cell] = [:]
    for column in HandoutColumn.allCases {
      cells[column] = merged[column] ?? columns[column].map { row.cell($0) }
    }
    self.cells = cells
    self.notes = notes
  }

  /// Continues with a row of the same key, as a long text does on the sheet of reasons.
  mutating func append(_ row: ReturnedRow) {
    for (column, cell) in row.cells where !cell.text.isEmpty && column != .key {
      let former = cells[column]?.text ?? ""
      cells[column] = former.isEmpty ? cell : ReturnedSheet.Cell("\(former)\n\(cell.text)")
    }
  }

  /// Takes the columns that it does not have from its row on the sheet of reasons.
  mutating func add(reasons: ReturnedRow) {
    repeatedTitle = reasons.text(.title)
    cells.merge(reasons.cells) { own, _ in own }
  }

  /// A row that came from no file, as somebody gave its cells.
  package init(_ texts: [HandoutColumn: String], from origin: String) {
    position = RowPosition(file: origin, row: 0)
    self.origin = nil
    cells = texts.mapValues { ReturnedSheet.Cell($0) }
    notes = []
  }

  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  /// The text of a cell without what does not show, and without white space around it.
  package func text(_ column: HandoutColumn) -> String { Self.clean(cells[column]?.text ?? "") }

  static func clean(_ text: String) -> String {
    // Fast path: most cells are empty or plain.
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    if isPlain, text.utf8.first != 0x20, text.utf8.last != 0x20 { return text }
    var clean = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      // Programs differ in how they end a line; some use two characters.
      if lineEnds.contains(scalar) {
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
    let key = [HandoutColumn.key, .number].map(text)
    let words = (key.first { !$0.isEmpty } ?? "").split(whereSeparator: \.isWhitespace)
    let name = words.joined(separator: " ")
    return name.count > 20 ? "\(name.prefix(19))…" : name
  }

  func isFormula(_ column: HandoutColumn) -> Bool { cells[column]?.isFormula ?? false }

  func isError(_ column: HandoutColumn) -> Bool { cells[column]?.isError ?? false }

  package func cell(_ column: HandoutColumn) -> ReturnedSheet.Cell? { cells[column] }

  func day(_ column: HandoutColumn) -> Day? { cells[column]?.day }

  /// The notes as one text.
  package var note: String { notes.map(Self.clean).filter { !$0.isEmpty }.joined(separator: "\n") }

  /// Whether nothing was filled in.
  var isEmpty: Bool {
    notes.isEmpty && HandoutColumn.allCases.filter(\.isToFill).allSatisfy { text($0).isEmpty }
  }

  /// Whether an answer has U+FFFD, or a question mark within a word, for a character that could not
  /// be read or written.
  var hasLostLetters: Bool {
    HandoutColumn.allCases.contains { column in
      guard column.isToFill, let text = cells[column]?.text else { return false }
      return text.unicodeScalars.contains("\u{FFFD}") || Self.hasQuestionedLetter(text)
    }
  }

  private static func hasQuestionedLetter(_ text: String) -> Bool {
    guard text.utf8.contains(0x3F) else { return false }
    return text.split(whereSeparator: \.isWhitespace).contains { word in
      // A web address has question marks of its own.
      guard !word.contains("/"), !word.contains("=") else { return false }
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      return zip(parts, parts.dropFirst()).contains {
        $0.last?.isLetter == true && $1.first?.isLetter == true
      }
    }
  }

  /// Whether it is a text below or between the rows and no row: it names no point, or what is where
  /// the key should be is a sentence.
  var isLoose: Bool {
    guard isEmpty else { return false }
    let names = [HandoutColumn.key, .number].map(text).filter { !$0.isEmpty }
    if names.isEmpty { return cells.values.contains { !$0.text.isEmpty } }
    return names.allSatisfy { $0.count > 40 || $0.split(whereSeparator: \.isWhitespace).count > 4 }
  }
}
