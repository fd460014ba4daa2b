/// The text of a cell in OpenDocument: its paragraphs, one below the other.
///
/// White space is as in HTML: one space for any run of it, none at the ends of a paragraph; more is
/// written as elements (OpenDocument 1.2 part 1, 6.1.2).
struct ODSText {
  private var buffer: TextBuffer
  private var paragraphs = 0
  /// A run of white space that counts only if text follows it.
  private var isSpaceDue = false
  private var isAtStart = true
  private(set) var isInParagraph = false

  init(limits: SheetLimits) {
    buffer = TextBuffer(limits)
  }

  var text: String { buffer.text }

  /// - Returns: false for an element that is no part of the text.
  mutating func start(_ element: XMLElement) throws(SheetProblem.Kind) -> Bool {
    guard element.name.space == .text else { return false }
    switch element.name.local {
    case "p", "h":
      guard !isInParagraph else { return false }
      if paragraphs > 0 { try buffer.append("\n") }
      paragraphs += 1
      isInParagraph = true
      isAtStart = true
      isSpaceDue = false
    case "s":
      // A count past the limit on texts need not be made to be refused.
      let count = max(element["c", in: .text].flatMap { Int($0) } ?? 1, 0)
      try add(String(repeating: " ", count: min(count, 1 << 20)))
    case "tab": try add("\t")
    case "line-break": try add("\n")
    case "span", "a", "ruby", "ruby-base": break
    default: return false
    }
    return true
  }

  mutating func end(_ name: XMLName) {
    if name.space == .text, name.local == "p" || name.local == "h" { isInParagraph = false }
  }

  mutating func append(_ piece: String) throws(SheetProblem.Kind) {
    var pending = ""
    for scalar in piece.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r": isSpaceDue = !isAtStart
      default:
        if isSpaceDue { pending.unicodeScalars.append(" ") }
        isSpaceDue = false
        isAtStart = false
        pending.unicodeScalars.append(scalar)
      }
    }
    try buffer.append(pending)
  }

  private mutating func add(_ text: String) throws(SheetProblem.Kind) {
    try buffer.append(isSpaceDue ? " " + text : text)
    isSpaceDue = false
    isAtStart = false
  }
}
