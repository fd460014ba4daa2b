/// The texts that the cells of a workbook refer to by number.
struct XLSXStringsVisitor: XMLVisitor {
  private(set) var strings: [String] = []
  private var text: XLSXTextVisitor

  init(limits: SheetLimits) {
    text = XLSXTextVisitor(limits: limits)
  }

  var wantsText: Bool { text.wantsText }

  mutating func start(_ element: XMLElement) {
    guard element.name.space == .excel else { return }
    if element.name.local == "si" { text.begin() } else { text.start(element.name.local) }
  }

  mutating func end(_ name: XMLName) {
    guard name.space == .excel else { return }
    if name.local == "si" { strings.append(text.take()) } else { text.end(name.local) }
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) { try text.append(piece) }
}

/// A text in the files of Excel: all its runs in a row, without the reading aid above Japanese.
struct XLSXTextVisitor {
  private var buffer: TextBuffer
  private var isInText = false
  private var isReadingAid = false

  init(limits: SheetLimits) {
    buffer = TextBuffer(limits)
  }

  var wantsText: Bool { isInText && !isReadingAid }

  mutating func begin() {
    buffer.clear()
    isInText = false
    isReadingAid = false
  }

  mutating func start(_ local: String) {
    switch local {
    case "t": isInText = true
    case "rPh": isReadingAid = true
    default: break
    }
  }

  mutating func end(_ local: String) {
    switch local {
    case "t": isInText = false
    case "rPh": isReadingAid = false
    default: break
    }
  }

  mutating func append(_ piece: String) throws(SheetProblem.Kind) { try buffer.append(piece) }

  mutating func take() -> String {
    defer { begin() }
    return XMLText.clean(XLSXEscape.undo(in: buffer.text))
  }
}
