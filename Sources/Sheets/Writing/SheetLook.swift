internal import Toolkit

/// Style of sheets, in every program alike. White on the header's blue has a contrast of 11:1,
/// black on the yellow of a cell to fill 19:1.
enum SheetLook {
  static let header = "1F3A5F"
  static let toFill = "FFF8DC"
  static let line = "8C8C8C"
  /// Type size in points.
  static let letters = 11
  static let headingLetters = 15
  /// Width of column A on a sheet of text, in characters.
  static let textWidth = 96
  /// Smallest type on paper, in points.
  static let leastLetters = 8
  /// Scale at which a sheet that is wider than paper is printed, in percent.
  static let leastScale = 73
  /// Widths of landscape A4 and A3 between their margins, in points.
  static let paperWidth = 784
  static let largePaperWidth = 1132

  /// Share of the width that is to be left for letters a third wider than Excel's own, in percent.
  static let spareForWideLetters = 10

  /// Whether a table can be printed on the width of a page in type that can be read. One that
  /// cannot is printed on several pages beside each other, with the frozen columns on each.
  ///
  /// - Parameter spare: share of the width that is to be left, in percent.
  static func fits(_ columns: [Sheet.Column], spare: Int = 0) -> Bool {
    fits(columns.filter { !$0.isHidden }.map(\.width), on: paperWidth, spare: spare)
  }

  static func fits(_ widths: [Int], on paper: Int, spare: Int = 0) -> Bool {
    let pixels = widths.reduce(0) { $0 + 7 * $1 + 5 }
    // A fifth less than fits, because columns are wider where Excel's own typeface is missing.
    return pixels * 3 * leastLetters * 5 * (100 + spare) <= paper * 4 * letters * 4 * 100
  }

  /// Number of rows that a sheet can have.
  static let mostRows = 1_048_576
  /// Number of rows below the table that also have the drop-down lists.
  static let spareRows = 100
  /// Deepest level of an outline that is indented further than the one above it.
  static let mostLevels = 8
}

/// Kinds of cell with a style of their own.
enum CellLook: Int, CaseIterable {
  case plain
  case header
  case paragraph
  case heading
  case text
  case number
  case date
  case textToFill
  case numberToFill
  case dateToFill
  /// Cells below a table and in hidden columns: without a box, but what is typed there stays what it is.
  case spareText
  case spareNumber
  case spareDate

  /// Style by the content of the cell; an empty one gets that of its column's kind.
  init(_ cell: Sheet.Cell, in column: Sheet.Column) {
    let isDate: Bool
    let isNumber: Bool
    switch cell {
    case .empty:
      isDate = column.kind == .date
      isNumber = column.kind == .number
    case .text, .outline: (isDate, isNumber) = (false, false)
    case .number, .length: (isDate, isNumber) = (false, true)
    case .date: (isDate, isNumber) = (true, false)
    }
    self =
      switch column.isToFill {
      case true: isDate ? .dateToFill : isNumber ? .numberToFill : .textToFill
      case false: isDate ? .date : isNumber ? .number : .text
      }
  }

  /// Style of the cells of a column in which nobody wrote yet.
  init(spare column: Sheet.Column) {
    self =
      switch column.kind {
      case .date: .spareDate
      case .number: .spareNumber
      case .text, .choice, .listed: .spareText
      }
  }

  var isBordered: Bool {
    switch self {
    case .plain, .paragraph, .heading, .spareText, .spareNumber, .spareDate: false
    case .header, .text, .number, .date, .textToFill, .numberToFill, .dateToFill: true
    }
  }
  var isToFill: Bool { self == .textToFill || self == .numberToFill || self == .dateToFill }
  var isDate: Bool { self == .date || self == .dateToFill || self == .spareDate }
  var isNumber: Bool { self == .number || self == .numberToFill || self == .spareNumber }
}

extension Language {
  /// With its country, which both programs require: `nl-NL`.
  var parts: (language: String, country: String) {
    switch self {
    case .dutch: ("nl", "NL")
    case .english: ("en", "GB")
    }
  }
}

extension Workbook {

  /// - Throws: when there is no sheet, one is too large, or a drop-down list cannot be written.
  func check() throws(SheetError) {
    guard !sheets.isEmpty else { throw .noSheets }
    for sheet in sheets {
      switch sheet.content {
      case .text(let paragraphs):
        guard paragraphs.count <= 1_048_576 else { throw .tooLarge(sheet: sheet.name) }
      case .table(let columns, let rows):
        guard !columns.isEmpty, columns.count <= 16_384,
          rows.count <= 1_048_575 - SheetLook.spareRows
        else { throw .tooLarge(sheet: sheet.name) }
        for column in columns where !column.hasUsableChoices {
          throw .unusableChoices(column: column.title)
        }
      }
    }
  }
}

extension Sheet.Column {
  fileprivate var hasUsableChoices: Bool {
    guard case .choice(let choices) = kind else { return true }
    return Self.canOffer(choices)
  }

  /// Whether words can be a drop-down list.
  package static func canOffer(_ choices: [String]) -> Bool {
    let isPlain = choices.allSatisfy { choice in
      !choice.isEmpty
        && !choice.unicodeScalars.contains { ",\"\t\n".unicodeScalars.contains($0) }
        && !choice.unicodeScalars.contains(where: XMLText.isForbidden)
    }
    return isPlain && !choices.isEmpty && choices.joined(separator: ",").utf16.count <= 255
  }
}
