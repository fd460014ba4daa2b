/// Spelling suggestion: the 'did you mean' of every message.
package enum NearestWord {
  /// Candidate with the fewest typing errors between it and `word`; nil when none is near.
  ///
  /// Near means: equal but for case, or at most one error in every three letters. Of equally near
  /// candidates the first wins, so that the result is deterministic.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    var words = KnownWords(candidates)
    return words.nearest(to: word)
  }
}

/// Known words, prepared once for many look-ups.
///
/// The total cost of the look-ups is bounded: comparing each of thousands of unknown names with
/// each of thousands of known ones helps no reader.
package struct KnownWords: Sendable {
  /// Longest word that is compared: the table of distances grows with the product of the lengths.
  private static let longestCompared = 80
  /// Budget: words looked at plus cells filled in tables of distances, after which look-ups return
  /// nil. Far above what a real plan needs.
  private static let mostWork = 30_000_000

  private struct Candidate {
    let word: String
    let letters: [Unicode.Scalar]
    let kinds: Kinds
  }

  /// Set of the letters that occur, in a few bits: a cheap filter that rules out most words.
  private struct Kinds {
    private let bits: UInt64

    init(_ letters: [Unicode.Scalar]) {
      bits = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }

    /// Lower bound of the distance: one error adds or removes at most one kind of letter.
    func fewestErrors(to other: Kinds) -> Int {
      max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
    }
  }

  /// Candidates in the order given, without those that are too long.
  private let candidates: [Candidate]
  /// Cost of the look-ups so far.
  package private(set) var work = 0
  /// Rows of a table of distances, reused for every pair: the last two and the next.
  private var rows: (beforeLast: [Int], last: [Int], next: [Int]) = ([], [], [])

  package init(_ words: [String]) {
    candidates = words.compactMap { word in
      guard word.utf8.count <= Self.longestCompared * 4 else { return nil }
      let letters = Array(word.lowercased().unicodeScalars)
      guard letters.count <= Self.longestCompared else { return nil }
      return Candidate(word: word, letters: letters, kinds: Kinds(letters))
    }
  }

  /// Nearest word, as `NearestWord.nearest`; nil too when the budget is spent.
  package mutating func nearest(to word: String) -> String? {
    guard word.utf8.count <= Self.longestCompared * 4 else { return nil }
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= Self.longestCompared else { return nil }
    let kinds = Kinds(wanted)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      work += 1
      guard work <= Self.mostWork else { return nil }
      let letters = candidate.letters
      let limit = min(best.map { $0.distance - 1 } ?? .max, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= limit,
        kinds.fewestErrors(to: candidate.kinds) <= limit, candidate.word != word
      else { continue }
      if let distance = distance(wanted, letters, limit: limit) {
        best = (candidate.word, distance)
      }
    }
    return best?.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`
  /// (optimal string alignment, Damerau 1964); nil when there are more than `limit`.
  private mutating func distance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int
  ) -> Int? {
    rows.last.removeAll(keepingCapacity: true)
    rows.last.append(contentsOf: 0...b.count)
    for i in a.indices {
      work += b.count
      rows.next.removeAll(keepingCapacity: true)
      rows.next.append(i + 1)
      var least = i + 1
      for j in b.indices {
        var cost = min(
          rows.last[j + 1] + 1, rows.next[j] + 1, rows.last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, rows.beforeLast[j - 1] + 1)
        }
        rows.next.append(cost)
        least = min(least, cost)
      }
      // A swap looks back two rows: when both are past the limit, so is all that follows.
      if least > limit, rows.last.allSatisfy({ $0 > limit }) { return nil }
      swap(&rows.beforeLast, &rows.last)
      swap(&rows.last, &rows.next)
    }
    return rows.last[b.count] <= limit ? rows.last[b.count] : nil
  }
}

extension Phrase {
  /// Question in the same words for every message.
  package static func didYouMean(_ word: String) -> Phrase {
    Phrase(nl: "Bedoelde u '\(word)'?", en: "Did you mean '\(word)'?")
  }
}
