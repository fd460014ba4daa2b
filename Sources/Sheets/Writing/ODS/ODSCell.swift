/// One cell of OpenDocument.
struct ODSCell {
  private let content: Sheet.Cell
  private let look: CellLook
  private let rule: String?

  /// - Parameter rule: the name of what may be typed in it.
  init(_ content: Sheet.Cell, _ look: CellLook, rule: String? = nil) {
    self.content = content
    self.look = look
    self.rule = rule
  }

  func write(_ xml: inout XMLWriter) {
    let style = ODSStyles.name(look)
    switch content {
    case .empty:
      xml.element(
        "table:table-cell",
        ["table:style-name": style, "table:content-validation-name": rule])
    case .text(let text):
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
    case .date(let date):
      xml.element(
        "table:table-cell",
        [
          "table:style-name": style, "table:content-validation-name": rule,
          "office:value-type": "date", "office:date-value": date.iso,
        ]
      ) { xml in xml.element("text:p", text: date.dutch) }
    }
  }

  private func paragraphs(_ text: String, _ xml: inout XMLWriter) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      xml.element("text:p") { xml in Self.write(line, &xml) }
    }
  }

  /// A space counts as one only between other characters; else it is an element.
  private static func write(_ line: Substring.UnicodeScalarView, _ xml: inout XMLWriter) {
    var plain = String.UnicodeScalarView()
    var isAfterSpace = true
    for (place, scalar) in zip(line.indices, line) {
      switch scalar {
      case " ":
        if isAfterSpace || line.index(after: place) == line.endIndex {
          xml.characters(String(plain))
          plain = String.UnicodeScalarView()
          xml.element("text:s")
        } else {
          plain.append(" ")
        }
        isAfterSpace = true
      default:
        plain.append(scalar)
        isAfterSpace = false
      }
    }
    xml.characters(String(plain))
  }
}
