package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Only what the text states: a reference that the plan itself marks inferred is known to be a
/// guess.
package enum ReferenceToOtherArea: Rule {
  package static let name = "reference-to-other-area"
  package static let group = RuleGroup.crossReferences
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een actiepunt verwijst niet naar een ander focusgebied dan waar het in staat.",
    en: "An action point does not refer to another focus area than the one that it is in.")
  package static let reason = Phrase(
    nl:
      "Een verwijzing naar een heel gebied zegt niet welk punt er wordt bedoeld, en het punt lijkt verkeerd ingedeeld.",
    en:
      "A reference to a whole area does not say which point is meant, and the point seems misplaced."
  )
  package static let remedy = Phrase(
    nl: "Noem onder `refers-to` het actiepunt dat is bedoeld, of verbeter `focus`.",
    en: "Name the action point that is meant under `refers-to`, or correct `focus`.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
      - numeral: II
    action-points:
      - number: 1
        focus: I
        refers-to: [2, I, {to: II, inferred: Het past daar ook.}]
      - number: 2
        focus: II
    """
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
      - numeral: II
    action-points:
      - number: 1
        focus: I
        refers-to: ↓II@255
        sub-points:
          - text: Meer toezicht
            refers-to: ↓II
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.links(as: .reference).compactMap { link in
      guard case .focusArea = link.to, !link.evidence.isInferred,
        let home = graph.targets(of: link.from.holder, .focus).first,
        !graph.targets(of: link.from.holder, .focus).contains(link.to)
      else { return nil }
      let (from, area) = (graph.description(of: link.from), graph.name(of: link.to))
      let own = graph.name(of: home)
      return finding(
        from
          + Phrase(
            nl: " verwijst naar focusgebied \(area), maar staat in focusgebied \(own)",
            en: " refers to focus area \(area), but is in focus area \(own)"),
        at: link.printed.range, about: link.from)
    }
  }
}
