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
  /// Settings of the editor; nil where pages are only read.
  package var editing: EditSettings?

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

/// Settings of `raakvlak edit`.
package struct EditSettings: Sendable {
  /// Whether a browser is opened at the editor's page.
  package let opensBrowser: Bool
  /// Today by the machine's clock.
  package let today: @Sendable () -> Day

  package init(opensBrowser: Bool, today: @escaping @Sendable () -> Day) {
    self.opensBrowser = opensBrowser
    self.today = today
  }
}
