/// Checks whether a required reason was given.
enum ReasonText {
  /// Evasive answers, folded to one word.
  private static let evasions: Set<String> = [
    "true", "false", "yes", "none", "unknown", "nvt", "nee", "geen", "onbekend", "todo", "tbd",
    "nnb", "xxx", "inferred", "afgeleid", "reden", "reason",
  ]

  /// Whether the text gives no reason: fewer than three letters, or an evasive word.
  static func isMissing(_ text: String) -> Bool {
    // Fast path: almost every reason has more letters than the longest evasive word.
    var letters = 0
    for byte in text.utf8 where (0x41...0x5A).contains(byte & 0xDF) {
      letters += 1
      if letters > longestEvasion { return false }
    }
    return text.lazy.filter(\.isLetter).prefix(3).count < 3
      || evasions.contains(Words.of(text).joined())
  }

  /// Length in bytes; all evasions are ASCII.
  private static let longestEvasion = evasions.map(\.utf8.count).max() ?? 0
}
