package import Toolkit

/// Words for a sign such as '+7'.
package enum FoldedCountText {
  /// Count in words, as in 'nog 7 effecten hieronder'.
  package static func below(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "nog 1 effect hieronder", en: "1 more effect below this")
      : Phrase(nl: "nog \(count) effecten hieronder", en: "\(count) more effects below this")
  }
}
