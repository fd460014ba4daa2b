// Why spreadsheets are written and read here and not by a library: no C library in Debian writes
// ods or reads xlsx. libxlsxwriter 1.1.4 writes only to files, through temporary ones, prints its
// complaints, cannot set the document's language, and does not escape a text such as `_x000D_`,
// which Excel reads as a control character. Both formats are a few XML parts in a ZIP: one writer
// escapes, zlib packs, and no clock and no disk are involved.
//
// The parts of xlsx have the elements that libxlsxwriter writes, in its order, because Excel
// reports a file as damaged when their order differs from the schema's.

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
