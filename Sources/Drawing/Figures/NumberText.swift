import Toolkit

/// Numbers in a drawing, where there is little room.
enum NumberText {
  /// A figure as printed where that is short enough, else rounded: `15.124`, `1,2 mln`.
  static func short(_ number: ExactNumber, _ language: Language, room: Int = 8) -> String {
    let whole = number.phrase(language)
    return whole.count <= room ? whole : short(number.approximate, language)
  }

  /// A number in about seven characters.
  static func short(_ number: Double, _ language: Language) -> String {
    let size = number.magnitude
    let (one, word): (Double, Phrase) =
      switch size {
      case ..<1e6: (1, Phrase(verbatim: ""))
      case ..<1e9: (1e6, Phrase(nl: " mln", en: " m"))
      case ..<1e12: (1e9, Phrase(nl: " mld", en: " bn"))
      default: (1e12, Phrase(nl: " bln", en: " tn"))
      }
    let decimals = one > 1 ? 1 : size >= 1_000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
    return rounded(number / one, decimals).phrase(language) + word(language)
  }

  /// A number with a maximum of decimals, and no zeros behind them.
  private static func rounded(_ number: Double, _ decimals: Int) -> ExactNumber {
    var digits = Int64((number * (0..<decimals).reduce(1.0) { power, _ in power * 10 }).rounded())
    var decimals = decimals
    while decimals > 0, digits.isMultiple(of: 10) {
      digits /= 10
      decimals -= 1
    }
    return ExactNumber(digits, decimals: decimals)
  }
}
