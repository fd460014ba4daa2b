/// Unit of an indicator, recognised from its words in Dutch or English.
package enum MeasureUnit: Sendable, Hashable {
  case count
  case percent
  case euro
  /// For each number of people: `per 10.000 inwoners 12-17 jaar`.
  case rate(per: Int, of: String)
  /// Points on a scale.
  case scale(low: Int, high: Int)
  case other(String)

  package init(_ text: String) {
    // The usual ones without looking for words: every rule about figures asks.
    switch text {
    case "aantal": self = .count
    case "procent": self = .percent
    case "euro": self = .euro
    default: self.init(words: text)
    }
  }

  private init(words text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    switch words.first {
    case "aantal", "aantallen", "number", "count": self = .count
    case "procent", "percentage", "percent", "%": self = .percent
    case "euro", "euros", "€": self = .euro
    case "schaal", "scale":
      let ends = words.dropFirst().first?.split(separator: "-").compactMap { Int($0) } ?? []
      self =
        ends.count == 2 && ends[0] < ends[1] ? .scale(low: ends[0], high: ends[1]) : .other(text)
    case "per" where words.count > 2:
      let digits = words[1].filter { $0 != "." && $0 != "," }
      let of = words.dropFirst(2).joined(separator: " ")
      self = Int(digits).map { $0 > 0 ? .rate(per: $0, of: of) : .other(text) } ?? .other(text)
    default: self = .other(text)
    }
  }

  /// Whether an axis of it begins at zero.
  package var startsAtZero: Bool {
    switch self {
    case .count, .percent, .euro, .rate: true
    case .scale, .other: false
    }
  }
}
