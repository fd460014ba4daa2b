/// Whether somebody gave a reason where one is asked.
enum ReasonText {
  /// What people fill in to be rid of a question, folded to one word.
  private static let evasions: Set<String> = [
    "true", "false", "yes", "none", "unknown", "nvt", "nee", "geen", "onbekend", "todo", "tbd",
    "nnb", "xxx", "inferred", "afgeleid", "reden", "reason",
  ]

  /// Whether the text says nothing: fewer than three letters, or a word that only fills the place.
  static func isMissing(_ text: String) -> Bool {
    // Nearly every reason is longer than the longest evasion, whatever stands between its letters.
    var letters = 0
    for byte in text.utf8 where (0x41...0x5A).contains(byte & 0xDF) {
      letters += 1
      if letters > longestEvasion { return false }
    }
    return text.lazy.filter(\.isLetter).prefix(3).count < 3
      || evasions.contains(Words.of(text).joined())
  }

  /// In letters of ASCII, as all of them are.
  private static let longestEvasion = evasions.map(\.utf8.count).max() ?? 0
}
