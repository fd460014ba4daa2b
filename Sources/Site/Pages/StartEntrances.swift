import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Entrances of the start page: where a resident, a council member and a department begin.
struct StartEntrances {
  let material: SiteContent

  /// Maximum number of departments that are named; with more there is a link to all.
  private static let mostDepartments = 16

  var markup: [Flow] {
    let entrances = [resident, council, department].compactMap(\.self)
    return material.section(
      "entrances", Phrase(nl: "Begin hier", en: "Begin here"),
      [.list([.css("cards entrances")], entrances)])
  }

  private func entrance(_ title: Phrase, _ about: Phrase, _ links: [(Phrase, String)?]) -> Item? {
    let items = links.compactMap(\.self).map { words, address in
      Item.item(.link(material.text(words), to: address))
    }
    guard !items.isEmpty else { return nil }
    return .item(
      [.css("entrance")],
      [
        .heading(3, material.text(title)), .paragraph([], .text(material.text(about))),
        .list([.css("plain")], items),
      ])
  }

  private var resident: Item? {
    entrance(
      Phrase(nl: "Ik woon hier", en: "I live here"),
      Phrase(
        nl: "Wat speelt er in de stad, en wat doet de gemeente?",
        en: "What is going on here, and what is done about it?"),
      [
        material.maps.isEmpty
          ? nil : (Phrase(nl: "Bekijk de kaarten", en: "Look at the maps"), "#maps"),
        material.plan.focusAreas.isEmpty
          ? nil
          : (
            Phrase(nl: "Lees wat het belangrijkst is", en: "Read what matters most"), "#focus-areas"
          ),
        standing,
        (Phrase(nl: "Wat betekenen de woorden?", en: "What do the words mean?"), Addresses.words),
      ])
  }

  /// The page about progress: what reports say, else the figures.
  private var standing: (Phrase, String)? {
    material.standing.last.map { (ProgressPage.question, $0.address) }
  }

  private var council: Item? {
    let evaluation = material.downloads.first { $0.group == .reports && $0.format == .html }
    return entrance(
      Phrase(nl: "Ik zit in de raad", en: "I am on the council"),
      Phrase(
        nl: "Wat staat er in het plan, en waarom?", en: "What is in the plan, and why?"),
      [
        material.points.isEmpty
          ? nil
          : (
            Phrase(
              nl: "Alle \(material.points.count) actiepunten",
              en: "All \(material.points.count) action points"), Addresses.points
          ),
        material.hasConnections
          ? (
            Phrase(
              nl: "Welk thema leidt tot welk actiepunt?",
              en: "Which theme leads to which action point?"), Addresses.matrix
          ) : nil,
        material.hasMoney
          ? (
            Phrase(nl: "Waar gaat het geld heen?", en: "Where does the money go?"), Addresses.money
          )
          : nil,
        standing, evaluation.map { ($0.title, $0.path) },
        material.changes == nil ? nil : (ChangesPage.title, Addresses.changes),
      ])
  }

  private var department: Item? {
    let departments = material.plan.departments
    let named = departments.count > Self.mostDepartments ? [] : Array(departments.indices)
    let links = named.enumerated().flatMap { position, index -> [Phrasing] in
      [
        .text(position == 0 ? "" : " "),
        .link(
          to: "\(material.addresses.departmentStems[index]).html", [.css("chip")],
          [material.own(departments[index].code.value)]),
      ]
    }
    guard !departments.isEmpty else { return nil }
    return .item(
      [.css("entrance")],
      [
        .heading(3, material.text(nl: "Ik werk bij een afdeling", en: "I work at a department")),
        .paragraph(
          [],
          .text(
            material.text(nl: "Wat vraagt het plan van u?", en: "What does the plan ask of you?"))),
        links.isEmpty ? .none : .paragraph([.css("chips")], .all(links)),
        .list(
          [.css("plain")],
          [
            .item(
              .link(
                material.text(nl: "Alle afdelingen", en: "All departments"),
                to: Addresses.departments))
          ]),
      ])
  }
}
