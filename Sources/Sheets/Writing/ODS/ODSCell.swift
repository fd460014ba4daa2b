internal import Toolkit

/// Cell of OpenDocument.
struct ODSCell {
  private let content: Sheet.Cell
  private let look: CellLook
  private let rule: String?
  private let row: Int
  private let language: Language?

  /// - Parameters:
  ///   - rule: the name of the validation of its input.
  ///   - row: counted from 0.
  ///   - language: that of its text, where it is not the workbook's.
  init(
    _ content: Sheet.Cell, _ look: CellLook, rule: String? = nil, row: Int = 0,
    language: Language? = nil
  ) {
    self.row = row
    if case .date(let date) = content, date.serial == nil {
      self.content = .text(date.figures)
    } else {
      self.content = content
    }
    self.look = look
    self.rule = rule
    self.language = look == .text ? language : nil
  }

  func write(_ xml: inout XMLWriter) {
    var style = ODSStyles.name(look, language)
    if case .outline(_, let level) = content { style = ODSStyles.name(level: level) }
    switch content {
    case .empty:
      xml.element(
        "table:table-cell",
        ["table:style-name": style, "table:content-validation-name": rule])
    case .text(let text), .outline(let text, _):
      xml.element(
        "table:table-cell",
        [
          "table:style-name": style, "table:content-validation-name": rule,
          "office:value-type": "string",
        ]
      ) { xml in paragraphs(XMLText.fitted(text), &xml) }
    case .number(let number):
      xml.element(
        "table:table-cell",
        [
          "table:style-name": style, "table:content-validation-name": rule,
          "office:value-type": "float", "office:value": String(number),
        ]
      ) { xml in xml.element("text:p", text: String(number)) }
    case .length(let other, let now):
      xml.element(
        "table:table-cell",
        [
          "table:style-name": style, "table:content-validation-name": rule,
          "table:formula": "of:=LEN([.\(CellAddress.name(column: other, row: row))])",
          "office:value-type": "float", "office:value": String(now),
        ]
      ) { xml in xml.element("text:p", text: String(now)) }
    case .date(let date):
      xml.element(
        "table:table-cell",
        [
          "table:style-name": style, "table:content-validation-name": rule,
          "office:value-type": "date", "office:date-value": date.iso,
        ]
      ) { xml in xml.element("text:p", text: date.figures) }
    }
  }

  private func paragraphs(_ text: String, _ xml: inout XMLWriter) {
    let bytes = text.utf8Span.span
    if !Self.needsCare(bytes) { return xml.element("text:p", text: text) }
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      xml.element("text:p") { xml in Self.write(line, &xml) }
    }
  }

  /// Whether a text has several lines, spaces at an end or consecutive spaces.
  private static func needsCare(_ bytes: Span<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var isAfterSpace = true
    for position in bytes.indices {
      if bytes[position] == UInt8(ascii: "\n") || isAfterSpace && bytes[position] == space {
        return true
      }
      isAfterSpace = bytes[position] == space
    }
    return isAfterSpace
  }

  /// Writes a line; a space that is not between other characters becomes an element.
  private static func write(_ line: Substring.UTF8View, _ xml: inout XMLWriter) {
    let space = UInt8(ascii: " ")
    var written = line.startIndex
    var isAfterSpace = true
    for position in line.indices {
      guard line[position] == space else {
        isAfterSpace = false
        continue
      }
      let next = line.index(after: position)
      if isAfterSpace || next == line.endIndex {
        xml.characters(String(Substring(line[written..<position])))
        xml.element("text:s")
        written = next
      }
      isAfterSpace = true
    }
    xml.characters(String(Substring(line[written...])))
  }
}
