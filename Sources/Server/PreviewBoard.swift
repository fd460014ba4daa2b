import Toolkit

/// Where the builder puts what the server shows.
actor PreviewBoard {
  private(set) var pages = ServedPages()
  private(set) var language: Language
  private var stamp = ""
  private var json = "null"

  init(language: Language) {
    self.language = language
  }

  func put(_ pages: ServedPages, _ state: PreviewState) {
    self.pages = pages
    language = Language(rawValue: state.language) ?? language
    (stamp, json) = state.text
  }

  /// How often is looked whether there is news for a page that waits.
  private static let glance = Duration.milliseconds(50)
  /// The server cuts an answer off at fifteen seconds; this stays well below.
  private static let longestWait = Duration.seconds(10)

  /// What to tell a page: at once when it knows something else than this stamp, else as soon as
  /// there is news, and at the latest after ten seconds.
  func news(after known: String) async -> String {
    let end = ContinuousClock.now + Self.longestWait
    while known == stamp, ContinuousClock.now < end {
      guard (try? await Task.sleep(for: Self.glance)) != nil else { break }
    }
    return json
  }
}
