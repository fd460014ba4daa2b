import PlanModel
import Toolkit

/// What to write instead of a number that cannot be read.
enum MistypedNumber {
  static func correction(_ text: String) -> Phrase? {
    if let readings = WrittenNumber.readings(text) {
      return Phrase(
        nl: """
          Dit kan twee dingen betekenen. Schrijf \(readings.whole) zonder punt voor duizendtallen, of \
          \(readings.decimal) voor een getal met decimalen.
          """,
        en: """
          This may mean two things. Write \(readings.whole) without a thousands separator, or \
          \(readings.decimal) for a number with decimals.
          """)
    }
    let folded = text.lowercased()
    switch folded.first {
    case "<", ">", "≤", "≥":
      return Phrase(
        nl: """
          Een grens is geen waarde. Schrijf {missing: suppressed, printed: '\(text.excerpt)'}, en een \
          streefwaarde onder `targets` met at-least, at-most, more-than of less-than.
          """,
        en: """
          A limit is no value. Write {missing: suppressed, printed: '\(text.excerpt)'}, and a target \
          under `targets` with at-least, at-most, more-than or less-than.
          """)
    case nil: return sign(text)
    default: break
    }
    if ["-", "–", "nb", "n.b.", "nvt", "n.v.t.", "x", ".", "?", "onbekend", "unknown"].contains(
      folded)
    {
      return sign(text)
    }
    let marks = folded.filter { $0 == "." || $0 == "," }.count
    let isDigitsAndMarks = folded.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    if isDigitsAndMarks, marks > 1 {
      return Phrase(
        nl: """
          Staan hier meer getallen aan elkaar? Schrijf dan de rij zoals gedrukt onder `printed` van de reeks, \
          en bij de jaren {missing: unclear}. Is het één getal: zonder punten voor duizendtallen.
          """,
        en: """
          Are there several numbers without spaces here? Write the row as printed under `printed` of the \
          series, and {missing: unclear} at the years. If it is one number: no thousands separators.
          """)
    }
    if folded.contains(where: \.isNumber), folded.last == "*" {
      return Phrase(
        nl: "Schrijf {value: …, printed: '\(text.excerpt)', notes: […]}.",
        en: "Write {value: …, printed: '\(text.excerpt)', notes: […]}.")
    }
    if folded.contains("e")
      || folded.contains(where: \.isNumber) && folded.utf8.count > ExactNumber.mostDigits
    {
      return Phrase(
        nl: "Schrijf het getal uit, met ten hoogste \(ExactNumber.mostDigits) cijfers.",
        en: "Write the number in full, in at most \(ExactNumber.mostDigits) digits.")
    }
    return nil
  }

  private static func sign(_ text: String) -> Phrase {
    Phrase(
      nl: """
        Zeg waarom er geen getal is: {missing: not-measured}, suppressed, not-yet-known, not-existing of \
        unknown, met het teken als printed: '\(text.excerpt)'.
        """,
      en: """
        Say why there is no number: {missing: not-measured}, suppressed, not-yet-known, not-existing or \
        unknown, with the sign as printed: '\(text.excerpt)'.
        """)
  }
}
