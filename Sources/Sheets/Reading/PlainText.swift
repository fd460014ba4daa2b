/// A text that a person saved with any program, as UTF-8.
package enum PlainText {
  /// - Throws: `NotText` for bytes that are a document, a picture, an archive or no text at all.
  package static func read(_ bytes: [UInt8]) throws(NotText) -> String {
    if bytes.starts(with: ZipArchive.beginning) { throw .packed }
    if case .foreign(let file)? = UnsupportedSignature.problem(bytes) {
      switch file {
      case .pdf: throw .pdf
      case .document: throw .oldDocument
      // A text may begin with a tag, as Markdown does.
      case .webPage, .xml: break
      default: throw .other
      }
    }
    do throws(SheetProblem.Kind) {
      return String(decoding: try CSVText(bytes).utf8, as: UTF8.self)
    } catch {
      throw .other
    }
  }

  package enum NotText: Error {
    case pdf
    /// Word until 2003, or RTF.
    case oldDocument
    /// An archive, as the documents of today are.
    case packed
    case other
  }
}
