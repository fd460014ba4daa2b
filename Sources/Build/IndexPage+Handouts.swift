import Documents
import TextFormats
import Toolkit
import Views

/// What there is to hand out.
extension IndexPage {
  var handoutSection: [Markup<Context.Flow>] {
    guard !handouts.isEmpty else { return [] }
    let title = Phrase(nl: "Om uit te delen: per afdeling", en: "To hand out: by department")
    let about = Phrase(
      nl: """
        Per afdeling wat het plan van haar vraagt, met ruimte voor een antwoord: als pagina om te \
        printen, en als rekenblad om in te vullen en terug te sturen.
        """,
      en: """
        For each department what the plan asks of it, with room for an answer: as a page to print, and \
        as a sheet to fill in and send back.
        """)
    return [
      .heading(2, title(language)), .paragraph([], .text(about(language))),
      .list(handouts.enumerated().map(handoutItem) + handoutTables),
    ]
  }

  private func handoutItem(_ place: Int, _ handout: Handout) -> Markup<Context.List> {
    let count = Catalogue.count(
      handout.entries.count, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
    func address(_ format: HandoutFormat) -> String {
      addresses.handout(place, format: format.rawValue)
    }
    return .item(
      .link(handout.addressee.fullName(language), to: address(.html)),
      .text(" – \(count(language)); "), .link("Excel", to: address(.xlsx)), .text(", "),
      .link("ODS", to: address(.ods)), .text(", "), .link("CSV", to: address(.csv)))
  }

  private var handoutTables: [Markup<Context.List>] {
    func address(_ stem: String, _ format: HandoutFormat) -> String {
      "\(Table.Folder.departments.rawValue)/\(stem).\(format.rawValue)"
    }
    let all = Phrase(nl: "Alles in één tabel", en: "All in one table")
    let fields = Phrase(nl: "Per beleidsveld", en: "By policy field")
    return [
      .item(
        .link(all(language), to: address("all", .html)), .text(" – "),
        .link("Excel", to: address("all", .xlsx)), .text(", "),
        .link("ODS", to: address("all", .ods)), .text(", "),
        .link("CSV", to: address("all", .csv))),
      .item(
        .link(fields(language), to: address("policy-fields", .html)), .text(" – "),
        .link("CSV", to: address("policy-fields", .csv))),
    ]
  }
}
