import PlanModel
import TextFormats
import Toolkit
import Views

/// What is told of a point whoever reads it; made once for all its departments.
struct SharedPointMarkup: Sendable {
  let head: Markup<Context.Flow>
  let summary: Markup<Context.Flow>
  /// What is known of it, each under its name.
  let facts: Markup<Context.List>
  /// Why, and the points that are connected with it.
  let reasons: Markup<Context.Flow>
}

extension HandoutMarkup {
  func shared(_ point: HandoutPoint) -> SharedPointMarkup {
    let id = addresses.fragment(.actionPoint(point.number))
    return SharedPointMarkup(
      head: .heading(3, id: id, "\(point.number) \(point.title)"),
      summary: point.summary.map { .paragraph([], .text($0)) } ?? .none,
      facts: .all(point.facts.map { fact($0.name, $0.words) }),
      reasons: .all(causes(of: point) + references(of: point)))
  }

  func fact(_ name: Phrase, _ words: Phrase) -> Markup<Context.List> {
    .item(.strong("\(name(language)):"), .text(" "), .text(words(language)))
  }

  private func causes(of point: HandoutPoint) -> [Markup<Context.Flow>] {
    let title = Markup<Context.Flow>.heading(4, HandoutPoint.why(language))
    guard !point.causes.isEmpty else {
      return [title, .paragraph([], .text(HandoutPoint.noCause(language)))]
    }
    return [title]
      + point.causesByTheme.flatMap { group -> [Markup<Context.Flow>] in
        let theme: [Markup<Context.Flow>] =
          group.theme.map { [.paragraph([.css("theme")], .strong($0))] } ?? []
        return theme + [.list([.css("causes")], group.causes.map(item))]
      }
  }

  private func item(_ cause: HandoutPoint.Cause) -> Markup<Context.List> {
    .item(
      .text(cause.label), .text(cause.elsewhere.map { " (\($0(language)))" } ?? ""),
      basis(cause.basis))
  }

  private func references(of point: HandoutPoint) -> [Markup<Context.Flow>] {
    let items =
      point.refersTo.map { reference($0, HandoutPoint.refersTo) }
      + point.referredBy.map { reference($0, HandoutPoint.referredBy) }
    return items.isEmpty ? [] : [.heading(4, HandoutPoint.connected(language)), .list(items)]
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
