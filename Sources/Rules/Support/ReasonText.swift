/// Checks whether a required reason was given.
enum ReasonText {
  /// Evasive answers, folded to one word.
  private static let evasions: Set<String> = [
    "true", "false", "yes", "none", "unknown", "nvt", "nee", "geen", "onbekend", "todo", "tbd",
    "nnb", "xxx", "inferred", "afgeleid", "reden", "reason",
  ]

  /// Whether the text gives no reason: fewer than three letters, or an evasive word.
  static func isMissing(_ text: String) -> Bool {
    text.lazy.filter(\.isLetter).prefix(3).count < 3
      // Only short texts are divided into words: dividing all reasons would take longer than
      // reading them.
      || text.utf8.count < 40 && evasions.contains(Words.of(text).joined())
  }
}
