import Disk
import Documents
import PlanModel
import Toolkit

/// Texts of documents as they were read last: a document is read anew only when it changed.
struct DocumentTexts {
  typealias Reader =
    @Sendable (String, PlanSource.DocumentForm) throws(ToolError) -> DocumentLines

  private var read: [String: (hash: String, result: Result<DocumentLines, ToolError>)] = [:]
  private let reader: Reader

  init(
    reader: @escaping Reader = { (path, form) throws(ToolError) in
      try PandocRunner.lines(ofDocumentAt: path, form)
    }
  ) { self.reader = reader }

  private static let mostBytes = 32 << 20

  /// Lines of the document at a path.
  ///
  /// - Throws: a sentence with what to do.
  mutating func lines(
    at path: String, _ form: PlanSource.DocumentForm
  ) throws(UnreadDocument) -> DocumentLines {
    let hash: String
    do throws(InputFileError) {
      hash = ContentHash.of(try InputFile(path, atMost: Self.mostBytes).bytes)
    } catch {
      throw UnreadDocument(message: error.message)
    }
    let result: Result<DocumentLines, ToolError>
    if let known = read[path], known.hash == hash {
      result = known.result
    } else {
      result = Result { () throws(ToolError) in try reader(path, form) }
      // A failure too: it takes up to the time limit, and a page asks with each change of the plan. But
      // a program that is installed meanwhile must be found.
      if case .failure(let error) = result, error.hasNotRun {
        read[path] = nil
      } else {
        read[path] = (hash, result)
      }
    }
    do throws(ToolError) { return try result.get() } catch {
      throw UnreadDocument(message: error.message)
    }
  }
}

/// Why a document has no lines now.
struct UnreadDocument: Error {
  let message: Phrase
}
