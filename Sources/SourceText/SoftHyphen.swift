/// Soft hyphen, U+00AD: the only position at which a word of a label may break.
///
/// A drawing shows it as a hyphen where a line breaks at it; everywhere else it is removed.
package enum SoftHyphen {
  package static let scalar: Unicode.Scalar = "\u{AD}"
  package static let character: Character = "\u{AD}"

  /// Text without soft hyphens.
  package static func removing(from text: String) -> String {
    guard text.utf8.contains(0xC2), text.unicodeScalars.contains(scalar) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != scalar }))
  }
}
