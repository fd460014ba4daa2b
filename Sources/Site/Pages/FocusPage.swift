import PlanModel
import SourceText
import Toolkit
import Views
import TextFormats
import Documents

/// The page of a focus area: its vision, its points, and the effects that come together in it.
struct FocusPage {
  let material: SiteMaterial
  let index: Int

  var page: SitePage {
    let area = material.plan.focusAreas[index]
    let node = Node.focusArea(index)
    let name = material.text(Catalogue.focusArea.capitalized)
    return SitePage(
      address: "\(material.addresses.focusStems[index]).html",
      title: "\(name) \(area.numeral.value): \(area.title.value)",
      trail: [
        SitePage.Crumb(
          title: material.text(Catalogue.focusAreas.capitalized),
          address: "\(Addresses.start)#focus-areas")
      ],
      content: (area.vision.map { [.paragraph([.css("lead")], .text($0.value))] } ?? [])
        + [keyFacts(area)] + points + effects + material.references(of: [node])
        + material.budget(node, .focus) + material.checks(at: [node]))
  }

  private func keyFacts(_ area: FocusArea) -> Flow {
    let facts =
      material.pair(Phrase(nl: "bijdrage", en: "contribution"), area.contribution?.value)
      + material.pair(
        Phrase(nl: "andere namen", en: "other names"),
        area.otherNames.map(\.name.value).joined(separator: ", "))
      + material.pair(Catalogue.source, material.lines(area.citations))
    return facts.isEmpty ? .none : .definitions([.css("facts key")], facts)
  }

  private var points: [Flow] {
    let found = material.graph.links(to: .focusArea(index), .focus).compactMap { link -> Int? in
      if case .actionPoint(let point) = link.from { point } else { nil }
    }
    let items = material.inOrder(points: found).map { Item.item(material.pointLine($0)) }
    let none = material.text(
      nl: "In dit focusgebied staan geen actiepunten.",
      en: "No action points stand in this focus area.")
    return material.section(
      "points", Catalogue.actionPoints.capitalized,
      items.isEmpty ? [.paragraph([], .text(none))] : [.list([.css("plain points")], items)])
  }

  /// By theme; an effect that stands in several maps stands in each.
  private var effects: [Flow] {
    let links = material.graph.links(to: .focusArea(index), .focus)
    let found = links.compactMap { link -> (effect: Int, basis: Basis)? in
      guard case .effect(let effect) = link.from else { return nil }
      return (effect, material.graph.basis(of: link))
    }
    let plan = material.plan
    var seen: Set<Int> = []
    var places: [Int: [(effect: Int, basis: Basis)]] = [:]
    for place in found where seen.insert(place.effect).inserted {
      for theme in material.graph.themes(holding: place.effect) {
        places[theme, default: []].append(place)
      }
    }
    let themes = places.sorted { $0.key < $1.key }.flatMap { theme, found -> [Flow] in
      let items = found.map { effect, basis in
        Item.item(
          .link(
            plan.effects[effect].label.value,
            to: material.addresses.place(
              plan.effects[effect].id.value, in: plan.themes[theme].id.value)), .text(" "),
          material.evidence(basis))
      }
      return [
        .heading(3, [], [material.link(.theme(theme))]), .list([.css("plain columns")], items),
      ]
    }
    return material.section(
      "effects", Phrase(nl: "Effecten die hier samenkomen", en: "Effects that come together here"),
      themes)
  }
}
