/// Writes well-formed XML: every element is closed, and every value is escaped.
struct XMLWriter {
  private(set) var bytes = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  /// Takes what is written from time to time; nil to keep all.
  private let part: PackedPart?

  init(into part: PackedPart? = nil) { self.part = part }

  /// Hands over what is written, when that is much.
  mutating func drain() {
    guard let part, bytes.count >= 1 << 16 else { return }
    part.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// - Parameter attributes: those whose value is nil are left out.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    close(name)
  }

  /// Element that is empty or contains a text.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text content: String? = nil
  ) {
    open(name, attributes)
    guard let content else { return raw("/>") }
    bytes.append(UInt8(ascii: ">"))
    characters(content)
    close(name)
  }

  mutating func characters(_ content: String) { XMLText.escape(content, into: &bytes) }

  /// Appends markup that this module made, which needs no escaping. For what there is very much of.
  mutating func markup(_ text: StaticString) { raw(text) }
  mutating func markup(_ text: [UInt8]) { bytes += text }

  /// Appends a whole number, without making a text of it.
  mutating func markup(_ number: Int) {
    guard number >= 0 else { return bytes += String(number).utf8 }
    if number >= 10 { markup(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for (name, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      raw(name)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      characters(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Appends a constant of the program, which needs no escaping.
  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}
