/// Comparison of two wordings of one name by their content words, whatever the order.
struct WordComparison {
  let onlyInFirst: [String]
  let onlyInSecond: [String]

  init(_ first: String, _ second: String) {
    let one = Words.of(first)
    let two = Words.of(second)
    let first = Self.joined(one, like: Set(two))
    let second = Self.joined(two, like: Set(one))
    onlyInFirst = Self.contentWords(of: first, without: second)
    onlyInSecond = Self.contentWords(of: second, without: first)
  }

  /// Whether they differ at most in case, punctuation, spaces, order and function words.
  var hasSameContent: Bool { onlyInFirst.isEmpty && onlyInSecond.isEmpty }

  /// Joins neighbours that the other wording writes as one word: `persoons gerichte`.
  private static func joined(_ words: [String], like others: Set<String>) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      let longest = min(4, words.count - index)
      let run = (1...longest).reversed().first { length in
        length == 1 || others.contains(words[index..<index + length].joined())
      }
      let length = run ?? 1
      result.append(words[index..<index + length].joined())
      index += length
    }
    return result
  }

  private static func contentWords(of words: [String], without others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for word in others { left[word, default: 0] += 1 }
    return words.filter { word in
      guard !Words.functionWords.contains(word) else { return false }
      guard let count = left[word], count > 0 else { return true }
      left[word] = count - 1
      return false
    }
  }
}
