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
      nl: "Hier ziet u wat het plan vraagt van elke afdeling en partner.",
      en: "Here you see what the plan asks of each department and partner.")
    let nameless = material.plan.departments.contains { $0.name == nil }
    let codes = material.text(
      nl: "Van sommige afdelingen geeft het plan geen naam. Dan ziet u alleen de code.",
      en: "The plan gives no name for some departments. Then you see the code only.")
    return SitePage(
      address: Addresses.departments,
      title: material.text(nl: "Afdelingen en partners", en: "Departments and partners"),
      about: words,
      content: [
        .paragraph([.css("lead")], .text(words)),
        nameless ? .paragraph([], .text(codes)) : .none,
      ] + list, terms: [.department, .code, .primary, .secondary])
  }

  /// Numbers with their noun, as in '2 primair, 8 secundair: 10 actiepunten'.
  private static func words(
    _ advice: Int, _ secondary: String, _ own: Int, _ primary: String, _ noun: String
  ) -> String {
    let all = advice + own
    let plural = noun == "actiepunt" ? "actiepunten" : "action points"
    return "\(all) \(all == 1 ? noun : plural): \(own) \(primary), \(advice) \(secondary)"
  }

  private var list: [Flow] {
    let items = material.plan.departments.indices.map { index -> Item in
      let points = material.points(of: index)
      let primary = points.count { $0.point.priority == .primary }
      let words = Phrase(
        nl: Self.words(points.count - primary, "secundair", primary, "primair", "actiepunt"),
        en: Self.words(points.count - primary, "secondary", primary, "primary", "action point"))
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
