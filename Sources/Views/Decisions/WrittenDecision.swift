import PlanModel
import Toolkit

/// A decision as people write it: 'ja hoor', 'nee, geen geld', 'deels: alleen 13b'.
///
/// The grammar is small on purpose, so that a person can check what was made of an answer: known
/// words, then words that add nothing, then a reason behind a mark or a conjunction.
struct WrittenDecision: Equatable {
  let state: DecisionState
  /// What was written behind the decision; empty when nothing was.
  let rest: String
  /// Whether the words are those of the drop-down or plain synonyms, so that nothing was
  /// understood.
  let isExact: Bool

  /// Nil for words that are not known, and for two decisions in one cell.
  init?(_ text: String) {
    if let state = DecisionState(written: text) {
      self.init(state: state, rest: "", isExact: true)
      return
    }
    let (head, tail) = Self.parts(of: text)
    guard let (state, middle) = Self.beginning(of: head) else { return nil }
    let rest = [middle, tail].filter { !$0.isEmpty }.joined(separator: ", ")
    guard let state = Self.state(state, with: rest) else { return nil }
    self.init(state: state, rest: rest, isExact: false)
  }

  private init(state: DecisionState, rest: String, isExact: Bool) {
    self.state = state
    self.rest = rest
    self.isExact = isExact
  }

  /// The words before the first mark, and what is behind it.
  private static func parts(of text: String) -> (head: String, tail: String) {
    let marks: Set<Character> = [",", ":", ";", ".", "!", "(", "–", "—", "\n"]
    let dash = text.firstRange(of: " - ")?.lowerBound
    let mark = text.firstIndex { marks.contains($0) }
    guard let cut = [dash, mark].compactMap({ $0 }).min() else { return (text, "") }
    let tail = text[cut...].drop { !$0.isLetter && !$0.isNumber }
    let kept = tail.lastIndex { !$0.isWhitespace && $0 != ")" }.map { tail[...$0] } ?? ""
    return (String(text[..<cut]), String(kept))
  }

  /// The longest known words with which the text begins. Behind them only what adds nothing may
  /// follow, and then what begins with a conjunction, as it was written.
  private static func beginning(of head: String) -> (DecisionState, middle: String)? {
    let written = head.split { !$0.isLetter && !$0.isNumber }
    let words = written.map { $0.lowercased() }
    for length in stride(from: min(words.count, 6), through: 1, by: -1) {
      // 'niet' begins many sentences that decline nothing.
      guard let state = known(words.prefix(length).joined(separator: " ")),
        words[0] != "niet" || length > 1 || words.count == 1
      else { continue }
      var next = length
      while next < words.count, fillers.contains(words[next]) { next += 1 }
      guard next < words.count else { return (state, "") }
      guard conjunctions.contains(words[next]) else { continue }
      return (state, String(head[written[next].startIndex...]).trimmed)
    }
    return nil
  }

  private static func known(_ words: String) -> DecisionState? {
    DecisionState(written: words) ?? informalStates[words]
  }

  /// What the words behind a decision make of it; nil when they are another decision.
  private static func state(_ state: DecisionState, with rest: String) -> DecisionState? {
    guard state == .takesOver || state == .declines || state == .later else { return state }
    let words = rest.split(whereSeparator: \.isWhitespace)
    let isContrast = words.first.map { ["maar", "but"].contains($0.lowercased()) } ?? false
    let others = isContrast ? words.dropFirst() : words[...]
    guard let word = others.first?.lowercased() else { return state }
    if state == .takesOver {
      if limits.contains(word) { return .takesOverInPart }
      // 'ja, maar niet nu'.
      if denials.contains(word) { return nil }
    }
    // 'nee, later' could be either.
    let other = beginning(of: parts(of: others.joined(separator: " ")).head)
    return other.map { $0.0 == state } ?? true ? state : nil
  }

  private static let informalStates = Dictionary(
    informal.flatMap { state, words in words.map { ($0, state) } },
    uniquingKeysWith: { first, _ in first })

  private static let informal: [(state: DecisionState, words: [String])] = [
    (
      .takesOver,
      [
        "ja hoor", "ja graag", "ja prima", "jazeker", "zeker", "prima", "eens", "mee eens", "ok",
        "oke", "oké", "okay", "doen we", "gaan we doen", "wij nemen over", "we nemen over",
        "we nemen het over", "wij nemen dit over", "we nemen dit over", "nemen we over", "agree",
        "we agree", "sure", "we take over", "we take this over", "yes please", "fine",
      ]
    ),
    (
      .takesOverInPart,
      [
        "ten dele", "voor een deel", "ja deels", "deels wel", "deels ja", "partially yes",
        "partial",
      ]
    ),
    (
      .declines,
      [
        "neen", "nee hoor", "liever niet", "doen we niet", "gaan we niet doen", "niet akkoord",
        "niet mee eens", "oneens", "nemen we niet over", "we nemen niet over",
        "we nemen het niet over", "wij nemen niet over", "we nemen dit niet over", "nope",
        "disagree", "not agreed", "we decline",
      ]
    ),
    (
      .later,
      [
        "komt later", "nu niet", "later pas", "volgend jaar", "op termijn", "wordt uitgesteld",
        "not now", "next year", "on hold",
      ]
    ),
    (
      .notDiscussed,
      [
        "nog niet", "nog niet besloten", "nog niet bekend", "nog onbekend", "onbekend", "weet niet",
        "weet ik niet", "weten we niet", "weten we nog niet", "geen idee", "not yet", "unknown",
        "don t know", "we don t know", "not decided", "not yet decided", "no idea",
      ]
    ),
    (
      .discussed,
      ["besproken in mt", "in bespreking", "wordt besproken", "under discussion"]
    ),
  ]

  private static let fillers: Set<String> = [
    "hoor", "graag", "zeker", "natuurlijk", "helaas", "dank", "bedankt", "please", "thanks",
    "sorry", "of", "course", "dus", "dit", "het", "dat", "punt", "this", "it",
  ]

  private static let conjunctions: Set<String> = [
    "want", "omdat", "mits", "maar", "alleen", "behalve", "vanwege", "wegens", "vanaf", "per",
    "because", "but", "if", "provided", "only", "except", "since", "from", "due", "as",
  ]

  private static let denials: Set<String> = ["niet", "not", "pas"]

  /// Words that make an agreement one in part.
  private static let limits: Set<String> = [
    "alleen", "slechts", "behalve", "uitgezonderd", "deels", "only", "except", "partly",
  ]
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
