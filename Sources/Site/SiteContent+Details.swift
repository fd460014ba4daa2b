import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Details of a node, as parts of a page.
extension SiteContent {
  /// - Parameter leftOut: keys that the page shows in another form, or not.
  func details(_ node: Node, without leftOut: Set<DetailKey> = []) -> Details {
    Details(node, in: graph, by: definition, without: leftOut)
  }

  /// Paragraphs, then a list of the fields.
  func facts(_ details: Details) -> [Flow] { paragraphs(details) + fields(details) }

  func paragraphs(_ details: Details) -> [Flow] {
    details.paragraphs.flatMap { paragraph in
      Flow.written(text(paragraph.value.words), [.css("lead")], as: own)
    }
  }

  func fields(_ details: Details) -> [Flow] {
    let fields = pairs(details.fields)
    return fields.isEmpty ? [] : [.definitions([.css("facts key")], fields)]
  }

  func pairs(_ fields: [Detail]) -> [Definition] {
    fields.flatMap { pair($0.key.name, phrasings($0.value)) }
  }

  /// Phrasing content of a value: one item, or one for each node.
  private func phrasings(_ value: DetailValue) -> [Phrasing] {
    switch value {
    case .links(let entries), .entries(let entries): entries.map(link)
    case .address(let address):
      WebAddress.isSafe(address) ? [.link(address, to: address)] : []
    case .paragraph(let words), .text(let words): [own(words)]
    case .lines(let cited): cited.isEmpty ? [own(value.wordsWithMeaning)] : [lines(cited)]
    case .texts(let texts): [own(texts.joined(by: ", "))]
    default: [own(value.wordsWithMeaning)]
    }
  }

  /// Link to another node, with its evidence.
  func link(_ entry: DetailEntry) -> Phrasing { link(entry, isShort: false) }

  func link(_ entry: DetailEntry, isShort: Bool) -> Phrasing {
    let evidence =
      entry.basis.map {
        [.text(" "), self.evidence($0, about: subject(entry.node), isShort: isShort)]
      } ?? []
    return .all([link(entry.node)] + evidence)
  }

  /// Lists, each as a section in the form that its entries need.
  ///
  /// - Parameter inserted: what comes right behind the section of a key.
  func sections(
    _ details: Details, with inserted: (key: DetailKey, content: [Flow])? = nil
  ) -> [Flow] {
    let hasKey = details.sections.contains { $0.key == inserted?.key }
    return details.sections.flatMap { key, entries in
      section(
        key.id, key.name.capitalized, content(key, entries, of: details.node) + references(entries))
        + (key == inserted?.key ? inserted?.content ?? [] : [])
    } + (hasKey ? [] : inserted?.content ?? [])
  }

  /// Under which headings of the source the lines of some entries are, and from which page on. Beside
  /// each entry this would be most of its words; here it is there for who asks.
  func references(_ entries: [DetailEntry]) -> [Flow] {
    var found: Set<CitedLines> = []
    for entry in entries {
      guard case .stated(let lines)? = entry.basis else { continue }
      found.formUnion(lines.filter { $0.section != nil })
    }
    // In the order of the text, so that the lines of one heading follow each other.
    let lines = found.sorted {
      ($0.source ?? "", $0.lines.lowerBound, $0.lines.upperBound)
        < ($1.source ?? "", $1.lines.lowerBound, $1.lines.upperBound)
    }
    var groups: [[CitedLines]] = []
    for line in lines {
      if let last = groups.last?.last, last.source == line.source, last.section == line.section {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    guard !groups.isEmpty else { return [] }
    return [
      .block(
        .details, [.css("references")],
        [
          .summary(.text(text(nl: "Waar deze regels staan", en: "Where these lines are"))),
          .list([.css("plain")], groups.map { .item(self.lines($0)) }),
        ])
    ]
  }

  private func content(_ key: DetailKey, _ entries: [DetailEntry], of node: Node) -> [Flow] {
    switch key {
    case .subPoints: [parts(entries)]
    case .decisions: table(entries)
    case .budget: money(entries, of: node)
    case .points: [.list([.css("plain points")], entries.map { .item(pointLine($0.node)) })]
    default: lists(key, entries)
    }
  }

  /// Sub-points, each with its details.
  private func parts(_ entries: [DetailEntry]) -> Flow {
    let common = undivided(entries.map(\.node))
    let items = entries.map { entry -> Item in
      let name = graph.name(of: entry.node)
      let facts = pairs(entry.details)
      return .item(
        partID(of: entry.node),
        [
          .paragraph(
            [], .span("number", .text(name)), .text(" "),
            own(graph.ownWords(of: entry.node)),
            common == nil ? undivided(entry.node) : .none),
          facts.isEmpty ? .none : .definitions([.css("facts")], facts),
        ])
    }
    return .all([common ?? .none, .list([.css("plain parts")], items)])
  }

  private func partID(of node: Node) -> [Attribute] {
    guard case .subPoint(let position, let point) = node else { return [] }
    return [.id(Addresses.part(position, of: plan.actionPoints[point]))]
  }

  /// Rows of a table of which a longer one folds: on a telephone a row with the money of four years is as
  /// high as five lines.
  private static let mostRows = 3

  /// Part of a long list below its heading, or another long part. It is open, so that paper and a browser
  /// without scripts have it; in a narrow window `groups.js` folds it.
  func group(_ summary: Flow, _ content: [Flow]) -> Flow {
    .block(.details, [.css("group"), Attribute("open", "")], [summary] + content)
  }

  /// Lines of the budget with their amounts, and the remark of the whole.
  private func money(_ entries: [DetailEntry], of node: Node) -> [Flow] {
    // On the page of a point each line is for that point.
    let columns: [MoneyTable.LineColumn] =
      if case .actionPoint = node { [] } else { [.point] }
    let remark = plan.budget?.remark?.value
    let lines = entries.compactMap(MoneyTable.Line.init)
    let table = MoneyTable(lines, columns: columns, self).markup
    return folded(table, rows: lines.count, text(nl: "Bedragen per jaar", en: "Amounts per year"))
      + (remark.map { [.paragraph([.css("quiet")], own($0))] } ?? []) + [allMoney]
  }

  /// A row for each thing and a column for each key.
  private func table(_ entries: [DetailEntry]) -> [Flow] {
    // Without earlier answers, which later ones replace.
    let entries = entries.filter { $0.details[.earlier] == nil }
    var columns: [DetailKey] = []
    for detail in entries.flatMap(\.details) where !columns.contains(detail.key) {
      if ![.origin, .remark].contains(detail.key) { columns.append(detail.key) }
    }
    guard !entries.isEmpty else { return [] }
    func head(_ text: String) -> Markup<Context.Row> { .header([.scope("col")], text) }
    let titles =
      [head(text(nl: "Punt", en: "Point"))] + columns.map { head(text($0.name.capitalized)) }
    let caption = text(nl: "Het laatste besluit per onderdeel", en: "The latest decision on each")
    let rows = entries.map { row($0, columns) }
    let table = Flow.table([], caption: caption, head: titles, bodies: [rows])
    let whole = scrolling(table, named: caption)
    return folded([whole], rows: entries.count, caption)
  }

  /// A table that folds in a narrow window if it has many rows.
  private func folded(_ table: [Flow], rows: Int, _ name: String) -> [Flow] {
    guard rows > Self.mostRows else { return table }
    let count = Catalogue.count(
      rows, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
    return [group(.summary(.text(name), .text(" "), .span("count", .text(text(count)))), table)]
  }

  private func row(_ entry: DetailEntry, _ columns: [DetailKey]) -> Markup<Context.Table> {
    let remark: Phrasing =
      entry.details[.remark].map { .element("small", [], [.text(" "), own(text($0.words))]) }
      ?? .none
    let name = link(entry.node)
    let evidence =
      entry.basis.map {
        [.text(" "), self.evidence($0, about: subject(entry.node), isShort: true)]
      } ?? []
    let cells = columns.map { column -> Markup<Context.Row> in
      let value = entry.details[column].map { Phrasing.all(phrasings($0)) } ?? .text("–")
      return .cell([], [.inline(value)])
    }
    return .row(
      [], [.header([.scope("row")], [.inline(.all([name] + evidence + [remark]))])] + cells)
  }
}
