/// Years behind words such as `vanaf` and `since`: from then on something is different.
enum SinceYear {
  private static let words: Set<String> = ["vanaf", "sinds", "ingang", "from", "since", "starting"]

  static func years(in text: String) -> [Int] {
    guard mayHaveYear(text) else { return [] }
    let all = Words.of(text)
    return all.indices.compactMap { index in
      guard words.contains(all[index]) else { return nil }
      // `met ingang van 2022`
      return all[(index + 1)...].prefix(2).lazy.compactMap(year).first
    }
  }

  /// Whether four digits follow one another: few titles have them, and words cost more.
  private static func mayHaveYear(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }

  /// The year that a word is; nil for any other.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, word.allSatisfy(\.isASCIIDigit), let year = Int(word),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }
}
