import PlanModel
import PlanViews
import Wording

/// What is told of a point whoever reads it; made once for all its departments.
struct SharedPointMarkup: Sendable {
  let head: Markup<Context.Flow>
  let summary: Markup<Context.Flow>
  let terms: Markup<Context.Terms>
  /// Why, and the points that are connected with it.
  let reasons: Markup<Context.Flow>
}

extension HandoutMarkup {
  static let refersTo = Phrase(nl: "verwijst naar", en: "refers to")
  private static let referredBy = Phrase(nl: "wordt genoemd door", en: "is referred to by")

  func shared(_ point: HandoutPoint) -> SharedPointMarkup {
    let id = addresses.fragment(.actionPoint(point.number))
    return SharedPointMarkup(
      head: .heading(3, id: id, "\(point.number) \(point.title)"),
      summary: point.summary.map { .paragraph([], .text($0)) } ?? .none,
      terms: .all(terms(of: point)), reasons: .all(causes(of: point) + references(of: point)))
  }

  private func terms(of point: HandoutPoint) -> [Markup<Context.Terms>] {
    var terms: [Markup<Context.Terms>] = []
    func tell(_ name: Phrase, _ words: String?) {
      if let words { terms.append(.term(name(language), .text(words))) }
    }
    tell(Phrase(nl: "In de lijst heet dit", en: "Title in the list"), point.listTitle)
    tell(HandoutColumn.priority.title, point.priority.name(language))
    tell(Phrase(nl: "Plaats in het plan", en: "Place in the plan"), point.home?(language))
    let place = [
      point.page.map { Catalogue.page + Phrase(verbatim: " \($0)") }, point.lines,
    ].compactMap { $0?(language) }
    tell(
      Catalogue.source.capitalized, place.isEmpty ? nil : place.joined(separator: ", "))
    return terms
  }

  private func causes(of point: HandoutPoint) -> [Markup<Context.Flow>] {
    let title = Phrase(
      nl: "Waarom: effecten die hierheen leiden", en: "Why: effects that lead here")
    guard !point.causes.isEmpty else {
      let none = Phrase(
        nl: "Het plan noemt geen effect dat hierheen leidt.",
        en: "The plan names no effect that leads here.")
      return [.heading(4, title(language)), .paragraph([], .text(none(language)))]
    }
    return [
      .heading(4, title(language)),
      .list(
        [.css("causes")],
        point.causes.map { cause in
          let themes = cause.themes.isEmpty ? "" : " (\(cause.themes))"
          return .item(.strong(cause.label), .text(themes), basis(cause.basis))
        }),
    ]
  }

  private func references(of point: HandoutPoint) -> [Markup<Context.Flow>] {
    let items =
      point.refersTo.map { reference($0, Self.refersTo) }
      + point.referredBy.map { reference($0, Self.referredBy) }
    guard !items.isEmpty else { return [] }
    let title = Phrase(nl: "Verband met andere punten", en: "Connected points")
    return [.heading(4, title(language)), .list(items)]
  }

  func reference(_ reference: HandoutPoint.Reference, _ how: Phrase) -> Markup<Context.List> {
    .item(
      .text("\(how.capitalized(language)) "), .text("\(reference.name) \(reference.title)"),
      basis(reference.basis))
  }

  /// On what a link rests, behind it: 'line 59', or 'inferred' with the reason.
  private func basis(_ basis: Basis) -> Markup<Context.Phrasing> {
    basis.words.map { .all([.text(" "), .small("– \($0(language))")]) } ?? .none
  }
}
