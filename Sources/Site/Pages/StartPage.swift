import Documents
import Drawing
import Findings
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Start page: the whole plan in one drawing, and the entrances to it.
struct StartPage {
  let material: SiteContent

  private var plan: Plan { material.plan }

  var page: SitePage {
    SitePage(
      address: Addresses.start, title: plan.title, heading: material.own(plan.title),
      about: material.text(intro), css: "start", tellsNotice: true,
      content: lead + overview + notice + search + entrances + standing + maps + areas
        + ChangesPage(material: material, changes: material.changes).latest
        + edition + sources + scope)
  }

  private var intro: Phrase {
    let whose =
      plan.municipalityWords.map { Phrase(nl: " van ", en: " of ") + $0 } ?? Phrase(verbatim: "")
    let start = Phrase(nl: "Dit is een plan", en: "This is a plan") + whose
    guard !material.maps.isEmpty else {
      let safety = Phrase(nl: " voor meer veiligheid.", en: " for more safety.")
      guard !material.points.isEmpty else { return start + safety }
      return start + safety
        + Phrase(
          nl: " U ziet wat het plan wil bereiken en wat er daarvoor gebeurt.",
          en: " You see what the plan aims at, and what is done for that.")
    }
    return start
      + Phrase(
        nl: """
           voor meer veiligheid. Eerst ziet u wat er speelt. Daarna wat het plan wil doen, en wie dat \
          doet. Kies een vak om verder te lezen.
          """,
        en: """
           for more safety. First you see what is going on. Then what the plan wants to do, and who does \
          it. Choose a box to read on.
          """)
  }

  private var lead: [Flow] {
    let municipality = plan.municipalityWords.map { material.text($0) }
    let period = [municipality, plan.header?.period?.value].compactMap(\.self)
      .joined(separator: " · ")
    let adopted = (plan.header?.adopted ?? plan.sources.first?.adopted).map { day in
      material.text(Phrase(nl: "vastgesteld op ", en: "adopted on ") + day.phrase)
    }
    // Only the first is the plan's words, in its language.
    let place =
      (period.isEmpty ? [] : [material.own(period)]) + (adopted.map { [.text($0)] } ?? [])
    let line: [Flow] =
      place.isEmpty ? [] : [.paragraph([.css("lead-place")], .all(place, separator: " · "))]
    let motto = plan.header?.motto?.value ?? ""
    return line
      + (motto.isEmpty ? [] : [.paragraph([.css("motto")], material.own(motto))])
      + [.paragraph([.css("lead")], material.own(intro))]
  }

  /// The overview as a drawing and as a list, of which a style shows one.
  static func overview(_ material: SiteContent, level: Int = 3) -> [Flow] {
    let drawing = OverviewDrawing(
      material.overview, addresses: material.addresses, language: material.language,
      house: material.house, isInPage: true
    ).svg()
    return [
      // Raw markup is safe here: `Scene` escapes all text of the drawing.
      .block(.division, [.css("overview-drawing")], [.raw(drawing)]),
      OverviewList(material: material, level: level).markup,
    ]
  }

  private var overview: [Flow] {
    guard !material.overview.themes.isEmpty || !material.overview.points.isEmpty else { return [] }
    let title = material.text(nl: "Het hele plan in één beeld", en: "The whole plan in one picture")
    return [
      .block(
        .section, [.css("overview"), Attribute("aria-labelledby", "overview")],
        [.heading(2, id: "overview", title)] + Self.overview(material) + counting)
    ]
  }

  /// Why the numbers of the themes are more together than the plan has effects.
  private var counting: [Flow] {
    let overview = material.overview
    let sum = overview.themes.reduce(0) { $0 + $1.effects }
    guard sum > overview.effects else { return [] }
    let words = Phrase(
      nl: """
        Sommige effecten staan in meer dan één kaart en tellen bij elk van die thema's. Daarom zijn \
        de getallen van de thema's samen \(sum), en heeft het plan \(overview.effects) effecten.
        """,
      en: """
        Some effects are in more than one map and count with each of those themes. That is why the \
        numbers of the themes are \(sum) together, and the plan has \(overview.effects) effects.
        """)
    return [.paragraph([.css("quiet")], .text(material.text(words)))]
  }

  private var notice: [Flow] {
    let notice = material.credit.notice
    guard !notice.isEmpty else { return [] }
    return [
      .block(
        .section,
        [.css("notice"), Attribute("aria-label", material.text(nl: "Let op", en: "Note"))],
        [.paragraph([], material.own(notice))])
    ]
  }

  private var search: [Flow] {
    let title = material.text(nl: "Wat zoekt u?", en: "What are you looking for?")
    return [
      .block(
        .section, [.css("start-search"), Attribute("aria-labelledby", "search")],
        [
          .heading(2, id: "search", title),
          SearchForm(material: material, id: "q-start", label: title, isHidden: true).markup,
        ])
    ]
  }

  private var entrances: [Flow] {
    StartEntrances(material: material).markup
  }

  /// Summary of progress, with the pages that say more.
  private var standing: [Flow] {
    let links = material.standing.map { Item.item(.link(material.text($0.title), to: $0.address)) }
    guard !links.isEmpty else { return [] }
    return material.section(
      "standing", ProgressPage.question,
      (material.verdictCounts.map { [.paragraph([], .text(material.text($0)))] } ?? [])
        + [.list([.css("plain")], links)])
  }

  private var maps: [Flow] {
    material.section(
      "maps", Phrase(nl: "De kaarten", en: "The maps"),
      material.maps.isEmpty ? [] : [.list([.css("cards maps")], material.maps.map(map))])
  }

  private func map(_ map: Mindmap) -> Item {
    let numbers = Set(map.nodes.flatMap { $0.points.map(\.number) })
    let effects = map.effects == 0 ? nil : OverviewTexts.effects(map.effects)
    let points =
      numbers.isEmpty
      ? OverviewTexts.noPoints
      : Catalogue.count(numbers.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    let counts = Phrase.joined([effects, points].compactMap(\.self), by: ", ")
    return .item(
      [.css("tile")],
      [
        .heading(
          3, [],
          [
            .link(
              to: material.addresses.theme(map.id), [],
              [material.own(map.nodes.first?.label ?? map.id)])
          ])
      ] + Flow.written(map.explanation, as: material.own) + [
        .paragraph([.css("quiet")], .text(material.text(counts)))
      ])
  }

  private var areas: [Flow] {
    let items = plan.focusAreas.indices.map { index -> Item in
      let area = plan.focusAreas[index]
      let points = material.graph.links(to: .focusArea(index), .focus).count {
        if case .actionPoint = $0.from { true } else { false }
      }
      let count =
        points == 0
        ? OverviewTexts.noPoints
        : Catalogue.count(points, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
      return .item(
        [.css("tile")],
        [
          .heading(
            3, [],
            [
              .link(
                to: "\(material.addresses.focusStems[index]).html", [],
                [
                  .span("numeral", .text(area.numeral.value)), .text(" "),
                  material.own(area.title.value),
                ])
            ]),
          .paragraph([], about(area)),
          .paragraph([.css("quiet")], .text(material.text(count))),
        ])
    }
    return material.section(
      "focus-areas", Catalogue.focusAreas.capitalized,
      items.isEmpty ? [] : [.list([.css("cards")], items)])
  }

  private func about(_ area: FocusArea) -> Phrasing {
    if let vision = area.vision?.value { return material.own(vision) }
    return .text(
      area.isBasis ? material.text(nl: "Het dagelijkse werk.", en: "The daily work.") : "")
  }

  /// Which version of the plan this is, and whom to ask.
  private var edition: [Flow] {
    let header = plan.header
    let owner = plan.departments.indices.first {
      plan.departments[$0].code.value == header?.owner?.value
    }
    let contact = header?.accessibility?.contact?.value
    let address = contact.map { WebAddress.isSafe($0) ? $0 : "mailto:\($0)" }
    let pairs =
      material.pair(
        Phrase(nl: "vastgesteld", en: "adopted"),
        (header?.adopted ?? plan.sources.first?.adopted).map { material.text($0.phrase) })
      + material.pair(Phrase(nl: "voor de jaren", en: "for the years"), header?.period?.value)
      + material.pair(Phrase(nl: "versie", en: "version"), header?.edition?.value)
      + material.pair(
        Phrase(nl: "code van de gemeente", en: "municipality's code"),
        header?.municipalityID.flatMap { code in
          OfficialNumber.isMunicipality(code.value)
            ? [.link(code.value, to: OfficialNumber.municipality(code.value))] : nil
        } ?? [])
      + material.pair(
        Phrase(nl: "van", en: "of"), owner.map { [material.link(.department($0))] } ?? [])
      + material.pair(
        Phrase(nl: "vragen", en: "questions"),
        address.flatMap { address in
          WebAddress.isSafe(address) ? contact.map { [.link($0, to: address)] } : nil
        } ?? [])
      + material.pair(
        Phrase(nl: "werkt uit", en: "carries out"), header?.parent.map { [parent($0)] } ?? [])
    return material.section(
      "edition", Phrase(nl: "Over dit plan", en: "About this plan"),
      pairs.isEmpty ? [] : [.definitions([.css("facts key")], pairs)])
  }

  /// The plan that this one carries out, as a link where its address is known.
  private func parent(_ parent: ParentPlan) -> Phrasing {
    let years = parent.period.map { " (\($0.value))" } ?? ""
    let title = material.own(parent.title.value + years)
    guard let url = parent.url?.value, WebAddress.isSafe(url) else { return title }
    return .link(to: url, [], [title])
  }

  private var sources: [Flow] {
    material.section(
      "sources", Phrase(nl: "Bronnen", en: "Sources"),
      items: plan.sources.indices.map { index in
        let source = plan.sources[index]
        let title = material.own(source.title.value)
        let details = material.details(.source(index), without: [.url, .lineCount])
        let words = details.all.flatMap { detail -> [Phrasing] in
          [.text(" ("), material.own(detail.words), .text(")")]
        }
        let link: Phrasing =
          source.address.flatMap { WebAddress.isSafe($0.value) ? $0.value : nil }
          .map { .link(to: $0, [], [title]) } ?? title
        let page = material.sourcePages[SourceQuotes.citedName(of: index, in: plan)]
        let text: Phrasing =
          page.map { .all([.text(" "), .link(material.text(SourcePage.open), to: $0)]) } ?? .none
        let isLinked = source.address.map { WebAddress.isSafe($0.value) } == true || page != nil
        let remark: Phrasing =
          isLinked
          ? .none
          : .all([.text(" "), .span("quiet", .text(material.text(Self.unlinked(source))))])
        return .item(link, .all(words), text, remark)
      })
  }

  /// What a source is that nobody can open from here. Its file is not named: that is a name for who keeps
  /// the plan.
  private static func unlinked(_ source: PlanSource) -> Phrase {
    guard source.file != nil else {
      return Phrase(
        nl: "Het plan noemt geen webadres van deze tekst.",
        en: "The plan names no web address of this text.")
    }
    let kind =
      switch source.documentForm {
      case .docx: Phrase(nl: "Een Word-document", en: "A Word document")
      case .odt: Phrase(nl: "Een OpenDocument-tekst", en: "An OpenDocument text")
      case nil: Phrase(nl: "Een tekstbestand", en: "A text file")
      }
    let length =
      source.lineCount.map { Phrase(nl: " van \($0) regels", en: " of \($0) lines") }
      ?? Phrase(verbatim: "")
    return kind + length
      + Phrase(
        nl: " bij het plan; het staat niet op deze site en heeft geen webadres.",
        en: " with the plan; it is not on this site and has no web address.")
  }

  private var scope: [Flow] {
    material.section(
      "scope", Phrase(nl: "Buiten het plan gelaten", en: "Left out of the plan"),
      items: plan.scope.map { entry in
        let lines = material.lines(material.graph.cited(entry.citations))
        return .item(
          .element("strong", [], [material.own(entry.topic.value)]), .text(": "),
          material.own(entry.reason.value), .text(" "),
          .span(
            "lines", entry.citations.isEmpty ? .text("") : .all([.text("("), lines, .text(")")])))
      })
  }
}
