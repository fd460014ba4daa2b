import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents
import Drawing

/// Page of a theme: its map as a drawing, and the same map as text.
struct ThemePage {
  let material: SiteContent
  let layout: MapLayout
  /// Size of the drawing in pixels; nil when it could not be made.
  let size: (width: Double, height: Double)?

  private var map: Mindmap { layout.map }

  var page: SitePage {
    // A theme that leads to action points by itself has nothing to draw.
    let moved = moved
    let hasMap = map.nodes.count > 1 || map.nodes.first?.points.isEmpty != false
    return SitePage(
      address: material.addresses.theme(map.id), title: map.nodes.first?.label ?? map.id,
      heading: material.own(map.nodes.first?.label ?? map.id), about: map.explanation,
      css: "wide", tellsNotice: true,
      content: intro + (hasMap ? [workspace] : caption) + moved.section,
      terms: [.effect, .stated, .inferred, .actionPoint, .focusArea], hasMap: hasMap,
      scripts: moved.isEmpty ? [] : [SiteAssets.formerScript])
  }

  /// Effects that were in this map.
  private var moved: MovedEffects {
    let theme = material.plan.themes.first { $0.id.value == map.id }
    let present = map.nodes.compactMap { node in
      if case .effect(let index) = node.node { index } else { nil }
    }
    let former = present.flatMap { material.plan.effects[$0].formerly }.map(\.id.value)
    return MovedEffects(
      from: Set([map.id] + (theme?.formerly ?? []).map(\.id.value)), without: Set(present),
      taken: Set(map.nodes.map(\.key) + former.map(Addresses.fragment)), material)
  }

  /// Longest explanation in bytes that is above the map: about two lines on a laptop.
  private static let longestLead = 320

  private var isShort: Bool { map.explanation.utf8.count <= Self.longestLead }

  private var intro: [Flow] {
    map.explanation.isEmpty || !isShort
      ? [] : Flow.written(map.explanation, [.css("lead")], as: material.own)
  }

  /// What belongs to the map and would take its space above it: on a screen it is right below.
  private var caption: [Flow] {
    let cited = map.nodes.first?.cited ?? []
    let explanation: [Flow] =
      isShort ? [] : Flow.written(map.explanation, [.css("lead")], as: material.own)
    // Other names are for search: above the map they would use its space, and on paper a sheet.
    let points = (map.nodes.first?.points ?? []).map { badge in
      Phrasing.all([
        .link(
          to: material.addresses.point(badge.number), [],
          [.text("\(badge.number) "), material.own(badge.title)]),
        .text(" "), material.mark(badge.basis),
      ])
    }
    let fields =
      material.pairs((map.nodes.first?.fields ?? []).filter { $0.key != .otherNames })
      + material.pair(DetailKey.points.name, points)
      + material.pair(
        DetailKey.source.name, cited.isEmpty ? [] : [material.lines(cited)])
    let content =
      explanation
      + (map.notice.isEmpty ? [] : [.paragraph([.css("notice")], material.own(map.notice))])
      + (fields.isEmpty ? [] : [.definitions([.css("facts")], fields)])
    return content.isEmpty ? [] : [.block(.division, [.css("caption")], content)]
  }

  private var workspace: Flow {
    .block(
      .division, [.css("workspace")],
      [
        .block(
          .section,
          [
            .css("map"), Attribute("aria-labelledby", "map-heading"),
            Attribute(
              "data-strings", MapStrings.json(material.language)),
          ],
          [
            .heading(2, id: "map-heading", material.text(nl: "Kaart", en: "Map")), highlight, stage,
          ] + caption),
        .block(
          .aside,
          [
            .css("panel"), Attribute("hidden", ""), Attribute("aria-labelledby", "panel-title"),
            Attribute("tabindex", "-1"),
          ], []),
        .block(
          .section, [.css("outline-part"), Attribute("aria-labelledby", "outline-heading")],
          [
            .heading(
              2, id: "outline-heading",
              material.text(nl: "De kaart als tekst", en: "The map as text")),
            ThemeOutline(material: material, layout: layout).markup,
          ]),
      ])
  }

  /// Largest drawing in bytes that is shown in the page: some 500 cards. A larger one has letters
  /// that cannot be read on paper, and would make the page slow for everybody.
  private static let largestDrawing = 400_000

  /// The drawing is the file of `maps/`, not a copy in the page: with it each page was twice as large,
  /// and a browser made a thousand elements of it that no reader with scripts sees.
  private var stage: Flow {
    let file = material.addresses.map(map.id, format: "svg")
    guard let size, material.downloads.contains(where: { $0.path == file }) else {
      let words = material.text(
        nl: "De tekening van deze kaart kon niet worden gemaakt. De kaart als tekst is volledig.",
        en: "The drawing of this map could not be made. The map as text is complete.")
      return .block(.division, [.css("stage")], [.paragraph([.css("failed")], .text(words))])
    }
    guard material.size(file) ?? 0 <= Self.largestDrawing else {
      let words = material.text(
        nl: "Deze kaart is te groot om hier te tonen. De kaart als tekst is volledig.",
        en: "This map is too large to be shown here. The map as text is complete.")
      return .block(
        .division, [.css("stage")],
        [
          .paragraph(
            [.css("failed")], .text(words), .text(" "),
            .link(material.text(nl: "Open de tekening", en: "Open the drawing"), to: file))
        ])
    }
    let words = MapDrawing.description(
      of: map, elsewhere: Phrase(nl: "op deze pagina", en: "on this page"))
    let open = Phrase(
      nl: " Open de tekening: daar leiden de nummers verder.",
      en: " Open the drawing: there the numbers lead on.")
    let picture = Phrasing.image(
      file, width: size.width, height: size.height, words: material.text(words + open))
    return .block(.division, [.css("stage")], [.inline(.link(to: file, [], [picture]))])
  }

  /// Choices for highlighting: only what occurs in this map.
  private var highlight: Flow {
    let plan = material.plan
    let numerals = Set(map.nodes.flatMap { $0.focus.map(\.numeral) })
    let codes = Set(map.nodes.flatMap { $0.points.flatMap(\.departments) })
    let priorities = Set(map.nodes.flatMap { $0.points.map(\.priority) })
    let areas = numerals.compactMap { material.areaIndices[$0] }.sorted().map {
      let area = plan.focusAreas[$0]
      return (
        Phrase(verbatim: "\(area.numeral.value) \(area.title.value)"),
        material.addresses.token(focus: area.numeral.value)
      )
    }
    let departments = codes.compactMap { material.codeIndices[$0] }.sorted().map {
      let department = plan.departments[$0]
      return (
        department.heading,
        material.addresses.token(department: department.code.value)
      )
    }
    let ranks = (priorities == [.unknown] ? [] : Priority.allCases).filter(priorities.contains).map
    {
      ($0.name, $0.rawValue)
    }
    let evidence = [
      (Catalogue.stated, "stated"), (Catalogue.inferred, "inferred"),
    ]
    let found = Set(map.nodes.dropFirst().map(\.kind))
    // A map of nothing but consequences has no kind to choose.
    let kinds =
      found.count < 2
      ? []
      : BranchKind.allCases.filter(found.contains).map {
        ($0.words, $0.rawValue)
      }
    return .block(
      .form, [.css("highlight"), Attribute("hidden", "")],
      select("focus", Catalogue.focusArea, areas)
        + select("department", Catalogue.department, departments)
        + select("priority", DetailKey.priority.name, ranks)
        + select("evidence", Phrase(nl: "onderbouwing", en: "evidence"), evidence)
        + select("kind", Phrase(nl: "soort tak", en: "kind of branch"), kinds))
  }

  /// Choice; an option has no markup, so that the plan's words are marked only where it has no others.
  private func option(_ words: Phrase, value: String) -> Markup<Context.Choice> {
    let parts = material.languages.parts(of: words)
    let isOwn = parts.allSatisfy(\.isOwn)
    let lang = isOwn ? [Attribute("lang", material.plan.language.rawValue)] : []
    return .option(material.text(words), value: value, lang)
  }

  private func select(_ name: String, _ title: Phrase, _ values: [(Phrase, String)]) -> [Flow] {
    guard !values.isEmpty else { return [] }
    let all = Markup<Context.Choice>.option(material.text(nl: "alle", en: "all"), value: "")
    return [
      .block(
        .label, [],
        [
          .inline(.span("name", .text(material.text(title.capitalized)))),
          .select(
            [Attribute("name", name)], [all] + values.map { option($0.0, value: $0.1) }),
        ])
    ]
  }
}
