import Disk
import Documents
import PlanModel
import Toolkit

/// Texts of documents as they were read last. A document is read again only when it changed.
///
/// Reading takes another program seconds, so it is a step of its own (`DocumentReader`), which needs
/// nothing of the plan and is done on another thread.
struct DocumentTexts {
  private var known: [String: DocumentReading] = [:]
  /// Names of what was uploaded, the last one last: of those only some are kept.
  private var uploads: [String] = []
  private static let mostUploads = 3

  /// Whether a document was not read as it is now.
  func needs(_ document: NamedDocument) -> Bool {
    guard let reading = known[document.path], reading.isLasting,
      case .success(let hash) = document.hash
    else { return true }
    return reading.hash != hash
  }

  mutating func take(_ reading: DocumentReading) {
    let path = reading.document.path
    if reading.document.isUploaded {
      uploads.removeAll { $0 == path }
      uploads.append(path)
      if uploads.count > Self.mostUploads { known[uploads.removeFirst()] = nil }
    }
    known[path] = reading
  }

  /// Lines of a document as they were read last.
  ///
  /// - Throws: a sentence with what to do.
  func lines(of document: NamedDocument) throws(UnreadDocument) -> DocumentLines {
    guard let reading = known[document.path] else {
      throw UnreadDocument(
        message: Phrase(
          nl: "Het document is nog niet gelezen.", en: "The document has not been read yet."))
    }
    return try reading.result.get()
  }
}

/// Document that another program reads.
struct NamedDocument: Sendable, Hashable {
  let path: String
  let form: PlanSource.DocumentForm
  /// Contents of one that somebody uploaded; nil for a file.
  private(set) var contents: [UInt8]?
  var isUploaded: Bool { contents != nil }

  init(path: String, form: PlanSource.DocumentForm) {
    self.path = path
    self.form = form
  }

  init(uploaded bytes: [UInt8], _ form: PlanSource.DocumentForm) {
    path = "upload:\(ContentHash.of(bytes)).\(form.rawValue)"
    self.form = form
    contents = bytes
  }

  private static let mostBytes = 32 << 20

  /// Hash of its bytes.
  var hash: Result<String, UnreadDocument> {
    if let contents { return .success(ContentHash.of(contents)) }
    do throws(InputFileError) {
      return .success(ContentHash.of(try InputFile(path, atMost: Self.mostBytes).bytes))
    } catch {
      return .failure(UnreadDocument(message: error.message))
    }
  }
}

/// What reading a document gave.
struct DocumentReading: Sendable {
  let document: NamedDocument
  /// Hash of the bytes that were read; nil when there were none.
  let hash: String?
  let result: Result<DocumentLines, UnreadDocument>
  /// Whether the same bytes would give the same again.
  let isLasting: Bool
}

/// Reads documents by another program.
struct DocumentReader: Sendable {
  typealias Program =
    @Sendable (String, PlanSource.DocumentForm) throws(ToolError) -> DocumentLines

  private let program: Program

  init(
    program: @escaping Program = { (path, form) throws(ToolError) in
      try PandocRunner.lines(ofDocumentAt: path, form)
    }
  ) { self.program = program }

  func read(_ document: NamedDocument) -> DocumentReading {
    let hash: String
    switch document.hash {
    case .success(let found): hash = found
    case .failure(let problem):
      return DocumentReading(
        document: document, hash: nil, result: .failure(problem), isLasting: false)
    }
    do throws(ToolError) {
      let lines =
        if let contents = document.contents {
          try PandocRunner.atTemporaryPath(contents, document.form) { (path) throws(ToolError) in
            try program(path, document.form)
          }
        } else {
          try program(document.path, document.form)
        }
      return DocumentReading(
        document: document, hash: hash, result: .success(lines), isLasting: true)
    } catch {
      // A failure lasts too: it takes up to the time limit, and a page asks with each change of the
      // plan. But a program that is installed meanwhile must be found.
      return DocumentReading(
        document: document, hash: hash, result: .failure(UnreadDocument(message: error.message)),
        isLasting: !error.hasNotRun)
    }
  }
}

/// Why a document has no lines now.
struct UnreadDocument: Error {
  let message: Phrase
}
