package import Toolkit
package import Views
import Drawing
import PlanModel
import TextFormats

/// Overview of a plan as nested lists and small tables: the content of the drawing, and also which
/// theme leads to which action point.
package struct OverviewMarkdown: Sendable {
  private let overview: Overview
  private let addresses: Addresses
  private let language: Language
  private let path: String
  private let hasPriorities: Bool

  package init(_ overview: Overview, addresses: Addresses, language: Language) {
    self.overview = overview
    self.addresses = addresses
    self.language = language
    hasPriorities = overview.points.contains { $0.priority != .unknown }
    path = addresses.overview(format: "md")
  }

  package var text: String {
    let title = Phrase(nl: "Overzicht van het plan", en: "Overview of the plan")(language)
    let drawing = Phrase(nl: "Tekening", en: "Drawing")(language)
    let drawingPath = Addresses.relative(addresses.overview(format: "svg"), from: path)
    var lines = [
      "# \(title)", "",
      "*\(MarkdownText.escape(overview.planTitle))* · [\(drawing)](\(drawingPath))", "",
    ]
    if !overview.notice.isEmpty { lines += ["> \(MarkdownText.escape(overview.notice))", ""] }
    let words = OverviewTexts(overview: overview, language: language)
    lines += [MarkdownText.escape(words.summary), ""]
    if !overview.themes.isEmpty {
      lines += ["## \(Catalogue.themes.capitalized(language))", ""]
      lines += [MarkdownText.escape(Self.note(language)), ""]
      lines += overview.themes.indices.flatMap(theme) + [""]
    }
    lines += ["## \(OverviewTexts.headings(isFull: false)[1](language))", ""]
    lines += overview.areas.flatMap(area)
    if !overview.departments.isEmpty {
      lines += ["## \(Catalogue.departments.capitalized(language))", ""]
      lines += overview.departments.indices.flatMap(department)
    }
    return GeneratorMark.markdown(lines)
  }

  private static let note = Phrase(
    nl: """
      Een getal telt de verschillende effecten van een thema die onder een focusgebied vallen of naar \
      een actiepunt daarvan leiden. '3 + 2' is drie gesteld en twee afgeleid.
      """,
    en: """
      A number counts the different effects of a theme that fall under a focus area or lead to one of \
      its action points. '3 + 2' is three stated and two inferred.
      """)

  private func theme(_ index: Int) -> [String] {
    let theme = overview.themes[index]
    let map = Addresses.relative(addresses.map(theme.id, format: "md"), from: path)
    let count =
      theme.effects == 0 ? "" : " – \(OverviewTexts.effects(theme.effects)(language))"
    return ["- \(MarkdownText.link(theme.title, to: map))\(count)"]
      + overview.flowsFrom[index].map { flow in
        let flow = overview.flows[flow]
        return "  - \(name(overview.areas[flow.area])): \(flow.weight.text)"
      }
  }

  private func name(_ area: OverviewArea) -> String {
    guard let numeral = area.numeral else { return MarkdownText.escape(area.title(language)) }
    return MarkdownText.link(
      "\(numeral) \(area.title(language))",
      to: addresses.links(from: path, format: "md")(.focusArea(numeral)))
  }

  private func area(_ area: OverviewArea) -> [String] {
    let heading = ["### \(name(area))", ""]
    guard !area.points.isEmpty else {
      return heading + [OverviewTexts.noPoints.capitalized(language) + ".", ""]
    }
    let names: [Phrase?] = [
      Phrase(nl: "Nr.", en: "No."), Catalogue.actionPoint.capitalized,
      hasPriorities ? DetailKey.priority.name.capitalized : nil,
      overview.departments.isEmpty ? nil : Catalogue.departments.capitalized,
    ]
    let titles =
      names.compactMap { $0?(language) }
      + (overview.isTooWide
        ? [Catalogue.themes.capitalized(language)]
        : overview.themes.map { MarkdownText.escape($0.title) })
    let marks =
      Array(repeating: "---", count: names.count { $0 != nil })
      + (overview.isTooWide
        ? ["---"] : Array(repeating: "--:", count: overview.themes.count))
    return heading + [row(titles), row(marks)] + area.points.map { row(cells($0)) } + [""]
  }

  private func cells(_ index: Int) -> [String] {
    let point = overview.points[index]
    let departments = point.departments.map { link(overview.departments[$0]) }
    return [link(point), MarkdownText.escape(point.title)]
      + (hasPriorities ? [point.priority.name(language)] : [])
      + (overview.departments.isEmpty ? [] : [departments.joined(separator: ", ")])
      + causes(point)
  }

  /// Cell for each theme; with too many themes, one cell that names them.
  private func causes(_ point: OverviewPoint) -> [String] {
    guard !overview.isTooWide else {
      return [
        point.causes.map { cause in
          "\(MarkdownText.escape(overview.themes[cause.theme].title)) (\(cause.weight.text))"
        }.joined(separator: ", ")
      ]
    }
    var cells = Array(repeating: "–", count: overview.themes.count)
    for cause in point.causes { cells[cause.theme] = cause.weight.text }
    return cells
  }

  private func department(_ index: Int) -> [String] {
    let department = overview.departments[index]
    let name = department.name.map { " (\(MarkdownText.escape($0(language))))" } ?? ""
    return ["- \(link(department))\(name)"]
      + overview.pointsOf[index].map { position in
        let point = overview.points[position]
        let title = MarkdownText.escape(point.title)
        let priority = point.priority == .unknown ? "" : " (\(point.priority.name(language)))"
        return "  - \(link(point)) \(title)\(priority)"
      }
  }

  private func link(_ point: OverviewPoint) -> String {
    MarkdownText.link(
      point.number, to: addresses.links(from: path, format: "md")(.actionPoint(point.number)))
  }

  private func link(_ department: OverviewDepartment) -> String {
    MarkdownText.link(
      department.code,
      to: addresses.links(from: path, format: "md")(.department(department.code)))
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
