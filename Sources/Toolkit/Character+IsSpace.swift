extension Character {
  /// Whether the character is white space and nothing else.
  ///
  /// `isWhitespace` looks at the first scalar only: a space with an accent on it would be a separator,
  /// and the accent would be lost where words are put together again.
  package var isSpace: Bool { isWhitespace && unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
