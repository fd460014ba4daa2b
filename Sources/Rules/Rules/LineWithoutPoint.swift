package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum LineWithoutPoint: Rule {
  package static let name = "line-without-point"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Elke begrotingspost leidt naar een actiepunt.",
    en: "Every budget line leads to an action point.")
  package static let reason = Phrase(
    nl: "Zo is te zien welk geld bij geen enkel actiepunt hoort.",
    en: "It shows which money belongs to no action point.")
  package static let remedy = Phrase(
    nl:
      "Noem onder `points` het actiepunt waarvoor het geld is; is er geen, dan hoeft u niets te doen.",
    en: "Name the action point that the money is for under `points`; if there is none, do nothing.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 10
    budget:
      lines:
        - name: Cameratoezicht
          points: [10]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    budget:
      lines:
        - name: ↓Communicatie
          heading: Overig
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    (input.plan.budget?.lines ?? []).enumerated().compactMap { index, line in
      guard line.points.isEmpty, !line.name.value.isEmpty else { return nil }
      let name = line.name.value
      return finding(
        Phrase(
          nl: "begrotingspost '\(name)' leidt naar geen actiepunt",
          en: "budget line '\(name)' leads to no action point"),
        at: line.name.range, about: .budgetLine(index))
    }
  }
}
