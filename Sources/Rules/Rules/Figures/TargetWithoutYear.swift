package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TargetWithoutYear: Rule {
  package static let name = "target-without-year"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een streefwaarde noemt het jaar waarin zij moet zijn gehaald.",
    en: "A target names the year in which it must be met.")
  package static let reason = Phrase(
    nl: "Zonder jaar kan niemand zeggen dat het doel niet is gehaald.",
    en: "Without a year nobody can say that the target was not met.")
  package static let remedy = Phrase(
    nl: "Geef het jaar onder `by`; leidt u het af, zeg dan onder `remark` waarvan.",
    en: "Give the year under `by`; if you infer it, say under `remark` from what.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        targets: [{at-most: 400, by: 2030}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        targets: [↓{at-most: 400}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      indicator.targets.filter { $0.year == nil && !$0.conditions.isEmpty }.map { target in
        finding(
          Phrase(
            nl: "het doel van indicator \(indicator.quoted) heeft geen jaar: ",
            en: "the target of indicator \(indicator.quoted) has no year: ") + target.words,
          at: target.range, about: .indicator(index))
      }
    }
  }
}
