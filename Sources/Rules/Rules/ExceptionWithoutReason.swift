package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum ExceptionWithoutReason: Rule {
  package static let name = "exception-without-reason"
  package static let group = RuleGroup.exceptions
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elke uitzondering geeft haar reden.", en: "Every exception gives its reason.")
  package static let reason = Phrase(
    nl: "Wie het plan later bijhoudt, weet anders niet of de uitzondering nog nodig is.",
    en: "Who keeps the plan later cannot tell otherwise whether the exception is still needed.")
  package static let remedy = Phrase(
    nl: "Schrijf achter de naam van de regel in een zin waarom die hier niet geldt.",
    en: "Write after the rule's name, in one sentence, why it does not hold here.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      exceptions:
        theme-without-effects: De kaart volgt in het najaar.
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      exceptions:
        ↓theme-without-effects: true
        ↓missing-source:
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.graph.holders.flatMap { holder in
      input.graph.exceptions(of: holder).filter { ReasonText.isMissing($0.reason.value) }.map {
        let name = $0.rule.value
        return finding(
          Phrase(
            nl: "de uitzondering op '\(name)' geeft geen reden",
            en: "the exception to '\(name)' gives no reason"),
          at: $0.rule.range, about: holder)
      }
    }
  }
}
