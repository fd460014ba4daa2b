package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum SameTextTwoOwners: Rule {
  package static let name = "same-text-two-owners"
  package static let group = RuleGroup.crossReferences
  package static let level = Level.info
  package static let demand = Phrase(
    nl:
      "Twee onderdelen die hetzelfde zeggen, zijn van dezelfde afdelingen en in hetzelfde focusgebied.",
    en: "Two sub-points that say the same belong to the same departments and the same focus area.")
  package static let reason = Phrase(
    nl: "Anders doen twee afdelingen hetzelfde, of denkt elk dat de ander het doet.",
    en: "Otherwise two departments do the same, or each thinks that the other does it.")
  package static let remedy = Phrase(
    nl: "Spreek af wie het doet; is het zo bedoeld, dan hoeft u niets te doen.",
    en: "Agree who does it; if it is meant so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: SL
    action-points:
      - number: 2
        departments: SL
        sub-points:
          - text: Meer toezicht
      - number: 7
        departments: SL
        sub-points:
          - text: Meer toezicht op straat
            same-as: 2a
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: SL
      - code: VTH
    action-points:
      - number: 2
        departments: SL
        sub-points:
          - text: Meer toezicht
      - number: 7
        departments: VTH
        sub-points:
          - text: Meer toezicht op straat
            same-as: ↓2a
    """,
    """
    focus-areas:
      - numeral: I
      - numeral: II
    action-points:
      - number: 2
        focus: I
        sub-points:
          - text: More supervision
      - number: 7
        focus: II
        sub-points:
          - text: More supervision outside
            same-as: ↓2a
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.links(as: .sameText).compactMap { link in
      guard link.from.holder != link.to.holder else { return nil }
      let (from, to) = (graph.description(of: link.from), graph.description(of: link.to))
      let what: Phrase
      if owners(link.from, graph) != owners(link.to, graph) {
        what = Phrase(nl: "zijn van andere afdelingen", en: "belong to other departments")
      } else if area(link.from, graph) != area(link.to, graph) {
        what = Phrase(nl: "staan in een ander focusgebied", en: "are in another focus area")
      } else {
        return nil
      }
      return finding(
        from + Phrase(nl: " en ", en: " and ") + to
          + Phrase(nl: " zeggen hetzelfde, maar ", en: " say the same, but ") + what,
        at: link.printed.range, about: link.from)
    }
  }

  /// The departments of a sub-point; where it names none, those of its point.
  private static func owners(_ node: Node, _ graph: PlanGraph) -> Set<Node> {
    let own = graph.targets(of: node, .department)
    return Set(own.isEmpty ? graph.targets(of: node.holder, .department) : own)
  }

  private static func area(_ node: Node, _ graph: PlanGraph) -> Node? {
    graph.targets(of: node.holder, .focus).first
  }
}
