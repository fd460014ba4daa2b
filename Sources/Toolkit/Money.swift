/// Amounts of money for a reader.
package enum Money {
  /// Amount as `€ 10.939` and `€ 10.939,50` in Dutch, `€10,939` and `€10,939.50` in English.
  package static func text(cents: Int, language: Language) -> String {
    let whole = DigitGroups.text(
      String(cents.magnitude / 100), by: language == .dutch ? "." : ",")
    let rest = cents.magnitude % 100
    let decimals = (rest < 10 ? "0" : "") + String(rest)
    let minus = cents < 0 ? "-" : ""
    return switch language {
    case .dutch: "€ " + minus + whole + (rest == 0 ? "" : "," + decimals)
    case .english: minus + "€" + whole + (rest == 0 ? "" : "." + decimals)
    }
  }

  package static func phrase(cents: Int) -> Phrase {
    Phrase(
      nl: text(cents: cents, language: .dutch), en: text(cents: cents, language: .english))
  }
}
