package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum SecondaryWithOwner: Rule {
  package static let name = "secondary-with-owner"
  package static let group = RuleGroup.ownership
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Bij een secundair actiepunt staat niet de afdeling die het plan bezit.",
    en: "A secondary action point is not for the department that owns the plan.")
  package static let reason = Phrase(
    nl: "Secundair betekent: advies aan een ander. De eigenaar adviseert zichzelf niet.",
    en: "Secondary means: advice to another. The owner does not advise itself.")
  package static let remedy = Phrase(
    nl: "Haal de eigenaar weg onder `departments`, of maak het punt `primary`.",
    en: "Remove the owner under `departments`, or make the point `primary`.")
  package static let good: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: SL
    action-points:
      - number: 5
        priority: secondary
        departments: SL
      - number: 6
        priority: primary
        departments: Veiligheid
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: SL
    action-points:
      - number: 5
        priority: secondary
        departments: SL/↓Veiligheid
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    Ownership.all(in: input.graph).compactMap { ownership in
      let point = input.plan.actionPoints[ownership.point]
      guard point.priority == .secondary, let owner = ownership.owner else { return nil }
      let number = point.label
      let name = owner.printed.value
      return finding(
        Phrase(
          nl: "actiepunt \(number) is secundair, maar noemt \(name), de eigenaar van het plan",
          en: "action point \(number) is secondary, but names \(name), the plan's owner"),
        at: owner.printed.range, about: .actionPoint(ownership.point))
    }
  }
}
