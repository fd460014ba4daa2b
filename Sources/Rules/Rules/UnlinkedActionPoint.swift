package import Toolkit
package import Findings
import PlanModel
import SourceText

/// A plan without themes says of no point why it is there: then nothing is missing at one of them.
/// Any effect in a map counts: an action may be against a cause, for a chance or about an example.
package enum UnlinkedActionPoint: Rule {
  package static let name = "unlinked-action-point"
  package static let group = RuleGroup.linking
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: """
      Naar elk actiepunt leidt een thema, of een effect in de kaart van een thema. Een plan zonder \
      thema's heeft zulke verwijzingen niet nodig.
      """,
    en: """
      To every action point leads a theme, or an effect in the map of a theme. A plan without themes \
      needs no such links.
      """)
  package static let reason = Phrase(
    nl:
      "Een actiepunt zonder effect heeft geen aanleiding: niemand ziet waarom het in het plan staat.",
    en: "An action point without an effect has no cause: nobody sees why it is in the plan.")
  package static let remedy = Phrase(
    nl: "Noem het nummer onder `points` bij het effect of thema waaruit het volgt.",
    en: "Name the number under `points` at the effect or theme that it follows from.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      points: [13]
      effects:
        - id: hitte
          points: [12]
    action-points:
      - number: 12
      - number: 13
    """,
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 12
        focus: I
    """,
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
    guard !input.plan.themes.isEmpty else { return [] }
    let graph = input.graph
    return input.plan.actionPoints.enumerated().compactMap { index, point in
      let isLinked = graph.holders(of: .actionPoint(index), .point).contains { holder in
        switch holder {
        case .theme: true
        case .effect(let effect): !graph.themes(holding: effect).isEmpty
        default: false
        }
      }
      guard !isLinked else { return nil }
      let number = point.label
      return finding(
        Phrase(
          nl: "naar actiepunt \(number) leidt geen enkel effect of thema",
          en: "no effect or theme leads to action point \(number)"),
        at: point.nameRange, about: .actionPoint(index))
    }
  }
}
