import Documents
import Drawing
import PlanModel
import TextFormats
import Toolkit
import Views

/// Overview for a narrow screen: the columns of the drawing one below another, as text.
struct OverviewList {
  let material: SiteContent
  /// Level of its headings.
  var level = 3

  private var overview: Overview { material.overview }

  var markup: Flow {
    let steps = [
      step(Catalogue.themes, themes.map { .list([.css("pills")], $0) }),
      step(areasTitle, areas),
      step(Catalogue.departments, departments.map { .list([.css("chips")], $0) }),
    ].compactMap(\.self)
    return .block(.division, [.css("overview-list")], steps)
  }

  private var areasTitle: Phrase {
    material.plan.focusAreas.isEmpty
      ? Catalogue.actionPoints
      : Phrase(nl: "focusgebieden en actiepunten", en: "focus areas and action points")
  }

  private func step(_ title: Phrase, _ content: Flow?) -> Flow? {
    content.map {
      .block(
        .division, [.css("step")], [.heading(level, material.text(title.capitalized)), $0])
    }
  }

  private var themes: [Item]? {
    let items = overview.themes.enumerated().map { index, theme -> Item in
      let effects =
        theme.effects == 0 ? "" : material.text(OverviewTexts.effects(theme.effects))
      return .item(
        [],
        [
          .inline(
            .link(
              to: material.addresses.theme(theme.id),
              [.css("branch-\(material.house.colourNumber(ofBranch: index))")],
              [
                .span("title", material.own(theme.title)), .text(" "),
                .span("count", .text(effects)),
              ]))
        ])
    }
    return items.isEmpty ? nil : items
  }

  private var areas: Flow? {
    let blocks = overview.areas.filter { $0.numeral != nil || !$0.points.isEmpty }.map(area)
    return blocks.isEmpty ? nil : .all(blocks)
  }

  /// Focus area that unfolds to its points.
  private func area(_ area: OverviewArea) -> Flow {
    let title = material.own(area.title)
    let points = Catalogue.count(
      area.points.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    let count = material.text(area.points.isEmpty ? OverviewTexts.noPoints : points)
    let about = area.numeral.map { numeral in
      Flow.paragraph(
        [],
        .link(
          material.text(
            nl: "Meer over focusgebied \(numeral)", en: "More about focus area \(numeral)"),
          to: material.addresses.focus(numeral)))
    }
    return .block(
      .details, [],
      [
        .summary(
          area.numeral.map { .span("numeral", .text($0)) } ?? .none,
          .text(area.numeral == nil ? "" : " "), .span("title", title), .text(" "),
          .span("count", .text(count))),
        .list([.css("plain points")], area.points.map { point(overview.points[$0]) }),
        about ?? .none,
      ])
  }

  private func point(_ point: OverviewPoint) -> Item {
    let departments = point.departments.enumerated().flatMap { index, department in
      let code = overview.departments[department].code
      return [
        Phrasing.text(index == 0 ? " " : ", "),
        .link(to: material.addresses.department(code), [], [material.own(code)]),
      ]
    }
    return .item(
      .link(
        to: material.addresses.point(point.number), [.css("point-link")],
        [
          .span("number", .text(point.number)), .text(" "),
          .span("title", material.own(point.title)),
        ]), .span("quiet", .all(departments)))
  }

  private var departments: [Item]? {
    let items = overview.departments.enumerated().map { index, department in
      let count = overview.pointsOf[index].count
      let words =
        count == 0
        ? OverviewTexts.noPoints
        : Catalogue.count(count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
      return Item.item(
        .link(
          to: material.addresses.department(department.code), [],
          [.text(department.code), .text(" "), .span("count", material.own(words))]))
    }
    return items.isEmpty ? nil : items
  }
}
