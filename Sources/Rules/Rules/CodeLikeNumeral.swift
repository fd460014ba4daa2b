package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum CodeLikeNumeral: Rule {
  package static let name = "code-like-numeral"
  package static let group = RuleGroup.identity
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "De code van een afdeling is niet ook het nummer van een focusgebied of actiepunt.",
    en: "The code of a department is not the number of a focus area or action point too.")
  package static let reason = Phrase(
    nl: "Een lezer van een lijst kan de twee verwisselen.",
    en: "A reader of a list may take the one for the other.")
  package static let remedy = Phrase(
    nl: "Gebruik waar het kan de naam van de afdeling; zo gedrukt, dan hoeft u niets te doen.",
    en: "Use the department's name where you can; if it is printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    focus-areas:
      - numeral: IV
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: ↓IV
      - code: ↓"12"
    focus-areas:
      - numeral: IV
    action-points:
      - number: 12
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return input.plan.departments.enumerated().compactMap { index, department in
      let code = department.code.value
      let other =
        graph.node(named: code, for: .focus) ?? graph.node(named: code, for: .point)
      guard !code.isBlank, let other else { return nil }
      return finding(
        Phrase(nl: "afdeling \(code) heet zoals ", en: "department \(code) is named like ")
          + graph.description(of: other),
        at: department.code.range, about: .department(index),
        notes: graph.range(of: other).map {
          [.init(Phrase(nl: "hier staat het andere", en: "the other is here"), at: $0)]
        } ?? [])
    }
  }
}
