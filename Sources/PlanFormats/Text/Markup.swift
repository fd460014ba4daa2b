/// A piece of HTML that knows where it may stand.
///
/// Text is escaped unless it is spelled `raw`; an element takes only what HTML allows inside it, so
/// that a `<li>` outside a list or a `<td>` outside a row does not compile.
package struct Markup<Here>: Sendable {
  package let html: String

  /// Markup as it is. The caller answers for it: only constants of ours may stand here.
  package static func raw(_ html: String) -> Markup { Markup(html: html) }

  /// Nothing.
  package static var none: Markup { Markup(html: "") }

  /// Pieces one after another.
  package static func all(_ parts: [Markup]) -> Markup { Markup(html: parts.map(\.html).joined()) }

  package static func element<Inner>(
    _ name: String, _ attributes: [Attribute], _ content: [Markup<Inner>]
  ) -> Markup {
    // One string that grows: a table of a large plan has a million cells.
    var html = "<\(name)"
    for attribute in attributes {
      html += " "
      html += attribute.name
      html += "=\""
      html += MarkupText.escape(attribute.value)
      html += "\""
    }
    html += ">"
    for piece in content { html += piece.html }
    html += "</\(name)>"
    return Markup(html: html)
  }
}

/// Where a piece of HTML may stand.
package enum Context {
  package enum Flow: Sendable {}
  package enum Phrasing: Sendable {}
  package enum List: Sendable {}
  package enum Table: Sendable {}
  package enum Row: Sendable {}
}

/// An attribute; its value is escaped.
package struct Attribute: Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  package static func id(_ value: String) -> Attribute { Attribute("id", value) }
  package static func css(_ value: String) -> Attribute { Attribute("class", value) }
  package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
}

extension Markup<Context.Phrasing> {
  package static func text(_ text: String) -> Markup { Markup(html: MarkupText.escape(text)) }

  package static func strong(_ text: String) -> Markup {
    element("strong", [], [Markup<Context.Phrasing>.text(text)])
  }

  package static func small(_ text: String) -> Markup {
    element("small", [], [Markup<Context.Phrasing>.text(text)])
  }

  /// A link to an address that we made, or that `WebAddress` holds to be safe.
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
    Markup(html: content.html)
  }
}

extension Markup<Context.List> {
  package static func item(_ content: Markup<Context.Phrasing>...) -> Markup {
    element("li", [], content)
  }
}

extension Markup<Context.Table> {
  package static func row(_ attributes: [Attribute], _ cells: [Markup<Context.Row>]) -> Markup {
    Markup(html: Markup.element("tr", attributes, cells).html + "\n")
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
