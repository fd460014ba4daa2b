package import Toolkit
package import Views
import SourceText

/// A hand-out as a page of its own: to read, to print on A4, and to fill in with a pen.
package struct HandoutPage: Sendable {
  let credit: Attribution
  let language: Language
  /// The address of the index; nil for a page that travels alone.
  let index: String?
  private let markup: HandoutMarkup

  package init(addresses: Addresses, language: Language, credit: Attribution, index: String?) {
    self.credit = credit
    self.language = language
    self.index = index
    markup = HandoutMarkup(TextLanguages(language, credit), addresses: addresses)
  }

  package func text(_ handout: Handout) -> String { text(handout, shared: [:]) }

  /// Markup that all hand-outs share, made once: by the point's index in the plan.
  func shared(by handouts: [Handout]) -> [Int: CommonPointMarkup] {
    var seen: Set<Int> = []
    let points = handouts.flatMap(\.entries).map(\.point).filter { seen.insert($0.index).inserted }
    let markup = markup
    let made = points.mapOnAllCores { markup.shared($0) }
    return Dictionary(zip(points.map(\.index), made)) { first, _ in first }
  }

  func text(_ handout: Handout, shared: [Int: CommonPointMarkup]) -> String {
    HTMLPage(
      title: handout.title(language), credit: credit, language: language, index: index,
      body: markup.body(handout, shared: shared),
      style: HandoutStyle.text(title: handout.title(language), plan: credit.title, language)
    ).html
  }
}
