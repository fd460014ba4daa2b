/// Text in every language of the output.
///
/// No initializer leaves out a language: that keeps the catalogue complete.
package struct Phrase: Hashable, Sendable {
  package let dutch: String
  package let english: String

  package init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// A name, a number or a code: the same in every language.
  package init(verbatim text: String) {
    self.init(nl: text, en: text)
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(nl: left.dutch + right.dutch, en: left.english + right.english)
  }
}
