import SourceText

/// Writes a new file.
package enum YAMLDraft {
  /// A file with one section.
  package static func text(_ key: String, _ value: YAMLValue) -> String {
    // A file with another key lends the layout of a file in which nothing is written yet.
    guard let source = try? YAMLSource(SourceFile(path: "", text: "x: y\n")) else { return "" }
    var patch = YAMLPatch(source)
    patch.set(key, value, in: source.root, order: [])
    guard let text = (try? patch.result())?.bytes.dropFirst("x: y\n".utf8.count) else { return "" }
    return String(decoding: text, as: UTF8.self)
  }
}
