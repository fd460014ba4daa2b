package import Toolkit
import PlanModel

/// Which column of a returned sheet is which, by the words above them: in any order, in Dutch or
/// English, with others between them that are passed over.
struct ReturnedColumns {
  private let places: [HandoutColumn: Int]
  /// The row of the headers.
  let row: Int

  /// Rows in which the headers may stand: people put a title above them.
  private static let searched = 20

  /// Nil when no row among the first holds what is needed to tell whose answer it is, and what.
  init?(_ sheet: ReturnedSheet) throws(ReturnedFileProblem) {
    for (index, row) in sheet.rows.prefix(Self.searched).enumerated() {
      var places: [HandoutColumn: Int] = [:]
      var doubled: HandoutColumn?
      for (place, cell) in row.cells.enumerated() {
        guard let column = Self.names[Self.folded(cell.text)] else { continue }
        if places[column] == nil { places[column] = place } else { doubled = doubled ?? column }
      }
      guard places[.key] != nil || places[.number] != nil,
        places[.decision] != nil || places[.discussedOn] != nil
      else { continue }
      if let doubled { throw .doubledColumn(doubled, row: row.number, file: sheet.file) }
      self.places = places
      self.row = index
      return
    }
    return nil
  }

  subscript(_ column: HandoutColumn) -> Int? { places[column] }

  /// The headers that are known, folded.
  private static let names: [String: HandoutColumn] = {
    var names: [String: HandoutColumn] = [:]
    for column in HandoutColumn.allCases {
      for language in Language.allCases { names[folded(column.title(language))] = column }
    }
    for (column, others) in synonyms { for other in others { names[folded(other)] = column } }
    return names
  }()

  private static let synonyms: [(HandoutColumn, [String])] = [
    (.number, ["nummer", "number", "punt", "point", "actiepunt", "action point"]),
    (.discussedOn, ["datum", "date", "besproken", "discussed"]),
    (.reason, ["toelichting", "explanation"]),
    (.landed, ["geland", "geland in", "landed", "landed in"]),
  ]

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// Why a whole file cannot be used.
package enum ReturnedFileProblem: Error, Equatable {
  case noHeaders(file: String)
  case doubledColumn(HandoutColumn, row: Int, file: String)

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
