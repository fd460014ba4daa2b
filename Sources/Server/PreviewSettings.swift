package import Findings
package import Toolkit

/// Settings of `raakvlak serve`.
package struct PreviewSettings: Sendable {
  /// Plan's folder.
  package let plan: String
  /// Address to listen at.
  package let host: String
  /// Port; zero for any free one.
  package var port: UInt16
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
  /// What the proxy in front adds to every request; nil without one.
  package var secret: ProxySecret?

  /// Whether only this machine can reach the address.
  package var isOnlyHere: Bool { ServedHost(host).isOnlyHere }

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
  /// Called with the address once it can be opened.
  package var whenOpen: @Sendable (String) -> Void = { _ in }
  /// Called when the program ends because nobody asks any more.
  package var whenOver: @Sendable () -> Void = {}
  /// Time without a request after which the program ends; nil to run until it is stopped. An open page
  /// asks all the time, so this counts from when the last one was closed.
  package var longestIdle: Duration?

  package init(opensBrowser: Bool, today: @escaping @Sendable () -> Day) {
    self.opensBrowser = opensBrowser
    self.today = today
  }
}
