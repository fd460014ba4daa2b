/// Decimal number, exact, with its decimals as written: `2.10` keeps its zero. Not a `Double`, so that
/// every output prints what the plan says, on every machine.
package struct ExactNumber: Sendable {
  /// The digits without the point.
  package let digits: Int64
  /// How many of them are behind the point.
  package let decimals: Int

  /// Most digits of a number: enough for any figure of a municipality, and exact as a `Double`.
  package static let mostDigits = 15

  package init(_ digits: Int64, decimals: Int = 0) {
    self.digits = digits
    self.decimals = decimals
  }

  /// Parses `115`, `-3` or `4.10`; nil for anything else, such as a thousands separator.
  package init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let all = parts.joined()
    guard all.utf8.count <= Self.mostDigits,
      all.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let digits = Int64(all)
    else { return nil }
    self.init(isNegative ? -digits : digits, decimals: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  /// As it is written in a plan: digits, with a point before the decimals.
  package var text: String { text(point: ".", separator: "") }

  /// For a reader: `8.459` and `55,4` in Dutch, `8,459` and `55.4` in English.
  package var phrase: Phrase {
    Phrase(nl: text(point: ",", separator: "."), en: text(point: ".", separator: ","))
  }

  private func text(point: String, separator: String) -> String {
    var written = String(digits.magnitude)
    if written.count <= decimals {
      written = String(repeating: "0", count: decimals + 1 - written.count) + written
    }
    let whole = DigitGroups.text(String(written.dropLast(decimals)), by: separator)
    let minus = digits < 0 ? "-" : ""
    return minus + whole + (decimals == 0 ? "" : point + written.suffix(decimals))
  }

  /// For a drawing's positions and for ratios; never for what is printed.
  package var approximate: Double {
    var value = Double(digits)
    for _ in 0..<decimals { value /= 10 }
    return value
  }

  package var isNegative: Bool { digits < 0 }

  /// Digits as if there were this many decimals.
  private func digits(with decimals: Int) -> Int128 {
    var value = Int128(digits)
    for _ in self.decimals..<max(decimals, self.decimals) { value *= 10 }
    return value
  }

  /// Sum with the decimals of the one that has most; nil when it has too many digits.
  package func adding(_ other: ExactNumber) -> ExactNumber? {
    let decimals = max(decimals, other.decimals)
    let sum = digits(with: decimals) + other.digits(with: decimals)
    return Int64(exactly: sum).map { ExactNumber($0, decimals: decimals) }
  }

  package func subtracting(_ other: ExactNumber) -> ExactNumber? {
    adding(ExactNumber(-other.digits, decimals: other.decimals))
  }
}

/// Numbers are compared by their value: 2.10 equals 2.1.
extension ExactNumber: Comparable, Hashable {
  package static func == (left: ExactNumber, right: ExactNumber) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.digits(with: decimals) == right.digits(with: decimals)
  }

  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let decimals = max(left.decimals, right.decimals)
    return left.digits(with: decimals) < right.digits(with: decimals)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digits(with: Self.mostDigits)) }
}

/// Digits in groups of three.
enum DigitGroups {
  static func text(_ digits: String, by separator: String) -> String {
    guard !separator.isEmpty, digits.count > 3 else { return digits }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
