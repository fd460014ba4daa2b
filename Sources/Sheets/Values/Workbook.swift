package import Toolkit

/// A spreadsheet to hand out, without a trace of how it is written down.
///
/// The same workbook gives the same bytes, whatever the hour and the machine.
package struct Workbook: Sendable, Equatable {
  /// What the file's properties call it; a screen reader reads it out.
  package let title: String
  package let subject: String?
  package let creator: String?
  /// The program that makes the file; nil for a file that names none.
  package let generator: String?
  /// That of the texts; also in which the program's own hints are worded.
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

  /// The workbook as Excel reads it (ECMA-376).
  package func xlsx() throws(SheetError) -> [UInt8] {
    try XLSXWriter(self).bytes()
  }

  /// The workbook as OpenDocument 1.3 (OASIS, 2021).
  package func ods() throws(SheetError) -> [UInt8] {
    try ODSWriter(self).bytes()
  }
}
