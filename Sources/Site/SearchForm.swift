import Documents
import TextFormats
import Toolkit

/// Search box with the texts for its script. The element around it is the landmark, so the form has
/// no role.
struct SearchForm {
  let material: SiteContent
  /// Id of the input.
  let id: String
  let label: String
  /// Whether a heading beside it has the words of the label.
  var isHidden = false

  private static let texts: [(String, Phrase)] = [
    ("none", Phrase(nl: "Niets gevonden", en: "Nothing found")),
    ("count", Phrase(nl: "{n} gevonden", en: "{n} found")),
    ("one", Phrase(nl: "1 gevonden", en: "1 found")),
    (
      "missing",
      Phrase(nl: "De zoeklijst kon niet worden geladen", en: "The search list could not be loaded")
    ), ("button", Phrase(nl: "Zoek", en: "Search")),
    ("all", Phrase(nl: "Toon alle {n}", en: "Show all {n}")),
    ("named", Phrase(nl: "Ook te vinden als:", en: "Also to be found as:")),
    ("elsewhere", Phrase(nl: "ook in", en: "also in")),
    ("corrected", Phrase(nl: "Gezocht naar: {words}", en: "Searched for: {words}")),
    ("alike", Phrase(nl: "Ook gezocht naar: {words}", en: "Also searched for: {words}")),
    (
      "partial",
      Phrase(nl: "Niet alle woorden komen samen voor", en: "Not all words occur together")
    ), ("meant", Phrase(nl: "Bedoelt u:", en: "Did you mean:")),
    ("instead", Phrase(nl: "Hier kunt u verder lezen:", en: "You can read on here:")),
  ]

  var markup: Flow {
    let label = Markup<Context.Flow>.element(
      "label", [Attribute("for", id)] + (isHidden ? [.css("announce")] : []),
      [Phrasing.text(label)])
    let results = Flow.block(
      .division,
      [
        .id(id == "q" ? "search-results" : "\(id)-results"), .css("search-results"),
        Attribute("hidden", ""),
      ], [])
    return .block(
      .search, [Attribute("aria-label", self.label)],
      [
        .block(
          .form,
          [.css("search")] + Self.texts.map { Attribute("data-\($0)", material.text($1)) },
          [label, .searchInput(id: id), results])
      ])
  }
}
