import PlanModel
package import Views
package import Toolkit

/// Texts of an overview.
package struct OverviewTexts {
  let overview: Overview
  let language: Language

  package init(overview: Overview, language: Language) {
    self.overview = overview
    self.language = language
  }

  /// Language of the plan's words where it is not that of the drawing.
  var ownLanguage: Language? { overview.planLanguage == language ? nil : overview.planLanguage }

  /// Summary of the page's contents: `4 themes · 210 effects · …`.
  package var summary: String {
    let effect = Phrase(nl: "effect", en: "effect")
    let counts = [
      (overview.themes.count, Catalogue.theme, Catalogue.themes),
      (overview.effects, effect, Catalogue.effects),
      (overview.areas.count { $0.numeral != nil }, Catalogue.focusArea, Catalogue.focusAreas),
      (overview.points.count, Catalogue.actionPoint, Catalogue.actionPoints),
      (overview.departments.count, Catalogue.department, Catalogue.departments),
    ]
    // What a plan does not use is not counted.
    return Phrase.joined(
      counts.filter { $0.0 > 0 }.map { Catalogue.count($0, one: $1, many: $2) }, by: " · ")(
        language)
  }

  /// Headings of the columns. On a full page points and departments name each other.
  package static func headings(isFull: Bool) -> [Phrase] {
    isFull
      ? [
        Catalogue.themes.capitalized,
        Phrase(
          nl: "Focusgebieden en actiepunten, met hun afdelingen",
          en: "Focus areas and action points, with their departments"),
        Phrase(nl: "Afdelingen, met hun actiepunten", en: "Departments, with their action points"),
      ]
      : [
        Catalogue.themes.capitalized,
        Phrase(nl: "Focusgebieden en actiepunten", en: "Focus areas and action points"),
        Catalogue.departments.capitalized,
      ]
  }

  package static let noPoints = Phrase(nl: "geen actiepunten", en: "no action points")

  package static func effects(_ count: Int) -> Phrase {
    Catalogue.count(count, one: Phrase(nl: "effect", en: "effect"), many: Catalogue.effects)
  }
}

/// Links of an overview, made once for all layouts that are tried.
struct OverviewLinks {
  let themes: [NamedLink]
  /// Nil for points without a focus area: no other page describes those.
  let areas: [NamedLink?]
  let points: [NamedLink]
  let departments: [NamedLink]

  /// - Parameter path: the file that will have the links.
  init(_ overview: Overview, addresses: Addresses, language: Language, from path: String) {
    let links = addresses.links(from: path, format: "html")
    let shown = language
    // A link that names a thing of the plan is named in the plan's language.
    let language = overview.planLanguage
    func named(_ title: String, _ anchor: Anchor) -> NamedLink {
      NamedLink(
        title: title, href: links(anchor), language: language == shown ? nil : language)
    }
    func link(_ kind: Phrase, _ name: String, _ anchor: Anchor) -> NamedLink {
      named("\(kind.capitalized(language)) \(name)", anchor)
    }
    let map = Phrase(nl: "Mindmap van het thema", en: "Mindmap of the theme")(language)
    themes = overview.themes.map { theme in
      named(
        theme.effects == 0
          ? "\(map) \(theme.title)"
          : "\(map) \(theme.title), \(OverviewTexts.effects(theme.effects)(language))",
        .mapNode(theme: theme.id, key: ""))
    }
    areas = overview.areas.map { area in
      area.numeral.map {
        link(Catalogue.focusArea, "\($0): \(area.title(language))", .focusArea($0))
      }
    }
    points = overview.points.map { point in
      let priority = point.priority == .unknown ? "" : " (\(point.priority.name(language)))"
      let name = "\(point.number): \(point.title)\(priority)"
      return link(Catalogue.actionPoint, name, .actionPoint(point.number))
    }
    departments = overview.departments.map { department in
      let name = department.name.map { " (\($0(language)))" } ?? ""
      return link(Catalogue.department, department.code + name, .department(department.code))
    }
  }
}

extension OverviewArea {
  /// Short sign of the area: its numeral, or a dash.
  var sign: String { numeral.map(DOTText.cut) ?? "–" }
}
