package import Toolkit

/// Numbers as people type them. One that can mean two things is refused: `1.234` may be a thousand and
/// more, or one and a bit.
package enum WrittenNumber {
  /// `115`, `-3`, `4.10`, `4,10`, and each with `%` behind it; nil for anything else.
  package static func read(_ text: String) -> ExactNumber? {
    let text = withoutPercent(text)
    let mark = text.lastIndex { $0 == "." || $0 == "," }
    guard let mark else { return ExactNumber(text) }
    let whole = text[..<mark]
    let decimals = text[text.index(after: mark)...]
    guard decimals.utf8.count != 3 || whole.trimmedSign == "0" || whole.trimmedSign.count > 3 else {
      return nil
    }
    return ExactNumber("\(whole).\(decimals)")
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

extension Substring {
  fileprivate var trimmedSign: Substring { first == "-" ? dropFirst() : self }
}
