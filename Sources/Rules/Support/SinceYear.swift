/// Years behind words such as `vanaf` and `since`: from then on something is different.
enum SinceYear {
  private static let words: Set<String> = ["vanaf", "sinds", "ingang", "from", "since", "starting"]

  static func years(in text: String) -> [Int] {
    let all = Words.of(text)
    return all.indices.compactMap { index in
      guard words.contains(all[index]) else { return nil }
      // `met ingang van 2022`
      return all[(index + 1)...].prefix(2).lazy.compactMap(year).first
    }
  }

  /// The year that a word is; nil for any other.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, word.allSatisfy(\.isASCIIDigit), let year = Int(word),
      (1900...2100).contains(year)
    else { return nil }
    return year
  }
}
