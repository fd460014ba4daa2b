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
  package init?(_ text: String) {
    let bytes = text.utf8Span.span
    self.init(bytes, end: bytes.count)
  }

  package init?(_ text: Substring) { self.init(String(text)) }

  /// Parses the bytes before an end. One pass without a copy: a plan has more figures than anything else.
  package init?(_ bytes: Span<UInt8>, end: Int, withComma: Bool = false) {
    let isNegative = end > 0 && bytes[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    var value: Int64 = 0
    var (count, mark) = (0, Int?.none)
    for index in start..<max(start, end) {
      let byte = bytes[index]
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        count += 1
        guard count <= Self.mostDigits else { return nil }
        value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      } else if mark == nil, index > start, index < end - 1,
        byte == UInt8(ascii: ".") || withComma && byte == UInt8(ascii: ",")
      {
        mark = index
      } else {
        return nil
      }
    }
    guard count > 0 else { return nil }
    self.init(isNegative ? -value : value, decimals: mark.map { end - 1 - $0 } ?? 0)
  }

  /// Whether a text is just how a plan writes this number, without writing it.
  package func isWritten(as text: String) -> Bool {
    let bytes = text.utf8Span.span
    var rest = digits.magnitude
    var (index, written) = (bytes.count, 0)
    repeat {
      if decimals > 0, written == decimals {
        index -= 1
        guard index >= 0, bytes[index] == UInt8(ascii: ".") else { return false }
      }
      index -= 1
      guard index >= 0, bytes[index] == UInt8(ascii: "0") + UInt8(rest % 10) else { return false }
      rest /= 10
      written += 1
    } while rest > 0 || written <= decimals
    return isNegative ? index == 1 && bytes[0] == UInt8(ascii: "-") : index == 0
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
