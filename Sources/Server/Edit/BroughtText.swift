internal import FoundationEssentials
import Documents
import PlanModel
import Sheets
import SourceText
import Toolkit

/// A text that a client brings for a source: a file, or what somebody pasted.
struct BroughtText {
  /// Source of the plan that gets it, by its id; nil for a new one.
  let source: String?
  /// Title of a new source.
  let title: String?
  /// Hash of what was shown; nil to see it first.
  let shown: String?
  /// What must be read by another program; nil for a text.
  let document: NamedDocument?
  private let bytes: [UInt8]

  /// As many as the page can show.
  private static let mostLines = 30_000
  private static let longestLine = 20_000
  private static let longestTitle = 400

  init(_ body: [UInt8]) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(body))
    source = try members.textIfAny("source")
    title = try members.textIfAny("title")?.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    shown = try members.textIfAny("hash")
    // Only how the name ends counts: nothing of it becomes a name in the plan's folder.
    let name = try members.textIfAny("name") ?? ""
    let pasted = try members.textIfAny("text")
    let data = try members.textIfAny("data")
    try members.end()
    guard (source == nil) != (title == nil) else { throw .form("a source or a title") }
    if let title, title.isEmpty || title.count > Self.longestTitle {
      throw .notRecorded(
        Phrase(nl: "Geef de bron een titel.", en: "Give the source a title."))
    }
    if let pasted {
      bytes = Array(pasted.utf8)
      document = nil
      return
    }
    guard let data, let decoded = Data(base64Encoded: data) else {
      throw .form("'data' is not base64")
    }
    let contents = Array(decoded)
    bytes = contents
    document = PlanSource.DocumentForm(path: name).map { NamedDocument(uploaded: contents, $0) }
  }

  /// Lines of the text, without empty ones at its end.
  ///
  /// - Throws: `EditProblem` with what to do, for what is no text or too long.
  func lines(_ documents: DocumentTexts) throws(EditProblem) -> [String] {
    var lines: [String]
    if let document {
      lines = try Self.lines(of: document, documents)
    } else {
      lines = try textLines()
    }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    guard !lines.isEmpty else {
      throw .notRecorded(
        Phrase(nl: "Hier staat geen tekst in.", en: "There is no text in this."))
    }
    guard lines.count <= Self.mostLines else {
      throw .notRecorded(
        Phrase(
          nl:
            "De tekst heeft \(lines.count) regels; hoogstens \(Self.mostLines) kan. Neem haar in delen.",
          en:
            "The text has \(lines.count) lines; at most \(Self.mostLines) are possible. Take it in parts."
        ))
    }
    if let index = lines.firstIndex(where: { $0.utf8.count > Self.longestLine }) {
      throw .notRecorded(
        Phrase(
          nl:
            "Regel \(index + 1) is langer dan \(Self.longestLine) tekens. Zet er regeleinden in.",
          en:
            "Line \(index + 1) is longer than \(Self.longestLine) characters. Put line ends in it."
        ))
    }
    return lines
  }

  private static func lines(
    of document: NamedDocument, _ documents: DocumentTexts
  ) throws(EditProblem) -> [String] {
    do throws(UnreadDocument) {
      return try documents.lines(of: document).lines
    } catch {
      throw .notRecorded(error.message)
    }
  }

  private func textLines() throws(EditProblem) -> [String] {
    let text: String
    do throws(PlainText.NotText) {
      text = try PlainText.read(bytes)
    } catch {
      throw .notRecorded(Self.words(error))
    }
    return Self.lines(text)
  }

  /// Lines of a text of any program, without characters that nobody sees.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where former == "\r": break
      case "\n", "\r", "\u{0C}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line.removeAll(keepingCapacity: true)
      default: if !HiddenCharacter.isHidden(scalar) { line.append(scalar) }
      }
      former = scalar
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  private static func words(_ problem: PlainText.NotText) -> Phrase {
    switch problem {
    case .pdf:
      Phrase(
        nl:
          "Een PDF leest raakvlak niet, want daarin zijn regels en kolommen niet zeker. Open hem in Word of LibreOffice en bewaar hem als .docx, of kopieer de tekst en plak haar hier.",
        en:
          "raakvlak does not read a PDF, because lines and columns are not sure in it. Open it in Word or LibreOffice and save it as .docx, or copy the text and paste it here."
      )
    case .oldDocument:
      Phrase(
        nl: "Dit is een document van een oudere Word, of RTF. Bewaar het als .docx en kies dat.",
        en: "This is a document of an older Word, or RTF. Save it as .docx and choose that.")
    case .packed, .other:
      Phrase(
        nl:
          "Dit is geen tekst. Kies een bestand dat eindigt op .txt, .md, .docx of .odt, of plak de tekst.",
        en:
          "This is no text. Choose a file that ends in .txt, .md, .docx or .odt, or paste the text."
      )
    }
  }
}
