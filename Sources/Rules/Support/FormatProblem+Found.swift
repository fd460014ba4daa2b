import PlanModel
import Toolkit

/// Words of a message for the actual value and for the expected one.
extension FormatProblem.Found {
  var words: Phrase {
    switch self {
    case .text(let text): Phrase(verbatim: "'\(text.excerpt)'")
    case .list: Phrase(nl: "een lijst", en: "a list")
    case .mapping: Phrase(nl: "een blok met sleutels", en: "a block with keys")
    case .nothing: Phrase(nl: "niets", en: "nothing")
    }
  }

  /// Correction, when it can be guessed.
  func correction(towards kind: ValueKind) -> Phrase? {
    guard case .text(let text) = self else { return nil }
    switch kind {
    case .choice(let words):
      // Spoken forms of a department's answer, such as 'neemt over'.
      if let state = DecisionState(written: text), words.contains(state.rawValue) {
        return .didYouMean(state.rawValue)
      }
      return NearestWord.nearest(to: text, among: words).map { Phrase.didYouMean($0) }
    case .date:
      guard case .day(let day) = WrittenDay(text) else { return nil }
      return .didYouMean(day.iso)
    case .criterion: return Self.criterion(text)
    case .flag: return Self.flag(text).map { Phrase.didYouMean($0) }
    case .decimal, .decimals: return MistypedNumber.correction(text)
    case .amount, .amounts:
      return MistypedAmount.corrected(text).map { amount in
        Phrase(
          nl: "Schrijf \(amount): geen punten voor duizendtallen, een punt voor de centen.",
          en: "Write \(amount): no thousands separators, a point before the cents.")
      }
    default: return nil
    }
  }

  /// Criterion as in a report: with commas, followed by its name, or with the prefix `9.` of EN 301
  /// 549.
  private static func criterion(_ text: String) -> Phrase? {
    let number = text.replacing(",", with: ".").prefix { $0.isNumber || $0 == "." }
    let bare = number.hasPrefix("9.") ? number.dropFirst(2) : number
    if bare == "4.1.1" {
      return Phrase(
        nl: "Criterium 4.1.1 bestaat in WCAG 2.2 niet meer: laat deze afwijking weg.",
        en: "Criterion 4.1.1 is no longer in WCAG 2.2: leave this deviation out.")
    }
    // 1.5.3 is probably no typing error for 1.4.3, but 1.43 and 1.4.33 may be.
    let digits = bare.filter(\.isNumber)
    let known = SuccessCriterion.all.map(\.number)
    return
      (known.first { $0.filter(\.isNumber) == digits } ?? known.last { bare.hasPrefix($0) })
      .map { .didYouMean($0) }
  }

  private static func flag(_ text: String) -> String? {
    switch text.lowercased() {
    case "ja", "waar", "yes", "on", "1": "true"
    case "nee", "onwaar", "no", "off", "0": "false"
    case let word: NearestWord.nearest(to: word, among: ["true", "false"]) ?? exact(word)
    }
  }

  private static func exact(_ word: String) -> String? {
    word == "true" || word == "false" ? word : nil
  }
}
