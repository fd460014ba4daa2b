package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TargetBeforeSeries: Rule {
  package static let name = "target-before-series"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Het jaar van een streefwaarde ligt niet voor het eerste cijfer.",
    en: "The year of a target is not before the first figure.")
  package static let reason = Phrase(
    nl: "Een doel van voor de cijfers is niet na te gaan; vaak is het jaar verkeerd.",
    en: "A target from before the figures cannot be tested; often the year is wrong.")
  package static let remedy = Phrase(
    nl: "Verbeter het jaar onder `by`, of vul de eerdere cijfers aan.",
    en: "Correct the year under `by`, or add the earlier figures.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Vernielingen
        series: [{values: {2027: 5, 2028: 6}}]
        targets: [{less-than: 6, by: 2027}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Vernielingen
        series: [{values: {2027: 5, 2028: 6}}]
        targets: [↓{less-than: 6, by: 2026}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let benchmarks = input.benchmarks
    return input.aboutIndicators { index, indicator in
      let series = SeriesOfTargets(indicator, without: benchmarks)
      return indicator.targets.compactMap { target in
        let first = series[target]?.values.first?.year
        guard let year = target.year, let first, year < first else { return nil }
        return finding(
          Phrase(
            nl:
              "het doel van indicator \(indicator.quoted) is voor \(year), de cijfers beginnen in \(first)",
            en:
              "the target of indicator \(indicator.quoted) is for \(year), the figures begin in \(first)"
          ),
          at: target.range, about: .indicator(index))
      }
    }
  }
}
