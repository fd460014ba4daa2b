package import Findings
package import Toolkit

/// Settings of `raakvlak serve`.
package struct PreviewSettings: Sendable {
  /// Plan's folder.
  package let plan: String
  /// Address to listen at.
  package let host: String
  /// Port; zero for any free one.
  package let port: UInt16
  /// Language; nil for the plan's own.
  package let language: Language?
  /// Language of messages when there is no plan.
  package let helpLanguage: Language
  /// Lowest level that is reported in the terminal.
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
