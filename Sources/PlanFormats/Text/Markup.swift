/// A piece of HTML that knows where it may stand.
///
/// Text is escaped unless it is spelled `raw`; an element takes only what HTML allows inside it, so
/// that a `<li>` outside a list or a `<td>` outside a row does not compile.
struct Markup<Here>: Sendable {
  let html: String

  /// Markup as it is. The caller answers for it: only constants of ours may stand here.
  static func raw(_ html: String) -> Markup { Markup(html: html) }

  /// Nothing.
  static var none: Markup { Markup(html: "") }

  /// Pieces one after another.
  static func all(_ parts: [Markup]) -> Markup { Markup(html: parts.map(\.html).joined()) }

  static func element<Inner>(
    _ name: String, _ attributes: [Attribute], _ content: [Markup<Inner>]
  ) -> Markup {
    let attributes = attributes.map { " \($0.name)=\"\(MarkupText.escape($0.value))\"" }.joined()
    return Markup(html: "<\(name)\(attributes)>\(content.map(\.html).joined())</\(name)>")
  }
}

/// Where a piece of HTML may stand.
enum Context {
  enum Flow: Sendable {}
  enum Phrasing: Sendable {}
  enum List: Sendable {}
  enum Table: Sendable {}
  enum Row: Sendable {}
}

/// An attribute; its value is escaped.
struct Attribute: Sendable {
  let name: String
  let value: String

  static func id(_ value: String) -> Attribute { Attribute(name: "id", value: value) }
  static func css(_ value: String) -> Attribute { Attribute(name: "class", value: value) }
  static func scope(_ value: String) -> Attribute { Attribute(name: "scope", value: value) }
}

extension Markup<Context.Phrasing> {
  static func text(_ text: String) -> Markup { Markup(html: MarkupText.escape(text)) }

  static func strong(_ text: String) -> Markup {
    element("strong", [], [Markup<Context.Phrasing>.text(text)])
  }

  static func small(_ text: String) -> Markup {
    element("small", [], [Markup<Context.Phrasing>.text(text)])
  }

  /// A link to an address that we made, or that `WebAddress` holds to be safe.
  static func link(_ text: String, to address: String) -> Markup {
    element("a", [Attribute(name: "href", value: address)], [Markup<Context.Phrasing>.text(text)])
  }
}

extension Markup<Context.Flow> {
  static func heading(_ level: Int, id: String? = nil, _ text: String) -> Markup {
    element(
      "h\(min(max(level, 1), 6))", id.map { [.id($0)] } ?? [], [Markup<Context.Phrasing>.text(text)]
    )
  }

  static func paragraph(_ attributes: [Attribute], _ content: Markup<Context.Phrasing>...)
    -> Markup
  {
    element("p", attributes, content)
  }

  static func navigation(_ content: Markup<Context.Phrasing>) -> Markup {
    element("nav", [], [content])
  }

  static func list(_ items: [Markup<Context.List>]) -> Markup { element("ul", [], items) }

  static func table(caption: String, head: [Markup<Context.Row>], rows: [Markup<Context.Table>])
    -> Markup
  {
    let title: Markup<Context.Table> = .element(
      "caption", [], [Markup<Context.Phrasing>.text(caption)])
    let head: Markup<Context.Table> = .element("thead", [], [Markup<Context.Table>.row([], head)])
    return element("table", [], [title, head, .element("tbody", [], rows)])
  }

  static func section(_ attributes: [Attribute], _ content: [Markup]) -> Markup {
    element("section", attributes, content)
  }

  static func inline(_ content: Markup<Context.Phrasing>) -> Markup { Markup(html: content.html) }
}

extension Markup<Context.List> {
  static func item(_ content: Markup<Context.Phrasing>...) -> Markup { element("li", [], content) }
}

extension Markup<Context.Table> {
  static func row(_ attributes: [Attribute], _ cells: [Markup<Context.Row>]) -> Markup {
    Markup(html: Markup.element("tr", attributes, cells).html + "\n")
  }
}

extension Markup<Context.Row> {
  static func cell(_ attributes: [Attribute] = [], _ content: [Markup<Context.Flow>]) -> Markup {
    element("td", attributes, content)
  }

  static func header(_ attributes: [Attribute], _ text: String) -> Markup {
    element("th", attributes, [Markup<Context.Phrasing>.text(text)])
  }

  static func header(_ attributes: [Attribute], _ content: [Markup<Context.Flow>]) -> Markup {
    element("th", attributes, content)
  }
}
