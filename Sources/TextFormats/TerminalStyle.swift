/// Colour and weight for a terminal; plain text when they are switched off.
package struct TerminalStyle: Sendable {
  package let isColoured: Bool

  package init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  package func bold(_ text: String) -> String { wrap(text, "1") }
  package func faint(_ text: String) -> String { wrap(text, "2") }
  package func red(_ text: String) -> String { wrap(text, "1;31") }
  package func yellow(_ text: String) -> String { wrap(text, "1;33") }
  package func cyan(_ text: String) -> String { wrap(text, "1;36") }

  /// All sequences that the functions above write.
  static let sequences = ["0", "1", "2", "1;31", "1;33", "1;36"].map { "\u{1B}[\($0)m" }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
