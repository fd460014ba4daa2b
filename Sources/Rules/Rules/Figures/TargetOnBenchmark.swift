package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TargetOnBenchmark: Rule {
  package static let name = "target-on-benchmark"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een streefwaarde is van de eigen gemeente, niet van waarmee zij zich vergelijkt.",
    en: "A target is for the municipality, not for what it compares itself with.")
  package static let reason = Phrase(
    nl: "Een gemeente kan niet toezeggen wat er landelijk gebeurt.",
    en: "A municipality cannot promise what happens in the country.")
  package static let remedy = Phrase(
    nl: """
      Haal `region` weg bij de streefwaarde, of leg onder `exceptions` vast dat het zo gedrukt \
      is.
      """,
    en: """
      Remove `region` at the target, or note under `exceptions` that it was printed so.
      """)
  package static let good: [RuleExample] = [
    """
    regions: [{code: R}, {code: NL, benchmark: true}]
    indicators:
      - title: Vernielingen
        targets: [{less-than: 5, by: 2030, region: R}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    regions: [{code: R}, {code: NL, benchmark: true}]
    indicators:
      - title: Vernielingen
        targets: [{less-than: 6, by: 2030, region: ↓NL}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let benchmarks = input.benchmarks
    return input.aboutIndicators { index, indicator in
      indicator.targets.compactMap { target in
        guard let region = target.region, benchmarks.contains(region.value) else { return nil }
        return finding(
          Phrase(
            nl: "indicator \(indicator.quoted) heeft een doel voor \(region.value.excerpt): ",
            en: "indicator \(indicator.quoted) has a target for \(region.value.excerpt): ")
            + target.words,
          at: region.range, about: .indicator(index))
      }
    }
  }
}
