import PlanModel
import SourceText

/// Counts by the words of their titles, to find the count of a rate where the plan does not name it.
struct CountTitles {
  private let counts: [String: FigureSeries]
  private let benchmarks: Set<String>

  init(_ input: PlanInput) {
    benchmarks = input.benchmarks
    var counts: [String: FigureSeries] = [:]
    for indicator in input.plan.indicators {
      guard let own = indicator.ownSeries(without: benchmarks), own.measure(in: indicator) == .count
      else { continue }
      counts[Self.stem(of: indicator.title.value)] = own
    }
    self.counts = counts
  }

  /// Own series of a rate with that of the count whose title differs only in how it is counted.
  func pair(of rate: Indicator) -> (FigureSeries, FigureSeries)? {
    guard let own = rate.ownSeries(without: benchmarks), case .rate? = own.measure(in: rate),
      let counted = counts[Self.stem(of: rate.title.value)]
    else { return nil }
    return (own, counted)
  }

  /// Words of a title without those that say how it is counted.
  private static func stem(of title: String) -> String {
    Words.of(title).filter {
      !Words.functionWords.contains($0) && !unitWords.contains($0)
        && !$0.allSatisfy(\.isASCIIDigit)
    }.joined(separator: " ")
  }

  private static let unitWords: Set<String> = [
    "aantal", "per", "inwoner", "inwoners", "inw", "number", "of", "inhabitants", "people",
  ]
}
