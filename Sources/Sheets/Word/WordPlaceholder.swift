import Toolkit

/// The grey words in a field that is not yet filled in. LibreOffice 7.4 saves them as if they were
/// typed: the reader of a form must know them.
enum WordPlaceholder {
  static let text = Phrase(nl: "Klik om te typen", en: "Click to type")
  static let date = Phrase(nl: "dag-maand-jaar", en: "day-month-year")
  static let choice = Phrase(nl: "Kies of typ", en: "Choose or type")

  static func contains(_ words: String) -> Bool { all.contains(words) }

  private static let all: Set<String> = Set(
    [text, date, choice].flatMap { phrase in Language.allCases.map { phrase($0) } })
}
