import PlanModel
import Wording

/// Finds what an unknown name was meant to be, for many names at a bounded cost: comparing each of
/// thousands of unknown names with each of thousands of known ones helps no reader.
struct Suggestions {
  private let graph: PlanGraph
  private var known: [LinkRole: [String]] = [:]
  private var comparisonsLeft = 2_000_000

  init(_ graph: PlanGraph) {
    self.graph = graph
  }

  /// The nearest name that a link of this role can have, as a question.
  mutating func didYouMean(_ name: String, for role: LinkRole) -> Phrase? {
    let candidates = known[role] ?? graph.candidates(for: role)
    known[role] = candidates
    return didYouMean(name, among: candidates)
  }

  mutating func didYouMean(_ name: String, among candidates: [String]) -> Phrase? {
    guard candidates.count <= comparisonsLeft else { return nil }
    comparisonsLeft -= candidates.count
    guard let nearest = NearestWord.nearest(to: name, among: candidates) else { return nil }
    // 13 is no slip of the pen for 12, but 2.13 may well be one for 2.1.3.
    let isOtherNumber = name.first?.isNumber == true && nearest.count == name.count
    return isOtherNumber ? nil : Phrase.didYouMean(nearest)
  }
}
