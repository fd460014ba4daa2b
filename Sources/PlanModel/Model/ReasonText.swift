/// Checks whether a required reason was given.
package enum ReasonText {
  /// Evasive answers, folded to one word.
  private static let evasions: Set<String> = [
    "true", "false", "yes", "none", "unknown", "nvt", "nee", "geen", "onbekend", "todo", "tbd",
    "nnb", "xxx", "inferred", "afgeleid", "reden", "reason",
  ]

  /// Whether the text gives no reason: fewer than three letters, or an evasive word.
  package static func isMissing(_ text: String) -> Bool {
    !hasThreeLetters(text)
      // Only short texts are divided into words: dividing all reasons would take longer than
      // reading them.
      || text.utf8.count < 40 && evasions.contains(AskedWords.folded(text).filter { $0 != " " })
  }

  /// Most reasons begin with three letters of ASCII, for which no Unicode tables are needed.
  private static func hasThreeLetters(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      let isLetter =
        scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        : scalar.properties.isAlphabetic
      if isLetter { letters += 1 }
      if letters == 3 { return true }
    }
    return false
  }
}
