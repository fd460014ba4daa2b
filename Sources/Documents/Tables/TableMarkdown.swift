package import Toolkit
package import Views
import TextFormats

/// Table as Markdown; each group with its heading and a table of its own.
package struct TableMarkdown: Sendable {
  let addresses: Addresses
  let language: Language
  let credit: Attribution
  /// Whether the text is read without the others, so that no link works.
  let isAlone: Bool

  package init(
    addresses: Addresses, language: Language, credit: Attribution, isAlone: Bool = false
  ) {
    self.isAlone = isAlone
    self.addresses = addresses
    self.language = language
    self.credit = credit
  }

  package func text(_ table: Table) -> String {
    let path = addresses.table(table, format: "md")
    return GeneratorMark.markdown(head(table.title) + body(of: table, at: path))
  }

  /// Title of a page, with the plan as its source.
  func head(_ title: Phrase) -> [String] {
    var lines = ["# \(MarkdownText.escape(title(language)))", ""]
    lines += ["*\(MarkdownText.escape(credit.title))*", ""]
    if !credit.notice.isEmpty { lines += ["> \(MarkdownText.escape(credit.notice))", ""] }
    if let counting = credit.counting { lines += [MarkdownText.escape(counting(language)), ""] }
    return lines
  }

  /// Content below a table's title, on a page at that address.
  func body(of table: Table, at path: String, under level: Int = 1) -> [String] {
    let marks = String(repeating: "#", count: level + 1)
    let links = addresses.links(from: path, format: "md")
    var lines: [String] = []
    if let note = table.note { lines += [MarkdownText.escape(note(language)), ""] }
    for group in table.groups {
      if let heading = group.heading {
        lines += ["\(marks) \(anchor(group.anchor))\(MarkdownText.escape(heading(language)))", ""]
      }
      if let note = group.note { lines += [MarkdownText.escape(note(language)), ""] }
      guard !group.rows.isEmpty else { continue }
      lines.append(row(table.columns.map { MarkdownText.escape($0.title(language)) }))
      lines.append(row(table.columns.map { $0.isNumeric ? "--:" : "---" }))
      for row in group.rows { lines.append(self.row(row, links)) }
      lines.append("")
    }
    return lines
  }

  private func row(_ row: Table.Row, _ links: Links) -> String {
    var cells = row.cells.map { cell($0, links) }
    if !cells.isEmpty { cells[0] = anchor(row.anchor) + cells[0] }
    return self.row(cells)
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func anchor(_ anchor: Anchor?) -> String {
    anchor.map { "<a id=\"\(addresses.fragment($0))\"></a>" } ?? ""
  }

  private func cell(_ cell: Table.Cell, _ links: Links) -> String {
    switch cell {
    case .text(let phrase): MarkdownText.escape(phrase(language))
    case .day(let day): MarkdownText.escape(day.phrase(language))
    case .list(let items): items.map { item($0, links) }.joined(separator: "<br>")
    }
  }

  private func item(_ item: Table.Item, _ links: Links) -> String {
    let text = item.text(language)
    let linked =
      (isAlone ? nil : item.anchor).map {
        MarkdownText.link(text, to: links($0))
      } ?? MarkdownText.escape(text)
    let detail = item.detail.map { " (\(MarkdownText.escape($0(language))))" } ?? ""
    return item.isInferred
      ? "\(linked)\(detail) *(\(Catalogue.inferred(language)))*" : linked + detail
  }
}
