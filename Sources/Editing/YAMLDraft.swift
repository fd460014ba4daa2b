package import SourceText

/// Writes a new file, or the first section of one that has nothing but comments.
package enum YAMLDraft {
  /// A file with one section.
  package static func text(
    _ key: String, _ value: YAMLValue, _ fallback: YAMLPatch.Fallback = .open
  ) throws(PatchProblem) -> String {
    // A file with another key lends the layout of a file in which nothing is written yet.
    let source = try YAMLSource(SourceFile(path: "", text: "x: y\n"))
    var patch = YAMLPatch(source)
    patch.fallback = fallback
    patch.set(key, value, in: source.root, order: [])
    return String(decoding: try patch.result().bytes.dropFirst("x: y\n".utf8.count), as: UTF8.self)
  }

  /// Whether a file has nothing but comments.
  package static func isBlank(_ file: SourceFile) -> Bool {
    let lines = LineStarts(file)
    return (1...lines.count).allSatisfy { lines.isBlank($0) || lines.isComment($0) }
  }

  /// The edit that writes a text behind such a file.
  package static func result(_ text: String, behind file: SourceFile) -> YAMLPatch.Result {
    let (bytes, lines) = (file.bytes, LineStarts(file))
    let newline = lines.newline
    let start = lines.isEnded(at: bytes.count) ? "" : newline
    let new = start + (newline == "\n" ? text : text.replacing("\n", with: newline))
    var edited = EditedText(bytes)
    _ = edited.apply([TextEdit(bytes.count..<bytes.count, new)])
    return YAMLPatch.Result(
      text: edited, file: SourceFile(path: file.path, bytes: edited.bytes), lostComments: [],
      copiedComments: [], yaml: nil)
  }
}
