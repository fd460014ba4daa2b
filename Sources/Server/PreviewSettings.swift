package import Findings
package import Toolkit

/// What `raakvlak serve` was asked.
package struct PreviewSettings: Sendable {
  /// The plan's folder.
  package let plan: String
  /// The address to listen at.
  package let host: String
  /// Zero for any that is free.
  package let port: UInt16
  /// Nil for the plan's own.
  package let language: Language?
  /// For messages when there is no plan to ask.
  package let helpLanguage: Language
  /// The lowest level that is reported in the terminal.
  package let level: Level
  package let isColoured: Bool
  /// Columns of the terminal.
  package let width: Int

  package init(
    plan: String, host: String, port: UInt16, language: Language?, helpLanguage: Language,
    level: Level, isColoured: Bool, width: Int
  ) {
    self.plan = plan
    self.host = host
    self.port = port
    self.language = language
    self.helpLanguage = helpLanguage
    self.level = level
    self.isColoured = isColoured
    self.width = width
  }
}
