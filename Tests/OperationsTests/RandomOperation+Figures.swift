import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Figures and targets of indicators.
extension RandomOperation {
  // MARK: Figures

  mutating func recordFigures() -> Made? {
    guard let index = one(of: Array(plan.indicators.indices)),
      let rank = one(of: Array(plan.indicators[index].series.indices)),
      facts.isUnique(.indicator(index))
    else { return nil }
    let series = plan.indicators[index].series[rank]
    let name = facts[.indicator(index)]
    let (figure, words) = figure()
    let old = facts[name, "series"][rank]
    guard let new = Self.recorded(figure.year, words, in: old) else { return nil }
    return (
      .recordFigures(RecordedSeries([figure], of: indicator(index), region: series.region?.value)),
      { $0[name, "series"][rank] = new }
    )
  }

  mutating func recordSeries() -> Made? {
    guard let index = one(of: Array(plan.indicators.indices)), facts.isUnique(.indicator(index))
    else { return nil }
    // Figures without a region are those of the only series, whatever its region is.
    let present = plan.indicators[index].series.map { $0.region?.value }
    let regions = plan.regions.indices.filter { !present.contains(plan.regions[$0].code.value) }
    let region = present.isEmpty && roll(2) == 0 ? nil : one(of: regions)
    guard present.isEmpty || region != nil else { return nil }
    let (name, origin) = (facts[.indicator(index)], "cijfers-\(number).csv, rij 4")
    let (figure, words) = figure()
    let values = Self.words(
      .series,
      [
        "region": region.map { PlanFacts.link(facts[.region($0)]) },
        "values": "\(figure.year): \(words)", "from": origin,
      ])
    return (
      .recordFigures(
        RecordedSeries(
          [figure], of: indicator(index), region: region.map { plan.regions[$0].code.value },
          from: origin)),
      { $0[name, "series"].append(values) }
    )
  }

  /// A figure of a year with its words.
  private mutating func figure() -> (RecordedFigure, String) {
    let (year, value) = (2_010 + roll(15), "\(roll(900) + 1)")
    func made(_ figure: RecordedFigure, _ more: [String: String?] = [:]) -> (RecordedFigure, String)
    {
      (figure, Self.words(.figure, more.merging(["value": figure.value]) { $1 }))
    }
    switch roll(8) {
    case 0:
      let printed = "circa \(value)"
      return made(RecordedFigure(year, value, printed: printed), ["printed": printed])
    case 1:
      return made(RecordedFigure(year, missing: .notMeasured), ["missing": "not-measured"])
    case 2: return made(RecordedFigure(year, value, status: .estimated), ["status": "estimated"])
    case 3:
      let reason = "Volgt nog: \(number)"
      return made(RecordedFigure(year, value, provisional: reason), ["provisional": reason])
    default: return made(RecordedFigure(year, value))
    }
  }

  /// The words of a series with the figure of a year.
  private static func recorded(_ year: Int, _ figure: String, in words: String) -> String? {
    // No text of a figure has a comma here, so that a comma is between two of them.
    let (first, last) = ("values=", ";breaks=")
    let head = words.split(separator: first, omittingEmptySubsequences: false)
    let tail = (head.last ?? "").split(separator: last, omittingEmptySubsequences: false)
    guard head.count == 2, tail.count == 2 else { return nil }
    var years = tail[0].split(separator: ",").map(String.init)
    years.removeAll { $0.hasPrefix("\(year): ") }
    years.append("\(year): \(figure)")
    return String(head[0]) + first + years.sorted().joined(separator: ",") + last + String(tail[1])
  }

  // MARK: Targets

  mutating func recordTarget() -> Made? {
    guard let index = one(of: Array(plan.indicators.indices)), facts.isUnique(.indicator(index))
    else { return nil }
    let (condition, key, words) = condition()
    let (year, printed) = (2_027 + roll(9), "doel \(number)")
    let region = roll(3) == 0 ? one(of: Array(plan.regions.indices)) : nil
    let isPrinted = roll(2) == 0
    let name = facts[.indicator(index)]
    let target = Self.words(
      .target,
      [
        key: words, "by": "\(year)", "printed": isPrinted ? printed : nil,
        "region": region.map { PlanFacts.link(facts[.region($0)]) },
      ])
    return (
      .recordFigures(
        RecordedSeries(
          [], of: indicator(index), region: region.map { plan.regions[$0].code.value },
          targets: [RecordedTarget(condition, year: year, printed: isPrinted ? printed : nil)])),
      { $0[name, "targets"].append(target) }
    )
  }

  mutating func replaceTarget() -> Made? {
    let all = plan.indicators.indices.filter { !plan.indicators[$0].targets.isEmpty }
    guard let index = one(of: all), facts.isUnique(.indicator(index)),
      let rank = one(of: Array(plan.indicators[index].targets.indices))
    else { return nil }
    let (former, name) = (plan.indicators[index].targets[rank], facts[.indicator(index)])
    let (condition, key, words) = condition()
    let printed = roll(2) == 0 ? "nu \(number)" : nil
    let region = former.region.flatMap { graph.node(named: $0.value, for: .region) }
    let target = Self.words(
      .target,
      [
        key: words, "by": former.year.map { "\($0)" }, "printed": printed,
        "region": region.map { PlanFacts.link(facts[$0]) },
      ])
    return (
      .recordFigures(
        RecordedSeries(
          [], of: indicator(index),
          targets: [
            RecordedTarget(
              condition, year: former.year, printed: printed, replacing: former.range)
          ])),
      { $0[name, "targets"][rank] = target }
    )
  }

  /// A condition with its key and words.
  private mutating func condition() -> (TargetCondition, key: String, words: String) {
    let limit = ExactNumber(Int64(roll(500)))
    switch roll(5) {
    case 0: return (.atLeast(limit), "at-least", limit.text)
    case 1: return (.atMost(limit), "at-most", limit.text)
    case 2: return (.equal(limit), "equal", limit.text)
    case 3:
      let high = ExactNumber(900)
      return (.between(limit, high), "between", "\(limit.text),\(high.text)")
    default: return (.direction(.fall), "direction", "fall")
    }
  }

  // MARK: Words

  private func indicator(_ index: Int) -> Target {
    .named("indicator:\(plan.indicators[index].name)")
  }

  /// The words of a mapping in the order of its keys; lists and flags have theirs also where they are
  /// empty.
  private static func words(_ map: MapName, _ values: [String: String?]) -> String {
    let lists: Set = ["between", "values", "breaks", "restated", "source", "notes"]
    return PlanFormat[map].keys.compactMap { key in
      let value = values[key.name].flatMap(\.self) ?? (lists.contains(key.name) ? "" : nil)
      return value.map { "\(key.name)=\($0)" }
    }.joined(separator: ";")
  }
}
