package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Counts and amounts add up exactly; of anything else what rounding of each part explains is no finding.
package enum PartsMismatch: Rule {
  package static let name = "parts-mismatch"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Een cijfer is de som van de indicatoren onder `parts`.",
    en: "A figure is the sum of the indicators under `parts`.")
  package static let reason = Phrase(
    nl:
      "Tellen de delen niet op tot het geheel, dan klopt een van de cijfers niet of ontbreekt een deel.",
    en: "If the parts do not add up to the whole, a figure is wrong or a part is missing.")
  package static let remedy = Phrase(
    nl: "Kijk de cijfers in de bron na, en of onder `parts` elk deel staat.",
    en: "Look the figures up in the source, and whether every part is under `parts`.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - {id: woning, title: Inbraak in woningen, unit: aantal, series: [{values: {2027: 620, 2028: 500}}]}
      - {id: bedrijf, title: Inbraak in bedrijven, unit: aantal, series: [{values: {2027: 80}}]}
      - {title: Inbraken, unit: aantal, parts: [woning, bedrijf], series: [{values: {2027: 700, 2028: 540}}]}
      - {id: jong, title: Jongeren, unit: procent, series: [{values: {2027: 33.3}}]}
      - {id: oud, title: Ouderen, unit: procent, series: [{values: {2027: 33.3}}]}
      - {title: Beide, unit: procent, parts: [jong, oud], series: [{values: {2027: 66.7}}]}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {id: woning, title: Inbraak in woningen, unit: aantal, series: [{values: {2027: 620, 2028: 500}}]}
      - {id: bedrijf, title: Inbraak in bedrijven, unit: aantal, series: [{values: {2027: 80, 2028: 60}}]}
      - title: Inbraken
        unit: aantal
        parts: [woning, bedrijf]
        series: [{values: {2027: 700, ↓2028: 540}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let relations = FigureRelations(input)
    return input.aboutIndicators { index, indicator in
      guard indicator.parts.count > 1 else { return [] }
      let parts = relations.indicators(of: index, .figurePart)
      // Of parts of which one is unknown the sum is too.
      guard parts.count == indicator.parts.count else { return [] }
      return indicator.series.flatMap { series -> [Finding] in
        let others = parts.compactMap { part -> [Int: FigureValue]? in
          guard let other = relations.series(of: part, like: series),
            other.measure(in: input.plan.indicators[part]) == series.measure(in: indicator)
          else { return nil }
          return other.valuesByYear
        }
        guard others.count == parts.count else { return [] }
        let unit = series.measure(in: indicator)
        return series.values.compactMap { value in
          let numbers = others.compactMap { $0[value.year]?.number }
          guard numbers.count == others.count, let whole = value.number,
            let sum = sum(numbers), !isSum(sum, whole, of: numbers, unit)
          else { return nil }
          return finding(
            Phrase(
              nl: "de delen van indicator \(indicator.quoted) zijn in \(value.year) samen ",
              en: "the parts of indicator \(indicator.quoted) add up in \(value.year) to ")
              + sum.phrase + Phrase(nl: ", niet ", en: ", not ") + whole.phrase,
            at: value.yearRange, about: .indicator(index))
        }
      }
    }
  }

  private static func sum(_ numbers: [ExactNumber]) -> ExactNumber? {
    numbers.reduce(ExactNumber(0)) { sum, number in sum?.adding(number) }
  }

  /// Whether the whole is the sum, but for half a unit of rounding of the whole and of each part.
  private static func isSum(
    _ sum: ExactNumber, _ whole: ExactNumber, of parts: [ExactNumber], _ unit: MeasureUnit?
  ) -> Bool {
    guard unit != .count, unit != .euro else { return sum == whole }
    let allowed = Self.sum((parts + [whole]).map { ExactNumber(1, decimals: $0.decimals) })
    guard let allowed, let rest = whole.subtracting(sum), let twice = rest.adding(rest) else {
      return true
    }
    return twice <= allowed && ExactNumber(-allowed.digits, decimals: allowed.decimals) <= twice
  }
}
