/// Writes XML that is always well-formed: what is opened is closed, and every value is escaped.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// - Parameter attributes: those whose value is nil are left out.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    text += "<\(name)"
    write(attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element with nothing or a text in it.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    text content: String? = nil
  ) {
    text += "<\(name)"
    write(attributes)
    text += content.map { ">\(XMLText.escape($0))</\(name)>" } ?? "/>"
  }

  mutating func characters(_ content: String) { text += XMLText.escape(content) }

  private mutating func write(_ attributes: KeyValuePairs<StaticString, String?>) {
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(XMLText.escape(value))\"" }
    }
  }
}
