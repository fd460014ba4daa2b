package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum UnknownRule: Rule {
  package static let name = "unknown-rule"
  package static let group = RuleGroup.exceptions
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Een uitzondering noemt een regel die bestaat.",
    en: "An exception names a rule that exists.")
  package static let reason = Phrase(
    nl: "Een uitzondering op een regel die niet bestaat, doet niets.",
    en: "An exception to a rule that does not exist does nothing.")
  package static let remedy = Phrase(
    nl: "Neem de naam over die tussen haakjes bij de melding staat.",
    en: "Copy the name that stands with the finding.")
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
        ↓theme-without-effect: De kaart volgt in het najaar.
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let names = RuleRegistry.names
    let known = Set(names)
    return input.graph.holders.flatMap { holder in
      input.graph.exceptions(of: holder).compactMap { exception in
        let name = exception.rule.value
        guard !known.contains(name) else { return nil }
        let near = NearestWord.all(near: name, among: names)
        let renamings = near.map {
          Fix(.renameKey(at: exception.rule.range, from: name, to: $0), isSafe: near.count == 1)
        }
        return finding(
          Phrase(nl: "regel '\(name)' bestaat niet", en: "there is no rule '\(name)'"),
          at: exception.rule.range, about: holder,
          remedy: Phrase.didYouMean(anyOf: near) ?? remedy,
          fixes: renamings
            + [Fix(.removeValue(at: exception.rule.range, name: name), isSafe: false)])
      }
    }
  }
}
