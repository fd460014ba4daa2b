/// File to be written below the output folder, with its contents.
package struct OutputFile: Sendable, Equatable {
  /// Relative path, with `/` between folders; made of slugs only.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// File that is not text, such as a spreadsheet.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Contents of a text file.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
