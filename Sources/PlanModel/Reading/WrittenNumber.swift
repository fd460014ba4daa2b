package import Toolkit

/// Numbers as people type them. One that can mean two things is refused: `1.234` may be a thousand and
/// more, or one and a bit.
package enum WrittenNumber {
  /// `115`, `-3`, `4.10`, `4,10`, and each with `%` behind it; nil for anything else.
  package static func read(_ text: String) -> ExactNumber? {
    let bytes = text.utf8Span.span
    var end = bytes.count
    if end > 0, bytes[end - 1] == UInt8(ascii: "%") {
      end -= 1
      if end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    }
    guard let number = ExactNumber(bytes, end: end, withComma: true) else { return nil }
    let start = bytes[0] == UInt8(ascii: "-") ? 1 : 0
    let whole = end - start - 1 - number.decimals
    guard
      number.decimals != 3 || whole > 3 || whole == 1 && bytes[start] == UInt8(ascii: "0")
    else { return nil }
    return number
  }

  private static func withoutPercent(_ text: String) -> Substring {
    guard text.last == "%" else { return text[...] }
    let number = text.dropLast()
    return number.last == " " ? number.dropLast() : number
  }

  /// Both readings of a number such as `1.234`: with a thousands separator, and with decimals.
  package static func readings(_ text: String) -> (whole: String, decimal: String)? {
    let parts = withoutPercent(text).split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == ","
    }
    guard parts.count == 2, parts[1].utf8.count == 3,
      let whole = ExactNumber(parts.joined()), ExactNumber(parts.joined(separator: ".")) != nil
    else { return nil }
    return (whole.text, parts.joined(separator: ".") + "0")
  }
}
