import TextFormats

extension Markup<Context.Phrasing> {
  static var lineBreak: Markup { .raw("<br>") }
}

extension Markup<Context.Flow> {
  /// Table with a class for its kind.
  ///
  /// - Parameter widths: of the columns, in hundredths; for documents, which do not measure cells.
  static func table(
    _ attributes: [Attribute], caption: String?, head: [Markup<Context.Row>],
    rows: [Markup<Context.Table>], widths: [Int] = []
  ) -> Markup {
    let columns = widths.map { "<col style=\"width:\($0)%\">" }.joined()
    let group: [Markup<Context.Table>] =
      widths.isEmpty ? [] : [.raw("<colgroup>\(columns)</colgroup>")]
    let title = caption.map { caption -> Markup<Context.Table> in
      .element("caption", [], [Markup<Context.Phrasing>.text(caption)])
    }
    let head: Markup<Context.Table> = .element("thead", [], [Markup<Context.Table>.row([], head)])
    return element(
      "table", attributes,
      [title].compactMap { $0 } + group + [head, .element("tbody", [], rows)])
  }
}
