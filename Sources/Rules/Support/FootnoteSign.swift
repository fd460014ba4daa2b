/// Sign of a footnote behind a title or a figure: `5**`, `Signalen*`.
enum FootnoteSign {
  private static let signs: Set<Character> = ["*", "†", "‡", "¹", "²", "³", "⁴"]

  /// The sign, or nothing. A text of signs alone has none.
  static func atEnd(of text: String) -> Substring {
    let end = text.lastIndex { !signs.contains($0) && !$0.isWhitespace }
    guard let end else { return "" }
    return text[text.index(after: end)...].drop(while: \.isWhitespace)
      .prefix { !$0.isWhitespace }
  }
}
