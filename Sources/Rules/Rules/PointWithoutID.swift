package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum PointWithoutID: Rule {
  package static let name = "point-without-id"
  package static let group = RuleGroup.decisions
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Zijn de lijsten uitgedeeld of is er geantwoord, dan heeft elk punt en onderdeel een id.",
    en: "Once lists were handed out or answers came, every point and sub-point has an id."
  ).onScreen(
    nl:
      "Zijn de lijsten uitgedeeld of is er geantwoord, dan heeft elk punt en onderdeel een vaste naam.",
    en: "Once lists were handed out or answers came, every point and sub-point has a stable name.")
  package static let reason = Phrase(
    nl:
      "Nummers en letters veranderen als het plan verandert; een id blijft bij wat er gevraagd is.",
    en: "Numbers and letters change when the plan changes; an id stays with what was asked.")
  package static let remedy = Phrase(
    nl: """
      `raakvlak decisions convert` zet besluiten om, en `raakvlak handout --all` schrijft de andere id's \
      in het plan. Met --dry-run ziet u eerst wat er gebeurt.
      """,
    en: """
      `raakvlak decisions convert` converts decisions, and `raakvlak handout --all` writes the other ids \
      in the plan. With --dry-run you first see what would happen.
      """
  ).onScreen(
    nl: "Geef ze nu een vaste naam; dat verandert niets aan wat lezers zien.",
    en: "Give them a stable name now; that changes nothing that readers see.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        id: koele-stad
        title: Koele stad
        departments: VTH
        sub-points:
          - text: Meer schaduw
            id: meer-schaduw
      - number: 13
        title: Voor niemand
    hand-out: {date: 2027-02-01}
    """,
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        title: Nog niet uitgedeeld
        departments: VTH
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        id: koele-stad
        title: Koele stad
        departments: VTH
        sub-points:
          - text: ↓Meer schaduw
      - number: 13
        title: Meer water
        departments: VTH
    hand-out: {date: 2027-02-01}
    """,
    """
    departments:
      - code: VTH
    action-points:
      - number: ↓12
        title: Koele stad
        departments: VTH
    decisions:
      - {point: 12, department: VTH, state: later}
    """,
  ]

  /// One finding for the plan: all ids are written by one command.
  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    guard !plan.decisions.isEmpty || plan.handOut?.date != nil else { return [] }
    let nodes = input.graph.askedNodes.filter { node in
      guard case .actionPoint(let point) = node.holder else { return false }
      return input.graph.writtenID(of: node) == nil && !input.graph.departments(of: point).isEmpty
        && !input.graph.askedWords(of: node).isBlank
    }
    guard let first = nodes.first, case .actionPoint(let point) = first.holder else { return [] }
    let range =
      if case .subPoint(let part, _) = first {
        plan.actionPoints[point].subPoints[part].text.range
      } else { plan.actionPoints[point].nameRange }
    let count = Catalogue.count(
      nodes.count, one: Phrase(nl: "punt of onderdeel", en: "point or sub-point"),
      many: Phrase(nl: "punten en onderdelen", en: "points and sub-points"))
    return [
      finding(
        count
          + Phrase(
            nl:
              " waarover is geantwoord of gevraagd \(nodes.count == 1 ? "heeft" : "hebben") nog geen ",
            en: " that departments are asked about \(nodes.count == 1 ? "has" : "have") no ")
          + Phrase(nl: "id", en: "id yet").onScreen(nl: "vaste naam", en: "stable name yet"),
        at: range, about: .plan, fixes: [Fix(.giveIDs(nodes), isSafe: false)])
    ]
  }
}
