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
  func facts(_ details: Details) -> [Flow] {
    let paragraphs = details.paragraphs.flatMap { paragraph in
      Flow.written(text(paragraph.value.words), [.css("lead")], as: own)
    }
    let fields = pairs(details.fields)
    return paragraphs + (fields.isEmpty ? [] : [.definitions([.css("facts key")], fields)])
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
    case .texts(let texts): [own(texts.joined(separator: ", "))]
    default: [own(value.wordsWithMeaning)]
    }
  }

  /// Link to another node, with its evidence.
  func link(_ entry: DetailEntry) -> Phrasing {
    let evidence =
      entry.basis.map {
        [.text(" "), self.evidence($0, about: subject(entry.node))]
      } ?? []
    return .all([link(entry.node)] + evidence)
  }

  /// Lists, each as a section in the form that its entries need.
  func sections(_ details: Details) -> [Flow] {
    details.sections.flatMap { key, entries in
      section(key.id, key.name.capitalized, content(key, entries))
    }
  }

  private func content(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    switch key {
    case .subPoints: [parts(entries)]
    case .decisions, .budget: table(key, entries)
    case .points: [.list([.css("plain points")], entries.map { .item(pointLine($0.node)) })]
    default:
      entries.contains { !$0.themes.isEmpty }
        ? byTheme(key, entries) : [.list([.css("plain")], entries.map { .item(link($0)) })]
    }
  }

  /// Sub-points, each with its details.
  private func parts(_ entries: [DetailEntry]) -> Flow {
    let items = entries.map { entry -> Item in
      let name = graph.name(of: entry.node)
      let facts = pairs(entry.details)
      return .item(
        partID(of: entry.node),
        [
          .paragraph(
            [], .span("number", .text(name)), .text(" "),
            own(graph.ownWords(of: entry.node))),
          facts.isEmpty ? .none : .definitions([.css("facts")], facts),
        ])
    }
    return .list([.css("plain parts")], items)
  }

  private func partID(of node: Node) -> [Attribute] {
    guard case .subPoint(let position, let point) = node else { return [] }
    return [.id(Addresses.part(position, of: plan.actionPoints[point]))]
  }

  /// Effects below each theme in whose map they are.
  private func byTheme(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    var found: [Int: [DetailEntry]] = [:]
    for entry in entries {
      for theme in entry.themes { found[theme, default: []].append(entry) }
    }
    let css = key == .causes ? "plain" : "plain columns"
    return found.sorted { $0.key < $1.key }.flatMap { theme, entries -> [Flow] in
      let id = plan.themes[theme].id.value
      let items = entries.map { entry -> Item in
        .item(
          .link(
            to: addresses.place(graph.name(of: entry.node), in: id), [],
            [own(graph.ownWords(of: entry.node))]),
          key == .causes ? path(to: entry, in: id) : kind(entry), .text(" "),
          evidence(entry.basis ?? .stated([]), about: subject(entry.node)))
      }
      return [
        .heading(3, [.id("theme-\(addresses.themeStems[theme])")], [link(.theme(theme))]),
        .list([.css(css)], items),
      ]
    }
  }

  /// What an effect is to the one above it in a map; nothing for a main branch.
  private func path(to entry: DetailEntry, in theme: String) -> Phrasing {
    guard entry.details[.branchKind] == nil else { return kind(entry) }
    guard let place = places.place(of: graph.name(of: entry.node), in: theme),
      let parent = place.map.nodes[place.node].parent, parent > 0
    else { return .none }
    return .span(
      "quiet",
      .all([
        .text(" (\(text(nl: "gevolg van", en: "consequence of")) "),
        own(place.map.nodes[parent].label),
        .text(")"),
      ]))
  }

  /// What an effect is where it is no consequence.
  func kind(_ entry: DetailEntry) -> Phrasing {
    entry.details[.branchKind].map {
      .span("quiet", .all([.text(" ("), own($0.words), .text(")")]))
    } ?? .none
  }

  /// A row for each thing and a column for each key, of amounts one for each year.
  private func table(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    // Without earlier answers, which later ones replace.
    let entries = entries.filter { $0.details[.earlier] == nil }
    var columns: [DetailKey] = []
    for detail in entries.flatMap(\.details) where !columns.contains(detail.key) {
      if ![.origin, .remark].contains(detail.key) { columns.append(detail.key) }
    }
    guard !entries.isEmpty else { return [] }
    let first =
      key == .budget
      ? Phrase(nl: "begrotingsregel", en: "budget line") : Phrase(nl: "punt", en: "point")
    let years = plan.budget?.years ?? []
    func head(_ text: String, _ css: [Attribute] = []) -> Markup<Context.Row> {
      .header([.scope("col")] + css, text)
    }
    let titles =
      [head(text(first.capitalized))]
      + columns.flatMap { column in
        column == .amounts
          ? years.map { head(String($0), [.css("number")]) }
          : [head(text(column.name.capitalized))]
      }
    let caption =
      key == .budget
      ? text(nl: "Bedragen per jaar", en: "Amounts per year")
      : text(nl: "Het laatste besluit per onderdeel", en: "The latest decision on each")
    let rows = entries.map { row($0, columns) }
    let table = Flow.table([], caption: caption, head: titles, bodies: [rows])
    let remark = key == .budget ? plan.budget?.remark?.value : nil
    return [scrolling(table, named: caption)]
      + (remark.map { [.paragraph([.css("quiet")], own($0))] } ?? [])
  }

  private func row(_ entry: DetailEntry, _ columns: [DetailKey]) -> Markup<Context.Table> {
    let remark: Phrasing =
      entry.details[.remark].map { .element("small", [], [.text(" "), own(text($0.words))]) }
      ?? .none
    let name: Phrasing =
      if case .budgetLine = entry.node { own(entry.text) } else { link(entry.node) }
    let evidence =
      entry.basis.map {
        [.text(" "), self.evidence($0, about: subject(entry.node))]
      } ?? []
    let cells = columns.flatMap { column -> [Markup<Context.Row>] in
      switch entry.details[column] {
      case .amounts(let amounts):
        return amounts.map { .cell([.css("number")], [.inline(.text(text($0.amount)))]) }
      case let value?: return [.cell([], [.inline(.all(phrasings(value)))])]
      case nil: return [.cell([], [.inline(.text("–"))])]
      }
    }
    return .row(
      [], [.header([.scope("row")], [.inline(.all([name] + evidence + [remark]))])] + cells)
  }
}
