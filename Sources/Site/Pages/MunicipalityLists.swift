import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// What a joint plan asks of each municipality alone, below the list of all points.
struct MunicipalityLists {
  let material: SiteContent

  private var plan: Plan { material.plan }

  var markup: [Flow] {
    guard plan.dividesMunicipalities, let names = plan.header?.municipalities else { return [] }
    let lists = names.flatMap { list($0.value) }
    return material.section(
      "municipalities", Phrase(nl: "Per gemeente", en: "By municipality"),
      lists.isEmpty ? [] : [common] + lists)
  }

  private var common: Flow {
    let count = plan.actionPoints.count { point in
      point.municipalities.isEmpty && point.subPoints.allSatisfy { $0.municipalities.isEmpty }
    }
    guard count > 0 else { return .none }
    let points = Catalogue.count(
      count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    let words =
      points
      + Phrase(
        nl: count == 1 ? " geldt voor alle gemeenten." : " gelden voor alle gemeenten.",
        en: count == 1 ? " is for all municipalities." : " are for all municipalities.")
      + Phrase(
        nl: " Hier staat wat daarnaast voor een of meer van hen is.",
        en: " Here is what is for one or some of them besides.")
    return .paragraph([], material.own(words))
  }

  private func list(_ municipality: String) -> [Flow] {
    let items = material.points.compactMap { facts -> Item? in
      let point = facts.point
      let parts = point.subPoints.indices.filter {
        point.subPoints[$0].municipalities.contains { $0.value == municipality }
      }
      let isWhole = point.municipalities.contains { $0.value == municipality }
      guard isWhole || !parts.isEmpty else { return nil }
      let below = parts.map { index in
        Item.item(
          .span("number", .text(point.subPointName(at: index))), .text(" "),
          material.own(point.subPoints[index].text.value))
      }
      return .item(
        [],
        [.inline(material.pointLine(facts.index))]
          + (below.isEmpty ? [] : [.list([.css("plain parts")], below)]))
    }
    guard !items.isEmpty else { return [] }
    return [.heading(3, [], [material.own(municipality)]), .list([.css("plain points")], items)]
  }
}
