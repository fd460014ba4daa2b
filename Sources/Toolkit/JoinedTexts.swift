extension Sequence<String> {
  /// Texts with a separator between them. A sentence loses its full stop before a comma or a semicolon,
  /// which would follow it directly; abbreviations and other signs at the end stay.
  package func joined(by separator: String) -> String {
    guard separator.hasPrefix(";") || separator.hasPrefix(",") else {
      return joined(separator: separator)
    }
    let texts = Array(self)
    return texts.enumerated().map { index, text in
      index + 1 < texts.count && text.endsSentence ? String(text.dropLast()) : text
    }.joined(separator: separator)
  }
}

extension String {
  /// Words that are written with a stop at their end.
  private static let abbreviations: Set<Substring> = [
    "bijv", "blz", "ca", "enz", "etc", "jl", "nr", "p", "pag", "resp", "vgl", "zgn",
  ]

  /// Whether its last sign is the stop of a sentence.
  fileprivate var endsSentence: Bool {
    // Fast path by bytes: few of the texts that are joined are sentences.
    guard utf8.last == UInt8(ascii: "."), last == "." else { return false }
    let word = dropLast().suffix(while: { $0.isLetter || $0.isNumber || $0 == "." })
    return !word.isEmpty && !word.contains(".")
      && !Self.abbreviations.contains(word.lowercased()[...])
  }
}

extension StringProtocol {
  /// The longest ending of which all characters meet a condition.
  fileprivate func suffix(while isMet: (Character) -> Bool) -> SubSequence {
    guard let last = lastIndex(where: { !isMet($0) }) else { return self[...] }
    return self[index(after: last)...]
  }
}
