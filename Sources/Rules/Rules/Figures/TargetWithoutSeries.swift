package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TargetWithoutSeries: Rule {
  package static let name = "target-without-series"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Van een indicator met een streefwaarde zijn er ten minste twee cijfers.",
    en: "An indicator with a target has at least two figures.")
  package static let reason = Phrase(
    nl: "Aan één cijfer of geen is niet te zien of het doel dichterbij komt.",
    en: "One figure or none does not show whether the target comes closer.")
  package static let remedy = Phrase(
    nl: "Geef onder `series` de cijfers van meer jaren.",
    en: "Give the figures of more years under `series`.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        series: [{values: {2027: 620, 2028: 500}}]
        targets: [{at-most: 400, by: 2030}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    regions: [{code: NL, benchmark: true}]
    indicators:
      - title: Deelnemers Burgernet
        series: [{values: {2027: 15124}}, {region: NL, values: {2027: 1, 2028: 2}}]
        targets: [↓{at-least: 18500, by: 2029}]
      - title: Gebiedsscans
        targets: [↓{equal: 9, by: 2029}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let benchmarks = input.benchmarks
    return input.aboutIndicators { index, indicator in
      let series = SeriesOfTargets(indicator, without: benchmarks)
      return indicator.targets.compactMap { target in
        let own = series[target]
        guard own?.numberCount ?? 0 < 2, !target.conditions.isEmpty else { return nil }
        return finding(
          message(indicator, target, own?.numbers.first), at: target.range, about: .indicator(index)
        )
      }
    }
  }

  private static func message(
    _ indicator: Indicator, _ target: FigureTarget, _ only: (year: Int, number: ExactNumber)?
  ) -> Phrase {
    let goal =
      Phrase(
        nl: "indicator \(indicator.quoted) heeft een doel (",
        en: "indicator \(indicator.quoted) has a target (")
      + target.words
    guard let only else { return goal + Phrase(nl: ") en geen cijfers", en: ") and no figures") }
    return goal + Phrase(nl: ") en maar één cijfer: ", en: ") and only one figure: ")
      + only.number.phrase + Phrase(nl: " in \(only.year)", en: " in \(only.year)")
  }
}
