import PlanFormats
import PlanModel
import PlanViews
import SourceText
import Wording

/// All departments and partners with the points that they share in.
struct DepartmentsPage {
  let material: SiteMaterial

  var page: SitePage {
    let words = material.text(
      nl: "Wat het plan van elke afdeling en partner vraagt, en hoeveel daarvan advies is.",
      en: "What the plan asks of each department and partner, and how much of it is advice.")
    return SitePage(
      address: SiteAddresses.departments,
      title: material.text(nl: "Afdelingen en partners", en: "Departments and partners"),
      content: [.paragraph([.css("lead")], .text(words))] + list)
  }

  private var list: [Flow] {
    var counts: [Int: (primary: Int, secondary: Int)] = [:]
    for facts in material.points {
      for department in facts.departments {
        if facts.point.priority == .primary {
          counts[department, default: (0, 0)].primary += 1
        } else {
          counts[department, default: (0, 0)].secondary += 1
        }
      }
    }
    let items = material.plan.departments.indices.map { index -> Item in
      let count = counts[index] ?? (0, 0)
      let words = Phrase(
        nl: "\(count.secondary) secundair, \(count.primary) primair",
        en: "\(count.secondary) secondary, \(count.primary) primary")
      return .item(
        [.css("tile")],
        [
          .heading(2, [], [material.link(.department(index))]),
          .paragraph(
            [.css("quiet")],
            .text(
              material.text(
                count == (0, 0) ? Phrase(nl: "geen actiepunten", en: "no action points") : words))),
        ])
    }
    return items.isEmpty ? [] : [.list([.css("cards")], items)]
  }
}
