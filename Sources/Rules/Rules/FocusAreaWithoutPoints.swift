package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum FocusAreaWithoutPoints: Rule {
  package static let name = "focus-area-without-points"
  package static let group = RuleGroup.linking
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "In elk focusgebied staat een actiepunt, behalve in een gebied dat de basis is.",
    en: "Every focus area holds an action point, but for an area that is the basis.")
  package static let reason = Phrase(
    nl: "Een focusgebied zonder actiepunten belooft aandacht waar niets op volgt.",
    en: "A focus area without action points promises attention that nothing follows.")
  package static let remedy = Phrase(
    nl:
      "Noem het gebied onder `focus` bij een actiepunt, of schrijf `basis: true` als het dagelijks werk is.",
    en:
      "Name the area under `focus` at an action point, or write `basis: true` if it is daily work."
  ).onScreen(
    nl:
      "Noem het gebied onder `focus` bij een actiepunt, of kies bij `basis` ja als het dagelijks werk is.",
    en:
      "Name the area under `focus` at an action point, or choose yes at `basis` if it is daily work."
  )
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
      - numeral: V
        basis: true
    action-points:
      - number: 1
        focus: I
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: II
    focus-areas:
      - numeral: I
      - numeral: ↓II
    action-points:
      - number: 1
        focus: I
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return input.plan.focusAreas.enumerated().compactMap { index, area in
      let numeral = area.numeral.value
      let node = Node.focusArea(index)
      guard !area.isBasis, graph.node(named: numeral, for: .focus) == node,
        !graph.holders(of: node, .focus).contains(where: \.isActionPoint)
      else { return nil }
      return finding(
        Phrase(
          nl: "in focusgebied \(numeral) staat geen enkel actiepunt",
          en: "focus area \(numeral) holds no action point"),
        at: area.numeral.range, about: node)
    }
  }
}

extension Node {
  fileprivate var isActionPoint: Bool { if case .actionPoint = self { true } else { false } }
}
