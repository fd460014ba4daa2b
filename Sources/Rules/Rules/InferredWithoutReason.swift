package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum InferredWithoutReason: Rule {
  package static let name = "inferred-without-reason"
  package static let group = RuleGroup.evidence
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Wat is afgeleid, geeft onder `inferred` de reden.",
    en: "What is inferred gives the reason under `inferred`.")
  package static let reason = Phrase(
    nl: "Een afleiding zonder reden kan niemand volgen of weerleggen.",
    en: "An inference without a reason nobody can follow or refute.")
  package static let remedy = Phrase(
    nl: "Schrijf in een zin waarom u dit denkt terwijl de tekst het niet zegt.",
    en: "Write in one sentence why you think so although the text does not say it.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          points:
            - to: 12
              inferred: Punt 12 gaat over schaduw.
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          inferred: ↓"-"
          points:
            - to: 12
              inferred: ↓ja
    departments:
      - code: WW
        name: Wonen en Werken
        inferred: ↓true
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    var findings: [Finding] = []
    input.plan.forEachText(in: .inferences) { reason, node in
      guard ReasonText.isMissing(reason.value) else { return }
      findings.append(
        finding(
          reason.value.isEmpty
            ? Phrase(
              nl: "achter `inferred` staat geen reden", en: "no reason stands after `inferred`")
            : Phrase(
              nl: "'\(reason.value)' achter `inferred` is geen reden",
              en: "'\(reason.value)' after `inferred` is no reason"),
          at: reason.range, about: node))
    }
    return findings
  }
}
