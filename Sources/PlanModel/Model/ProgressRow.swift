package import SourceText
package import Toolkit

/// Whether a text explains its ratings.
package enum ScaleLegend: String, CaseIterable, Sendable {
  case stated
  case unknown
}

/// Ratings of a report, as that report declares them.
package struct RatingScale: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  /// Letters of what is rated each, as printed.
  package var aspects: [Located<String>] = []
  /// What the letters mean, in the same order; empty when the text does not say.
  package var aspectNames: [Located<String>] = []
  package var legend: ScaleLegend?
  package var values: [ScaleValue] = []
  package var citations: [Citation] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    title = .missing(in: range)
  }

  package func value(_ id: String) -> ScaleValue? { values.first { $0.id.value == id } }
}

/// How a rating is meant, for its form and colour.
package enum RatingTone: String, CaseIterable, Sendable {
  case good
  case attention
  case bad
  case neutral
}

/// One rating of a scale.
package struct ScaleValue: Sendable, Equatable {
  package var id: Located<String>
  /// The word or sign as printed; nil to print the id.
  package var title: Located<String>?
  package var tone: RatingTone?
  /// What the text says that it means.
  package var meaning: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
  }
}

/// Report in which it is said how things are.
package struct ProgressReport: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  /// Year that it is about.
  package var year: Int?
  /// The day on which it came out; nil while it has not, or when the day is not known.
  package var date: Day?
  /// The day by which it was promised.
  package var due: Day?
  package var scale: Located<String>?
  package var url: Located<String>?
  package var citations: [Citation] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    title = .missing(in: range)
  }
}

extension ProgressReport {
  /// Whether it came out: it has a day or an address, or the plan cites it.
  package var isOut: Bool { date != nil || url != nil || !citations.isEmpty }
}

/// What a report says of one thing. Of the rows of one report on the same thing the last is valid.
package struct ProgressRow: Sendable, Equatable {
  /// Id of the report; nil when it is said in none.
  package var report: Located<String>?
  /// The thing: `goal:id`, `point:3`, `result:id`.
  package var subject: Located<String>
  /// Id of a value of the report's scale, or `unknown`; nil when the report prints none.
  package var status: Located<String>?
  package var ratings: [AspectRating] = []
  /// Why the status is what it is.
  package var because: Located<String>?
  /// What the report says.
  package var text: Located<String>?
  package var date: Day?
  package var remark: Located<String>?
  package var citations: [Citation] = []
  /// The file and row it was read from.
  package var origin: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    subject = .missing(in: range)
  }

  /// Status of which the text does not say what it is.
  package static let unknownStatus = "unknown"
}

/// Rating of one aspect.
package struct AspectRating: Sendable, Equatable {
  package var aspect: Located<String>
  /// Id of a value of the scale, or `unknown`; nil for an empty cell.
  package var status: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    aspect = .missing(in: range)
  }
}
