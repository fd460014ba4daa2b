/// Escaping of texts for a notation: special characters are replaced, hidden characters become
/// U+FFFD, soft hyphens are dropped, all others stay.
package struct Escaping: Sendable {
  private let plain: EscapeScanner
  /// Replacement for each special ASCII character.
  private let replacements: [UInt8: [UInt8]]

  /// - Parameter replacements: what is written for each special ASCII character.
  package init(_ replacements: KeyValuePairs<Unicode.Scalar, String>) {
    plain = EscapeScanner(without: String(String.UnicodeScalarView(replacements.map(\.key))))
    self.replacements = Dictionary(
      replacements.map { (UInt8(ascii: $0), Array($1.utf8)) }
    ) { first, _ in first }
  }

  package func callAsFunction(_ text: String) -> String {
    if plain.isPlain(text) { return text }
    var escaped: [UInt8] = []
    write(text, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends the escaped text.
  func write(_ text: String, to bytes: inout [UInt8]) {
    let source = text.utf8Span.span
    guard var found = plain.nextSpecial(in: source, from: 0) else { return bytes += text.utf8 }
    var written = 0
    let hidden = Array("\u{FFFD}".utf8)
    while true {
      for index in written..<found.index { bytes.append(source[index]) }
      let isSoftHyphen = found.length == 2 && source[found.index + 1] == 0xAD
      bytes += isSoftHyphen ? [] : replacements[source[found.index]] ?? hidden
      written = found.index + found.length
      guard let next = plain.nextSpecial(in: source, from: written) else { break }
      found = next
    }
    for index in written..<source.count { bytes.append(source[index]) }
  }
}
