package import PlanModel
import SourceText

/// Number of an action point, and the number that it gets.
package struct NumberPair: Sendable, Hashable {
  package let from: String
  package let to: String

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

extension NumberPair {
  /// The pairs by which a point gets a number, and the points from there on move up one where it is
  /// taken.
  package static func shifting(_ from: String, to: String, in plan: Plan) -> [NumberPair] {
    let taken = Set(plan.actionPoints.map(\.number.value))
    var pairs = [NumberPair(from: from, to: to)]
    var next = to
    while taken.contains(next), next != from, let number = Int(next) {
      pairs.append(NumberPair(from: next, to: String(number + 1)))
      next = String(number + 1)
    }
    return pairs
  }

  /// The pairs by which whole numbers follow each other without a gap.
  package static func closingGaps(in plan: Plan) -> [NumberPair] {
    let numbers = plan.actionPoints.compactMap { Int($0.number.value) }
    guard let first = numbers.min() else { return [] }
    return zip(numbers.sorted(), first...).filter { $0 != $1 }.map {
      NumberPair(from: String($0), to: String($1))
    }
  }
}
