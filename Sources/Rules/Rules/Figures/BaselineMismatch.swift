package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum BaselineMismatch: Rule {
  package static let name = "baseline-mismatch"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "De beginwaarde die een doel noemt, is het cijfer van dat jaar.",
    en: "The starting value that a target names is the figure of that year.")
  package static let reason = Phrase(
    nl: "Staan er twee beginwaarden, dan weet niemand hoe ver het nog is.",
    en: "With two starting values nobody knows how far there is to go.")
  package static let remedy = Phrase(
    nl: """
      Kijk in de bron welk cijfer klopt; spreekt zij zichzelf tegen, laat beide dan staan en \
      leg dat vast onder `exceptions`.
      """,
    en: """
      See in the source which figure is right; if it contradicts itself, keep both and note \
      that under `exceptions`.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken per 1.000 inwoners
        series: [{values: {2025: 4.10, 2026: 4}}]
        targets: [{at-most: 4.1, by: 2027, baseline: 4.1, baseline-year: 2025}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: 'Woninginbraak: % poging'
        series: [{values: {2025: 37.1}}]
        targets: [↓{at-least: 45, by: 2027, baseline: 39, baseline-year: 2025}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let benchmarks = input.benchmarks
    return input.aboutIndicators { index, indicator in
      let series = SeriesOfTargets(indicator, without: benchmarks)
      return indicator.targets.compactMap { target in
        guard let baseline = target.baseline, let year = target.baselineYear,
          let value = series[target]?.value(in: year),
          let number = value.number, number != baseline
        else { return nil }
        return finding(
          Phrase(
            nl: "het doel van indicator \(indicator.quoted) begint in \(year) bij ",
            en: "the target of indicator \(indicator.quoted) starts in \(year) at ")
            + baseline.phrase
            + Phrase(nl: ", de cijfers noemen ", en: ", the figures have ") + number.phrase,
          at: target.range, about: .indicator(index),
          notes: [
            Finding.Note(
              Phrase(nl: "hier staat het cijfer", en: "here is the figure"), at: value.yearRange)
          ])
      }
    }
  }
}
