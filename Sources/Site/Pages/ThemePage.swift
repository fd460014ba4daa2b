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
  /// Drawing as SVG; nil when it could not be made.
  let drawing: String?

  private var map: Mindmap { layout.map }

  var page: SitePage {
    SitePage(
      address: material.addresses.theme(map.id), title: map.nodes.first?.label ?? map.id,
      css: "wide", tellsNotice: true, content: intro + [workspace], hasMap: true)
  }

  private var intro: [Flow] {
    let lines = material.text(CitedLines.words(map.nodes.first?.cited ?? []))
    let explanation: [Flow] =
      map.explanation.isEmpty
      ? []
      : [
        .paragraph(
          [.css("lead")], .text(map.explanation), .text(" "),
          .span("lines", .text(lines.isEmpty ? "" : "(\(lines))")))
      ]
    // Other names are for search: above the map they would use its space, and on paper a sheet.
    let fields = material.pairs((map.nodes.first?.fields ?? []).filter { $0.key != .otherNames })
    return explanation
      + (fields.isEmpty ? [] : [.definitions([.css("facts key")], fields)])
      + (map.notice.isEmpty ? [] : [.paragraph([.css("notice")], .text(map.notice))])
  }

  private var workspace: Flow {
    .block(
      .division, [.css("workspace")],
      [
        .block(
          .section,
          [
            .css("map"), Attribute("aria-labelledby", "map-heading"),
            Attribute("data-strings", MapStrings.json(material.language)),
          ],
          [
            .heading(2, id: "map-heading", material.text(nl: "Kaart", en: "Map")), highlight, stage,
          ]),
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

  /// Raw markup is safe here: `Scene` escapes all text of the drawing.
  private var stage: Flow {
    guard let drawing else {
      let words = material.text(
        nl: "De tekening van deze kaart kon niet worden gemaakt. De kaart als tekst is volledig.",
        en: "The drawing of this map could not be made. The map as text is complete.")
      return .block(.division, [.css("stage")], [.paragraph([.css("failed")], .text(words))])
    }
    return .block(.division, [.css("stage")], [.raw(drawing)])
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
        "\(area.numeral.value) \(area.title.value)",
        material.addresses.token(focus: area.numeral.value)
      )
    }
    let departments = codes.compactMap { material.codeIndices[$0] }.sorted().map {
      let department = plan.departments[$0]
      return (
        material.text(department.fullName),
        material.addresses.token(department: department.code.value)
      )
    }
    let ranks = Priority.allCases.filter(priorities.contains).map {
      (material.text($0.name), $0.rawValue)
    }
    let evidence = [
      (material.text(Catalogue.stated), "stated"), (material.text(Catalogue.inferred), "inferred"),
    ]
    return .block(
      .form, [.css("highlight"), Attribute("hidden", "")],
      select("focus", Catalogue.focusArea, areas)
        + select("department", Catalogue.department, departments)
        + select("priority", DetailKey.priority.name, ranks)
        + select("evidence", Phrase(nl: "onderbouwing", en: "evidence"), evidence))
  }

  private func select(_ name: String, _ title: Phrase, _ values: [(String, String)]) -> [Flow] {
    guard !values.isEmpty else { return [] }
    let all = Markup<Context.Choice>.option(material.text(nl: "alle", en: "all"), value: "")
    return [
      .block(
        .label, [],
        [
          .inline(.span("name", .text(material.text(title.capitalized)))),
          .select(
            [Attribute("name", name)], [all] + values.map { .option($0.0, value: $0.1) }),
        ])
    ]
  }
}
