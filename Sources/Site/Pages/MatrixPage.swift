import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Matrix of themes by focus areas and action points: the number of effects that lead from each to
/// each.
struct MatrixPage {
  let material: SiteContent

  private var overview: Overview { material.overview }

  var page: SitePage {
    let title = material.text(
      nl: "Verbanden: van thema naar actiepunt",
      en: "Connections: from theme to action point")
    let words = material.text(
      nl: """
        De tabel telt hoeveel effecten van een thema leiden tot een actiepunt. '3 + 2' wil zeggen: \
        drie staan in de tekst van het plan (gesteld), en twee denkt de maker van de kaart erbij \
        (afgeleid). Een effect dat op meer kaarten staat, telt bij elke kaart mee.
        """,
      en: """
        The table counts how many effects of a theme lead to an action point. '3 + 2' means: the text \
        of the plan says three (stated), and who made the map adds two (inferred). An effect that is \
        on several maps counts for each.
        """)
    return SitePage(
      address: Addresses.matrix, title: title, about: words,
      css: overview.themes.count > 5 ? "wide" : "text",
      content: [.paragraph([.css("lead")], .text(words)), table(title)],
      terms: [.theme, .effect, .focusArea, .actionPoint, .stated, .inferred])
  }

  private func table(_ title: String) -> Flow {
    let head: [Markup<Context.Row>] =
      [
        .header(
          [.scope("col")],
          material.text(nl: "Focusgebied en actiepunt", en: "Focus area and action point"))
      ]
      + (overview.isTooWide
        ? [.header([.scope("col")], material.text(Catalogue.themes.capitalized))]
        : overview.themes.map { theme in
          .header(
            [.scope("col"), .css("number")],
            [
              .inline(
                .link(
                  to: material.addresses.theme(theme.id), [], [material.own(theme.title)]))
            ])
        })
    let bodies = overview.areas.indices.map { area in
      [areaRow(area)] + overview.areas[area].points.map { pointRow(overview.points[$0]) }
    }
    let table = Flow.table([.css("matrix")], caption: title, head: head, bodies: bodies)
    return material.scrolling(table, named: title)
  }

  private func areaRow(_ index: Int) -> Markup<Context.Table> {
    let area = overview.areas[index]
    let title = material.own(area.title)
    let name: Phrasing =
      area.numeral.map {
        .link(to: material.addresses.focus($0), [], [.text("\($0) "), title])
      } ?? title
    let causes = overview.flowsTo[index].map { position in
      (theme: overview.flows[position].theme, weight: overview.flows[position].weight)
    }
    return .row(
      [.css("area")],
      [.header([.scope("rowgroup")], [.inline(name)])] + cells(causes) { _ in nil })
  }

  private func pointRow(_ point: OverviewPoint) -> Markup<Context.Table> {
    let page = material.addresses.point(point.number)
    let name = Phrasing.link(
      to: page, [.css("point-link")],
      [.span("number", .text(point.number)), .text(" "), .span("title", material.own(point.title))])
    return .row(
      [],
      [.header([.scope("row")], [.inline(name)])]
        + cells(point.causes.map { (theme: $0.theme, weight: $0.weight) }) { theme in
          let theme = material.addresses.theme(overview.themes[theme].id)
          return "\(page)#theme-\(theme.dropLast(".html".count))"
        })
  }

  /// What a count counts, for who hears the link or points at it. It begins with what is seen; the
  /// theme is the heading of its column.
  private func words(_ weight: OverviewWeight) -> String {
    let (stated, inferred) = (weight.stated, weight.inferred)
    return material.text(
      nl: "\(weight.text): \(stated) gesteld en \(inferred) afgeleid",
      en: "\(weight.text): \(stated) stated and \(inferred) inferred")
  }

  /// Cell for each theme; with too many themes, one cell that names them.
  private func cells(_ causes: [(theme: Int, weight: OverviewWeight)], _ address: (Int) -> String?)
    -> [Markup<Context.Row>]
  {
    guard !overview.isTooWide else {
      let items = causes.map { cause -> Item in
        let title = overview.themes[cause.theme].title
        let name =
          address(cause.theme).map { Phrasing.link(to: $0, [], [material.own(title)]) }
          ?? material.own(title)
        return .item(.all([name, .text(" \(cause.weight.text)")]))
      }
      return [.cell([], items.isEmpty ? [.inline(.span("quiet", .text("–")))] : [.list(items)])]
    }
    let empty = Markup<Context.Row>.cell(
      [.css("number none")], [.inline(.span("quiet", .text("–")))])
    var cells = Array(repeating: empty, count: overview.themes.count)
    for cause in causes {
      let text = cause.weight.text
      let words = words(cause.weight)
      cells[cause.theme] = .cell(
        [.css("number")],
        [
          .inline(
            address(cause.theme).map {
              .link(
                to: $0, [Attribute("aria-label", words), Attribute("title", words)], [.text(text)])
            } ?? .text(text))
        ])
    }
    return cells
  }
}
