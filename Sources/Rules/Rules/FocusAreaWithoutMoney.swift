package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum FocusAreaWithoutMoney: Rule {
  package static let name = "focus-area-without-money"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Staan begrotingsposten onder focusgebieden, dan heeft elk focusgebied er een.",
    en: "Where budget lines are under focus areas, every focus area has one.")
  package static let reason = Phrase(
    nl: "Een lezer vraagt zich af of voor dat gebied geen geld is, of dat een regel is vergeten.",
    en: "A reader wonders whether there is no money for that area, or a line was forgotten.")
  package static let remedy = Phrase(
    nl: "Zet de regel onder het gebied; kost het gebied niets extra, dan hoeft u niets te doen.",
    en: "Put the line under the area; if the area costs nothing extra, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
    budget:
      lines:
        - name: Toezicht
          focus: I
    """,
    """
    focus-areas:
      - numeral: I
    budget:
      lines:
        - name: Supervision
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
      - numeral: ↓V
    budget:
      lines:
        - name: Toezicht
          focus: I
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    func hasLine(_ index: Int) -> Bool {
      graph.holders(of: .focusArea(index), .focus).contains {
        if case .budgetLine = $0 { true } else { false }
      }
    }
    let areas = input.plan.focusAreas
    let funded = areas.indices.map(hasLine)
    guard funded.contains(true) else { return [] }
    return areas.indices.filter { !funded[$0] && !areas[$0].numeral.value.isEmpty }.map { index in
      let numeral = areas[index].numeral.value
      return finding(
        Phrase(
          nl: "onder focusgebied \(numeral) staat geen begrotingspost",
          en: "there is no budget line under focus area \(numeral)"),
        at: areas[index].numeral.range, about: .focusArea(index))
    }
  }
}
