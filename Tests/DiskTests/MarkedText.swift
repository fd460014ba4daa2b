import Documents
import TextFormats

/// Text with the mark of this program, as every file of a build has.
enum MarkedText {
  static func of(_ text: String, _ name: String) -> String {
    name.hasSuffix(".svg")
      ? "\(GeneratorMark.comment)\n\(text)" : "\(text)\n\(GeneratorMark.comment)\n"
  }
}

extension OutputFile {
  init(path: String, marked text: String) {
    self.init(path: path, text: MarkedText.of(text, path))
  }
}

extension TemporaryFolder {
  /// What a file contains beside the mark.
  func unmarked(_ name: String) -> String? {
    text(name).map {
      $0.replacing("\n\(GeneratorMark.comment)\n", with: "")
        .replacing("\(GeneratorMark.comment)\n", with: "")
    }
  }
}
