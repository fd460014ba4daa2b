package import PlanModel
package import Toolkit
import SourceText

/// Indicator with its figures, targets and verdicts: what a card, a sparkline, a table and a sentence
/// are made of.
package struct IndicatorFigures: Sendable {
  package let node: Node
  package let title: String
  package let unit: String?
  package let measure: MeasureUnit?
  package let better: BetterDirection?
  /// The plan's own first, benchmarks last.
  package let series: [Series]
  package let targets: [Target]
  /// Every year from the first to the last of figures and targets.
  package let years: [Int]
  /// What the figures and verdicts say, in words.
  package let sentence: Phrase

  /// Figures of one region.
  package struct Series: Sendable {
    /// Nil for the plan's own municipality where no region is written.
    package let region: Phrase?
    package let isBenchmark: Bool
    /// The row's title and unit where they differ from the indicator's.
    package let title: String?
    package let unit: String?
    /// One for each of the years.
    package let values: [Value]
    package let breaks: [Break]
    package let isRestated: Bool
    /// The row as printed, where it is not sure which number is whose.
    package let printed: String?
    package let lines: [CitedLines]
    /// What the plan remarks on the row.
    package let remark: String?
    /// What the figures say, in words: 'daalde van 7 in 2018 naar 5 in 2022'.
    package let sentence: Phrase

    /// The values that have a number, in order.
    package var known: [Value] { values.filter { $0.number != nil } }
  }

  /// Figure of one year.
  package struct Value: Sendable {
    package let year: Int
    package let number: ExactNumber?
    /// As printed, where that differs from the number.
    package let printed: String?
    /// Why there is no number; nil also where the plan does not mention the year.
    package let missing: MissingReason?
    package let status: FigureStatus?
    /// Why it is provisional, and what else the plan remarks.
    package let remark: Phrase?
    /// Why it is taken to be of this year, where the text does not say so.
    package let inferred: String?
    /// Signs of its footnotes.
    package let marks: [String]

    /// Whether it is drawn as a hollow dot: it is not final.
    package var isProvisional: Bool {
      switch status {
      case .provisional?, .estimated?, .forecast?: true
      case .definitionDiffers?, .lowReliability?, nil: false
      }
    }

    /// For a cell: the number, else why there is none; empty where the plan does not mention the year.
    package var words: Phrase {
      // A sign of letters, as 'nb', would be read as part of the word before it.
      let signs = Phrase(
        verbatim: marks.map { $0.first?.isLetter == true ? " (\($0))" : $0 }.joined())
      guard let number else { return (missing?.name ?? Phrase(verbatim: "")) + signs }
      let year = inferred.map { _ in Phrase(nl: "jaar afgeleid", en: "year inferred") }
      let remarks = [status?.name, year].compactMap(\.self)
      return number.phrase + signs
        + (remarks.isEmpty
          ? Phrase(verbatim: "")
          : Phrase(verbatim: " (") + .joined(remarks, by: ", ") + Phrase(verbatim: ")"))
    }
  }

  /// Year from which something else is counted.
  package struct Break: Sendable {
    package let year: Int
    package let text: String
  }

  /// Target with its verdict.
  package struct Target: Sendable {
    package let condition: TargetCondition?
    package let year: Int?
    /// 'ten minste 15 in 2022'; with its region only where it may be another one's.
    package let words: Phrase
    package let printed: String?
    /// Why it is taken to be for this year, where the text does not say so.
    package let inferred: String?
    /// The starting value that its text names, and the year of it.
    package let baseline: ExactNumber?
    package let baselineYear: Int?
    /// Index of the series that it is about; nil when that is not sure.
    package let series: Int?
    package let marks: [String]
    package let lines: [CitedLines]
    /// Nil for a benchmark.
    package let verdict: Verdict?
  }
}

extension IndicatorFigures {
  /// Most years between the first and the last that get a column of their own each.
  static let mostYears = 200

  /// - Parameter day: the day as of which targets are due; nil for as far as the figures go.
  package init(_ index: Int, in graph: PlanGraph, asOf day: Day?) {
    let indicator = graph.plan.indicators[index]
    let figures = graph.figures
    func isBenchmark(_ series: FigureSeries) -> Bool {
      figures.isBenchmark(series.region?.value)
    }
    func signs(_ notes: [Located<String>]) -> [String] {
      notes.compactMap { figures.marks[$0.value] }
    }
    let years = Self.years(of: indicator)
    let ordered =
      indicator.series.filter { !isBenchmark($0) } + indicator.series.filter(isBenchmark)
    node = .indicator(index)
    title = indicator.title.value
    unit = indicator.unit?.value
    measure = unit.map(MeasureUnit.init)
    better = indicator.better
    self.years = years
    series = ordered.map { series in
      let values = Dictionary(series.values.map { ($0.year, $0) }) { first, _ in first }
      return Series(
        region: series.region.map {
          figures.regions[$0.value]?.title ?? Phrase(verbatim: $0.value)
        },
        isBenchmark: isBenchmark(series), title: series.title?.value, unit: series.unit?.value,
        values: years.map { Value($0, values[$0], signs(values[$0]?.notes ?? [])) },
        breaks: series.breaks.map { Break(year: $0.year, text: $0.text.value) },
        isRestated: series.isRestated, printed: series.printed?.value,
        lines: graph.cited(series.citations.isEmpty ? indicator.citations : series.citations),
        remark: series.remark?.value, sentence: series.sentence)
    }
    let own = ordered.filter { !isBenchmark($0) }
    targets = indicator.targets.map { target in
      let candidates = ordered.indices.filter { position in
        target.region.map { $0.value == ordered[position].region?.value }
          ?? !isBenchmark(ordered[position])
      }
      return Target(
        condition: target.condition, year: target.year,
        words: own.count == 1 && target.region?.value == own[0].region?.value
          ? target.wordsWithoutRegion : target.words,
        printed: target.printed?.value, inferred: target.inferred?.value, baseline: target.baseline,
        baselineYear: target.baselineYear, series: candidates.count == 1 ? candidates[0] : nil,
        marks: signs(target.notes),
        lines: graph.cited(target.citations.isEmpty ? indicator.citations : target.citations),
        verdict: Verdict.of(target, at: indicator, in: graph, asOf: day))
    }
    sentence = Self.sentence(series, targets)
  }

  /// All indicators of a plan, in order.
  package static func all(in graph: PlanGraph, asOf day: Day?) -> [IndicatorFigures] {
    graph.plan.indicators.indices.map { IndicatorFigures($0, in: graph, asOf: day) }
  }

  private static func years(of indicator: Indicator) -> [Int] {
    let written = Set(
      indicator.series.flatMap { $0.values.map(\.year) + $0.breaks.map(\.year) }
        + indicator.targets.flatMap { [$0.year, $0.baselineYear].compactMap(\.self) })
    guard let first = written.min(), let last = written.max() else { return [] }
    return last - first < mostYears ? Array(first...last) : written.sorted()
  }

  /// The sentence of the plan's own series, then each target with its verdict.
  private static func sentence(_ series: [Series], _ targets: [Target]) -> Phrase {
    let own = series.filter { !$0.isBenchmark }
    let figures = own.map { one in
      own.count > 1
        ? (one.region.map { $0 + Phrase(verbatim: ": ") } ?? Phrase(verbatim: "")) + one.sentence
        : one.sentence
    }
    let aims = targets.compactMap { target in
      target.verdict.map { verdict in
        Phrase(nl: "doel ", en: "target ") + target.words + Phrase(verbatim: ", ")
          + verdict.outcome.name
      }
    }
    return .joined(figures + aims, by: ", ")
  }
}

extension IndicatorFigures.Value {
  fileprivate init(_ year: Int, _ value: FigureValue?, _ marks: [String]) {
    self.year = year
    number = value?.number
    printed = value?.printed?.value
    missing = value?.missing
    status = value.flatMap { $0.isProvisional ? .provisional : $0.status }
    let remarks = [value?.provisional?.value, value?.remark?.value].compactMap(\.self)
    inferred = value?.inferred?.value
    remark = remarks.isEmpty ? nil : Phrase(verbatim: remarks.joined(separator: " "))
    self.marks = marks
  }
}

extension FigureSeries {
  /// How the figures went: 'daalde van 7 in 2018 naar 5 in 2022'. After a break that was not restated
  /// only the figures since are compared.
  var sentence: Phrase {
    let since =
      isRestated
      ? nil
      : breaks.last { change in
        values.contains { $0.number != nil && $0.year >= change.year }
      }
    let known = values.filter { value in
      value.number != nil && since.map { value.year >= $0.year } ?? true
    }
    guard let last = known.last, let end = last.number else {
      return printed.map {
        Phrase(nl: "gedrukt als '\($0.value)'", en: "printed as '\($0.value)'")
      } ?? Phrase(nl: "geen cijfers", en: "no figures")
    }
    let provisional =
      last.isProvisional ? Phrase(nl: " (voorlopig)", en: " (provisional)") : Phrase(verbatim: "")
    let counted =
      since.map {
        Phrase(nl: "sinds \($0.year) anders geteld, ", en: "counted differently since \($0.year), ")
      } ?? Phrase(verbatim: "")
    func figure(_ number: ExactNumber, _ year: Int) -> Phrase {
      number.phrase + Phrase(nl: " in \(year)", en: " in \(year)")
    }
    let now = figure(end, last.year) + provisional
    guard let first = known.first, let start = first.number, first.year < last.year else {
      return counted + now
    }
    let verb =
      start == end
      ? Phrase(nl: "was gelijk, ", en: "was the same, ")
      : start < end
        ? Phrase(nl: "steeg van ", en: "rose from ") : Phrase(nl: "daalde van ", en: "fell from ")
    let to = start == end ? Phrase(nl: " en ", en: " and ") : Phrase(nl: " naar ", en: " to ")
    return counted + verb + figure(start, first.year) + to + now
  }
}
