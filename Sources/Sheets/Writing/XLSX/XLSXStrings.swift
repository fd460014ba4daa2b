/// Shared strings of a workbook for Excel, to which cells refer by number.
///
/// Equal ones are not merged: two texts that Swift calls equal may differ in bytes.
struct XLSXStrings {
  private var texts: [String] = []

  /// - Returns: the text's number.
  mutating func add(_ text: String) -> Int {
    texts.append(XLSXEscape.protect(XMLText.fitted(text)))
    return texts.count - 1
  }

  func xml() -> [UInt8] {
    var xml = XMLWriter()
    let count = String(texts.count)
    xml.element(
      "sst", ["xmlns": XLSXWriter.sheetSpace, "count": count, "uniqueCount": count]
    ) { xml in
      for text in texts {
        xml.element("si") { xml in
          xml.element("t", ["xml:space": "preserve"], text: text)
        }
      }
    }
    return xml.bytes
  }
}
