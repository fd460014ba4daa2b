package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Any effect in a map counts: an action may be against a cause, for a chance or about an example.
package enum UnlinkedActionPoint: Rule {
  package static let name = "unlinked-action-point"
  package static let group = RuleGroup.linking
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Naar elk actiepunt leidt een effect dat in de kaart van een thema staat.",
    en: "To every action point leads an effect that stands in the map of a theme.")
  package static let reason = Phrase(
    nl:
      "Een actiepunt zonder effect heeft geen aanleiding: niemand ziet waarom het in het plan staat.",
    en: "An action point without an effect has no cause: nobody sees why it is in the plan.")
  package static let remedy = Phrase(
    nl: "Noem het nummer onder `points` bij het effect waaruit het volgt.",
    en: "Name the number under `points` at the effect that it follows from.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          points: [12]
    action-points:
      - number: 12
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          points: [12]
    action-points:
      - number: 12
      - number: ↓13
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return input.plan.actionPoints.enumerated().compactMap { index, point in
      let isLinked = graph.holders(of: .actionPoint(index), .point).contains { holder in
        if case .effect(let effect) = holder {
          !graph.themes(holding: effect).isEmpty
        } else {
          false
        }
      }
      guard !isLinked else { return nil }
      let number = point.label
      return finding(
        Phrase(
          nl: "naar actiepunt \(number) leidt geen enkel effect",
          en: "no effect leads to action point \(number)"),
        at: point.nameRange, about: .actionPoint(index))
    }
  }
}
