import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page of all money in the budget: by year, focus area, action point and department.
struct MoneyPage {
  let material: SiteContent

  static let name = Phrase(nl: "Geld", en: "Money")

  /// Lines that are printed under one focus area or heading. A line under several focus areas is
  /// under its first, so that sums count it once.
  private struct Group {
    let title: Phrasing
    let id: String
    var lines: [Int] = []
  }

  var page: SitePage {
    let words = material.text(Self.about)
    let groups = groups
    return SitePage(
      address: Addresses.money, title: material.text(Self.name), about: words,
      content: [.paragraph([.css("lead")], .text(words))] + total + remark + summary(groups)
        + withoutMoney + groups.map(section),
      terms: [.budgetLine, .focusArea, .actionPoint, .department, .inferred])
  }

  private static let about = Phrase(
    nl: """
      Dit is al het geld in de begroting van het plan. Elke post staat hier één keer. U ziet bij welk \
      actiepunt een post hoort. Daarachter staan de afdelingen van dat punt. Het plan verdeelt het \
      geld niet over afdelingen.
      """,
    en: """
      This is all money in the budget of the plan. Each line is here once. You see to which action \
      point a line belongs. Behind it are the departments of that point. The plan does not divide the \
      money over departments.
      """)

  private var remark: [Flow] {
    material.plan.budget?.remark.map { Flow.written($0.value, [.css("quiet")], as: material.own) }
      ?? []
  }

  /// All money of all years.
  private var total: [Flow] {
    let all = Array((material.plan.budget?.lines ?? []).indices)
    return material.total(ofMoney: all, nl: "In het hele plan", en: "In the whole plan")
  }

  /// Action points for which no line of the budget is.
  private var withoutMoney: [Flow] {
    let paid = Set(
      (material.plan.budget?.lines ?? []).indices.flatMap { material.moneyPoints(of: $0) }
        .map(\.node.holder))
    let points = material.points.filter { !paid.contains(.actionPoint($0.index)) }
    guard !points.isEmpty else { return [] }
    let words =
      points.count == material.points.count
      ? Phrase(
        nl: "De begroting noemt bij geen enkel actiepunt een bedrag.",
        en: "The budget names no amount for any action point.")
      : Phrase(
        nl: """
          Bij \(points.count) van de \(material.points.count) actiepunten noemt de begroting geen \
          bedrag. Er kan wel geld voor zijn: dat staat dan niet in het plan.
          """,
        en: """
          For \(points.count) of the \(material.points.count) action points the budget names no \
          amount. There may be money for them: it is not in the plan then.
          """)
    return material.section(
      "without-money",
      Phrase(nl: "Actiepunten zonder bedrag", en: "Action points without an amount"),
      [
        .paragraph([], .text(material.text(words))),
        .list([.css("plain points")], points.map { .item(material.pointLine($0.index)) }),
      ])
  }

  private var groups: [Group] {
    let lines = material.plan.budget?.lines ?? []
    var found: [Group] = []
    var positions: [String: Int] = [:]
    func add(_ line: Int, to key: String, _ title: @autoclosure () -> Phrasing) {
      if positions[key] == nil {
        positions[key] = found.count
        found.append(Group(title: title(), id: "group-\(found.count + 1)"))
      }
      if let position = positions[key] { found[position].lines.append(line) }
    }
    for (index, line) in lines.enumerated() {
      if let area = material.graph.targets(of: .budgetLine(index), .focus).first {
        add(
          index, to: "area \(material.graph.name(of: area))", material.link(area))
      } else if let heading = line.heading?.value, !heading.isBlank {
        add(index, to: "heading \(heading)", material.own(heading))
      } else {
        let none = Phrase(nl: "Zonder focusgebied", en: "Without a focus area")
        add(index, to: "", .text(material.text(none)))
      }
    }
    return found
  }

  private func section(_ group: Group) -> Flow {
    .block(
      .section, [],
      [.heading(2, [.id(group.id)], [group.title])]
        + MoneyTable(
          group.lines.map { MoneyTable.Line($0, of: material) }, columns: [.point, .department],
          hasIDs: true, under: group.id, material
        ).markup)
  }

  /// Sum of each group and of all, and the total that the source prints where it is another.
  private func summary(_ groups: [Group]) -> [Flow] {
    guard groups.count > 1 else { return [] }
    let all = material.sums(ofMoney: Array((material.plan.budget?.lines ?? []).indices))
    var rows = groups.map {
      MoneyTable.Row(title: $0.title, amounts: material.sums(ofMoney: $0.lines))
    }
    rows.append(
      MoneyTable.Row(
        title: .text(material.text(MoneyTable.together)), amounts: all, css: "total"))
    let printed = (material.plan.budget?.totals ?? []).map { Euro?.some($0.value) }
    if !printed.isEmpty, printed != all {
      let title = Phrase(nl: "Totaal zoals gedrukt", en: "Total as printed")
      rows.append(MoneyTable.Row(title: .text(material.text(title)), amounts: printed))
    }
    return material.section(
      "total", Phrase(nl: "Alles samen", en: "Everything together"),
      MoneyTable(
        material: material, caption: Phrase(nl: "Sommen per jaar", en: "Sums per year"),
        first: Catalogue.focusArea, rows: rows, hasTotals: true
      ).markup)
  }
}
