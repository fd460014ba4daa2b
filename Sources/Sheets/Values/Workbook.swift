package import Toolkit

/// Spreadsheet as a value, independent of its file format.
///
/// The same workbook gives the same bytes, whatever the time and the machine.
package struct Workbook: Sendable, Equatable {
  /// Title in the file's properties; a screen reader reads it out.
  package let title: String
  package let subject: String?
  package let creator: String?
  /// Program that makes the file; nil for a file that names none.
  package let generator: String?
  /// Language of the texts, and of the program's own hints.
  package let language: Language
  package let sheets: [Sheet]

  package init(
    title: String, subject: String? = nil, creator: String? = nil, generator: String? = nil,
    language: Language, sheets: [Sheet]
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.generator = generator
    self.language = language
    self.sheets = sheets
  }

  /// Workbook in Excel's format (ECMA-376).
  package func xlsx() throws(SheetError) -> [UInt8] {
    try XLSXWriter(self).bytes()
  }

  /// Workbook as OpenDocument 1.3 (OASIS, 2021).
  package func ods() throws(SheetError) -> [UInt8] {
    try ODSWriter(self).bytes()
  }
}
