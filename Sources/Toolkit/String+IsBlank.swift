extension String {
  /// Whether nothing is written here but blanks.
  package var isBlank: Bool {
    // Nearly every text begins with a letter, for which no table of Unicode need be asked.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }
}
