extension String {
  /// Text on one line, cut when it is long, for messages.
  var excerpt: String {
    if utf8.count <= 60, !contains(where: \.isNewline) { return self }
    let line = prefix(61).split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}
