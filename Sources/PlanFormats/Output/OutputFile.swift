/// A file to be written, whole, below the output folder.
package struct OutputFile: Sendable, Equatable {
  /// Relative, with `/` between folders; made of slugs only.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
