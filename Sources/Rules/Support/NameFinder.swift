/// Finds names in texts whatever their capitals, spaces and hyphens: `Persoons Gerichte Aanpak` and
/// `persoonsgerichte aanpak` are one name.
struct NameFinder {
  /// An occurrence of a name in a text.
  struct Occurrence {
    /// The name without capitals, spaces and punctuation.
    let key: String
    /// Where it is in the text that was searched.
    let words: Range<String.Index>
  }

  /// Names of more words are sentences.
  private static let mostWords = 8
  private static let prefixLength = 4

  private var names: Set<String> = []
  /// The beginnings of all names: words that begin otherwise are not compared further, so that the
  /// time is linear in the text.
  private var beginnings: Set<Substring> = []

  /// Adds a name; one short word is too common to be a name.
  mutating func add(_ name: String) {
    let words = Words.of(name)
    let key = words.joined()
    guard (1...Self.mostWords).contains(words.count), key.count >= 2 * Self.prefixLength else {
      return
    }
    names.insert(key)
    beginnings.insert(key.prefix(Self.prefixLength))
  }

  var isEmpty: Bool { names.isEmpty }

  func occurrences(in text: String) -> [Occurrence] {
    let words = Words.split(text)
    var found: [Occurrence] = []
    for start in words.indices {
      var key = ""
      for word in words[start...].prefix(Self.mostWords) {
        key += word.lowercased()
        if key.count >= Self.prefixLength,
          !beginnings.contains(key.prefix(Self.prefixLength))
        {
          break
        }
        if names.contains(key) {
          found.append(Occurrence(key: key, words: words[start].startIndex..<word.endIndex))
        }
      }
    }
    return found
  }

  /// A name as it is written, but for the capital that a sentence or title begins with and for the
  /// kind of blanks; nil when all its letters are capitals, as in a heading.
  static func spelling(_ written: Substring) -> String? {
    guard written.contains(where: \.isLowercase) else { return nil }
    let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
