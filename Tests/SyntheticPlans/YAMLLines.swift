/// Lines of YAML as a careful person writes them: two spaces a step, long texts folded.
struct YAMLLines {
  private(set) var text = ""

  private static let width = 100

  mutating func line(_ indent: Int, _ line: String) {
    if !line.isEmpty {
      text += String(repeating: " ", count: indent)
      text += line
    }
    text += "\n"
  }

  /// A long text below its key.
  ///
  /// - Parameter isItem: whether the key begins an item of a list.
  mutating func folded(_ indent: Int, _ key: String, _ value: String, isItem: Bool = false) {
    line(indent, isItem ? "- \(key): >-" : "\(key): >-")
    let inner = String(repeating: " ", count: indent + (isItem ? 4 : 2))
    var length = 0
    for word in value.split(separator: " ") {
      let letters = word.unicodeScalars.count
      if length > 0, length + 1 + letters <= Self.width {
        text += " "
        length += 1 + letters
      } else {
        text += length == 0 ? inner : "\n\(inner)"
        length = inner.utf8.count + letters
      }
      text += word
    }
    text += "\n"
  }

  /// Line numbers of the source.
  mutating func source(_ indent: Int, _ lines: [Int]) {
    line(
      indent,
      lines.count == 1
        ? "source: \(lines[0])" : "source: [\(lines.map(String.init).joined(separator: ", "))]")
  }
}
