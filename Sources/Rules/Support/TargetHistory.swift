import Findings
import PlanModel
import SourceText
import Toolkit

/// Target that every year before its own has met, with the worst of these years.
struct TargetHistory {
  let indicator: Indicator
  let target: FigureTarget
  let worst: ExactNumber

  /// Whether the limit is more than a fifth looser than the worst year.
  var isFarFromWorst: Bool {
    guard let limit = target.atLeast ?? target.moreThan ?? target.atMost ?? target.lessThan else {
      return false
    }
    let ratio = limit.approximate / worst.approximate
    return target.wantsMore ? ratio < 0.8 : ratio > 1.2
  }

  private init?(
    _ target: FigureTarget, of indicator: Indicator, _ series: SeriesOfTargets,
    without benchmarks: Set<String>
  ) {
    guard target.wantsMore != target.wantsLess, let condition = target.condition,
      target.region.map({ !benchmarks.contains($0.value) }) ?? true
    else { return nil }
    let values = series[target]?.values ?? []
    var (count, found) = (0, ExactNumber?.none)
    for index in values.indices where values[index].year < target.year ?? .max {
      guard let number = values[index].number else { continue }
      guard condition.isMet(by: number) == true else { return nil }
      count += 1
      if found.map({ target.wantsMore ? number < $0 : number > $0 }) ?? true { found = number }
    }
    guard count > 1, let worst = found else { return nil }
    self.indicator = indicator
    self.target = target
    self.worst = worst
  }

  static func findings(
    of rule: any Rule.Type, in input: PlanInput, where isMeant: (TargetHistory) -> Bool,
    message: (TargetHistory) -> Phrase
  ) -> [Finding] {
    let benchmarks = input.benchmarks
    return input.aboutIndicators { index, indicator in
      let series = SeriesOfTargets(indicator, without: benchmarks)
      return indicator.targets.compactMap { target in
        guard let history = TargetHistory(target, of: indicator, series, without: benchmarks),
          isMeant(history)
        else { return nil }
        return rule.finding(message(history), at: target.range, about: .indicator(index))
      }
    }
  }
}
