package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DecisionByOtherDepartment: Rule {
  package static let name = "decision-by-other-department"
  package static let group = RuleGroup.decisions
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Een afdeling beslist alleen over punten en onderdelen die voor haar zijn.",
    en: "A department decides only on points and sub-points that are for it.")
  package static let reason = Phrase(
    nl:
      "Anders lijkt een advies beantwoord, terwijl niemand het de juiste afdeling heeft gevraagd.",
    en: "Otherwise advice seems answered, while nobody has asked the right department.")
  package static let remedy = Phrase(
    nl: """
      Verbeter het nummer of de afdeling, of noem de afdeling bij het punt. Was het punt toen wel van \
      haar, schrijf dan bij het punt `formerly: [{departments: CODE, until: DAG}]`.
      """,
    en: """
      Correct the number or the department, or name the department at the point. If the point was its \
      own then, write `formerly: [{departments: CODE, until: DAY}]` at the point.
      """
  ).onScreen(
    nl:
      "Verbeter het nummer of de afdeling, of noem de afdeling bij het punt. Was het punt toen wel van haar, noteer dat dan bij het punt onder `formerly`.",
    en:
      "Correct the number or the department, or name the department at the point. If the point was its own then, note that at the point under `formerly`."
  )
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
      - code: SD
        until: 2027-12-31
    action-points:
      - number: 12
        departments: VTH
        formerly:
          - {departments: SL, until: 2027-06-30}
    decisions:
      - {point: 12, department: SL, state: later, date: 2027-05-12}
      - {point: 12, department: SD, state: declines, date: 2027-05-12}
    """,
    """
    departments:
      - code: VTH
      - code: SL
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
          - text: Koele plekken
            departments: SL
    decisions:
      - {point: 12a, department: VTH, state: takes-over}
      - {point: 12b, department: SL, state: later}
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
      - code: SL
      - code: WW
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
          - text: Koele plekken
            departments: SL
    decisions:
      - {point: ↓12b, department: VTH, state: takes-over}
      - {point: ↓12, department: WW, state: later}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.plan.decisions.indices.compactMap { index in
      let decision = Node.decision(index)
      guard let subject = graph.links(from: decision, .decided).first,
        let decider = graph.links(from: decision, .decider).first,
        case .department(let department) = decider.to, !graph.isAsked(department, of: subject.to),
        !graph.wasAsked(department, of: subject.to, on: graph.plan.decisions[index].date)
      else { return nil }
      let (point, who) = (graph.description(of: subject.to), graph.description(of: decider.to))
      return finding(
        point + Phrase(nl: " is niet voor ", en: " is not for ") + who, at: subject.printed.range,
        about: decision, remedy: remedy(asked(of: subject.to, in: graph)),
        notes: graph.range(of: subject.to).map { range in
          [Finding.Note(Phrase(nl: "dat staat hier", en: "that is here"), at: range)]
        } ?? [])
    }
  }

  /// The departments that are asked, as far as a message can name them.
  private static func asked(of node: Node, in graph: PlanGraph) -> [String] {
    guard case .actionPoint(let point) = node.holder else { return [] }
    return graph.departments(of: point).filter { graph.isAsked($0, of: node) }.prefix(6)
      .map { graph.plan.departments[$0].code.value.excerpt }
  }

  private static func remedy(_ codes: [String]) -> Phrase {
    guard !codes.isEmpty else { return remedy }
    let list = Catalogue.list(codes)
    return Phrase(nl: "Het is voor \(list.dutch). ", en: "It is for \(list.english). ") + remedy
  }
}
