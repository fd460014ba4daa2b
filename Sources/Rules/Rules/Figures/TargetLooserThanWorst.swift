package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Looser by more than a fifth.
package enum TargetLooserThanWorst: Rule {
  package static let name = "target-looser-than-worst"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een streefwaarde is niet ruimer dan het slechtste jaar.",
    en: "A target is not looser than the worst year.")
  package static let reason = Phrase(
    nl: "Ook een flinke verslechtering haalt dit doel dan nog.",
    en: "Then even a serious decline still meets the target.")
  package static let remedy = Phrase(
    nl: "Kijk na of het getal klopt, en stel het doel scherper.",
    en: "See whether the number is right, and set a stricter target.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Geweld
        series: [{values: {2026: 270, 2027: 313}}]
        targets: [{less-than: 320, by: 2028}]
      - title: Vermissing
        series: [{values: {2026: 270, 2027: 500}}]
        targets: [{less-than: 440, by: 2028}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Geweld
        series: [{values: {2026: 270, 2027: 313}}]
        targets: [↓{less-than: 440, by: 2028}]
      - title: Deelnemers
        series: [{values: {2026: 400, 2027: 300}}]
        targets: [↓{at-least: 150, by: 2028}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    TargetHistory.findings(of: self, in: input) {
      $0.isFarFromWorst
    } message: { history in
      Phrase(
        nl: "het doel van indicator \(history.indicator.quoted) (",
        en: "the target of indicator \(history.indicator.quoted) (") + history.target.words
        + Phrase(
          nl: ") is ruimer dan het slechtste jaar: ", en: ") is looser than the worst year: ")
        + history.worst.phrase
    }
  }
}
