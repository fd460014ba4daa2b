/// The notes of one worksheet, or its threads of comments: which cell each is at, and its text.
struct XLSXNotesVisitor: XMLVisitor {
  /// Notes by cell, such as `L2`; in a thread each reply follows the note that it replies to.
  private(set) var texts: [(reference: String, text: String)] = []
  private var authors: [String] = []
  private var author = ""
  private var reference: String?
  /// In which element the text is: runs of `t` in a note, `text` itself in a thread.
  private var textElement = "t"
  private var isInText = false
  private var isReadingAid = false
  private var isInAuthor = false
  private var buffer: TextBuffer
  private let most: Int

  init(limits: SheetLimits) {
    buffer = TextBuffer(limits)
    most = limits.notes
  }

  var wantsText: Bool { isInText && !isReadingAid || isInAuthor }

  mutating func start(_ element: XMLElement) {
    switch element.name.local {
    case "comment", "threadedComment":
      reference = element["ref"]
      textElement = element.name.local == "comment" ? "t" : "text"
      author =
        element["authorId"].flatMap { Int($0) }.flatMap {
          authors.indices.contains($0) ? authors[$0] : nil
        } ?? ""
      buffer.clear()
      isReadingAid = false
    case "author":
      isInAuthor = true
      buffer.clear()
    case "rPh": isReadingAid = true
    case textElement: isInText = reference != nil
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(SheetProblem.Kind) {
    switch name.local {
    case "comment", "threadedComment":
      guard let reference else { return }
      guard texts.count < most else { throw .tooManyNotes(limit: most) }
      texts.append((reference, withoutAuthor(XMLText.clean(XLSXEscape.undo(in: buffer.text)))))
      self.reference = nil
    case "author":
      guard authors.count < most else { throw .tooManyNotes(limit: most) }
      authors.append(buffer.text)
      isInAuthor = false
    case "rPh": isReadingAid = false
    case textElement: isInText = false
    default: break
    }
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) { try buffer.append(piece) }

  /// Excel begins a note with its writer's name on a line of its own.
  private func withoutAuthor(_ text: String) -> String {
    let beginning = "\(author):"
    guard !author.isEmpty, text.hasPrefix(beginning) else { return text }
    return String(text.dropFirst(beginning.count).drop(while: \.isWhitespace))
  }
}
