package import TextFormats
package import Toolkit
package import Views

/// Languages of an output: that of our words, and that of the plan's texts between them.
///
/// Where they differ, the plan's texts are marked with their language (WCAG 3.1.2).
package struct TextLanguages: Sendable {
  package let shown: Language
  package let plan: Language
  /// Whether a document is made of it, in which a language is a style.
  let isDocument: Bool

  package init(shown: Language, plan: Language, isDocument: Bool = false) {
    self.shown = shown
    self.plan = plan
    self.isDocument = isDocument
  }

  /// Name of the style of the plan's texts in a document that Pandoc makes.
  package static let style = "PlanText"

  package var areSame: Bool { shown == plan }

  package struct Part: Equatable, Sendable {
    package let text: String
    /// Whether it is in the language of the plan.
    package let isOwn: Bool
  }

  /// Parts of a text by language, in order.
  ///
  /// A phrase is often put together of our words and the plan's. What both its languages have is
  /// the plan's: it is also in the edition in the plan's language, so the mark is never wrong.
  /// Short words that are alike by chance stay with their neighbours.
  package func parts(of phrase: Phrase) -> [Part] {
    let text = phrase(shown)
    guard !areSame, text.contains(where: \.isLetter) else {
      return [Part(text: text, isOwn: false)]
    }
    let other = phrase(plan)
    if text == other { return [Part(text: text, isOwn: true)] }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let theirs = other.split(separator: " ", omittingEmptySubsequences: false)
    // The difference takes the square of what differs.
    guard max(words.count, theirs.count) <= Self.mostWords else {
      return [Part(text: text, isOwn: false)]
    }
    var isOurs = Array(repeating: false, count: words.count)
    for case .insert(let offset, _, _) in words.difference(from: theirs) { isOurs[offset] = true }
    return joined(words, Self.withoutChance(words, isOurs))
  }

  private static let mostWords = 400

  /// Marks of words as ours, with those that both languages have by chance.
  private static func withoutChance(_ words: [Substring], _ isOurs: [Bool]) -> [Bool] {
    var marks = isOurs
    var start = 0
    while start < words.count {
      let end = marks[start...].firstIndex { $0 != marks[start] } ?? words.count
      let run = words[start..<end]
      let isName = run.first?.first { $0.isLetter }?.isUppercase == true
      if run.count < 2 && !isName || run.allSatisfy({ $0.count { $0.isLetter } < 4 }) {
        for index in start..<end { marks[index] = true }
      }
      start = end
    }
    return marks
  }

  private func joined(_ words: [Substring], _ isOurs: [Bool]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    while start < words.count {
      let end = isOurs[start...].firstIndex { $0 != isOurs[start] } ?? words.count
      let text = words[start..<end].joined(separator: " ")
      // Spaces between the parts are ours.
      let isOwn = !isOurs[start]
      let before = isOwn || start == 0 ? "" : " "
      let after = isOwn || end == words.count ? "" : " "
      parts.append(Part(text: before + text + after, isOwn: isOwn))
      start = end
    }
    return parts
  }
}

extension Language {
  /// Name in a sentence.
  var name: Phrase {
    switch self {
    case .dutch: Phrase(nl: "Nederlands", en: "Dutch")
    case .english: Phrase(nl: "Engels", en: "English")
    }
  }
}

extension TextLanguages {
  package init(_ language: Language, _ credit: Attribution, isDocument: Bool = false) {
    self.init(shown: language, plan: credit.language, isDocument: isDocument)
  }

  /// Markup of a text, with the plan's words in it marked.
  package func markup(_ phrase: Phrase) -> Markup<Context.Phrasing> {
    let parts = parts(of: phrase)
    return .all(parts.map { $0.isOwn ? marked($0.text) : .text($0.text) })
  }

  /// Markup of a text of the plan.
  package func own(_ text: String) -> Markup<Context.Phrasing> {
    markup(Phrase(verbatim: text))
  }

  private func marked(_ text: String) -> Markup<Context.Phrasing> {
    let style = isDocument ? [Attribute("data-custom-style", Self.style)] : []
    return .element("span", [Attribute("lang", plan.rawValue)] + style, [.text(text)])
  }
}
