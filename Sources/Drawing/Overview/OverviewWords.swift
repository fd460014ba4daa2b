import PlanModel
package import Toolkit
package import Views

/// What the parts of an overview are called and where they lead, for drawing and DOT alike.
package struct OverviewWords {
  let overview: Overview
  let addresses: Addresses
  let language: Language

  package init(overview: Overview, addresses: Addresses, language: Language) {
    self.overview = overview
    self.addresses = addresses
    self.language = language
  }

  /// The file in which the links will stand.
  private var path: String { addresses.overview(format: "svg") }

  /// `4 themes · 210 effects · …`: what the page holds.
  package var summary: String {
    Phrase.joined(
      [
        Catalogue.count(overview.themes.count, one: Catalogue.theme, many: Catalogue.themes),
        Self.effects(overview.effects),
        Catalogue.count(
          overview.areas.count { $0.numeral != nil }, one: Catalogue.focusArea,
          many: Catalogue.focusAreas),
        Catalogue.count(
          overview.points.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints),
        Catalogue.count(
          overview.departments.count, one: Catalogue.department, many: Catalogue.departments),
      ], by: " · ")(language)
  }

  /// What stands above the columns. On a full page points and departments name each other.
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

  func link(theme: OverviewTheme) -> BadgeLink {
    let words = Phrase(nl: "Mindmap van het thema", en: "Mindmap of the theme")(language)
    return BadgeLink(
      title: "\(words) \(theme.title), \(Self.effects(theme.effects)(language))",
      href: addresses.links(from: path, format: "html")(.mapNode(theme: theme.id, key: "")))
  }

  /// Nil for points that stand under no focus area: nothing tells more about those.
  func link(area: OverviewArea) -> BadgeLink? {
    area.numeral.map { numeral in
      BadgeLink(
        title: "\(Catalogue.focusArea.capitalized(language)) \(numeral): \(area.title(language))",
        href: addresses.links(from: path, format: "html")(.focusArea(numeral)))
    }
  }

  func link(point: OverviewPoint) -> BadgeLink {
    let name = "\(Catalogue.actionPoint.capitalized(language)) \(point.number): \(point.title)"
    return BadgeLink(
      title: "\(name) (\(point.priority.name(language)))",
      href: addresses.links(from: path, format: "html")(.actionPoint(point.number)))
  }

  func link(department: OverviewDepartment) -> BadgeLink {
    let name = department.name.map { " (\($0(language)))" } ?? ""
    return BadgeLink(
      title: "\(Catalogue.department.capitalized(language)) \(department.code)\(name)",
      href: addresses.links(from: path, format: "html")(.department(department.code)))
  }
}

extension OverviewArea {
  /// The sign of the area where it has little room: its numeral, or a dash.
  var sign: String { numeral.map(DOTText.cut) ?? "–" }
}

extension Overview {
  /// The heaviest flow, by which the widths of the others are set.
  var heaviest: Int { max(OverviewCurves.fewEffects, flows.map(\.weight.total).max() ?? 0) }
}
