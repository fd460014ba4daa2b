package import TextFormats

/// Elements of a whole page, beyond those of a table.
extension Context {
  package enum Definitions: Sendable {}
  package enum Choice: Sendable {}
}

/// Element that contains parts of a page.
package enum Block: String, Sendable {
  case article
  case aside
  case details
  case division = "div"
  case footer
  case form
  case header
  case label
  case main
  case navigation = "nav"
  case search
  case section
}

extension Markup<Context.Flow> {
  package static func block(_ block: Block, _ attributes: [Attribute] = [], _ content: [Markup])
    -> Markup
  {
    element(block.rawValue, attributes, content, isLine: true)
  }

  package static func heading(
    _ level: Int, _ attributes: [Attribute] = [], _ content: [Markup<Context.Phrasing>]
  ) -> Markup {
    element("h\(min(max(level, 1), 6))", attributes, content)
  }

  package static func list(_ attributes: [Attribute], _ items: [Markup<Context.List>]) -> Markup {
    element("ul", attributes, items)
  }

  package static func ordered(_ attributes: [Attribute] = [], _ items: [Markup<Context.List>])
    -> Markup
  {
    element("ol", attributes, items)
  }

  package static func definitions(
    _ attributes: [Attribute] = [], _ items: [Markup<Context.Definitions>]
  ) -> Markup {
    element("dl", attributes, items)
  }

  /// Line that opens and closes `details`.
  package static func summary(_ content: Markup<Context.Phrasing>...) -> Markup {
    element("summary", [], content)
  }

  /// The same with a heading of a level.
  package static func summary(
    _ level: Int, _ attributes: [Attribute], _ content: [Markup<Context.Phrasing>]
  ) -> Markup {
    element("summary", [], [heading(level, attributes, content)])
  }

  /// Input for a search text.
  package static func searchInput(id: String) -> Markup {
    raw("<input id=\"\(MarkupText.escape(id))\" type=\"search\" autocomplete=\"off\">")
  }

  package static func select(_ attributes: [Attribute], _ options: [Markup<Context.Choice>])
    -> Markup
  {
    element("select", attributes, options)
  }

  /// Table with several bodies, each a group of rows.
  ///
  /// - Parameter hasRoles: whether the parts say what they are; needed where a style lays them out as
  ///   blocks, because browsers then no longer pass a table on to a screen reader.
  package static func table(
    _ attributes: [Attribute], caption: String, head: [Markup<Context.Row>],
    bodies: [[Markup<Context.Table>]], hasRoles: Bool = false
  ) -> Markup {
    func role(_ name: String) -> [Attribute] { hasRoles ? [Attribute("role", name)] : [] }
    let title: Markup<Context.Table> = .element(
      "caption", [], [Markup<Context.Phrasing>.text(caption)])
    let head: Markup<Context.Table> = .element(
      "thead", role("rowgroup"), [Markup<Context.Table>.row(role("row"), head)])
    let bodies = bodies.map { Markup<Context.Table>.element("tbody", role("rowgroup"), $0) }
    return element("table", role("table") + attributes, [title, head] + bodies)
  }
}

extension Markup<Context.Phrasing> {
  package static func span(_ css: String, _ content: Markup...) -> Markup {
    element("span", [.css(css)], content)
  }

  /// Literal text, as typed in a file.
  package static func code(_ text: String) -> Markup {
    element("code", [], [Markup<Context.Phrasing>.text(text)])
  }

  /// Picture in a file of ours, with its size in pixels, so that nothing shifts when it comes.
  ///
  /// - Parameter words: what a reader who does not see it gets.
  package static func image(
    _ path: String, width: Double, height: Double, words: String
  ) -> Markup {
    let (width, height) = (Int(width.rounded(.up)), Int(height.rounded(.up)))
    return raw(
      """
      <img src="\(MarkupText.escape(path))" alt="\(MarkupText.escape(words))" \
      width="\(width)" height="\(height)">
      """)
  }

  /// Link to an address that we made, or that `WebAddress` accepts as safe.
  package static func link(
    to address: String, _ attributes: [Attribute] = [], _ content: [Markup]
  ) -> Markup {
    element("a", [Attribute("href", address)] + attributes, content)
  }
}

extension Markup<Context.List> {
  package static func item(_ attributes: [Attribute], _ content: [Markup<Context.Flow>]) -> Markup {
    element("li", attributes, content, isLine: true)
  }
}

extension Markup<Context.Definitions> {
  /// Name with an id, and its description.
  package static func pair(
    id: String, _ name: String, _ content: [Markup<Context.Phrasing>]
  ) -> Markup {
    let term = element("dt", [], [Markup<Context.Phrasing>.text(name)])
    return element("div", [.id(id)], [term, element("dd", [], content)])
  }

  /// Name with its description.
  package static func pair(_ name: String, _ content: [Markup<Context.Flow>]) -> Markup {
    let term = element("dt", [], [Markup<Context.Phrasing>.text(name)])
    return element("div", [], [term, element("dd", [], content)])
  }
}

extension Markup<Context.Choice> {
  package static func option(
    _ text: String, value: String, _ attributes: [Attribute] = []
  ) -> Markup {
    element(
      "option", [Attribute("value", value)] + attributes, [Markup<Context.Phrasing>.text(text)])
  }
}
