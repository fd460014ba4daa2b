package import Toolkit

/// Figure in a file, before it is compared with the plan.
package struct FoundFigure: Sendable {
  /// File and sheet.
  let file: Phrase
  let row: Int
  /// Heading of its column; empty in a file without columns.
  let column: String
  /// What the row or column calls the indicator; nil when nothing does.
  let name: String?
  /// What the row or column calls the region; nil when nothing does.
  let region: String?
  /// What the row says of the unit; nil when it says nothing.
  let unit: String?
  let year: Int
  let cell: ReturnedSheet.Cell

  package var position: Phrase { Self.position(in: file, row: row, column: column) }

  static func position(in file: Phrase, row: Int, column: String) -> Phrase {
    let place = file + Phrase(nl: ", rij \(row)", en: ", row \(row)")
    guard !column.isEmpty else { return place }
    let heading = FileRemark.short(column)
    return place + Phrase(nl: ", kolom '\(heading)'", en: ", column '\(heading)'")
  }
}

/// Target in a file, before it is compared with the plan.
struct FoundTarget {
  let position: Phrase
  /// What the row calls the indicator; nil when nothing does.
  let name: String?
  let region: String?
  let unit: String?
  /// Year that the heading or the row names; nil when neither does.
  let year: Int?
  var cell: ReturnedSheet.Cell
}

/// Year that a heading or a key of CBS names.
enum FigureYear {
  /// `2022`, `2022*`, `Jaar 2022`, `2022JJ00`; nil for any other text.
  static func read(_ text: String) -> Int? {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let years = words.compactMap { word -> Int? in
      let digits = word.hasSuffix("JJ00") ? word.dropLast(4) : word
      guard digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else {
        return nil
      }
      return year
    }
    guard years.count == 1, words.count < 3 else { return nil }
    return years[0]
  }
}
