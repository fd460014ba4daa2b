/// Text in every language of the output.
///
/// No initializer leaves out a language: that keeps the catalogue complete.
package struct Phrase: Hashable, Sendable {
  package let dutch: String
  package let english: String
  /// Boxed, so that the many phrases without other words stay small.
  private let screen: ScreenWords?

  package init(nl dutch: String, en english: String) {
    self.init(dutch, english, nil)
  }

  /// A name, a number or a code: the same in every language.
  package init(verbatim text: String) {
    self.init(nl: text, en: text)
  }

  private init(_ dutch: String, _ english: String, _ screen: ScreenWords?) {
    self.dutch = dutch
    self.english = english
    self.screen = screen
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(
      left.dutch + right.dutch, left.english + right.english,
      joined(left, right))
  }
}

extension Phrase {
  /// Words for who has the editor before them, where these name a command or its options.
  package var onScreen: Phrase {
    if case .words(let words)? = screen { words } else { self }
  }

  /// The same with other words for who has the editor before them.
  package func onScreen(nl dutch: String, en english: String) -> Phrase {
    onScreen(Phrase(nl: dutch, en: english))
  }

  package func onScreen(_ words: Phrase) -> Phrase { with(screen: words) }

  func with(screen words: Phrase) -> Phrase { Phrase(dutch, english, .words(words)) }

  /// A phrase of changed texts, with what is for the screen changed likewise.
  package func map(_ change: (String) -> String) -> Phrase {
    Phrase(
      change(dutch), change(english), screen.map { _ in .words(onScreen.map(change)) })
  }

  /// Whether there are other words for who has the editor before them.
  var hasScreenWords: Bool { screen != nil }

  private static func joined(
    _ left: Phrase, _ right: Phrase
  ) -> ScreenWords? {
    guard left.screen != nil || right.screen != nil else { return nil }
    return .words(left.onScreen + right.onScreen)
  }
}

private indirect enum ScreenWords: Hashable, Sendable {
  case words(Phrase)
}
