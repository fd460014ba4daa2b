import Foundation

/// The two streams of the preview. A terminal that has gone away is no reason to stop: the pages are
/// what counts.
package enum PreviewTerminal {
  /// A result, on standard output.
  package static func put(_ text: String) { write(text, to: .standardOutput) }

  /// A message, on standard error.
  package static func say(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to file: FileHandle) {
    try? file.write(contentsOf: Data(text.utf8))
  }
}
