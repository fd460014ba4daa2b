package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum PrimaryForOthers: Rule {
  package static let name = "primary-for-others"
  package static let group = RuleGroup.ownership
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Van een primair actiepunt zijn niet alle onderdelen van partijen buiten de gemeente.",
    en: "Of a primary action point not all sub-points belong to parties outside the municipality.")
  package static let reason = Phrase(
    nl: "Een primair punt is van de eigenaar van het plan, maar dan doet een ander al het werk.",
    en: "A primary point is the plan owner's, but then somebody else does all of the work.")
  package static let remedy = Phrase(
    nl: "Zeg wat de eigenaar zelf doet, of maak het punt `secondary`.",
    en: "Say what the owner itself does, or make the point `secondary`.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 3
        priority: primary
        sub-points:
          - text: Meer toezicht
            outside-party: Politie
          - text: Meer overleg
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 3
        priority: ↓primary
        sub-points:
          - text: Meer toezicht
            outside-party: Politie
          - text: Meer voorlichting
            outside-party: Politie
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.actionPoints.enumerated().compactMap { index, point in
      guard point.priority == .primary, !point.subPoints.isEmpty,
        point.subPoints.allSatisfy({ $0.outsideParty != nil })
      else { return nil }
      let number = point.number.value
      return finding(
        Phrase(
          nl: "actiepunt \(number) is primair, maar alle onderdelen zijn van een partij van buiten",
          en: "action point \(number) is primary, but all its sub-points belong to an outside party"
        ),
        at: point.priorityRange, about: .actionPoint(index))
    }
  }
}
