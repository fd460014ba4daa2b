package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Of the years before that of the target; a target far looser than the worst is of `target-looser-than-worst`.
package enum TargetAlreadyMet: Rule {
  package static let name = "target-already-met"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een streefwaarde was niet elk jaar al gehaald.",
    en: "A target was not met in every year already.")
  package static let reason = Phrase(
    nl: "Een doel dat nooit gemist is, vraagt niets.",
    en: "A target that was never missed asks for nothing.")
  package static let remedy = Phrase(
    nl: "Stel het doel scherper, of zeg dat het om behouden gaat.",
    en: "Set a stricter target, or say that it is about keeping what is there.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Meldingen
        series: [{values: {2026: 170, 2027: 190, 2028: 200}}]
        targets: [{more-than: 180, by: 2028}]
      - title: Geweld
        series: [{values: {2026: 100, 2027: 110}}]
        targets: [{less-than: 440, by: 2028}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Meldingen
        series: [{values: {2026: 212, 2027: 206, 2028: 150}}]
        targets: [↓{more-than: 180, by: 2028}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    TargetHistory.findings(of: self, in: input) {
      !$0.isFarFromWorst
    } message: { history in
      Phrase(
        nl: "het doel van indicator \(history.indicator.quoted) was elk jaar al gehaald: ",
        en: "the target of indicator \(history.indicator.quoted) was met in every year already: ")
        + history.target.words
        + Phrase(nl: ", het slechtste jaar was ", en: ", the worst year was ")
        + history.worst.phrase
    }
  }
}
