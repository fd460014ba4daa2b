import PlanModel
import TextFormats
import Toolkit
import Views

/// Markup of a point that is the same for every department; made once for all of them.
struct CommonPointMarkup: Sendable {
  let head: Markup<Context.Flow>
  let paragraphs: Markup<Context.Flow>
  /// What is known of it, each under its name.
  let facts: Markup<Context.List>
  /// Why, and the points that are connected with it.
  let reasons: Markup<Context.Flow>
}

extension HandoutMarkup {
  func shared(_ point: HandoutPoint) -> CommonPointMarkup {
    let id = addresses.fragment(.actionPoint(point.number))
    let details = point.details
    return CommonPointMarkup(
      head: .heading(3, [.id(id)], [languages.own(point.heading)]),
      paragraphs: .all(
        details.paragraphs.flatMap { Flow.written($0.value.words(language), as: languages.own) }),
      facts: .all(details.fields.map { fact($0.key.name, $0.value.words) }),
      reasons: .all(noCause(details) + details.sections.flatMap(section)))
  }

  func fact(_ name: Phrase, _ words: Phrase) -> Markup<Context.List> {
    .item(.strong("\(name.capitalized(language)):"), .text(" "), self.words(words))
  }

  private func heading(_ key: DetailKey) -> Flow { .heading(4, key.name.capitalized(language)) }

  private func noCause(_ details: Details) -> [Flow] {
    details[.causes] == nil
      ? [heading(.causes), .paragraph([], .text(Handout.noCause(language)))] : []
  }

  /// A list, under the themes in whose map the things are.
  private func section(_ key: DetailKey, _ entries: [DetailEntry]) -> [Flow] {
    [heading(key)]
      + entries.byTheme.flatMap { theme, entries -> [Flow] in
        guard let theme else { return [.list(entries.map(item))] }
        return [
          .paragraph([.css("theme")], .element("strong", [], [languages.own(theme)])),
          .list([.css("causes")], entries.map(item)),
        ]
      }
  }

  private func item(_ entry: DetailEntry) -> Markup<Context.List> {
    .item(
      words(entry.text),
      entry.elsewhere.map { .all([.text(" ("), words($0), .text(")")]) } ?? .none,
      entry.remarks().map { .all([.text(" "), .element("small", [], [.text("– "), words($0)])]) }
        ?? .none)
  }
}
