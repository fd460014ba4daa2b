import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents
import Findings

/// The parts that several pages share.
extension SiteMaterial {
  /// On what something rests: lines, or the reason of a guess, marked as one in words.
  func evidence(_ basis: Basis) -> Phrasing {
    switch basis {
    case .stated(let lines):
      return lines.isEmpty ? .none : .span("lines", .text(text(CitedLines.words(lines))))
    case .inferred(let reason):
      return .span("inferred", .text("(\(text(Catalogue.inferred)): \(reason))"))
    }
  }

  /// A short mark behind a link that is a guess.
  func mark(_ basis: Basis) -> Phrasing {
    basis.isInferred ? .span("inferred", .text(" (\(text(Catalogue.inferred)))")) : .none
  }

  func lines(_ citations: [Citation]) -> String {
    citations.isEmpty ? "" : text(CitedLines.words(graph.cited(citations)))
  }

  /// A pair of a name and a text; nothing when there is no text.
  func pair(_ name: Phrase, _ value: String?) -> [Definition] {
    guard let value, !value.isEmpty else { return [] }
    return [.pair(text(name.capitalized), [.inline(.text(value))])]
  }

  func pair(_ name: Phrase, _ links: [Phrasing]) -> [Definition] {
    guard !links.isEmpty else { return [] }
    let content: Flow = links.count == 1 ? .inline(links[0]) : .list(links.map { .item($0) })
    return [.pair(text(name.capitalized), [content])]
  }

  /// A section with a heading; nothing when it would be empty.
  func section(_ id: String, _ title: Phrase, _ content: [Flow]) -> [Flow] {
    guard !content.isEmpty else { return [] }
    return [.block(.section, [], [.heading(2, id: id, text(title))] + content)]
  }

  func section(_ id: String, _ title: Phrase, items: [Item]) -> [Flow] {
    section(id, title, items.isEmpty ? [] : [.list([.css("plain")], items)])
  }

  /// Whether a point is primary or secondary, in words.
  func badge(_ priority: Priority) -> Phrasing {
    .span("priority \(priority.rawValue)", .text(text(priority.name)))
  }

  /// A point in a list: its number as a sign, its title as the link.
  func pointLine(_ index: Int) -> Phrasing {
    let point = plan.actionPoints[index]
    return .all([
      .link(
        to: "\(addresses.pointStems[index]).html", [.css("point-link")],
        [
          .span("number", .text(point.number.value)), .text(" "),
          .span("title", .text(point.title.value)),
        ]),
      .text(" "), badge(point.priority),
    ])
  }

  /// Cross-references of some nodes both ways.
  func references(of nodes: [Node]) -> [Flow] {
    func items(_ links: [Link], _ end: (Link) -> Node) -> [Item] {
      links.map { .item(link(end($0)), .text(" "), evidence(graph.basis(of: $0))) }
    }
    let from = nodes.flatMap { graph.links(from: $0, .reference) }
    let to = nodes.flatMap { graph.links(to: $0, .reference) }
    return section(
      "refers-to", Phrase(nl: "Verwijst naar", en: "Refers to"), items: items(from, \.to))
      + section(
        "referred-by", Phrase(nl: "Wordt genoemd door", en: "Is referred to by"),
        items: items(to, \.from))
  }

  /// The lines of the budget that lead to a node, with the amounts by year.
  func budget(_ node: Node, _ role: LinkRole) -> [Flow] {
    guard let budget = plan.budget else { return [] }
    let links = graph.links(to: node, role)
    let rows = links.compactMap { link -> Markup<Context.Table>? in
      guard case .budgetLine(let index) = link.from else { return nil }
      let line = budget.lines[index]
      let amounts = budget.years.indices.map { year -> Markup<Context.Row> in
        let amount = line.amounts.indices.contains(year) ? line.amounts[year] : nil
        let words = amount.map { Money.text(cents: $0.cents, language: language) } ?? "–"
        return .cell([.css("number")], [.inline(.text(words))])
      }
      let remark: Phrasing = line.remark.map { .small(" \($0.value)") } ?? .none
      return .row(
        [],
        [
          .header(
            [.scope("row")],
            [
              .inline(
                .all([.text(line.name.value), .text(" "), evidence(graph.basis(of: link)), remark]))
            ])
        ] + amounts)
    }
    guard !rows.isEmpty else { return [] }
    let title = Phrase(nl: "Begroting", en: "Budget")
    let head: [Markup<Context.Row>] =
      [.header([.scope("col")], text(nl: "Begrotingsregel", en: "Budget line"))]
      + budget.years.map { .header([.scope("col"), .css("number")], String($0)) }
    let caption = text(nl: "Bedragen per jaar", en: "Amounts per year")
    let table = Flow.table([], caption: caption, head: head, bodies: [rows])
    let remark: [Flow] = budget.remark.map { [.paragraph([.css("quiet")], .text($0.value))] } ?? []
    return section("budget", title, [scrolling(table, named: caption)] + remark)
  }

  /// A table that scrolls by itself when the page is too narrow, also by keyboard.
  func scrolling(_ table: Flow, named name: String) -> Flow {
    .block(
      .division,
      [
        .css("scroll"), Attribute("tabindex", "0"), Attribute("role", "region"),
        Attribute("aria-label", name),
      ], [table])
  }

  /// What the check found at some nodes.
  func checks(at nodes: [Node]) -> [Flow] {
    let items = nodes.flatMap(findings(at:)).map { finding -> Item in
      .item(
        .span("level \(finding.level.rawValue)", .text(text(finding.level.name))), .text(" "),
        .text(finding.sentence(language)))
    }
    guard !items.isEmpty else { return [] }
    return [
      .block(
        .aside, [.css("checks"), Attribute("aria-labelledby", "checks")],
        [
          .heading(
            2, id: "checks",
            text(nl: "Wat de controle hierover vond", en: "What the check found here")),
          .list([.css("plain")], items),
          .paragraph(
            [],
            .link(text(nl: "Alle bevindingen", en: "All findings"), to: Addresses.check)),
        ])
    ]
  }
}
