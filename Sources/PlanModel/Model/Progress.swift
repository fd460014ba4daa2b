package import SourceText
package import Toolkit

/// How far something is that was decided.
package enum ProgressState: String, CaseIterable, Sendable {
  case no
  case started
  case finished

  /// The words for a reader, as they are in lists and drop-downs.
  package var name: Phrase {
    switch self {
    case .no: Phrase(nl: "nog niet begonnen", en: "not started yet")
    case .started: Phrase(nl: "begonnen", en: "started")
    case .finished: Phrase(nl: "klaar", en: "finished")
    }
  }

  /// Reads what people fill in: the words of the drop-down in either language, the word of the
  /// format, and what else people say. Nil for words that are not known.
  package init?(written text: String) {
    let folded = Self.folded(text)
    let known = Self.allCases.first { state in
      state.words.contains { Self.folded($0) == folded }
    }
    guard let known else { return nil }
    self = known
  }

  /// The words that are understood.
  package var words: [String] { [name(.dutch), name(.english), rawValue] + synonyms }

  private var synonyms: [String] {
    switch self {
    case .no: ["nee", "niet", "nog niet", "niet begonnen", "not started", "not yet", "geen"]
    case .started:
      ["bezig", "loopt", "gestart", "in uitvoering", "deels", "in progress", "ongoing", "busy"]
    case .finished:
      ["ja", "af", "gedaan", "gereed", "afgerond", "uitgevoerd", "yes", "done", "completed"]
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }
}

/// What was done with a recommendation after it was decided on.
package struct Progress: Sendable, Equatable {
  package var state: ProgressState = .no
  /// Since when it is so; nil when that is not known.
  package var date: Day?
  package var reason: Located<String>?
  /// Where it can be seen: a web address, or the name of a document.
  package var evidence: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) { self.range = range }
}
