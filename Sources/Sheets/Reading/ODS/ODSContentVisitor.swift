internal import Toolkit

/// The tables of `content.xml`, with the annotations at their cells. What else is in a cell beside
/// its text, such as a drawing or another table, is passed over with all that is in it.
struct ODSContentVisitor: XMLVisitor {
  private var builder: TableBuilder
  private var hiddenStyles: Set<String> = []
  private var tableStyle = ""
  private var isInTable = false
  private var row = 0
  private var rowRepeats = 1
  private var column = 0
  private var cell: OpenCell?
  /// How deep in something that is passed over.
  private var skipped = 0

  /// A cell whose end has not been met.
  private struct OpenCell {
    let repeats: Int
    /// What its attributes say; nil when its text is its value.
    let value: SheetCell.Value?
    let isFormula: Bool
    /// Hidden below a merged cell.
    let isCovered: Bool
    /// How many rows and columns it covers, itself included.
    let spans: (rows: Int, columns: Int)
    var text: ODSText
    var note: ODSText
    var isInNote = false
  }

  init(limits: SheetLimits) {
    builder = TableBuilder(limits: limits)
  }

  var tables: [SheetTable] { builder.tables }

  var wantsText: Bool {
    guard skipped == 0, let cell else { return false }
    return cell.isInNote ? cell.note.isInParagraph : cell.text.isInParagraph
  }

  mutating func start(_ element: XMLElement) throws(SheetProblem.Kind) {
    if skipped > 0 {
      skipped += 1
    } else if cell != nil {
      try startInCell(element)
    } else if isInTable {
      try startInTable(element)
    } else {
      startOutside(element)
    }
  }

  private mutating func startOutside(_ element: XMLElement) {
    switch (element.name.space, element.name.local) {
    case (.style, "style"): tableStyle = element["name", in: .style] ?? ""
    case (.style, "table-properties"):
      if element["display", in: .table] == "false" { hiddenStyles.insert(tableStyle) }
    case (.table, "tracked-changes"): skipped = 1
    case (.table, "table"):
      let style = element["style-name", in: .table] ?? ""
      builder.beginTable(
        element["name", in: .table] ?? "", isHidden: hiddenStyles.contains(style))
      isInTable = true
      row = 0
    default: break
    }
  }

  private mutating func startInTable(_ element: XMLElement) throws(SheetProblem.Kind) {
    switch (element.name.space, element.name.local) {
    case (.table, "table-row"):
      row += 1
      rowRepeats = Self.count(element["number-rows-repeated", in: .table])
      column = 0
    case (.table, "table-cell"): cell = open(element, isCovered: false)
    case (.table, "covered-table-cell"): cell = open(element, isCovered: true)
    case (.table, "table-header-rows"), (.table, "table-rows"), (.table, "table-row-group"): break
    // Columns, shapes, forms, names, a table within ...
    default: skipped = 1
    }
  }

  private mutating func startInCell(_ element: XMLElement) throws(SheetProblem.Kind) {
    if cell?.isInNote == true {
      // The writer's name and the day are left out, and so is the layout of lists.
      if try cell?.note.start(element) != true { skipped = 1 }
    } else if element.name == Self.annotation {
      cell?.isInNote = true
    } else if try cell?.text.start(element) != true {
      skipped = 1
    }
  }

  private static let annotation = XMLName(space: .office, local: "annotation")

  mutating func text(_ piece: String) throws(SheetProblem.Kind) {
    if cell?.isInNote == true {
      try cell?.note.append(piece)
    } else {
      try cell?.text.append(piece)
    }
  }

  mutating func end(_ name: XMLName) throws(SheetProblem.Kind) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if cell?.isInNote == true {
      if name == Self.annotation { cell?.isInNote = false } else { cell?.note.end(name) }
      return
    }
    switch (name.space, name.local) {
    case (.table, "table-cell"), (.table, "covered-table-cell"): try endCell()
    case (.table, "table-row") where isInTable:
      try builder.endRow(row, repeated: rowRepeats)
      row += rowRepeats - 1
    case (.table, "table") where isInTable:
      builder.endTable()
      isInTable = false
    default: cell?.text.end(name)
    }
  }

  private mutating func endCell() throws(SheetProblem.Kind) {
    guard let ended = cell else { return }
    cell = nil
    if !ended.isCovered {
      let text = ended.text.text
      var value = ended.value ?? (text.isEmpty ? .empty : .text(XMLText.clean(text)))
      if case .date(let day) = value, ShownDate.isMonth(text, of: day) { value = .month(day) }
      try builder.put(
        SheetCell(value, isFormula: ended.isFormula), column: column, repeated: ended.repeats,
        row: row)
    }
    try builder.add(
      SheetNote(row: row, column: column, text: XMLText.clean(ended.note.text)))
    if ended.spans.rows > 1 || ended.spans.columns > 1 {
      try builder.add(
        MergedCells(
          rows: row...row + ended.spans.rows - 1, columns: column...column + ended.spans.columns - 1
        ))
    }
    column += ended.repeats
  }

  private func open(_ element: XMLElement, isCovered: Bool) -> OpenCell {
    OpenCell(
      repeats: Self.count(element["number-columns-repeated", in: .table]),
      value: ODSValue.read(element),
      isFormula: element["formula", in: .table] != nil, isCovered: isCovered,
      spans: (
        Self.count(element["number-rows-spanned", in: .table]),
        Self.count(element["number-columns-spanned", in: .table])
      ),
      text: ODSText(limits: builder.limits), note: ODSText(limits: builder.limits))
  }

  /// A number of repeats, kept so small that sums of them cannot overflow.
  private static func count(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 1, 1), 1 << 24)
  }
}

/// What the attributes of a cell say of its value (OpenDocument 1.2 part 1, 19.385).
private enum ODSValue {
  /// Nil when the cell's text is its value.
  static func read(_ element: XMLElement) -> SheetCell.Value? {
    switch element["value-type", in: .office] {
    case "float", "percentage", "currency":
      element["value", in: .office].flatMap { PlainNumber.read($0) }.map { .number($0) }
    case "date":
      element["date-value", in: .office].flatMap { Day(moment: $0) }.map { .date($0) }
    case "boolean": element["boolean-value", in: .office].map { .truth($0 == "true") }
    case "string":
      element["string-value", in: .office].map { text in
        text.isEmpty ? .empty : .text(XMLText.clean(text))
      }
    default: nil
    }
  }
}
