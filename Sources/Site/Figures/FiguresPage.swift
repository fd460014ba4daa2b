import Documents
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page of all indicators: course, target and verdict of each, below the headings of the plan.
struct FiguresPage {
  let material: SiteContent

  static let name = Phrase(nl: "Cijfers", en: "Figures")

  var page: SitePage {
    SitePage(
      address: Addresses.figures, title: material.text(Self.name), about: intro,
      content: [material.signs, .paragraph([.css("lead")], .text(intro)), legend] + tables
        + regions + footnotes)
  }

  private var intro: String {
    let count = Catalogue.count(
      material.figures.count, one: Phrase(nl: "indicator", en: "indicator"),
      many: Phrase(nl: "indicatoren", en: "indicators"))
    let start =
      Phrase(nl: "Het plan volgt ", en: "The plan follows ") + count + Phrase(verbatim: ".")
    return material.text(
      start + (material.verdictCounts.map { Phrase(verbatim: " ") + $0 } ?? Phrase(verbatim: "")))
  }

  private var legend: Flow {
    .paragraph(
      [.css("quiet")],
      .text(
        material.text(
          nl: """
            In het lijntje is een open rondje een voorlopig cijfer, een gat een jaar zonder cijfer en \
            een streepje omhoog een jaar vanaf wanneer anders is geteld. Het getal is het laatste cijfer.
            """,
          en: """
            In the line an open dot is a provisional figure, a gap a year without a figure, and an \
            upright stroke a year from which something else is counted. The number is the last figure.
            """)))
  }

  /// A table for each heading, in the order of the plan.
  private var tables: [Flow] {
    var headings: [String] = []
    var below: [String: [Int]] = [:]
    for (index, indicator) in material.plan.indicators.enumerated() {
      let heading = indicator.heading?.value ?? ""
      if below[heading] == nil { headings.append(heading) }
      below[heading, default: []].append(index)
    }
    return headings.flatMap { heading -> [Flow] in
      let indices = below[heading] ?? []
      guard !heading.isEmpty else { return material.figureTable(indices, named: Self.name) }
      return [
        .block(
          .section, [],
          [.heading(2, [], [material.own(heading)])]
            + material.figureTable(indices, named: Phrase(verbatim: heading)))
      ]
    }
  }

  private var regions: [Flow] {
    material.section(
      "regions", Phrase(nl: "Gebieden", en: "Regions"),
      items: material.plan.regions.indices.map { index in
        item(.region(index), name: material.plan.regions[index].title)
      })
  }

  private var footnotes: [Flow] {
    material.section(
      "footnotes", Phrase(nl: "Noten", en: "Footnotes"),
      items: material.plan.footnotes.indices.map { index in
        let note = material.plan.footnotes[index]
        let text =
          note.text.map { Phrase(verbatim: "\(note.mark.value) \($0.value)") }
          ?? Phrase(verbatim: "\(note.mark.value) ")
          + Phrase(nl: "(de noot zelf staat niet in de tekst)", en: "(the text has no such note)")
        return item(.footnote(index), name: text)
      })
  }

  private func item(_ node: Node, name: Phrase) -> Item {
    let facts = material.details(node, without: [.indicators, .mark]).fields
    let words = facts.map { "\(material.text($0.key.name)) \(material.text($0.words))" }
    return .item(
      material.own(name),
      .span("quiet", .text(words.isEmpty ? "" : " (\(words.joined(separator: "; ")))")))
  }
}

/// Page of an indicator: its drawing, the figures as a table, and each target with its verdict.
struct IndicatorPage {
  let material: SiteContent
  let index: Int

  private var figures: IndicatorFigures { material.figures[index] }

  var page: SitePage {
    let details = material.details(.indicator(index), without: [.series, .targets])
    let svg = IndicatorCardSVG(
      figures, language: material.language, house: material.house
    ).inlined(id: "figure_drawing")
    return SitePage(
      address: "\(material.addresses.indicatorStems[index]).html", title: figures.title,
      heading: material.own(figures.title),
      about: material.text(figures.sentence.capitalized + Phrase(verbatim: ".")),
      trail: [
        SitePage.Breadcrumb(title: material.text(FiguresPage.name), address: Addresses.figures)
      ],
      content: [
        material.signs,
        .paragraph(
          [.css("lead")],
          .text(material.text(figures.sentence.capitalized + Phrase(verbatim: ".")))),
        material.drawing(
          svg, named: material.text(nl: "In beeld: ", en: "As a picture: ") + figures.title),
      ]
        + material.section(
          "table", Phrase(nl: "De cijfers als tabel", en: "The figures as a table"),
          figures.series.isEmpty
            ? []
            : [
              material.twin(
                .figures(figures),
                named: Phrase(nl: "Als tabel: ", en: "As a table: ")
                  + Phrase(verbatim: figures.title))
            ])
        + material.section(
          "targets", DetailKey.targets.name.capitalized, items: figures.targets.map(target))
        + material.facts(details) + material.sections(details)
        + material.checks(at: [.indicator(index)]))
  }

  private func target(_ target: IndicatorFigures.Target) -> Item {
    let lines = material.text(CitedLines.words(target.lines))
    let printed = target.printed.map { Phrase(nl: " (gedrukt: \($0))", en: " (printed: \($0))") }
    return .item(
      material.own(target.words), .text(printed.map(material.text) ?? ""), .text(" "),
      target.verdict.map { verdict -> Phrasing in
        .all([
          material.verdict(verdict), .text(": "), .text(material.text(verdict.reason)), .text("."),
        ])
      } ?? .none, .text(" "), .span("lines", .text(lines)))
  }
}
