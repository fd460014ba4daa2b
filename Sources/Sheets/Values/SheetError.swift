package import Toolkit

/// Reason why a workbook could not be written. A mistake of the program that made it, or of the
/// machine; no text of a plan causes one.
package enum SheetError: Error, Equatable {
  case noSheets
  /// Beyond the limits of a spreadsheet: 1,048,576 rows and 16,384 columns.
  case tooLarge(sheet: String)
  /// A drop-down list that is empty, too long for Excel, or has a comma in it.
  case unusableChoices(column: String)
  /// The compression library failed, with its code.
  case notCompressed(code: Int)

  package var message: Phrase {
    switch self {
    case .noSheets:
      Phrase(
        nl: "Een spreadsheet zonder bladen kan niet worden geschreven.",
        en: "A spreadsheet without sheets cannot be written.")
    case .tooLarge(let sheet):
      Phrase(
        nl: """
          Het blad '\(sheet)' is te groot voor een spreadsheet: die heeft plaats voor 1.048.576 rijen \
          en 16.384 kolommen. Gebruik CSV.
          """,
        en: """
          The sheet '\(sheet)' is too large for a spreadsheet, which has room for 1,048,576 rows and \
          16,384 columns. Use CSV.
          """)
    case .unusableChoices(let column):
      Phrase(
        nl: """
          De keuzelijst van kolom '\(column)' past niet in Excel: hij is leeg, heeft samen meer dan \
          255 tekens, of een keuze bevat een komma of aanhalingsteken.
          """,
        en: """
          The choices of column '\(column)' do not fit in Excel: there are none, they have over 255 \
          characters together, or one of them holds a comma or a quotation mark.
          """)
    case .notCompressed(let code):
      Phrase(
        nl: "De spreadsheet kon niet worden ingepakt: zlib gaf foutcode \(code).",
        en: "The spreadsheet could not be compressed: zlib gave error \(code).")
    }
  }
}
