package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UndividedSubPoints: Rule {
  package static let name = "undivided-sub-points"
  package static let group = RuleGroup.ownership
  package static let level = Level.warning
  package static let demand = Phrase(
    nl:
      "Heeft een actiepunt zonder trekker meer afdelingen en meer onderdelen, dan staat bij de onderdelen van wie ze zijn.",
    en:
      "When an action point without a lead has several departments and several sub-points, the sub-points say whose they are."
  )
  package static let reason = Phrase(
    nl: "Anders krijgt elke afdeling het hele punt, en kan elk denken dat een ander het oppakt.",
    en: "Otherwise every department gets the whole point, and each may think another takes it up.")
  package static let remedy = Phrase(
    nl: "Schrijf bij de onderdelen onder `departments` voor welke afdeling ze zijn.",
    en: "Write under `departments` at the sub-points which department they are for.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
    action-points:
      - number: 13
        departments: VTH/SL
        sub-points:
          - text: Meer toezicht
            departments: VTH
          - text: Meer schaduw
      - number: 14
        departments: VTH/SL
        sub-points:
          - text: Meer controles
            outside-party: Politie
          - text: Meer agenten
            outside-party: Politie
      - number: 15
        lead: VTH
        departments: SL
        sub-points:
          - text: Meer toezicht
          - text: Meer schaduw
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
    action-points:
      - number: ↓13
        departments: VTH/SL
        sub-points:
          - text: Meer toezicht
          - text: Meer schaduw
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.actionPoints.enumerated().compactMap { index, point in
      let departments = Set(input.graph.links(from: .actionPoint(index), .department).map(\.to))
      let own = point.subPoints.filter { $0.outsideParty == nil }
      guard point.isNamed, point.lead == nil, departments.count > 1, own.count > 1,
        point.subPoints.allSatisfy({ $0.departments.isEmpty && $0.lead == nil })
      else { return nil }
      let number = point.label
      return finding(
        Phrase(
          nl:
            "actiepunt \(number) heeft \(departments.count) afdelingen, maar bij geen van de \(own.count) onderdelen staat van wie het is",
          en:
            "action point \(number) has \(departments.count) departments, but none of its \(own.count) sub-points says whose it is"
        ),
        at: point.nameRange, about: .actionPoint(index))
    }
  }
}
