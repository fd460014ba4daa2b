package import Findings
import PlanModel
import SourceText
package import Toolkit

/// A count and a rate belong together when the plan says so (`rate-of`), else when their titles differ
/// only in how they are counted. What rounding explains and two per cent more is no finding.
package enum RatioMismatch: Rule {
  package static let name = "ratio-mismatch"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Aantallen en hun cijfers per 1.000 inwoners horen bij hetzelfde aantal inwoners.",
    en: """
      Counts and their rates per 1,000 inhabitants belong to the same number of inhabitants.
      """)
  package static let reason = Phrase(
    nl: """
      Verschilt dat aantal meer dan afronding verklaart, dan klopt een van de cijfers niet of \
      telt het iets anders.
      """,
    en: """
      If that number differs by more than rounding explains, one of the figures is wrong or \
      counts something else.
      """)
  package static let remedy = Phrase(
    nl: "Kijk beide cijfers in de bron na, en of het aantal onder `rate-of` het goede is.",
    en:
      "Look both figures up in the source, and whether the count under `rate-of` is the right one.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - {title: 'Woninginbraken [aantal]', unit: aantal, series: [{values: {2027: 620}}]}
      - {title: Woninginbraken per 1.000 inwoners, unit: per 1.000 inwoners, series: [{values: {2027: 4.1}}]}
      - {title: Misdrijven, unit: aantal, series: [{values: {2027: 8459}}]}
      - {title: Misdrijven per 1.000 inwoners, unit: per 1.000 inwoners, series: [{values: {2027: 55.4}}]}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {title: Woninginbraken, unit: aantal, series: [{values: {2027: 620}}]}
      - {title: Woninginbraken per 1.000 inwoners, unit: per 1.000 inwoners, series: [{values: {2027: 4.1}}]}
      - {title: Misdrijven, unit: aantal, series: [{values: {2027: 8459}}]}
      - {title: Misdrijven per 1.000 inwoners, unit: per 1.000 inwoners, series: [{values: {↓2027: 65.4}}]}
    """,
    """
    indicators:
      - {id: inbraak, title: Braak in een woning, unit: aantal, series: [{values: {2027: 620}}]}
      - title: Inbraken naar inwonertal
        unit: per 1.000 inwoners
        series: [{values: {2027: 4.1}}]
        rate-of: inbraak
      - {id: diefstal, title: Diefstal, unit: aantal, series: [{values: {2027: 8459}}]}
      - title: Gestolen naar inwonertal
        unit: per 1.000 inwoners
        series: [{values: {↓2027: 65.4}}]
        rate-of: diefstal
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard hasRates(input.plan) else { return [] }
    let relations = FigureRelations(input)
    let titles = CountTitles(input)
    var first: [Key: (people: ClosedRange<Double>, at: SourceRange)] = [:]
    return input.aboutIndicators { index, indicator in
      let pairs =
        indicator.rateOf == nil
        ? titles.pair(of: indicator).map { [$0] } ?? []
        : declared(indicator, index, relations)
      return pairs.flatMap { rates, counts -> [Finding] in
        guard case .rate(let per, let group)? = rates.measure(in: indicator) else { return [] }
        let numbers = Dictionary(counts.numbers.map { ($0.year, $0.number) }) { first, _ in first }
        return rates.values.compactMap { value in
          guard let rate = value.number, let count = numbers[value.year],
            let people = people(count, rate, per: per)
          else { return nil }
          let key = Key(year: value.year, group: group, region: relations.key(of: rates))
          guard let other = first[key] else {
            first[key] = (people, value.yearRange)
            return nil
          }
          guard isFar(people, from: other.people) else { return nil }
          return finding(
            message(indicator, value.year, people, other.people),
            at: value.yearRange, about: .indicator(index),
            notes: [
              Finding.Note(Phrase(nl: "hier de andere", en: "here is the other"), at: other.at)
            ])
        }
      }
    }
  }

  private static func message(
    _ indicator: Indicator, _ year: Int, _ people: ClosedRange<Double>,
    _ other: ClosedRange<Double>
  ) -> Phrase {
    Phrase(
      nl: """
        de cijfers van indicator \(indicator.quoted) over \(year) horen bij \(middle(people).dutch) \
        inwoners, die van een andere bij \(middle(other).dutch)
        """,
      en: """
        the figures of indicator \(indicator.quoted) for \(year) belong to \(middle(people).english) \
        inhabitants, those of another to \(middle(other).english)
        """)
  }

  /// Series of a rate with those of the count that the plan names, region by region.
  private static func declared(
    _ indicator: Indicator, _ index: Int, _ relations: FigureRelations
  ) -> [(FigureSeries, FigureSeries)] {
    guard let count = relations.indicators(of: index, .rateOf).first else { return [] }
    let counted = relations.graph.plan.indicators[count]
    return indicator.series.compactMap { rates in
      guard let counts = relations.series(of: count, like: rates),
        counts.measure(in: counted) == .count
      else { return nil }
      return (rates, counts)
    }
  }

  /// Whether anything is counted per number of people; without it there is nothing to compare.
  private static func hasRates(_ plan: Plan) -> Bool {
    plan.indicators.indices.contains { index in
      let indicator = plan.indicators[index]
      let units = [indicator.unit] + indicator.series.compactMapLent { $0.unit }
      return units.contains { unit in
        if case .rate? = unit.map({ MeasureUnit($0.value) }) { true } else { false }
      }
    }
  }

  private struct Key: Hashable {
    let year: Int
    let group: String
    let region: String
  }

  /// Lowest and highest number of people that a count and a rounded rate can belong to.
  private static func people(
    _ count: ExactNumber, _ rate: ExactNumber, per: Int
  ) -> ClosedRange<Double>? {
    let half = ExactNumber(5, decimals: rate.decimals + 1).approximate
    let (count, rate) = (count.approximate * Double(per), rate.approximate)
    guard count > 0, rate > half else { return nil }
    return count / (rate + half)...count / (rate - half)
  }

  private static func isFar(_ one: ClosedRange<Double>, from other: ClosedRange<Double>) -> Bool {
    one.lowerBound > other.upperBound * 1.02 || other.lowerBound > one.upperBound * 1.02
  }

  /// Middle of a range, to hundreds: more digits say nothing.
  private static func middle(_ people: ClosedRange<Double>) -> Phrase {
    let middle = (people.lowerBound + people.upperBound) / 200
    return ExactNumber(Int64(min(middle, 1e12).rounded()) * 100).phrase
  }
}
