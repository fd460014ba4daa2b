/// The 'did you mean' of every message: the known word that a mistyped one most likely stands for.
package enum NearestWord {
  /// Longer words are not compared: the table of distances grows with the product of the lengths.
  private static let longestCompared = 80

  /// The candidate with the fewest typing errors between it and `word`; nil when none is near.
  ///
  /// Near means: equal but for case, or at most one error in every three letters.
  /// Of equally near candidates the first wins, so that the answer never depends on chance.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longestCompared else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let letters = Array(candidate.lowercased().unicodeScalars)
      guard letters.count <= longestCompared else { continue }
      let limit = min(best.map { $0.distance - 1 } ?? .max, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`
  /// (optimal string alignment, Damerau 1964).
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[b.count]
  }
}

extension Phrase {
  /// The question that every message asks in the same words.
  package static func didYouMean(_ word: String) -> Phrase {
    Phrase(nl: "Bedoelde u '\(word)'?", en: "Did you mean '\(word)'?")
  }
}
