internal import Toolkit

/// The cells of one worksheet.
struct XLSXSheetVisitor: XMLVisitor {
  private(set) var builder: TableBuilder
  private let strings: [String]
  private let looks: [XLSXStylesVisitor.Look]
  private let isFrom1904: Bool
  private var isInData = false
  private var row = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var isFormula = false
  private var isInValue = false
  private var value: TextBuffer
  private var inline: XLSXTextVisitor

  init(
    builder: TableBuilder, strings: [String], looks: [XLSXStylesVisitor.Look], isFrom1904: Bool
  ) {
    self.builder = builder
    self.strings = strings
    self.looks = looks
    self.isFrom1904 = isFrom1904
    value = TextBuffer(builder.limits)
    inline = XLSXTextVisitor(limits: builder.limits)
  }

  var wantsText: Bool { isInValue || inline.wantsText }

  mutating func start(_ element: XMLElement) throws(SheetProblem.Kind) {
    guard element.name.space == .excel else { return }
    if element.name.local == "sheetData" { isInData = true }
    guard isInData else { return try startOutside(element) }
    switch element.name.local {
    case "row":
      // Without a number it is the next row; a lower number would give two rows the same index.
      row = max(row + 1, element["r"].flatMap { Int($0) } ?? 0)
      guard row <= Self.mostRows else { throw .damaged(part: "row \(row)") }
      column = -1
    case "c": try startCell(element)
    case "f": isFormula = true
    case "v": isInValue = true
    default: inline.start(element.name.local)
    }
  }

  private mutating func startOutside(_ element: XMLElement) throws(SheetProblem.Kind) {
    guard element.name.local == "mergeCell", let reference = element["ref"],
      let range = CellReference.range(reference)
    else { return }
    try builder.add(range)
  }

  /// The last row that Excel knows.
  private static let mostRows = 1_048_576

  private mutating func startCell(_ element: XMLElement) throws(SheetProblem.Kind) {
    if let reference = element["r"] {
      guard let named = Self.column(of: reference) else { throw .damaged(part: reference) }
      column = named
    } else {
      column += 1
    }
    type = element["t"] ?? "n"
    style = element["s"].flatMap { Int($0) } ?? 0
    isFormula = false
    value.clear()
    inline.begin()
  }

  mutating func end(_ name: XMLName) throws(SheetProblem.Kind) {
    guard name.space == .excel, isInData else { return }
    switch name.local {
    case "sheetData": isInData = false
    case "row": try builder.endRow(row)
    case "c":
      try builder.put(SheetCell(cellValue(), isFormula: isFormula), column: column, row: row)
    case "v": isInValue = false
    default: inline.end(name.local)
    }
  }

  mutating func text(_ piece: String) throws(SheetProblem.Kind) {
    if isInValue { try value.append(piece) } else { try inline.append(piece) }
  }

  private mutating func cellValue() throws(SheetProblem.Kind) -> SheetCell.Value {
    let written = value.text
    switch type {
    case "inlineStr": return Self.text(inline.take())
    case "s":
      guard !written.isEmpty else { return .empty }
      guard let index = Int(written), strings.indices.contains(index) else {
        throw .damaged(part: "sharedStrings")
      }
      return Self.text(strings[index])
    case "b": return written.isEmpty ? .empty : .truth(XLSXBoolean.isTrue(written))
    case "e": return .error(XMLText.clean(written))
    case "d": return Day(moment: written).map { .date($0) } ?? Self.text(written)
    case "n": return number(written)
    default: return Self.text(XMLText.clean(XLSXEscape.undo(in: written)))
    }
  }

  private func number(_ written: String) -> SheetCell.Value {
    guard let number = PlainNumber.read(written) else { return Self.text(XMLText.clean(written)) }
    guard looks.indices.contains(style), looks[style] != .number,
      let serial = Int(exactly: number.rounded(.down)), serial < 1 << 32,
      let date = Day(serial: isFrom1904 ? serial + 1462 : serial)
    else { return .number(number) }
    return looks[style] == .month ? .month(date) : .date(date)
  }

  private static func text(_ text: String) -> SheetCell.Value {
    text.isEmpty ? .empty : .text(text)
  }

  /// The column of `AB12`, counted from 0.
  static func column(of reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(4) {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return column > 0 ? column - 1 : nil
      default: return nil
      }
    }
    return nil
  }
}

/// Numbers as files write them, whatever the reader's language: `12`, `-0.5`, `1E+20`.
enum PlainNumber {
  /// Nil for what is no finite number in that form.
  static func read(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }
}
