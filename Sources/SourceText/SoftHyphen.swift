/// The soft hyphen, U+00AD: the only place where a word of a label may break.
///
/// In a drawing it shows as a hyphen where a line breaks at it; everywhere else it vanishes.
package enum SoftHyphen {
  package static let scalar: Unicode.Scalar = "\u{AD}"
  package static let character: Character = "\u{AD}"

  /// The text as a reader sees it where no line breaks.
  package static func removing(from text: String) -> String {
    guard text.utf8.contains(0xC2), text.unicodeScalars.contains(scalar) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != scalar }))
  }
}
