/// A content control while it is read.
struct WordControl {
  private(set) var tag = ""
  private(set) var kind: WordAnswers.Field.Kind?
  private var isChecked = false
  private var isPlaceholder = false
  private var text: TextBuffer
  /// What of the text is not grey.
  private var typedText: TextBuffer

  init(limits: SheetLimits) {
    text = TextBuffer(limits)
    typedText = TextBuffer(limits)
  }

  /// Whether it is a field; LibreOffice also writes controls that are a frame around paragraphs.
  var isField: Bool { kind != nil }

  /// An element of the control's properties.
  mutating func property(_ element: XMLElement) {
    switch (element.name.space, element.name.local) {
    case (.word, "tag"): tag = element["val", in: .word] ?? ""
    case (.word, "showingPlcHdr"): isPlaceholder = Self.isOn(element["val", in: .word])
    case (.word, "text"): kind = .text
    case (.word, "date"): kind = .date
    case (.word, "comboBox"), (.word, "dropDownList"): kind = .choice
    case (.word2010, "checkbox"): kind = .box
    case (.word2010, "checked"): isChecked = Self.isOn(element["val", in: .word2010] ?? "0")
    default: break
    }
  }

  mutating func append(_ piece: String, isGrey: Bool) throws(SheetProblem.Kind) {
    try text.append(piece)
    if !isGrey { try typedText.append(piece) }
  }

  /// The field, once its content has been read; nil for a frame.
  var field: WordAnswers.Field? {
    guard let kind else { return nil }
    // Who types in a field that is still called empty has typed all the same.
    let value = Self.trimmed(XMLText.clean(isPlaceholder ? typedText.text : text.text))
    if kind == .box {
      // Some people type over the box.
      let isTicked = isChecked || Self.ticks.contains(value)
      return WordAnswers.Field(.box, tag: tag, isTicked: isTicked)
    }
    let isEmpty = WordPlaceholder.contains(value)
    return WordAnswers.Field(kind, tag: tag, text: isEmpty ? "" : value)
  }

  private static let ticks: Set<String> = ["☒", "☑", "✓", "✔", "✗", "✘", "x", "X"]

  private static func isOn(_ value: String?) -> Bool {
    !["0", "false", "off"].contains(value ?? "1")
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.drop(while: \.isWhitespace)
    let last = rest.lastIndex { !$0.isWhitespace }
    return last.map { String(rest[...$0]) } ?? ""
  }
}
