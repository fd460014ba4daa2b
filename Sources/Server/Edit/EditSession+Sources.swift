import Disk
import Documents
import NIOHTTP1
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Texts of sources, also of those that are a document.
extension EditSession {
  /// Whether the page can show lines of a source.
  func hasLines(_ source: PlanSource) -> Bool {
    PlanFolder.hasText(of: source, in: plan.folder)
      || PlanFolder.document(of: source, in: plan.folder) != nil
  }

  func named(_ id: String) throws(EditProblem) -> PlanSource {
    guard let source = plan.graph.plan.sources.first(where: { $0.id.value == id }) else {
      throw .missing(Phrase(nl: "Deze bron is er niet.", en: "There is no such source."))
    }
    return source
  }

  func text(of source: PlanSource) -> SourceFile? {
    guard source.file != nil else { return nil }
    let named = try? PlanFolder(plan.folder).namedFiles(of: plan.graph.plan)
    return named?.citedTexts[source.id.value]
  }

  /// Document that must be read before a request can be answered; nil when none must.
  mutating func documentToRead(for request: Request) -> NamedDocument? {
    let (name, rest) = Self.parts(of: request)
    let id: String?
    switch (request.method, name) {
    case (.GET, "source"): id = rest
    case (.POST, "text"), (.POST, "add-text"):
      guard let document = (try? BroughtText(request.body))?.document else { return nil }
      return documents.needs(document) ? document : nil
    case (.POST, "keep-text"):
      var members = (try? JSONTree.read(request.body)).flatMap { try? JSONMembers($0) }
      id = try? members?.text("source")
    default: return nil
    }
    guard let id, (try? refresh()) != nil, let source = try? named(id),
      let document = wordDocument(of: source)
    else { return nil }
    // What was kept beside the document is shown as it is.
    if request.method == .GET, text(of: source) != nil { return nil }
    return documents.needs(document) ? document : nil
  }

  private func wordDocument(of source: PlanSource) -> NamedDocument? {
    guard let form = source.documentForm,
      let path = PlanFolder.document(of: source, in: plan.folder)
    else { return nil }
    return NamedDocument(path: path, form: form)
  }

  mutating func source(_ id: String) throws(EditProblem) -> Response {
    let source = try named(id)
    let kept = text(of: source)
    guard let file = wordDocument(of: source) else {
      return Response(.ok, SourceJSON(plan, source, kept).json)
    }
    var document: [String: JSONValue] = [
      "document": .text(plan.relative(file.path)), "isKept": .flag(kept != nil),
    ]
    if let kept { return Response(.ok, SourceJSON(plan, source, kept, document: document).json) }
    do throws(UnreadDocument) {
      let lines = try documents.lines(of: file)
      document["hash"] = .text(ContentHash.of(lines.text))
      let text = SourceFile(path: file.path, bytes: Array(lines.text.utf8))
      return Response(.ok, SourceJSON(plan, source, text, document: document).json)
    } catch {
      document["problem"] = .text(error.message.onScreen(words))
      return Response(.ok, SourceJSON(plan, source, nil, document: document).json)
    }
  }

  /// Keeps the lines of a document in the plan's folder, as they were shown.
  mutating func keepText(_ bytes: [UInt8]) throws(EditProblem) -> Response {
    var body = try JSONMembers(try JSONTree.read(bytes))
    let (id, shown) = (try body.text("source"), try body.text("hash"))
    try body.end()
    try refuseNewerFormat()
    let source = try named(id)
    guard let document = wordDocument(of: source) else {
      throw .missing(Phrase(nl: "Dit is geen document.", en: "This is no document."))
    }
    let lines: DocumentLines
    do throws(UnreadDocument) {
      lines = try documents.lines(of: document)
    } catch {
      throw .notRecorded(error.message)
    }
    guard ContentHash.of(lines.text) == shown else {
      throw .notRecorded(
        Phrase(
          nl: "Het document is veranderd sinds u het zag. Kijk opnieuw.",
          en: "The document has changed since you saw it. Look again."))
    }
    do throws(OutputError) {
      try PlanFolder.keep(lines, of: source, in: plan.folder)
    } catch {
      throw .cannotWrite(error)
    }
    let file = source.textFile ?? ""
    return Response(
      .ok,
      .object([
        "sentence": .text(
          Phrase(
            nl: "De tekst is bewaard in \(file).", en: "The text was kept in \(file).")(words))
      ]))
  }
}
