/// Lists of terms with what is said of each.
extension Context {
  enum Terms: Sendable {}
}

extension Markup<Context.Terms> {
  static func term(_ name: String, _ words: Markup<Context.Phrasing>) -> Markup {
    .all([
      element("dt", [], [Markup<Context.Phrasing>.text(name)]), element("dd", [], [words]),
    ])
  }
}

extension Markup<Context.Flow> {
  static func terms(_ attributes: [Attribute], _ terms: [Markup<Context.Terms>]) -> Markup {
    terms.isEmpty ? .none : element("dl", attributes, terms)
  }

  static func list(_ attributes: [Attribute], _ items: [Markup<Context.List>]) -> Markup {
    element("ul", attributes, items)
  }

  /// A table with a name for its kind.
  static func table(
    _ attributes: [Attribute], caption: String, head: [Markup<Context.Row>],
    rows: [Markup<Context.Table>]
  ) -> Markup {
    let title: Markup<Context.Table> = .element(
      "caption", [], [Markup<Context.Phrasing>.text(caption)])
    let head: Markup<Context.Table> = .element("thead", [], [Markup<Context.Table>.row([], head)])
    return element("table", attributes, [title, head, .element("tbody", [], rows)])
  }
}
