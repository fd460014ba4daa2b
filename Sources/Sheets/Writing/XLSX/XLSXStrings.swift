/// Shared strings of a workbook for Excel, to which cells refer by number. A text is there once,
/// however many cells have it: many cells of a plan have the same text, in the table and in what was exported.
struct XLSXStrings {
  private var texts: [String] = []
  private var numbers: [ExactText: Int] = [:]
  /// Number of cells that refer to a text.
  private var count = 0

  /// A text by its bytes: two that Swift calls equal may differ in them.
  private struct ExactText: Hashable {
    let text: String

    static func == (one: ExactText, other: ExactText) -> Bool {
      one.text.hasSameBytes(as: other.text)
    }

    func hash(into hasher: inout Hasher) {
      let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
        unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
      if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }
  }

  /// - Returns: the text's number.
  mutating func add(_ text: String) -> Int {
    count += 1
    let key = ExactText(text: text)
    if let number = numbers[key] { return number }
    numbers[key] = texts.count
    texts.append(XLSXEscape.protect(XMLText.fitted(text)))
    return texts.count - 1
  }

  func write(_ xml: inout XMLWriter) {
    xml.element(
      "sst",
      ["xmlns": XLSXWriter.sheetSpace, "count": "\(count)", "uniqueCount": "\(texts.count)"]
    ) { xml in
      for text in texts {
        xml.markup("<si><t xml:space=\"preserve\">")
        xml.characters(text)
        xml.markup("</t></si>")
        xml.drain()
      }
    }
  }
}
