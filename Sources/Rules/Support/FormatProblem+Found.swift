import PlanModel
import SourceText
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

  /// The same for who sees no files.
  var onScreen: Phrase {
    switch self {
    case .mapping: Phrase(nl: "iets wat uit delen bestaat", en: "something made of parts")
    default: words
    }
  }

  /// Correction, when it can be guessed.
  func correction(towards kind: ValueKind) -> ValueCorrection? {
    guard case .text(let text) = self else { return nil }
    switch kind {
    case .choice(let words):
      // Spoken forms of a department's answer, such as 'neemt over'.
      if let state = DecisionState(written: text), words.contains(state.rawValue) {
        return ValueCorrection(state.rawValue, isSure: true)
      }
      let near = NearestWord.all(near: text, among: words)
      return near.first.map { ValueCorrection($0, isSure: near.count == 1) }
    case .date:
      guard case .day(let day) = WrittenDay(text) else { return nil }
      return ValueCorrection(day.iso, isSure: false)
    case .criterion: return Self.criterion(text)
    case .flag: return Self.flag(text).map { ValueCorrection($0, isSure: true) }
    case .decimal, .decimals: return MistypedNumber.correction(text).map { ValueCorrection($0) }
    case .amount, .amounts:
      return MistypedAmount.corrected(text).map { amount in
        ValueCorrection(
          amount,
          Phrase(
            nl: "Schrijf \(amount): geen punten voor duizendtallen, een punt voor de centen.",
            en: "Write \(amount): no thousands separators, a point before the cents."))
      }
    default: return nil
    }
  }

  /// Criterion as in a report: with commas, followed by its name, or with the prefix `9.` of EN 301
  /// 549.
  private static func criterion(_ text: String) -> ValueCorrection? {
    let number = text.replacing(",", with: ".").prefix { $0.isNumber || $0 == "." }
    let bare = number.hasPrefix("9.") ? number.dropFirst(2) : number
    if bare == "4.1.1" {
      return ValueCorrection(
        Phrase(
          nl: "Criterium 4.1.1 bestaat in WCAG 2.2 niet meer: laat deze afwijking weg.",
          en: "Criterion 4.1.1 is no longer in WCAG 2.2: leave this deviation out."))
    }
    // 1.5.3 is probably no typing error for 1.4.3, but 1.43 and 1.4.33 may be.
    let digits = bare.filter(\.isNumber)
    let known = SuccessCriterion.all.map(\.number)
    return
      (known.first { $0.filter(\.isNumber) == digits } ?? known.last { bare.hasPrefix($0) })
      .map { ValueCorrection($0, isSure: false) }
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

/// What was probably meant by a value that cannot be read.
struct ValueCorrection {
  /// The value; nil where only words can say it.
  let value: String?
  /// Whether it is the only one that can be meant, and means the same.
  let isSure: Bool
  let words: Phrase

  init(_ value: String, isSure: Bool) {
    self.value = value
    self.isSure = isSure
    words = .didYouMean(value)
  }

  /// A value of which a person must say that it is meant.
  init(_ value: String, _ words: Phrase) {
    self.value = value
    isSure = false
    self.words = words
  }

  init(_ words: Phrase) {
    value = nil
    isSure = false
    self.words = words
  }
}

extension PlanFormat {
  /// Whether a key is one that some part of a plan cannot do without.
  static func isRequiredAnywhere(_ name: String) -> Bool {
    maps.contains { $0.key(name)?.isRequired == true }
  }
}

extension SourceRange {
  /// Where it begins: the range of what begins there, however long.
  var beginning: SourceRange { SourceRange(file: file, start: start, end: start) }
}

extension ValueKind {
  /// What is expected, for who sees no files: each word of a choice in backticks, so that a form can give
  /// it as it shows it.
  var onScreen: Phrase {
    switch self {
    case .choice(let words):
      let list = words.map { "`\($0)`" }.joined(separator: ", ")
      return Phrase(nl: "een van: \(list)", en: "one of: \(list)")
    case .flag: return Phrase(nl: "ja of nee", en: "yes or no")
    // A list is typed with commas, without the brackets of the files.
    case .numbers:
      return Phrase(
        nl: "hele getallen met komma's ertussen: 2023, 2024",
        en: "whole numbers with commas between them: 2023, 2024")
    case .amounts:
      return Phrase(
        nl: "een bedrag voor elk jaar, met komma's ertussen: 10939, 10939",
        en: "an amount for each year, with commas between them: 10939, 10939")
    case .decimals: return Phrase(nl: "twee getallen: 4, 6", en: "two numbers: 4, 6")
    case .years: return Phrase(nl: "een getal voor elk jaar", en: "a number for each year")
    case .yearTexts: return Phrase(nl: "een tekst voor elk jaar", en: "a text for each year")
    case .printedNames:
      return Phrase(
        nl: "namen met hun regel: Woningmarkt@36", en: "names with their line: Housing@36")
    case .departments:
      return Phrase(
        nl: "codes van afdelingen: VTH/SL of VTH, SL", en: "department codes: VTH/SL or VTH, SL")
    case .citations:
      return Phrase(
        nl: "regelnummers van een bron: 59, 59-61 of ivp:59",
        en: "line numbers of a source: 59, 59-61 or ivp:59")
    case .links: return Phrase(nl: "verwijzingen: 12 of 12@295", en: "links: 12 or 12@295")
    case .exceptions:
      return Phrase(
        nl: "de naam van een regel met een reden", en: "the name of a rule with a reason")
    case .map: return Phrase(nl: "een deel met eigen velden", en: "a part with fields of its own")
    case .maps:
      return Phrase(
        nl: "een lijst van delen, elk met eigen velden",
        en: "a list of parts, each with fields of its own")
    default: return expectation
    }
  }
}
