package import Toolkit

/// First 12 names and a count, so that output stays linear in the plan.
///
/// A list of all names at each of its members would be quadratic. Where this is used, another page
/// has the full list.
package struct NameSummary<Name: Sendable>: Sendable {
  package let named: [Name]
  package let others: Int

  /// Maximum number of names; with more, only the first are named.
  package static var most: Int { 12 }

  /// - Parameter count: of all names.
  package init(_ names: some Sequence<Name>, count: Int) {
    named = Array(names.prefix(count > Self.most ? Self.most : count))
    others = count - named.count
  }

  package init(_ names: some Collection<Name>) { self.init(names, count: names.count) }

  /// All names, for the page with the full list.
  package init(all names: [Name]) {
    named = names
    others = 0
  }

  package var isEmpty: Bool { named.isEmpty }

  package func map<Other>(_ change: (Name) -> Other) -> NameSummary<Other> {
    NameSummary<Other>(named: named.map(change), others: others)
  }

  private init(named: [Name], others: Int) {
    self.named = named
    self.others = others
  }

  /// Rest as 'nog 37 andere'; nil when all are named.
  package var more: Phrase? {
    guard others > 0 else { return nil }
    return Phrase(nl: "nog ", en: "")
      + Catalogue.count(
        others, one: Phrase(nl: "andere", en: "other"), many: Phrase(nl: "andere", en: "others"))
  }
}

extension NameSummary<Phrase> {
  /// List as `a, b, c`, or with more names `a, b, c en nog 37 andere`.
  package var words: Phrase {
    let names = Phrase.joined(named, by: ", ")
    return more.map { names + Phrase(nl: " en ", en: " and ") + $0 } ?? names
  }
}

extension NameSummary<String> {
  package var words: Phrase { map { Phrase(verbatim: $0) }.words }
}
