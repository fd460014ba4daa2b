import PlanModel
import SourceText
import Toolkit
import Views
import TextFormats
import Documents

/// Page of a focus area: its vision, its points, and its effects.
struct FocusPage {
  let material: SiteContent
  let index: Int

  var page: SitePage {
    let area = material.plan.focusAreas[index]
    let node = Node.focusArea(index)
    // Figures have their own form.
    let details = material.details(node, without: [.goals, .indicators])
    let name = material.text(Catalogue.focusArea.capitalized)
    return SitePage(
      address: "\(material.addresses.focusStems[index]).html",
      title: "\(name) \(area.numeral.value): \(area.title.value)",
      heading: .all([
        .text("\(name) \(area.numeral.value): "), material.own(area.title.value),
      ]), about: area.vision?.value,
      trail: [
        SitePage.Breadcrumb(
          title: material.text(Catalogue.focusAreas.capitalized),
          address: "\(Addresses.start)#focus-areas")
      ],
      content: material.facts(details) + noPoints(details) + material.sections(details)
        + FigureSections(material: material).markup(
          of: [node], title: Phrase(verbatim: area.title.value))
        + material.checks(at: [node]),
      terms: [.focusArea, .actionPoint, .effect, .stated, .inferred])
  }

  private func noPoints(_ details: Details) -> [Flow] {
    guard details[.points] == nil else { return [] }
    let none = material.text(
      nl: "In dit focusgebied staan geen actiepunten.",
      en: "This focus area has no action points.")
    return material.section(
      DetailKey.points.id, DetailKey.points.name.capitalized, [.paragraph([], .text(none))])
  }
}
