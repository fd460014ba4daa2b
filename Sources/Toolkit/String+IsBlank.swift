extension String {
  /// Whether the text is empty or only white space.
  package var isBlank: Bool {
    // Fast path: almost every text begins with printable ASCII, which needs no Unicode table.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isSpace)
  }
}
