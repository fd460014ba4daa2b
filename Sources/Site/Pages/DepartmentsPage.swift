import PlanModel
import SourceText
import Toolkit
import TextFormats
import Views
import Documents

/// Page of all departments and partners with their points.
struct DepartmentsPage {
  let material: SiteContent

  var page: SitePage {
    let words = material.text(
      nl: "Wat het plan van elke afdeling en partner vraagt, en hoeveel daarvan advies is.",
      en: "What the plan asks of each department and partner, and how much of it is advice.")
    return SitePage(
      address: Addresses.departments,
      title: material.text(nl: "Afdelingen en partners", en: "Departments and partners"),
      content: [.paragraph([.css("lead")], .text(words))] + list)
  }

  private var list: [Flow] {
    let items = material.plan.departments.indices.map { index -> Item in
      let points = material.points(of: index)
      let primary = points.count { $0.point.priority == .primary }
      let words = Phrase(
        nl: "\(points.count - primary) secundair, \(primary) primair",
        en: "\(points.count - primary) secondary, \(primary) primary")
      return .item(
        [.css("tile")],
        [
          .heading(2, [], [material.link(.department(index))]),
          .paragraph(
            [.css("quiet")],
            .text(
              material.text(
                points.isEmpty ? Phrase(nl: "geen actiepunten", en: "no action points") : words))),
        ])
    }
    return items.isEmpty ? [] : [.list([.css("cards")], items)]
  }
}
