package import PlanViews
package import Wording

/// A hand-out as a page of its own: to read, to print on A4, and to fill in with a pen.
package struct HandoutPage {
  let credit: Credit
  let language: Language
  /// The address of the index; nil for a page that travels alone.
  let index: String?
  private let markup: HandoutMarkup

  package init(addresses: Addresses, language: Language, credit: Credit, index: String?) {
    self.credit = credit
    self.language = language
    self.index = index
    markup = HandoutMarkup(language: language, addresses: addresses)
  }

  package func text(_ handout: Handout) -> String { text(handout, shared: [:]) }

  /// A page for each hand-out. What they tell alike is made once.
  package func texts(_ handouts: [Handout]) -> [String] {
    var shared: [Int: SharedPointMarkup] = [:]
    for entry in handouts.lazy.flatMap(\.entries) where shared[entry.point.index] == nil {
      shared[entry.point.index] = markup.shared(entry.point)
    }
    return handouts.map { text($0, shared: shared) }
  }

  private func text(_ handout: Handout, shared: [Int: SharedPointMarkup]) -> String {
    HTMLPage(
      title: handout.title(language), credit: credit, language: language, index: index,
      body: markup.body(handout, shared: shared),
      style: HandoutStyle.text(title: handout.title(language), plan: credit.title, language)
    ).html
  }
}
