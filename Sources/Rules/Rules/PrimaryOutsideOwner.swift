package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum PrimaryOutsideOwner: Rule {
  package static let name = "primary-outside-owner"
  package static let group = RuleGroup.ownership
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Bij een primair actiepunt staat de afdeling die het plan bezit.",
    en: "A primary action point is for the department that owns the plan.")
  package static let reason = Phrase(
    nl:
      "Primair betekent: voor de eigenaar zelf. Staat hij er niet bij, dan zegt het plan twee dingen over wie beslist.",
    en:
      "Primary means: for the owner itself. When it is not named, the plan says two things on who decides."
  )
  package static let remedy = Phrase(
    nl: "Noem de eigenaar onder `departments`, of maak het punt `secondary`.",
    en: "Name the owner under `departments`, or make the point `secondary`.")
  package static let good: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: WW
    action-points:
      - number: 11
        priority: primary
        departments: Veiligheid/WW
      - number: 12
        priority: secondary
        departments: WW
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: WW
    action-points:
      - number: 11
        priority: primary
        departments: ↓WW
      - number: ↓12
        priority: primary
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let owner = input.plan.header?.owner?.value ?? ""
    return Ownership.all(in: input.graph).compactMap { ownership in
      let point = input.plan.actionPoints[ownership.point]
      guard point.priority == .primary, ownership.owner == nil, !ownership.hasUnknown else {
        return nil
      }
      let number = point.label
      let range = ownership.others.first?.printed.range ?? point.nameRange
      return finding(
        Phrase(
          nl: "actiepunt \(number) is primair, maar eigenaar \(owner) staat er niet bij",
          en: "action point \(number) is primary, but the owner, \(owner), is not named"),
        at: range, about: .actionPoint(ownership.point))
    }
  }
}
