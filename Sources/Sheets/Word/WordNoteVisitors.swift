/// The comments in the margin, by the numbers that the text has for them.
struct WordCommentsVisitor: XMLVisitor {
  private(set) var comments: [(id: String, text: String)] = []
  private var id = ""
  private var text: TextBuffer
  private(set) var wantsText = false

  init(limits: SheetLimits) { text = TextBuffer(limits) }

  mutating func start(_ element: XMLElement) {
    guard element.name.space == .word else { return }
    switch element.name.local {
    case "comment":
      id = element["id", in: .word] ?? ""
      text.clear()
    case "t": wantsText = true
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(SheetProblem.Kind) {
    guard name.space == .word else { return }
    switch name.local {
    case "t": wantsText = false
    case "p": try text.append(" ")
    case "comment":
      if let words = WordTextPrint.words(XMLText.clean(text.text)) { comments.append((id, words)) }
    default: break
    }
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) { try text.append(piece) }
}

/// The fingerprints of the form's own paragraphs, in `docProps/custom.xml`.
struct WordPropertiesVisitor: XMLVisitor {
  private(set) var prints: Set<String> = []
  private var isPrint = false
  private var text: TextBuffer

  init(limits: SheetLimits) { text = TextBuffer(limits) }

  var wantsText: Bool { isPrint }

  mutating func start(_ element: XMLElement) {
    guard element.name.local == "property" else { return }
    isPrint = element["name"]?.hasPrefix(WordTextPrint.property) == true
    text.clear()
  }

  mutating func end(_ name: XMLName) {
    guard name.local == "property" else { return }
    if isPrint {
      let value = text.text.filter { !$0.isWhitespace }
      prints.formUnion(WordTextPrint.prints(value))
    }
    isPrint = false
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) { try text.append(piece) }
}
