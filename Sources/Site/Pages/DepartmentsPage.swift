import PlanModel
import SourceText
import Toolkit
import TextFormats
import Views
import Documents
import Drawing

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

  /// Numbers with their noun, as in '10 action points: 2 primary, 8 secondary'.
  private func words(_ points: [PointSummary]) -> Phrase {
    let all = Catalogue.count(
      points.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    guard material.plan.hasPriorities else { return all }
    let kinds = Priority.allCases.filter { kind in points.contains { $0.point.priority == kind } }
    // Of one kind the number is that of all.
    if let only = kinds.first, kinds.count == 1 {
      return all + Phrase(verbatim: " (") + only.name + Phrase(verbatim: ")")
    }
    let counts = kinds.map { kind in
      Phrase(verbatim: "\(points.count { $0.point.priority == kind }) ") + kind.name
    }
    return all + Phrase(verbatim: ": ") + .joined(counts, by: ", ")
  }

  private func link(_ index: Int) -> Phrasing {
    .link(
      to: "\(material.addresses.departmentStems[index]).html", [],
      [material.own(material.plan.departments[index].heading)])
  }

  /// Name that is only inferred.
  private func guess(_ index: Int) -> Flow {
    let department = material.plan.departments[index]
    guard department.nameEvidence.isInferred, let name = department.name?.value else {
      return .none
    }
    return .paragraph(
      [.css("quiet")],
      material.own(
        Phrase(nl: "Vermoedelijk: ", en: "Presumably: ") + Phrase(verbatim: name)))
  }

  private var list: [Flow] {
    let items = material.plan.departments.indices.map { index -> Item in
      let points = material.points(of: index)
      return .item(
        [.css("tile")],
        [
          .heading(2, [], [link(index)]), guess(index),
          .paragraph(
            [.css("quiet")],
            .text(
              material.text(
                points.isEmpty ? OverviewTexts.noPoints : words(points)))),
        ])
    }
    return items.isEmpty ? [] : [.list([.css("cards")], items)]
  }
}
