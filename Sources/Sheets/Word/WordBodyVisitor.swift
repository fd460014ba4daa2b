/// Reads `word/document.xml`: the fields, the text between them, and the tracked changes.
struct WordBodyVisitor: XMLVisitor {
  private(set) var answers = WordAnswers()
  /// The text outside fields.
  private(set) var paragraphs: [WordAnswers.Note] = []
  /// How many fields come before a comment, by its number.
  private(set) var commentPositions: [String: Int] = [:]

  private let limits: SheetLimits
  /// The controls that are open, outermost first.
  private var controls: [WordControl] = []
  /// How many elements of properties are open: of the innermost control.
  private var propertyDepth = 0
  private var openParagraphs: [Paragraph] = []
  private var rows: [Row] = []
  private var runDepth = 0
  private var isInText = false
  private var isGrey = false
  /// How many elements are open whose content is the same once more, for older programs.
  private var fallbackDepth = 0
  private var insertion: Change
  private var deletion: Change

  /// A paragraph can be in another, in a text box.
  private struct Paragraph {
    var text: TextBuffer
    let firstField: Int
  }

  private struct Row {
    var cell = 0
    /// The text of its first cell, the label of what is in the others.
    var label = ""
  }

  private struct Change {
    var depth = 0
    var text: TextBuffer
  }

  init(limits: SheetLimits) {
    self.limits = limits
    insertion = Change(text: TextBuffer(limits))
    deletion = Change(text: TextBuffer(limits))
  }

  var wantsText: Bool { isInText && fallbackDepth == 0 }

  // MARK: Elements

  mutating func start(_ element: XMLElement) throws(SheetProblem.Kind) {
    if element.name == XMLName(space: .compatibility, local: "Fallback") { fallbackDepth += 1 }
    guard fallbackDepth == 0 else { return }
    if propertyDepth > 0 {
      propertyDepth += 1
      controls[controls.count - 1].property(element)
      return
    }
    guard element.name.space == .word else { return }
    switch element.name.local {
    case "sdt": controls.append(WordControl(limits: limits))
    case "sdtPr": if !controls.isEmpty { propertyDepth = 1 }
    case "p":
      openParagraphs.append(
        Paragraph(text: TextBuffer(limits), firstField: answers.fields.count))
    case "tr": rows.append(Row())
    case "tc": if !rows.isEmpty { rows[rows.count - 1].cell += 1 }
    case "r":
      runDepth += 1
      isGrey = false
    case "rStyle": isGrey = runDepth > 0 && element["val", in: .word] == "PlaceholderText"
    case "t": isInText = runDepth > 0 && deletion.depth == 0
    case "delText": isInText = runDepth > 0 && deletion.depth > 0
    case "tab": if runDepth > 0 { try append(" ") }
    case "br", "cr": if runDepth > 0 { try append("\n") }
    case "noBreakHyphen": if runDepth > 0 { try append("-") }
    case "ins", "moveTo": insertion.depth += 1
    case "del", "moveFrom": deletion.depth += 1
    case "commentRangeStart", "commentReference":
      if let id = element["id", in: .word], commentPositions[id] == nil {
        commentPositions[id] = answers.fields.count
      }
    default: break
    }
  }

  mutating func end(_ name: XMLName) throws(SheetProblem.Kind) {
    if name == XMLName(space: .compatibility, local: "Fallback") { return fallbackDepth -= 1 }
    guard fallbackDepth == 0 else { return }
    if propertyDepth > 0 { return propertyDepth -= 1 }
    guard name.space == .word else { return }
    switch name.local {
    case "sdt": try endControl()
    case "p": try endParagraph()
    case "tr": _ = rows.popLast()
    case "r": runDepth = max(0, runDepth - 1)
    case "t", "delText": isInText = false
    case "ins", "moveTo": Self.end(&insertion, &answers.inserted, at: answers.fields.count)
    case "del", "moveFrom": Self.end(&deletion, &answers.deleted, at: answers.fields.count)
    default: break
    }
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) { try append(piece) }

  // MARK: Texts

  /// Adds to the field that is open, else to the paragraph.
  private mutating func append(_ piece: String) throws(SheetProblem.Kind) {
    if deletion.depth > 0 { return try deletion.text.append(piece) }
    if insertion.depth > 0 { try insertion.text.append(piece) }
    if let field = controls.lastIndex(where: \.isField) {
      try controls[field].append(piece, isGrey: isGrey)
    } else if !openParagraphs.isEmpty {
      try openParagraphs[openParagraphs.count - 1].text.append(piece)
    }
  }

  private mutating func endParagraph() throws(SheetProblem.Kind) {
    guard let paragraph = openParagraphs.popLast() else { return }
    if let field = controls.lastIndex(where: \.isField) {
      // The paragraphs of a field are its lines.
      try controls[field].append("\n", isGrey: false)
    }
    let words = WordTextPrint.words(XMLText.clean(paragraph.text.text)) ?? ""
    for index in paragraph.firstField..<answers.fields.count
    where answers.fields[index].label.isEmpty {
      answers.fields[index].label = words.isEmpty ? rows.last?.label ?? "" : words
    }
    guard !words.isEmpty else { return }
    paragraphs.append(WordAnswers.Note(words, at: answers.fields.count))
    if let row = rows.last, row.cell == 1 {
      rows[rows.count - 1].label += row.label.isEmpty ? words : " \(words)"
    }
  }

  private mutating func endControl() throws(SheetProblem.Kind) {
    guard let control = controls.popLast(), var field = control.field else { return }
    guard answers.fields.count < limits.cells else { throw .tooManyCells(limit: limits.cells) }
    if openParagraphs.isEmpty { field.label = rows.last?.label ?? "" }
    answers.fields.append(field)
  }

  private static func end(
    _ change: inout Change, _ notes: inout [WordAnswers.Note], at position: Int
  ) {
    change.depth = max(0, change.depth - 1)
    guard change.depth == 0 else { return }
    if let words = WordTextPrint.words(XMLText.clean(change.text.text)) {
      notes.append(WordAnswers.Note(words, at: position))
    }
    change.text.clear()
  }
}
