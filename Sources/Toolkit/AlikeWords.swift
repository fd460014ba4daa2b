// Why beside `NearestWord`: a typing error is a letter or two, and what somebody types from memory is a
// part of the name or an older form of it. `woonnod` is five errors from `woningnood`, and yet it is
// plain which is meant.

extension NearestWord {
  /// Largest number of words that are suggested.
  private static let most = 3
  /// Most candidates that are compared: no plan has more names, and each costs its letters.
  private static let mostCompared = 50_000

  /// Candidates near a word: the one with the fewest typing errors; else those that share most with it,
  /// the best first.
  package static func suggestions(for word: String, among candidates: [String]) -> [String] {
    if let nearest = nearest(to: word, among: candidates) { return [nearest] }
    return alike(word, among: candidates)
  }

  /// Every candidate that may be a typing error for a word, those with the fewest errors first.
  package static func all(near word: String, among candidates: [String]) -> [String] {
    var rest = candidates
    var found: [String] = []
    while found.count < most, let nearest = nearest(to: word, among: rest) {
      found.append(nearest)
      rest.removeAll { $0 == nearest }
    }
    return found
  }

  /// Candidates of which at least half of the pairs of letters are those of a word, or that contain it.
  private static func alike(_ word: String, among candidates: [String]) -> [String] {
    let wanted = word.lowercased()
    let pairs = pairs(of: wanted)
    // Two letters are in nearly every name.
    guard wanted.count >= 3, wanted.count <= 80 else { return [] }
    var seen: Set<String> = []
    let scored = candidates.prefix(mostCompared).filter {
      $0.count <= 80 && seen.insert($0).inserted
    }
    .compactMap { candidate -> (word: String, score: Int)? in
      let name = candidate.lowercased()
      // A beginning of the name is as good as all of it.
      if name.hasPrefix(wanted) { return (candidate, 1_000) }
      let others = Self.pairs(of: name)
      let shared = Self.shared(pairs, others)
      let score = 2_000 * shared / max(1, pairs.count + others.count)
      return score >= 500 ? (candidate, score) : nil
    }
    // In the order given where two are equally alike, so that the result is deterministic.
    let best = scored.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return best.prefix(most).map(\.element.word)
  }

  private static func pairs(of word: String) -> [String] {
    let letters = Array(word)
    return zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
  }

  private static func shared(_ some: [String], _ others: [String]) -> Int {
    var counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return some.count { pair in
      guard let count = counts[pair], count > 0 else { return false }
      counts[pair] = count - 1
      return true
    }
  }
}

extension Phrase {
  /// Question with one or more names; nil without any.
  package static func didYouMean(anyOf words: [String]) -> Phrase? {
    guard let last = words.last else { return nil }
    let quoted = words.map { "'\($0)'" }
    guard words.count > 1 else { return didYouMean(last) }
    let first = quoted.dropLast().joined(separator: ", ")
    return Phrase(
      nl: "Bedoelde u \(first) of '\(last)'?", en: "Did you mean \(first) or '\(last)'?")
  }
}
