import Findings
import PlanModel
import SourceText
import Toolkit

extension PlanInput {
  /// Findings about each indicator, in order.
  func aboutIndicators(_ findings: (Int, Indicator) -> [Finding]) -> [Finding] {
    let list = plan.indicators
    // Lent: an indicator is large, and a copy for each rule would count references.
    let indicators = list.span
    var all: [Finding] = []
    for index in indicators.indices { all += findings(index, indicators[index]) }
    return all
  }

  /// Codes of the regions that are there only to compare with.
  var benchmarks: Set<String> {
    Set(plan.regions.filter(\.isBenchmark).map(\.code.value))
  }
}

extension Array {
  /// As `compactMap`, but lends each element: copies of series and figures would count references.
  func compactMapLent<Result>(_ transform: (Element) -> Result?) -> [Result] {
    let elements = span
    var all: [Result] = []
    for index in elements.indices {
      if let result = transform(elements[index]) { all.append(result) }
    }
    return all
  }

  /// As `filter`, but copies only what is kept.
  func filterLent(_ isKept: (Element) -> Bool) -> [Element] {
    compactMapLent { isKept($0) ? $0 : nil }
  }
}

extension Indicator {
  /// Title as in a message.
  var quoted: String { "'\(title.value.excerpt)'" }

  /// First series of the plan's own municipality.
  func ownSeries(without benchmarks: Set<String>) -> FigureSeries? {
    ownIndex(without: benchmarks).map { series[$0] }
  }

  /// Index of that series.
  func ownIndex(without benchmarks: Set<String>) -> Int? {
    series.indices.first { index in
      series[index].region.map { !benchmarks.contains($0.value) } ?? true
    }
  }

  /// Whether any target is for a least value or asks to rise.
  var wantsMore: Bool { targets.contains(where: \.wantsMore) }
}

/// Series of an indicator by region, so that many targets do not each look at all.
struct SeriesOfTargets {
  private let all: [FigureSeries]
  private let own: Int?
  /// Nil where there are few of both, so that looking at all is quicker than making a table.
  private let byRegion: [String: Int]?

  init(_ indicator: Indicator, without benchmarks: Set<String>) {
    let all = indicator.targets.isEmpty ? [] : indicator.series
    self.all = all
    own = indicator.targets.isEmpty ? nil : indicator.ownIndex(without: benchmarks)
    guard all.count > 4, indicator.targets.count > 4 else {
      byRegion = nil
      return
    }
    byRegion = Dictionary(
      all.indices.compactMap { index in all[index].region.map { ($0.value, index) } }
    ) { first, _ in first }
  }

  /// Series that a target is about; of a target without a region that of the plan's own municipality.
  subscript(target: FigureTarget) -> FigureSeries? {
    guard let region = target.region?.value else { return own.map { all[$0] } }
    let index = byRegion.map { $0[region] } ?? all.indices.first { all[$0].region?.value == region }
    return index.map { all[$0] }
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
    values.compactMapLent { value in value.number.map { (value.year, $0) } }
  }

  /// How many years have a number.
  var numberCount: Int { values.indices.count { values[$0].number != nil } }

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
