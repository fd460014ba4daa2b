package import Toolkit

/// Which column of a returned sheet is which, by the words above them: in any order, in Dutch or
/// English, with others between them.
struct ReturnedColumns {
  private let indices: [HandoutColumn: Int]
  /// The row of the headings.
  let row: Int

  /// Rows in which the headings may be: people put a title above them.
  private static let searched = 20
  /// A row with as many known headings is that of the headings, whatever else was renamed.
  private static let enough = 4

  /// Nil when no row among the first has what is needed to know whose answer it is, and what.
  init?(_ sheet: ReturnedSheet, names: ColumnNames) throws(ReturnedFileProblem) {
    for (index, row) in sheet.rows.prefix(Self.searched).enumerated() {
      var indices: [HandoutColumn: Int] = [:]
      var passedOver: Set<Int> = []
      var origin: Int?
      var doubled: HandoutColumn?
      for (position, cell) in row.cells.enumerated() {
        switch names.meaning(of: cell.text) {
        case .column(let column):
          guard let former = indices[column] else {
            indices[column] = position
            continue
          }
          // The hand-out's own heading wins from what somebody put beside it.
          let isTitle = [former, position].map { names.isTitle(row.cells[$0].text, of: column) }
          switch (isTitle[0], isTitle[1]) {
          case (true, false): break
          case (false, true): indices[column] = position
          default: doubled = doubled ?? column
          }
        case .passedOver:
          passedOver.insert(position)
          if RefusedColumn.origin.titles.contains(ReturnedRow.clean(cell.text)) {
            origin = position
          }
        case .unknown: break
        }
      }
      guard indices[.key] != nil || indices[.number] != nil,
        indices[.decision] != nil || indices[.discussedOn] != nil || indices.count >= Self.enough
      else { continue }
      if let doubled { throw .doubledColumn(doubled, row: row.number, file: sheet.file) }
      self.indices = indices
      self.passedOver = passedOver
      self.origin = origin
      headings = row.cells.map { ReturnedRow.clean($0.text) }
      self.row = index
      return
    }
    return nil
  }

  /// The columns that the person who imports asked to pass over.
  let passedOver: Set<Int>
  /// The column of a list of refused rows that says where each came from.
  let origin: Int?
  private let headings: [String]

  func heading(at index: Int) -> String { headings.indices.contains(index) ? headings[index] : "" }

  subscript(_ column: HandoutColumn) -> Int? { indices[column] }

  /// The hand-out's column at an index.
  func column(at index: Int) -> HandoutColumn? { indices.first { $0.value == index }?.key }

  /// The headings that have a meaning only because the plan remembers it.
  func remembered(_ names: ColumnNames) -> [(heading: String, column: HandoutColumn?)] {
    headings.enumerated().filter { names.isRemembered($0.element) }
      .map { ($0.element, column(at: $0.offset)) }
  }

  /// The columns for answers that no heading names.
  var missing: [HandoutColumn] {
    HandoutColumn.answers.filter { indices[$0] == nil }
  }
}

/// Why a whole file cannot be used.
package enum ReturnedFileProblem: Error, Equatable {
  case noHeaders(file: String)
  case doubledColumn(HandoutColumn, row: Int, file: String)
  /// A Word document that is no hand-out of ours.
  case otherDocument(file: String)

  package var message: Phrase {
    switch self {
    case .noHeaders(let file):
      Phrase(
        nl: """
          In \(file) staat geen rij met kopjes als 'Sleutel' (of 'Nr.') en 'Besluit'. Is dit wel een \
          hand-out? Zet anders de kopjes terug boven de kolommen.
          """,
        en: """
          \(file) has no row with headers such as 'Key' (or 'No.') and 'Decision'. Is it a hand-out? \
          If so, put the headers back above the columns.
          """)
    case .otherDocument(let file):
      Phrase(
        nl: """
          \(file) is een Word-document, maar niet het formulier dat raakvlak maakt. Stuur dat formulier: \
          raakvlak handout AFDELING --output FORMULIER.docx. Of typ de antwoorden over in de spreadsheet.
          """,
        en: """
          \(file) is a Word document, but not the form that raakvlak makes. Send that form: \
          raakvlak handout DEPARTMENT --output FORM.docx. Or type the answers into the spreadsheet.
          """
      ).onScreen(
        nl: """
          \(file) is een Word-document, maar niet het formulier dat raakvlak maakt. Stuur dat formulier, of \
          typ de antwoorden over in de spreadsheet.
          """,
        en: """
          \(file) is a Word document, but not the form that raakvlak makes. Send that form, or type the \
          answers into the spreadsheet.
          """)
    case .doubledColumn(let column, let row, let file):
      Phrase(
        nl: """
          In \(file), rij \(row), staat het kopje '\(column.title(.dutch))' twee keer. Geef een van de \
          kolommen een ander kopje.
          """,
        en: """
          In \(file), row \(row), the header '\(column.title(.english))' stands twice. Give one of the \
          columns another header.
          """)
    }
  }
}
