package import Toolkit
package import Views
import TextFormats

/// Table as a page of its own; each group with its heading and a table of its own.
package struct TableHTML: Sendable {
  let addresses: Addresses
  let language: Language
  let credit: Attribution
  let languages: TextLanguages
  /// Whether the page is read without the others, so that no link works.
  let isAlone: Bool
  /// Whether it is the source of a document.
  let isDocument: Bool

  package init(
    addresses: Addresses, language: Language, credit: Attribution, isAlone: Bool = false
  ) {
    self.init(
      addresses: addresses, language: language, credit: credit, isAlone: isAlone,
      isDocument: false)
  }

  init(
    addresses: Addresses, language: Language, credit: Attribution, isAlone: Bool, isDocument: Bool
  ) {
    self.isAlone = isAlone
    self.isDocument = isDocument
    self.addresses = addresses
    self.language = language
    self.credit = credit
    languages = TextLanguages(language, credit, isDocument: isDocument)
  }

  package func text(_ table: Table) -> String {
    let path = addresses.table(table, format: "html")
    return HTMLPage(
      title: table.title(language), credit: credit, language: language,
      index: isAlone ? nil : Addresses.relative("index.html", from: path),
      body: body(of: table, at: path), style: Self.style
    ).html
  }

  /// On paper a row is as low as its text, so that the recommendations of a plan are one A4.
  private static let style = """
    @media print { h1 { font-size: 14pt; } small { font-size: 1em; } nav { display: none; } p { margin: 4pt 0; }
      th, td { padding: 2pt 5pt; line-height: 1.3; } td:not(.wide) ul { list-style: none; padding: 0; }
      td:not(.wide) li { display: inline; } td:not(.wide) li + li::before { content: ", "; } }
    """

  /// Content below a table's title, on a page at that address.
  func body(of table: Table, at path: String, under level: Int = 1) -> [Markup<Context.Flow>] {
    let note: [Markup<Context.Flow>] =
      table.note.map { [.paragraph([], languages.markup($0))] } ?? []
    let widths = isDocument ? ColumnWidths(of: table, language).percents : []
    let links = addresses.links(from: path, format: "html")
    return note + table.groups.map { group($0, of: table, links, level + 1, widths) }
  }

  private func group(
    _ group: Table.RowGroup, of table: Table, _ links: Links, _ level: Int, _ widths: [Int]
  )
    -> Markup<Context.Flow>
  {
    var content: [Markup<Context.Flow>] = []
    if let heading = group.heading {
      let id = group.anchor.map { [Attribute.id(addresses.fragment($0))] } ?? []
      content.append(.heading(level, id, [languages.markup(heading)]))
    }
    if let note = group.note { content.append(.paragraph([], languages.markup(note))) }
    guard !group.rows.isEmpty else { return .section([], content) }
    let head = table.columns.map { column -> Markup<Context.Row> in
      .header([.scope("col")] + Self.kind(column), [.inline(languages.markup(column.title))])
    }
    let attributes = table.columns.map { column in
      [Attribute("data-label", column.title(language))] + Self.kind(column)
    }
    let rows = group.rows.map { self.row($0, attributes, links) }
    let caption = group.heading ?? table.title
    // A document prints a caption as a line of text right below the heading, which has the same
    // words.
    let isRepeated = isDocument && group.heading != nil
    content.append(
      .table(
        [], caption: isRepeated ? nil : caption(language), head: head, rows: rows, widths: widths))
    return .section([], content)
  }

  /// Row of a table. Pandoc 2.17 drops row headers from .odt: in a document they are ordinary
  /// cells.
  ///
  /// - Parameter attributes: those of the cells of each column.
  private func row(_ row: Table.Row, _ attributes: [[Attribute]], _ links: Links)
    -> Markup<Context.Table>
  {
    let cells = zip(row.cells, attributes).enumerated().map { position, pair in
      let (cell, attributes) = pair
      let content = [self.cell(cell, links)]
      return position == 0 && !isDocument
        ? Markup<Context.Row>.header([.scope("row")] + attributes, content)
        : .cell(attributes, content)
    }
    return .row(row.anchor.map { [.id(addresses.fragment($0))] } ?? [], cells)
  }

  private static func kind(_ column: Table.Column) -> [Attribute] {
    column.isNumeric ? [.css("number")] : column.isWide ? [.css("wide")] : []
  }

  private func cell(_ cell: Table.Cell, _ links: Links) -> Markup<Context.Flow> {
    switch cell {
    case .text(let phrase): .inline(languages.markup(isDocument ? phrase.withWholeAmounts : phrase))
    case .day(let day): .inline(.text(day.phrase(language)))
    case .list(let items) where items.count == 1: .inline(.all(items.map { item($0, links) }))
    case .list(let items) where items.isEmpty: .none
    case .list(let items): .list(items.map { .item(item($0, links)) })
    }
  }

  private func item(_ item: Table.Item, _ links: Links) -> Markup<Context.Phrasing> {
    let text = languages.markup(item.text)
    let main: Markup<Context.Phrasing> =
      (isAlone ? nil : item.anchor).map { .link(to: links($0), [], [text]) } ?? text
    let words = [item.detail, item.isInferred ? Catalogue.inferred : nil].compactMap { $0 }
    guard !words.isEmpty else { return main }
    let small = words.map { Phrase(verbatim: "(") + $0 + Phrase(verbatim: ")") }
    return .all([
      main, .text(" "), .element("small", [], [languages.markup(.joined(small, by: " "))]),
    ])
  }
}
