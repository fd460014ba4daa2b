package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum SeveralPolicyFields: Rule {
  package static let name = "several-policy-fields"
  package static let group = RuleGroup.wording
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een beleidsveld is één veld.",
    en: "A policy field is one field.")
  package static let reason = Phrase(
    nl: "Een afdeling zoekt haar advies op bij haar beleidsveld; twee in één vindt ze niet.",
    en: "A department looks up its advice by its policy field; it does not find two in one.")
  package static let remedy = Phrase(
    nl: "Kies het veld waar het advies landt; is het zo gedrukt, dan hoeft u niets te doen.",
    en: "Choose the field where the advice ends up; if it is printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
        sub-points:
          - text: Meer schaduw
            policy-field: horeca- en terrassenbeleid
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
        sub-points:
          - text: Bemiddeling
            policy-field: ↓welzijn / wijkwerk
          - text: Toezicht
            policy-field: ↓sport, groen
    """,
    """
    action-points:
      - number: 1
        sub-points:
          - text: Mediation
            policy-field: ↓welfare; sports
    """,
  ]

  private static let separators: Set<Character> = ["/", ",", ";", "|", "+"]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.actionPoints.enumerated().flatMap { index, point in
      point.subPoints.enumerated().compactMap { position, part in
        guard let field = part.policyField, field.value.contains(where: separators.contains)
        else { return nil }
        let node = Node.subPoint(position, of: index)
        let parts = field.value.split(whereSeparator: separators.contains)
        guard parts.count(where: { !String($0).isBlank }) > 1 else { return nil }
        return finding(
          Phrase(nl: "het beleidsveld van ", en: "the policy field of ")
            + input.graph.description(of: node)
            + Phrase(
              nl: " lijkt er meer dan één: '\(field.value.excerpt)'",
              en: " seems more than one: '\(field.value.excerpt)'"),
          at: field.range, about: node)
      }
    }
  }
}
