package import PlanModel
package import SourceText
import Toolkit

/// Figures and targets of an indicator for one region, to be written in its series.
package struct RecordedSeries: Sendable, Hashable {
  package let indicator: Target
  /// Code of the region; nil for the series without one, or the only one.
  package let region: String?
  package let figures: [RecordedFigure]
  package let targets: [RecordedTarget]
  /// File and row that they come from; nil to leave what is written.
  package let origin: String?
  /// How an import finds the series again; nil to leave what is written.
  package let importing: String?

  package init(
    _ figures: [RecordedFigure], of indicator: Target, region: String? = nil,
    targets: [RecordedTarget] = [], from origin: String? = nil, importing: String? = nil
  ) {
    self.indicator = indicator
    self.region = region
    self.figures = figures
    self.targets = targets
    self.origin = origin
    self.importing = importing
  }
}

/// Figure of one year as it is to be written.
package struct RecordedFigure: Sendable, Hashable {
  package let year: Int
  /// Number in the notation of the format; nil when it is missing.
  package var value: String?
  package var printed: String?
  package var missing: MissingReason?
  package var status: FigureStatus?
  package var provisional: String?
  /// Values of other keys of the figure; one without texts is removed, and those not named stay.
  package var further: [KeyText]

  package init(
    _ year: Int, _ value: String? = nil, printed: String? = nil, missing: MissingReason? = nil,
    status: FigureStatus? = nil, provisional: String? = nil, further: [KeyText] = []
  ) {
    self.further = further
    self.year = year
    self.value = value
    self.printed = printed
    self.missing = missing
    self.status = status
    self.provisional = provisional
  }
}

/// Target as it is to be written.
package struct RecordedTarget: Sendable, Hashable {
  package let condition: TargetCondition
  /// Nil when none is named.
  package let year: Int?
  package let printed: String?
  /// Where the target is that it replaces; nil to add one.
  package let replaced: SourceRange?
  /// Values of other keys; one without texts is removed, and those not named stay.
  package let further: [KeyText]

  package init(
    _ condition: TargetCondition, year: Int?, printed: String? = nil,
    replacing replaced: SourceRange? = nil, further: [KeyText] = []
  ) {
    self.further = further
    self.condition = condition
    self.year = year
    self.printed = printed
    self.replaced = replaced
  }
}

extension TargetCondition {
  /// Key of the format that has the condition, with its values.
  package var written: (key: String, texts: [String]) {
    switch self {
    case .atLeast(let limit): ("at-least", [limit.text])
    case .atMost(let limit): ("at-most", [limit.text])
    case .moreThan(let limit): ("more-than", [limit.text])
    case .lessThan(let limit): ("less-than", [limit.text])
    case .equal(let wanted): ("equal", [wanted.text])
    case .between(let low, let high): ("between", [low.text, high.text])
    case .direction(let direction): ("direction", [direction.rawValue])
    }
  }

  /// The condition of a key and what was typed; nil for another key, and for what is no value of it.
  package init?(key: String, _ texts: [String]) {
    let numbers = texts.compactMap(WrittenNumber.read)
    let (first, last) = (numbers.first, numbers.last)
    switch (key, texts.count) {
    case ("at-least", 1): if let first { self = .atLeast(first) } else { return nil }
    case ("at-most", 1): if let first { self = .atMost(first) } else { return nil }
    case ("more-than", 1): if let first { self = .moreThan(first) } else { return nil }
    case ("less-than", 1): if let first { self = .lessThan(first) } else { return nil }
    case ("equal", 1): if let first { self = .equal(first) } else { return nil }
    case ("between", 2):
      guard numbers.count == 2, let first, let last, first <= last else { return nil }
      self = .between(first, last)
    case ("direction", 1):
      guard let direction = TargetDirection(rawValue: texts[0]) else { return nil }
      self = .direction(direction)
    default: return nil
    }
  }
}
