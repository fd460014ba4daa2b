package import PlanModel
package import Toolkit

/// Why a row waits for a person: it may be about one thing or another, and nothing is written.
package struct RowWaiting: Sendable, Equatable {
  package let reason: Phrase
  /// What it may be about: first by id or number, then by words.
  package let candidates: [Candidate]

  package struct Candidate: Sendable, Equatable {
    package let node: Node
    /// The thing with its words, as in `2a Houd woningen vrij`.
    package let name: Phrase
  }

  /// Things with the same words may be many.
  private static let most = 6

  init(_ reason: Phrase, _ candidates: [Node], in graph: PlanGraph) {
    self.reason = reason
    var seen: Set<Node> = []
    self.candidates = candidates.filter { seen.insert($0).inserted }.prefix(Self.most)
      .map { Candidate(node: $0, name: graph.title(of: $0)) }
  }

  package var remedy: Phrase {
    Phrase(
      nl: """
        Verbeter in het blad het nummer of de woorden, zodat ze bij één punt horen, en neem het \
        opnieuw op.
        """,
      en: """
        Correct the number or the words in the sheet, so that both are of one point, and take it in \
        again.
        """)
  }
}
