import Toolkit

/// Version of `dot` as the program reports it.
package struct DotVersion: Equatable, Sendable {
  /// First line of the output; empty when there is none.
  let text: String

  /// Version that raakvlak was developed with; later ones work too.
  static let tried = [2, 43]

  init(_ answer: String) {
    text = String(answer.split(whereSeparator: \.isNewline).first?.prefix(100) ?? "")
  }

  /// Numbers in `dot - graphviz version 2.43.0 (0)`; nil when the program is not Graphviz.
  var numbers: [Int]? {
    guard let start = text.firstRange(of: "graphviz version ")?.upperBound else { return nil }
    let number = text[start...].prefix { $0.isNumber || $0 == "." }
    let parts = number.split(separator: ".").compactMap { Int($0) }
    return parts.isEmpty ? nil : parts
  }

  /// Remark to append to the message of a failure.
  var remark: Phrase {
    let tried = Self.tried.map { "\($0)" }.joined(separator: ".")
    guard let numbers else {
      guard !text.isEmpty else {
        return Phrase(
          nl: "Het noemt ook geen versie. Is dit wel Graphviz?",
          en: "It names no version either. Is this Graphviz?")
      }
      return Phrase(
        nl: "Als versie noemt het: \(text). Is dit wel Graphviz?",
        en: "As its version it says: \(text). Is this Graphviz?")
    }
    if numbers.lexicographicallyPrecedes(Self.tried) {
      return Phrase(
        nl: "Het is te oud (\(text)); nodig is \(tried) of later.",
        en: "It is too old (\(text)); needed is \(tried) or later.")
    }
    return Phrase(nl: "De versie is: \(text).", en: "The version is: \(text).")
  }
}
