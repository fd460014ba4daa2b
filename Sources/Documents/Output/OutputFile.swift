/// A file to be written, whole, below the output folder.
package struct OutputFile: Sendable, Equatable {
  /// Relative, with `/` between folders; made of slugs only.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// A file that is no text, such as a spreadsheet.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// What a text file holds.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
