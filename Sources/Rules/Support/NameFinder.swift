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

  /// For each name whether it was added as one word. `Samen Leven` is not a spelling of the verb
  /// `samenleven`, so a name of more words is found in one word only where that has a capital
  /// inside.
  private var names: [String: Bool] = [:]
  /// The beginnings of all names: words that begin otherwise are not compared further, so that the
  /// time is linear in the text.
  private var beginnings: Set<UInt32> = []

  /// Adds a name; one short word is too common to be a name.
  mutating func add(_ name: String) {
    let words = Words.of(name)
    let key = words.joined()
    guard (1...Self.mostWords).contains(words.count), key.count >= 2 * Self.prefixLength else {
      return
    }
    names[key] = names[key] == true || (words.count == 1 && !Self.hasInnerCapital(name[...]))
    if let beginning = Self.beginning(of: key) { beginnings.insert(beginning) }
  }

  /// The first four bytes of a key; nil for a shorter one.
  private static func beginning(of key: String) -> UInt32? {
    var beginning: UInt32 = 0
    var bytes = key.utf8.makeIterator()
    for _ in 0..<prefixLength {
      guard let byte = bytes.next() else { return nil }
      beginning = beginning << 8 | UInt32(byte)
    }
    return beginning
  }

  var isEmpty: Bool { names.isEmpty }

  /// Occurrences in the order of their beginnings; those inside one another all count.
  func occurrences(in text: String) -> [Occurrence] {
    let words = Words.split(text)
    // Once: a word is compared from up to eight words before it.
    let lowered = words.map { $0.lowercased() }
    var found: [Occurrence] = []
    for start in words.indices {
      var key = ""
      var end = words[start].startIndex
      for index in start..<min(start + Self.mostWords, words.count) {
        let (word, count) = (words[index], index - start)
        // A name does not go on past the end of a sentence or a bracket.
        if count > 0, text[end..<word.startIndex].contains(where: Self.stops.contains) { break }
        end = word.endIndex
        key += lowered[index]
        if let beginning = Self.beginning(of: key), !beginnings.contains(beginning) { break }
        if let isOneWord = names[key], count > 0 || isOneWord || Self.hasInnerCapital(word) {
          found.append(Occurrence(key: key, words: words[start].startIndex..<end))
        }
      }
    }
    return found
  }

  private static let stops: Set<Character> = [
    ",", ".", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "“", "”",
  ]

  static func hasInnerCapital(_ word: Substring) -> Bool {
    // Fast path: almost no word has a capital, or a letter outside ASCII, behind its first.
    guard word.utf8.dropFirst().contains(where: { (0x41...0x5A).contains($0) || $0 >= 0x80 }) else {
      return false
    }
    return zip(word, word.dropFirst()).contains { $0.isLowercase && $1.isUppercase }
  }
}

/// Spellings in which each name occurs, in the order in which they are added.
struct NameSpellings<Position> {
  struct Use {
    /// The name as written, on one line.
    let written: String
    let position: Position
    fileprivate let compared: String
  }

  private var uses: [String: [Use]] = [:]
  private var order: [String] = []

  /// Adds an occurrence, but for one in capitals only, as in a heading.
  mutating func add(_ key: String, _ written: Substring, at position: Position) {
    guard
      written.utf8.contains(where: { (0x61...0x7A).contains($0) })
        || written.contains(where: \.isLowercase)
    else { return }
    let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if uses[key] == nil { order.append(key) }
    // A sentence or title begins with a capital.
    let compared = text.prefix(1).lowercased() + text.dropFirst()
    uses[key, default: []].append(Use(written: text, position: position, compared: compared))
  }

  /// For each spelling but the usual one of a name its first use, with the first usual one.
  ///
  /// - Parameter isSettled: whether a use needs no finding, given all uses of the usual spelling.
  func variants(
    where isSettled: (_ use: Use, _ usual: [Use]) -> Bool = { _, _ in false }
  ) -> [(use: Use, usual: Use)] {
    order.flatMap { key -> [(use: Use, usual: Use)] in
      let uses = uses[key] ?? []
      let counts = Dictionary(uses.map { ($0.compared, 1) }, uniquingKeysWith: +)
      guard counts.count > 1, let most = counts.values.max(),
        let usual = uses.first(where: { counts[$0.compared] == most })
      else { return [] }
      let allUsual = uses.filter { $0.compared == usual.compared }
      // In small letters it may be common words instead of the name.
      let shown = allUsual.first { $0.written.contains(where: \.isUppercase) } ?? usual
      var seen: Set<String> = [usual.compared]
      return uses.filter { !isSettled($0, allUsual) && seen.insert($0.compared).inserted }
        .map { ($0, shown) }
    }
  }
}
