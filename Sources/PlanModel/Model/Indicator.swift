package import SourceText
import Toolkit

/// Whose figures a series has: a municipality, a country.
package struct Region: Sendable, Equatable {
  package var code: Located<String>
  /// Nil when the text names it nowhere; it is never filled in.
  package var name: Located<String>?
  /// What the name rests on.
  package var nameEvidence: Evidence = .own
  package var citations: [Citation] = []
  /// Whether it is there only to compare with: it has no verdict.
  package var isBenchmark = false
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    code = .missing(in: range)
  }
}

/// Note below a table, or the meaning of a sign in it, as printed.
package struct Footnote: Sendable, Equatable {
  package var id: Located<String>
  /// The sign as printed: `*`, `nb`.
  package var mark: Located<String>
  /// Nil when the text prints the mark and no note.
  package var text: Located<String>?
  /// What a value with this sign is, where the note says it.
  package var means: MissingReason?
  package var citations: [Citation] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    mark = .missing(in: range)
  }
}

/// Whether more of an indicator is better.
package enum BetterDirection: String, CaseIterable, Sendable {
  case more
  case less
  case neither
}

/// What is measured, with its values by region and its targets.
package struct Indicator: Sendable, Equatable {
  /// The name that never changes; nil to make it from the title.
  package var id: Located<String>?
  package var title: Located<String>
  /// As in `MeasureUnit`.
  package var unit: Located<String>?
  package var better: BetterDirection?
  /// Why more of something unwanted is better, or less of something wanted.
  package var because: Located<String>?
  package var explanation: Located<String>?
  /// What the text calls it: 'Effectindicator', 'BBV'.
  package var kind: Located<String>?
  /// Heading of the table in which it is printed.
  package var heading: Located<String>?
  /// Who publishes the figures, as printed.
  package var provider: Located<String>?
  package var citations: [Citation] = []
  package var notes: [Located<String>] = []
  package var series: [FigureSeries] = []
  package var targets: [FigureTarget] = []
  /// Name of the count of which this is the rate.
  package var rateOf: Located<String>?
  /// Name of the percentage that is 100 together with this one.
  package var complementOf: Located<String>?
  /// Names of the indicators whose sum this is.
  package var parts: [Located<String>] = []
  package var focus: [Reference] = []
  package var effects: [Reference] = []
  package var points: [Reference] = []
  package var remark: Located<String>?
  /// Whether it is left out of the edition for outside.
  package var isInternal = false
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    title = .missing(in: range)
  }
}

extension Indicator {
  /// Ids of the footnotes at it, its series, its figures and its targets, in order.
  package var allNotes: [Located<String>] {
    var all = notes
    for row in series.indices {
      all += series[row].notes
      // By index: almost no value has notes, and a copy of each would count references.
      for index in series[row].values.indices where !series[row].values[index].notes.isEmpty {
        all += series[row].values[index].notes
      }
    }
    for target in targets { all += target.notes }
    return all
  }
}

/// Values of an indicator for one region, by year.
package struct FigureSeries: Sendable, Equatable {
  /// Code of the region; nil for the plan's own municipality.
  package var region: Located<String>?
  /// The row's title as printed, when it is not the indicator's.
  package var title: Located<String>?
  /// The row's unit, when it is not the indicator's.
  package var unit: Located<String>?
  package var provider: Located<String>?
  /// In the order of the years, each year once.
  package var values: [FigureValue] = []
  /// Years from which something else is counted, with what.
  package var breaks: [YearText] = []
  /// Whether the values before a break were calculated again, so that all can be compared.
  package var isRestated = false
  /// The whole row as printed, where it is not sure which number is whose.
  package var printed: Located<String>?
  package var citations: [Citation] = []
  package var notes: [Located<String>] = []
  package var remark: Located<String>?
  /// The file and row it was read from.
  package var origin: Located<String>?
  /// How an import finds the series again: table and columns.
  package var importing: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) { self.range = range }

  package func value(in year: Int) -> FigureValue? { values.first { $0.year == year } }
}

/// Text that belongs to a year.
package struct YearText: Sendable, Equatable {
  package let year: Int
  package let text: Located<String>
  /// Range of the year.
  package let range: SourceRange
}

extension Indicator {
  /// Name by which references find it.
  package var name: String { id?.value ?? DerivedID.of(title.value) }
}
