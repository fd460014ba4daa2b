package import Toolkit

/// Numbers of figures as a reader writes them: `1.234,5` in Dutch, `1,234.5` in English.
package enum NumberText {
  /// The number with all its decimals.
  package static func text(_ number: Double, _ language: Language) -> String {
    // The shortest text that reads back as the same number, without an exponent below 2^53.
    let written = "\(number.magnitude)"
    guard number.isFinite, !written.contains("e") else {
      return sign(number) + written.replacing(".", with: point(language))
    }
    let parts = written.split(separator: ".")
    let whole = grouped(parts.first ?? "0", language)
    let rest = parts.dropFirst().first.map { $0 == "0" ? "" : point(language) + $0 } ?? ""
    return sign(number) + whole + rest
  }

  /// The number in at most seven characters or so: `15.124`, `1,2 mln`, `3,4e20`.
  package static func short(_ number: Double, _ language: Language) -> String {
    let size = number.magnitude
    let (one, word): (Double, Phrase) =
      switch size {
      case ..<1e6: (1, Phrase(verbatim: ""))
      case ..<1e9: (1e6, Phrase(nl: " mln", en: " m"))
      case ..<1e13: (1e9, Phrase(nl: " mld", en: " bn"))
      default: (1, Phrase(verbatim: ""))
      }
    if size >= 1e13 { return scientific(number, language) }
    let decimals = one > 1 ? 1 : size >= 1_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3
    return text(number / one, decimals: decimals, language) + word(language)
  }

  /// The number rounded to some decimals, without trailing zeros.
  package static func text(_ number: Double, decimals: Int, _ language: Language) -> String {
    let factor = (0..<decimals).reduce(1.0) { factor, _ in factor * 10 }
    let rounded = (number * factor).rounded()
    guard rounded.magnitude < 1e15 else { return text(number, language) }
    return text(rounded / factor, language)
  }

  /// One decimal and an exponent.
  private static func scientific(_ number: Double, _ language: Language) -> String {
    guard number.isFinite else { return text(number, language) }
    var rest = number.magnitude
    var exponent = 0
    while rest >= 9.95 {
      rest /= 10
      exponent += 1
    }
    return sign(number) + text(rest, decimals: 1, language) + "e\(exponent)"
  }

  private static func sign(_ number: Double) -> String { number < 0 ? "-" : "" }

  private static func point(_ language: Language) -> String { language == .dutch ? "," : "." }

  private static func grouped(_ digits: Substring, _ language: Language) -> String {
    let separator: Character = language == .dutch ? "." : ","
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return grouped
  }
}
