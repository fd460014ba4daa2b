package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum DirectionMissing: Rule {
  package static let name = "direction-missing"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Van een indicator met een streefwaarde is bekend of meer of minder beter is.",
    en: "For an indicator with a target it is known whether more or less is better.")
  package static let reason = Phrase(
    nl: "Zonder richting kan niemand zeggen of een stijging goed nieuws is.",
    en: "Without a direction nobody can say whether a rise is good news.")
  package static let remedy = Phrase(
    nl: "Schrijf `better: more`, `better: less` of `better: neither`.",
    en: "Write `better: more`, `better: less` or `better: neither`."
  ).onScreen(
    nl: "Kies bij `better` of meer of minder beter is, of geen van beide.",
    en: "Choose at `better` whether more or less is better, or neither.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        better: less
        targets: [{at-most: 400, by: 2030}]
      - title: Halt
        series: [{values: {2027: 7}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: ↓Woninginbraken
        targets: [{at-most: 400, by: 2030}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      guard indicator.better == nil, !indicator.targets.isEmpty else { return [] }
      return [
        finding(
          Phrase(
            nl: "bij indicator \(indicator.quoted) staat niet of meer of minder beter is",
            en: "indicator \(indicator.quoted) does not say whether more or less is better"),
          at: indicator.title.range, about: .indicator(index))
      ]
    }
  }
}
