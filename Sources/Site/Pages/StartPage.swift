import Findings
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents
import Drawing

/// Start page: what the site is, and the links into it.
struct StartPage {
  let material: SiteContent

  var page: SitePage {
    SitePage(
      address: Addresses.start, title: material.plan.title, css: "start", tellsNotice: true,
      content: intro + maps + areas + more + sources + scope)
  }

  private var intro: [Flow] {
    let plan = material.plan
    let edition = [plan.header?.municipality?.value, plan.header?.period?.value]
      .compactMap { $0 }.joined(separator: " · ")
    let words = material.text(
      nl: """
        Hier ziet u wat maatschappelijke ontwikkelingen doen met de veiligheid, en welke actiepunten \
        daaruit volgen. Elke ontwikkeling heeft een kaart. Klik in de kaart op een effect: u leest wat \
        het is, waar het staat in het plan en welk actiepunt erbij hoort.
        """,
      en: """
        Here you see what developments in society do to safety, and which action points follow. Each \
        development has a map. Choose an effect in the map to read what it is, where it stands in the \
        plan and which action point belongs to it.
        """)
    let notice = material.credit.notice
    return (edition.isEmpty ? [] : [.paragraph([.css("lead-place")], .text(edition))])
      + [.paragraph([.css("lead")], .text(words))]
      + (notice.isEmpty
        ? []
        : [
          .block(
            .section,
            [.css("notice"), Attribute("aria-label", material.text(nl: "Let op", en: "Note"))],
            [.paragraph([], .text(notice))])
        ])
  }

  private var maps: [Flow] {
    material.section(
      "maps", Phrase(nl: "De kaarten", en: "The maps"),
      material.maps.isEmpty ? [] : [.list([.css("cards maps")], material.maps.map(map))])
  }

  private func map(_ map: Mindmap) -> Item {
    let numbers = Set(map.nodes.flatMap { $0.points.map(\.number) })
    let effects = OverviewTexts.effects(map.effects)
    let points = Catalogue.count(
      numbers.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    let counts = Phrase.joined([effects, points], by: ", ")
    return .item(
      [.css("tile")],
      [
        .heading(
          3, [],
          [.link(map.nodes.first?.label ?? map.id, to: material.addresses.theme(map.id))]),
        .paragraph([], .text(map.explanation)),
        MapPreview(map: map, house: material.house).markup,
        .paragraph([.css("quiet")], .text(material.text(counts))),
      ])
  }

  private var areas: [Flow] {
    let plan = material.plan
    let items = plan.focusAreas.indices.map { index -> Item in
      let area = plan.focusAreas[index]
      let points = material.graph.links(to: .focusArea(index), .focus).count {
        if case .actionPoint = $0.from { true } else { false }
      }
      let count =
        points == 0
        ? Phrase(nl: "geen actiepunten", en: "no action points")
        : Catalogue.count(points, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
      return .item(
        [.css("tile")],
        [
          .heading(
            3, [],
            [
              .link(
                to: "\(material.addresses.focusStems[index]).html", [],
                [.span("numeral", .text(area.numeral.value)), .text(" \(area.title.value)")])
            ]),
          .paragraph([], .text(about(area))),
          .paragraph([.css("quiet")], .text(material.text(count))),
        ])
    }
    return material.section(
      "focus-areas", Catalogue.focusAreas.capitalized,
      items.isEmpty ? [] : [.list([.css("cards")], items)])
  }

  private func about(_ area: FocusArea) -> String {
    area.vision?.value
      ?? (area.isBasis ? material.text(nl: "Het dagelijkse werk.", en: "The daily work.") : "")
  }

  private var more: [Flow] {
    let counts = FindingCounts(material.findings).summary(material.language)
    let ways = [
      (
        Catalogue.actionPoints.capitalized, Addresses.points,
        Phrase(
          nl: "alle \(material.points.count), bij elkaar per focusgebied",
          en: "all \(material.points.count), together by focus area")
      ),
      (
        Catalogue.departments.capitalized, Addresses.departments,
        Phrase(
          nl: "wat het plan van elke afdeling vraagt", en: "what the plan asks of each department")
      ),
      (
        Phrase(nl: "Matrix", en: "Matrix"), Addresses.matrix,
        Phrase(
          nl: "welk thema leidt naar welk focusgebied en welk actiepunt",
          en: "which theme leads to which focus area and which action point")
      ),
    ]
    let found = (
      Phrase(nl: "Wat de controle vond", en: "What the check found"), Addresses.check,
      Phrase(verbatim: counts)
    )
    let data = [
      (
        Phrase(nl: "Gegevens", en: "Data"), Addresses.data,
        Phrase(nl: "alles om te downloaden", en: "everything to download")
      )
    ]
    return material.section(
      "more", Phrase(nl: "Verder kijken", en: "Look further"),
      items: (ways + (material.showsFindings ? [found] : []) + data).map {
        .item(.link(material.text($0.0), to: $0.1), .text(": \(material.text($0.2))"))
      })
  }

  private var sources: [Flow] {
    material.section(
      "sources", Phrase(nl: "Bronnen", en: "Sources"),
      items: material.plan.sources.indices.map { index in
        let source = material.plan.sources[index]
        let title = source.title.value
        let details = material.details(.source(index), without: [.url, .lineCount])
        let words = details.all.map { " (\(material.text($0.words)))" }.joined()
        let link: Phrasing =
          source.url.flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }
          .map { .link(title, to: $0) } ?? .text(title)
        return .item(link, .text(words))
      })
  }

  private var scope: [Flow] {
    material.section(
      "scope", Phrase(nl: "Buiten het plan gelaten", en: "Left out of the plan"),
      items: material.plan.scope.map { entry in
        let lines = material.lines(entry.citations)
        return .item(
          .strong(entry.topic.value), .text(": \(entry.reason.value) "),
          .span("lines", .text(lines.isEmpty ? "" : "(\(lines))")))
      })
  }
}
