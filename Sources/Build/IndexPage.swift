import Documents
import Drawing
import Findings
import PlanModel
import Rules
import Site
import SourceText
import TextFormats
import Toolkit
import Views

/// The page from which everything that was made can be reached.
struct IndexPage {
  let graph: PlanGraph
  let overview: Overview
  let maps: [Mindmap]
  let tables: [Table]
  /// In the order of the plan's departments.
  let handouts: [Handout]
  let reports: [Report]
  let findings: [Finding]
  let addresses: Addresses
  let language: Language
  let credit: Credit

  var text: String {
    let plan = graph.plan
    let place = [plan.header?.municipality?.value, plan.header?.period?.value]
      .compactMap { $0 }.joined(separator: " · ")
    let body: [Markup<Context.Flow>] =
      (place.isEmpty ? [] : [.paragraph([], .text(place))])
      + [
        .paragraph(
          [],
          .link(
            Phrase(nl: "Naar de site", en: "To the site")(language), to: Addresses.site),
          .text(
            Phrase(
              nl: ": dezelfde kaarten en punten als pagina's om doorheen te klikken",
              en: ": the same maps and points as pages to click through")(language)))
      ]
      + section(Phrase(nl: "Mindmaps", en: "Mindmaps"), [overviewItem] + maps.map(mapItem))
      + section(Phrase(nl: "Tabellen", en: "Tables"), tables.map(tableItem))
      + handoutSection
      + section(Phrase(nl: "Rapporten", en: "Reports"), reports.map(reportItem))
      + section(
        Phrase(nl: "Gegevens en controle", en: "Data and check"),
        [
          .item(
            .link(
              Phrase(nl: "Het hele plan als gegevens", en: "The whole plan as data")(language),
              to: "graph.json"), .text(" (JSON)")),
          .item(
            .link(
              Phrase(nl: "Wat de controle vond", en: "What the check found")(language),
              to: "findings.md"),
            .text(": \(FindingCounts(findings).summary(language))")),
        ])
      + section(Phrase(nl: "Bronnen", en: "Sources"), plan.sources.map(sourceItem))
      + section(
        Phrase(nl: "Buiten het plan gelaten", en: "Left out of the plan"), plan.scope.map(scopeItem)
      )
    return HTMLPage(
      title: Phrase(nl: "Kaarten en aanbevelingen", en: "Maps and recommendations")(language),
      credit: credit, language: language, index: nil, body: body
    ).html
  }

  private func section(_ title: Phrase, _ items: [Markup<Context.List>]) -> [Markup<Context.Flow>] {
    items.isEmpty ? [] : [.heading(2, title(language)), .list(items)]
  }

  private var overviewItem: Markup<Context.List> {
    let name = Phrase(
      nl: "Overzicht: het hele plan op één blad", en: "Overview: the whole plan on one page")
    let words = OverviewWords(overview: overview, addresses: addresses, language: language)
    return .item(
      .link(name(language), to: addresses.overview(format: "svg")),
      .text(" – \(words.summary); "),
      .link(Phrase(nl: "als tekst", en: "as text")(language), to: addresses.overview(format: "md")),
      .text(", "), .link("DOT", to: addresses.overview(format: "dot")))
  }

  private func mapItem(_ map: Mindmap) -> Markup<Context.List> {
    let count = Phrase(nl: "\(map.nodes.count - 1) effecten", en: "\(map.nodes.count - 1) effects")
    return .item(
      .link(map.nodes.first?.label ?? map.id, to: addresses.map(map.id, format: "svg")),
      .text(" – \(count(language)); "),
      .link(
        Phrase(nl: "als tekst", en: "as text")(language), to: addresses.map(map.id, format: "md")),
      .text(", "), .link("DOT", to: addresses.map(map.id, format: "dot")))
  }

  private func tableItem(_ table: Table) -> Markup<Context.List> {
    .item(
      .link(table.title(language), to: addresses.table(table, format: "html")), .text(" – "),
      .link("CSV", to: addresses.table(table, format: "csv")), .text(", "),
      .link("Markdown", to: addresses.table(table, format: "md")))
  }

  private func reportItem(_ report: Report) -> Markup<Context.List> {
    func also(_ name: String, _ stem: String, _ format: String) -> Markup<Context.Phrasing> {
      .all([.text(", "), .link(name, to: addresses.report(stem, format: format))])
    }
    let chart = Phrase(nl: "grafiek", en: "chart")(language)
    let parts =
      report.charts.map { _ in also(chart, report.name, "svg") }
      + report.tables.map { also("CSV: \($0.title(language))", $0.name, "csv") }
    return .item(
      .link(report.title(language), to: addresses.report(report.name, format: "html")),
      .text(" – "), .link("Markdown", to: addresses.report(report.name, format: "md")),
      .all(parts))
  }

  private func sourceItem(_ source: PlanSource) -> Markup<Context.List> {
    let title: Markup<Context.Phrasing> =
      source.url.flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }
      .map { .link(source.title.value, to: $0) } ?? .text(source.title.value)
    return .item(title, .text(source.identifier.map { " (\($0.value))" } ?? ""))
  }

  private func scopeItem(_ entry: ScopeEntry) -> Markup<Context.List> {
    let lines = CitedLines.words(graph.cited(entry.citations))(language)
    return .item(
      .strong(entry.topic.value), .text(" – \(entry.reason.value)"),
      .text(entry.citations.isEmpty ? "" : " (\(lines))"))
  }
}
