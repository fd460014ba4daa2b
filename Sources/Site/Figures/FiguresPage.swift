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
    return headings.enumerated().flatMap { position, heading -> [Flow] in
      let indices = below[heading] ?? []
      guard !heading.isEmpty else { return material.figureTable(indices, named: Self.name) }
      return [
        .block(
          .section, [],
          [.heading(2, [.id("heading-\(position + 1)")], [material.own(heading)])]
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
    let words = facts.map { field in
      field.key == .benchmark ? material.text(field.value.words) : material.text(field.words)
    }
    return .item(
      material.own(name),
      .span("quiet", .text(words.isEmpty ? "" : " (\(words.joined(by: "; ")))")))
  }
}

/// Page of an indicator: its drawing, the figures as a table, and each target with its verdict.
struct IndicatorPage {
  let material: SiteContent
  let index: Int

  private var figures: IndicatorFigures { material.figures[index] }

  var page: SitePage {
    let details = material.details(.indicator(index), without: [.series, .targets])
    let lead = material.text(figures.sentence.capitalized + Phrase(verbatim: "."))
    return SitePage(
      address: "\(material.addresses.indicatorStems[index]).html", title: figures.title,
      heading: material.own(figures.title),
      about: lead,
      trail: [
        SitePage.Breadcrumb(title: material.text(FiguresPage.name), address: Addresses.figures)
      ],
      content: [material.signs, .paragraph([.css("lead")], .text(lead))] + drawings
        + material.section(
          "table", Phrase(nl: "De cijfers als tabel", en: "The figures as a table"), table)
        + material.section(
          "targets", DetailKey.targets.name.capitalized, items: figures.targets.map(target))
        + material.facts(details) + material.sections(details)
        + material.checks(at: [.indicator(index)]))
  }

  /// The card, once for a wide page and once for a telephone; nothing without a figure to draw.
  private var drawings: [Flow] {
    guard figures.series.contains(where: { !$0.known.isEmpty }) else { return [] }
    let name = material.text(nl: "In beeld: ", en: "As a picture: ") + figures.title
    return [IndicatorCardSVG.Form.page, .phone].map { form in
      let card = IndicatorCardSVG(
        figures, language: material.language, house: material.house, form: form)
      return form == .phone
        ? material.drawing(card.inlined(id: "figure_phone"), named: name, css: "figure phone")
        : material.drawing(card.inlined(id: "figure_drawing"), named: name, css: "figure card")
    }
  }

  /// Every figure, then what belongs to a row: how it is printed, its lines, what the plan remarks.
  private var table: [Flow] {
    guard !figures.series.isEmpty else { return [] }
    let twin = material.twin(
      .figures(figures).without(["target", "verdict"]),
      named: Phrase(nl: "Als tabel: ", en: "As a table: ") + Phrase(verbatim: figures.title))
    let notes = figures.series.compactMap(note)
    guard notes.count > 1 else { return [twin] + notes.map { .paragraph([.css("notes")], $0) } }
    return [twin, .list([.css("notes")], notes.map { .item($0) })]
  }

  /// What belongs to a row of the table, in sentences; nil without any.
  private func note(_ series: IndicatorFigures.Series) -> Phrasing? {
    let printed = series.printed.map {
      Phrase(nl: "Gedrukt als '\($0)'", en: "Printed as '\($0)'")
    }
    let breaks = series.breaks.map { change in
      Phrase(nl: "Vanaf ", en: "From ") + Phrase(verbatim: "\(change.year): \(change.text)")
    }
    let remark = series.remark.map { Phrase(verbatim: $0) }
    let facts = ([printed] + breaks + [remark]).compactMap(\.self).map { fact in
      fact.dutch.hasSuffix(".") ? fact : fact + Phrase(verbatim: ".")
    }
    let lines = CitedLines.words(series.lines)
    guard !facts.isEmpty || !lines.dutch.isEmpty else { return nil }
    let name =
      figures.series.count > 1 ? series.name + Phrase(verbatim: ": ") : Phrase(verbatim: "")
    return .all([
      material.own(name + .joined(facts, by: " ")), .text(facts.isEmpty ? "" : " "),
      .span("lines", .text(material.text(lines))),
    ])
  }

  private func target(_ target: IndicatorFigures.Target) -> Item {
    let lines = material.text(CitedLines.words(target.lines))
    let printed = target.printed.map { Phrase(nl: "gedrukt: \($0)", en: "printed: \($0)") }
    let inferred = target.inferred.map {
      Phrase(nl: "jaar afgeleid: ", en: "year inferred: ") + Phrase(verbatim: $0)
    }
    let about = [printed, inferred].compactMap(\.self)
    return .item(
      .element("strong", [], [material.own(target.words)]), .text(" "),
      target.verdict.map { verdict -> Phrasing in
        .all([
          material.verdict(verdict), .text(": "), .text(material.text(verdict.reason)), .text("."),
        ])
      } ?? .none, .text(" "), .span("lines", .text(lines)),
      about.isEmpty
        ? .none
        : .span("quiet", .all([.text(" ("), material.own(.joined(about, by: "; ")), .text(")")])))
  }
}
