import PlanModel
import Toolkit

/// Suggestions for unknown names, for many names at a bounded cost.
struct Suggestions {
  private let graph: PlanGraph
  private var known: [LinkRole: KnownWords] = [:]

  init(_ graph: PlanGraph) {
    self.graph = graph
  }

  /// Nearest name that a link of this role can have, as a question.
  mutating func didYouMean(_ name: String, for role: LinkRole) -> Phrase? {
    nearest(to: name, for: role).map(Phrase.didYouMean)
  }

  /// Nearest name that a link of this role can have.
  mutating func nearest(to name: String, for role: LinkRole) -> String? {
    if known[role] == nil { known[role] = KnownWords(graph.candidates(for: role)) }
    return Self.nearest(to: name, among: &known[role, default: KnownWords([])])
  }

  static func didYouMean(_ name: String, among words: inout KnownWords) -> Phrase? {
    nearest(to: name, among: &words).map(Phrase.didYouMean)
  }

  static func nearest(to name: String, among words: inout KnownWords) -> String? {
    guard let nearest = words.nearest(to: name) else { return nil }
    // 13 is probably no typing error for 12, but 2.13 may be one for 2.1.3.
    let isOtherNumber = name.first?.isNumber == true && nearest.count == name.count
    return isOtherNumber ? nil : nearest
  }
}
