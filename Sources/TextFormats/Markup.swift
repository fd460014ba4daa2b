/// HTML fragment with its context in its type.
///
/// Text is escaped unless it is spelled `raw`; an element takes only what HTML allows inside it, so
/// that a `<li>` outside a list or a `<td>` outside a row does not compile.
package struct Markup<Here>: Sendable {
  /// UTF-8 bytes.
  let bytes: [UInt8]

  package var html: String { String(decoding: bytes, as: UTF8.self) }

  /// Unescaped markup. The caller is responsible: only our own constants are allowed.
  package static func raw(_ html: String) -> Markup { Markup(bytes: Array(html.utf8)) }

  /// Empty markup.
  package static var none: Markup { Markup(bytes: []) }

  /// Concatenation of fragments.
  package static func all(_ parts: [Markup], separator: String = "") -> Markup {
    if parts.count == 1 { return parts[0] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count + separator.utf8.count })
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes += separator.utf8 }
      bytes += part.bytes
    }
    return Markup(bytes: bytes)
  }

  /// - Parameter isLine: whether a newline follows.
  package static func element<Inner>(
    _ name: String, _ attributes: [Attribute], _ content: [Markup<Inner>], isLine: Bool = false
  ) -> Markup {
    // Reserves the final size for content that needs no escaping, so that the buffer grows once.
    let size =
      2 * name.utf8.count + 6 + attributes.reduce(0) { $0 + $1.size }
      + content.reduce(0) { $0 + $1.bytes.count }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for attribute in attributes { attribute.write(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
    for piece in content { bytes += piece.bytes }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
    if isLine { bytes.append(UInt8(ascii: "\n")) }
    return Markup(bytes: bytes)
  }
}

/// Contexts in which HTML allows a fragment.
package enum Context {
  package enum Flow: Sendable {}
  package enum Phrasing: Sendable {}
  package enum List: Sendable {}
  package enum Table: Sendable {}
  package enum Row: Sendable {}
}

/// Attribute; its value is escaped.
package struct Attribute: Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Size in bytes, unless something needs escaping.
  fileprivate var size: Int { name.utf8.count + value.utf8.count + 4 }

  fileprivate func write(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes += name.utf8
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    MarkupText.write(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  package static func id(_ value: String) -> Attribute { Attribute("id", value) }
  package static func css(_ value: String) -> Attribute { Attribute("class", value) }
  package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
}

extension Markup<Context.Phrasing> {
  package static func text(_ text: String) -> Markup {
    var bytes: [UInt8] = []
    MarkupText.write(text, to: &bytes)
    return Markup(bytes: bytes)
  }

  package static func strong(_ text: String) -> Markup {
    element("strong", [], [Markup<Context.Phrasing>.text(text)])
  }

  package static func small(_ text: String) -> Markup {
    element("small", [], [Markup<Context.Phrasing>.text(text)])
  }

  /// Link to an address that we made, or that `WebAddress` accepts as safe.
  package static func link(_ text: String, to address: String) -> Markup {
    element("a", [Attribute("href", address)], [Markup<Context.Phrasing>.text(text)])
  }
}

extension Markup<Context.Flow> {
  package static func heading(_ level: Int, id: String? = nil, _ text: String) -> Markup {
    element(
      "h\(min(max(level, 1), 6))", id.map { [.id($0)] } ?? [], [Markup<Context.Phrasing>.text(text)]
    )
  }

  package static func paragraph(_ attributes: [Attribute], _ content: Markup<Context.Phrasing>...)
    -> Markup
  {
    element("p", attributes, content)
  }

  package static func navigation(_ content: Markup<Context.Phrasing>) -> Markup {
    element("nav", [], [content])
  }

  package static func list(_ items: [Markup<Context.List>]) -> Markup { element("ul", [], items) }

  package static func table(
    caption: String, head: [Markup<Context.Row>], rows: [Markup<Context.Table>]
  )
    -> Markup
  {
    let title: Markup<Context.Table> = .element(
      "caption", [], [Markup<Context.Phrasing>.text(caption)])
    let head: Markup<Context.Table> = .element("thead", [], [Markup<Context.Table>.row([], head)])
    return element("table", [], [title, head, .element("tbody", [], rows)])
  }

  package static func section(_ attributes: [Attribute], _ content: [Markup]) -> Markup {
    element("section", attributes, content)
  }

  package static func inline(_ content: Markup<Context.Phrasing>) -> Markup {
    Markup(bytes: content.bytes)
  }
}

extension Markup<Context.List> {
  package static func item(_ content: Markup<Context.Phrasing>...) -> Markup {
    element("li", [], content)
  }
}

extension Markup<Context.Table> {
  package static func row(_ attributes: [Attribute], _ cells: [Markup<Context.Row>]) -> Markup {
    element("tr", attributes, cells, isLine: true)
  }
}

extension Markup<Context.Row> {
  package static func cell(_ attributes: [Attribute] = [], _ content: [Markup<Context.Flow>])
    -> Markup
  {
    element("td", attributes, content)
  }

  package static func header(_ attributes: [Attribute], _ text: String) -> Markup {
    element("th", attributes, [Markup<Context.Phrasing>.text(text)])
  }

  package static func header(_ attributes: [Attribute], _ content: [Markup<Context.Flow>]) -> Markup
  {
    element("th", attributes, content)
  }
}
