import Toolkit

extension DecisionState {
  /// Reads what people fill in for a decision: the words of the drop-down in either language, and
  /// what else is said for them. Nil for words that are not known.
  package init?(written text: String) {
    guard let known = DecisionState(rawValue: text) ?? Self.byWords[Self.folded(text)] else {
      return nil
    }
    self = known
  }

  private static let byWords = Dictionary(
    allCases.flatMap { state in state.words.map { (folded($0), state) } },
    uniquingKeysWith: { first, _ in first })

  /// What is between the states of somebody who chose more than one.
  package static let separator = " + "

  /// The states that a text names, when it names more than one.
  package static func several(written text: String) -> [DecisionState]? {
    let parts = text.split(separator: separator)
    let states = parts.compactMap { DecisionState(written: String($0)) }
    return states.count > 1 && states.count == parts.count ? states : nil
  }

  /// The words that are understood, the drop-down's first.
  package var words: [String] { [name(.dutch), name(.english)] + synonyms }

  private var synonyms: [String] {
    switch self {
    case .notDiscussed: ["niet besproken", "not discussed"]
    case .discussed: ["is besproken", "in gesprek"]
    case .takesOver:
      [
        "ja", "akkoord", "overgenomen", "overnemen", "nemen over", "wordt overgenomen", "yes",
        "agreed", "taken over", "take over", "adopted", "accepted",
      ]
    case .takesOverInPart:
      [
        "deels", "gedeeltelijk", "deels overgenomen", "gedeeltelijk overgenomen", "deels over",
        "neemt gedeeltelijk over", "wordt deels overgenomen", "partly", "partially", "in part",
        "takes over partly", "partly taken over", "taken over in part",
      ]
    case .declines:
      [
        "nee", "niet", "niet overgenomen", "niet over", "wordt niet overgenomen", "afgewezen", "no",
        "declined", "rejected", "not taken over", "does not take over",
      ]
    case .later:
      ["uitgesteld", "aangehouden", "besluit later", "beslist later", "postponed", "deferred"]
    }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }
}
