package import Toolkit

/// What a sign such as '+7' says, in words.
package enum FoldedWords {
  /// As in 'nog 7 effecten hieronder'.
  package static func below(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "nog 1 effect hieronder", en: "1 more effect below this")
      : Phrase(nl: "nog \(count) effecten hieronder", en: "\(count) more effects below this")
  }
}
