package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum UnusedException: ClosingRule {
  package static let name = "unused-exception"
  package static let group = RuleGroup.exceptions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elke uitzondering is nog nodig.", en: "Every exception is still needed.")
  package static let reason = Phrase(
    nl: "Een uitzondering die blijft staan, verbergt later een fout die niemand bedoelde.",
    en: "An exception that is left behind later hides a mistake that nobody meant.")
  package static let remedy = Phrase(
    nl: "Haal de uitzondering weg.", en: "Remove the exception.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      exceptions:
        theme-without-effects: De kaart volgt in het najaar.
    """,
    """
    plan:
      exceptions:
        unlinked-action-point: Dit plan werkt niet met kaarten.
    theme:
      id: klimaat
    action-points:
      - number: 1
        priority: primary
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
      exceptions:
        ↓theme-without-effects: De kaart volgt in het najaar.
    """
  ]

  private struct Excuse: Hashable {
    let rule: String
    let holder: Node
  }

  package static func check(_ input: PlanInput, after findings: [Finding]) -> [Finding] {
    let known = Set(RuleRegistry.names)
    let used = Set(
      findings.lazy.filter { $0.excuse != nil }.compactMap { finding in
        finding.isExcusedByPlan
          ? Excuse(rule: finding.rule, holder: .plan)
          : finding.subject.map { Excuse(rule: finding.rule, holder: $0.holder) }
      })
    return input.graph.holders.flatMap { holder in
      input.graph.exceptions(of: holder).compactMap { exception in
        let rule = exception.rule.value
        guard known.contains(rule), !used.contains(Excuse(rule: rule, holder: holder)) else {
          return nil
        }
        return finding(
          Phrase(
            nl: "regel '\(rule)' meldt hier niets: de uitzondering is niet nodig",
            en: "rule '\(rule)' finds nothing here: the exception is not needed"),
          at: exception.rule.range, about: holder,
          fixes: [Fix(.unexcuse(.node(holder), rule: rule), isSafe: true)])
      }
    }
  }
}
