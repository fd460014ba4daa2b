import PlanFormats
import PlanModel
import PlanViews
import SourceText
import Wording

/// Theme by focus area and action point: how many effects lead from each to each.
struct MatrixPage {
  let material: SiteMaterial

  private var overview: Overview { material.overview }

  var page: SitePage {
    let title = material.text(
      nl: "Matrix: thema, focusgebied en actiepunt",
      en: "Matrix: theme, focus area and action point")
    let words = material.text(
      nl: """
        Hoeveel effecten van een thema onder een focusgebied vallen of naar een actiepunt leiden. \
        '3 + 2' is drie gesteld en twee afgeleid. Een effect dat in meer kaarten staat, telt in elke \
        kaart.
        """,
      en: """
        How many effects of a theme fall under a focus area or lead to an action point. '3 + 2' is \
        three stated and two inferred. An effect that stands in several maps counts in each.
        """)
    return SitePage(
      address: SiteAddresses.matrix, title: title, css: overview.themes.count > 5 ? "wide" : "text",
      content: [.paragraph([.css("lead")], .text(words)), table(title)])
  }

  private func table(_ title: String) -> Flow {
    let head: [Markup<Context.Row>] =
      [
        .header(
          [.scope("col")],
          material.text(nl: "Focusgebied en actiepunt", en: "Focus area and action point"))
      ]
      + overview.themes.map { theme in
        .header(
          [.scope("col"), .css("number")],
          [.inline(.link(theme.title, to: material.addresses.theme(theme.id)))])
      }
    let flows = Dictionary(
      overview.flows.map { ([$0.area, $0.theme], $0.weight) },
      uniquingKeysWith: { first, _ in first })
    let bodies = overview.areas.indices.map { area in
      [areaRow(area, flows)] + overview.areas[area].points.map { pointRow(overview.points[$0]) }
    }
    let table = Flow.table([.css("matrix")], caption: title, head: head, bodies: bodies)
    return material.scrolling(table, named: title)
  }

  private func areaRow(_ index: Int, _ flows: [[Int]: OverviewWeight]) -> Markup<Context.Table> {
    let area = overview.areas[index]
    let title = material.text(area.title)
    let name: Phrasing =
      area.numeral.map { .link("\($0) \(title)", to: material.addresses.focus($0)) } ?? .text(title)
    let cells = overview.themes.indices.map { theme -> Markup<Context.Row> in
      cell(flows[[index, theme]]) { _ in nil }
    }
    return .row([.css("area")], [.header([.scope("rowgroup")], [.inline(name)])] + cells)
  }

  private func pointRow(_ point: OverviewPoint) -> Markup<Context.Table> {
    let page = material.addresses.point(point.number)
    let name = Phrasing.link(
      to: page, [.css("point-link")],
      [.span("number", .text(point.number)), .text(" "), .span("title", .text(point.title))])
    let cells = overview.themes.indices.map { theme -> Markup<Context.Row> in
      cell(point.causes.indices.contains(theme) ? point.causes[theme] : nil) { weight in
        let theme = material.addresses.theme(overview.themes[theme].id)
        return "\(page)#theme-\(theme.dropLast(".html".count))"
      }
    }
    return .row([], [.header([.scope("row")], [.inline(name)])] + cells)
  }

  /// A number with the word that belongs to it for who hears the table.
  private func cell(_ weight: OverviewWeight?, _ address: (OverviewWeight) -> String?)
    -> Markup<Context.Row>
  {
    guard let weight, weight.total > 0 else {
      return .cell(
        [.css("number none")],
        [.inline(.span("quiet", .text("–")))])
    }
    let text = Phrasing.text(weight.text)
    return .cell(
      [.css("number")], [.inline(address(weight).map { .link(weight.text, to: $0) } ?? text)])
  }
}
