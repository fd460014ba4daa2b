import Findings
import PlanModel
import SourceText
import Toolkit

extension PlanInput {
  /// Findings about each indicator, in order.
  func aboutIndicators(_ findings: (Int, Indicator) -> [Finding]) -> [Finding] {
    plan.indicators.enumerated().flatMap { findings($0, $1) }
  }

  /// Codes of the regions that are there only to compare with.
  var benchmarks: Set<String> {
    Set(plan.regions.filter(\.isBenchmark).map(\.code.value))
  }
}

extension Indicator {
  /// Title as in a message.
  var quoted: String { "'\(title.value.excerpt)'" }

  /// First series of the plan's own municipality.
  func ownSeries(without benchmarks: Set<String>) -> FigureSeries? {
    series.first { series in series.region.map { !benchmarks.contains($0.value) } ?? true }
  }

  /// Whether any target is for a least value or asks to rise.
  var wantsMore: Bool { targets.contains(where: \.wantsMore) }
}

/// Series of an indicator by region, so that many targets do not each look at all.
struct SeriesOfTargets {
  private let own: FigureSeries?
  private let byRegion: [String: FigureSeries]

  init(_ indicator: Indicator, without benchmarks: Set<String>) {
    own = indicator.targets.isEmpty ? nil : indicator.ownSeries(without: benchmarks)
    let named = indicator.targets.isEmpty ? [] : indicator.series
    byRegion = Dictionary(
      named.compactMap { series in series.region.map { ($0.value, series) } }
    ) { first, _ in first }
  }

  /// Series that a target is about; of a target without a region that of the plan's own municipality.
  subscript(target: FigureTarget) -> FigureSeries? {
    target.region.map { byRegion[$0.value] } ?? own
  }
}

extension FigureTarget {
  /// Whether it is for a least value, or asks to rise.
  var wantsMore: Bool { atLeast ?? moreThan != nil || direction == .rise }
  /// Whether it is for a largest value, or asks to fall.
  var wantsLess: Bool { atMost ?? lessThan != nil || direction == .fall }

  /// Condition as in a message; as printed when it has none.
  var words: Phrase {
    switch condition {
    case .atLeast(let limit): Phrase(nl: "ten minste ", en: "at least ") + limit.phrase
    case .atMost(let limit): Phrase(nl: "ten hoogste ", en: "at most ") + limit.phrase
    case .moreThan(let limit): Phrase(nl: "meer dan ", en: "more than ") + limit.phrase
    case .lessThan(let limit): Phrase(nl: "minder dan ", en: "less than ") + limit.phrase
    case .equal(let wanted): wanted.phrase
    case .between(let low, let high):
      low.phrase + Phrase(nl: " tot en met ", en: " to ") + high.phrase
    case .direction(.rise): Phrase(nl: "stijgen", en: "rise")
    case .direction(.fall): Phrase(nl: "dalen", en: "fall")
    case .direction(.hold): Phrase(nl: "gelijk blijven", en: "stay the same")
    case nil: Phrase(verbatim: "'\((printed?.value ?? "").excerpt)'")
    }
  }
}

extension FigureSeries {
  /// Years that have a number, with it.
  var numbers: [(year: Int, number: ExactNumber)] {
    values.compactMap { value in value.number.map { (value.year, $0) } }
  }

  /// Begin of the first value, else of the series.
  var start: SourceRange { values.first?.yearRange ?? range }
}

extension FigureValue {
  /// As printed; a number without that was printed as the plan's language writes it.
  func wording(in language: Language) -> String {
    printed?.value ?? number?.phrase(language) ?? ""
  }
}

extension ExactNumber {
  /// Whether nothing but zeros is behind the point.
  var isWhole: Bool {
    var left = digits
    for _ in 0..<decimals {
      guard left.isMultiple(of: 10) else { return false }
      left /= 10
    }
    return true
  }
}
