package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DepartmentWithoutPoints: Rule {
  package static let name = "department-without-points"
  package static let group = RuleGroup.linking
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elke afdeling, ook de eigenaar, staat bij een actiepunt of een onderdeel ervan.",
    en: "Every department, the owner too, stands at an action point or a part of one.")
  package static let reason = Phrase(
    nl: "Een afdeling zonder actiepunten krijgt een lege lijst; vaak is een code verkeerd gespeld.",
    en: "A department without action points gets an empty list; often a code is misspelt.")
  package static let remedy = Phrase(
    nl: "Noem de afdeling onder `departments` bij een actiepunt, of haal haar uit de lijst.",
    en: "Name the department under `departments` at an action point, or take it off the list.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
    action-points:
      - number: 1
        departments: VTH
        sub-points:
          - text: Meer toezicht
            departments: SL
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: ↓Veiligheid
      - code: VTH
    action-points:
      - number: 1
        departments: VTH
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return input.plan.departments.enumerated().compactMap { index, department in
      let code = department.code.value
      let node = Node.department(index)
      guard department.until == nil, graph.node(named: code, for: .department) == node,
        graph.links(to: node, .department).isEmpty
      else { return nil }
      return finding(
        Phrase(
          nl: "bij geen enkel actiepunt staat afdeling \(code)",
          en: "no action point is for department \(code)"),
        at: department.code.range, about: node)
    }
  }
}
