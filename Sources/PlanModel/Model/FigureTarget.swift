package import SourceText
package import Toolkit

/// Direction in which a target without a number wants its indicator to go.
package enum TargetDirection: String, CaseIterable, Sendable {
  case rise
  case fall
  case hold
}

/// Target of an indicator: a condition on the value of a year.
package struct FigureTarget: Sendable, Equatable {
  package var atLeast: ExactNumber?
  package var atMost: ExactNumber?
  package var moreThan: ExactNumber?
  package var lessThan: ExactNumber?
  package var equal: ExactNumber?
  /// Lowest and highest value.
  package var between: [Located<ExactNumber>] = []
  package var direction: TargetDirection?
  /// Year in which the condition must be met; nil when the text names none.
  package var year: Int?
  /// Code of the region; nil for the plan's own municipality.
  package var region: Located<String>?
  /// Starting value that the target's text names, and its year.
  package var baseline: ExactNumber?
  package var baselineYear: Int?
  /// As printed.
  package var printed: Located<String>?
  /// Why it is taken to be for this year, where the text does not say so.
  package var inferred: Located<String>?
  package var citations: [Citation] = []
  package var notes: [Located<String>] = []
  package var remark: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) { self.range = range }
}

/// Condition of a target.
package enum TargetCondition: Sendable, Hashable {
  case atLeast(ExactNumber)
  case atMost(ExactNumber)
  case moreThan(ExactNumber)
  case lessThan(ExactNumber)
  case equal(ExactNumber)
  /// From the first to the second, both included.
  case between(ExactNumber, ExactNumber)
  case direction(TargetDirection)

  /// Whether a value meets it; nil for a direction, which needs another value to compare with.
  package func isMet(by value: ExactNumber) -> Bool? {
    switch self {
    case .atLeast(let limit): value >= limit
    case .atMost(let limit): value <= limit
    case .moreThan(let limit): value > limit
    case .lessThan(let limit): value < limit
    case .equal(let wanted): value == wanted
    case .between(let low, let high): low <= value && value <= high
    case .direction: nil
    }
  }
}

extension FigureTarget {
  /// All conditions that are written; `at-least` and `at-most` together are one.
  package var conditions: [TargetCondition] {
    var all: [TargetCondition] = []
    if let atLeast, let atMost, atLeast <= atMost {
      all.append(.between(atLeast, atMost))
    } else {
      if let atLeast { all.append(.atLeast(atLeast)) }
      if let atMost { all.append(.atMost(atMost)) }
    }
    if let moreThan { all.append(.moreThan(moreThan)) }
    if let lessThan { all.append(.lessThan(lessThan)) }
    if let equal { all.append(.equal(equal)) }
    if between.count == 2, between[0].value <= between[1].value {
      all.append(.between(between[0].value, between[1].value))
    }
    if let direction { all.append(.direction(direction)) }
    return all
  }

  /// The condition; nil when there is none, or more than one.
  package var condition: TargetCondition? { conditions.count == 1 ? conditions[0] : nil }
}
