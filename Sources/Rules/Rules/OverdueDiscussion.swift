package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum OverdueDiscussion: Rule {
  package static let name = "overdue-discussion"
  package static let group = RuleGroup.decisions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: """
      Is er een termijn gesteld, dan heeft elke afdeling daarbinnen geantwoord op elk secundair \
      punt, of op al haar onderdelen ervan.
      """,
    en: """
      When a term was set, every department has answered within it to every secondary point, or to \
      all its sub-points.
      """)
  package static let reason = Phrase(
    nl: "Een advies waarover niemand meer praat, is ongemerkt van tafel.",
    en: "Advice that nobody speaks of any more is off the table without anyone noticing.")
  package static let remedy = Phrase(
    nl: "Ga met de afdeling in gesprek, en noteer de antwoorden onder `decisions`.",
    en: "Talk to the department, and note its answers under `decisions`.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        priority: secondary
        departments: VTH
        sub-points:
          - text: Meer schaduw
          - text: Koele plekken
      - number: 13
        priority: secondary
        departments: VTH
    hand-out: {date: 2029-02-01, answer-within: 6}
    decisions:
      - {point: 12a, department: VTH, state: takes-over}
      - {point: 12b, department: VTH, state: later, date: 2029-06-01}
      - {point: 13, department: VTH, state: discussed, date: 2029-06-01}
    """,
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        priority: secondary
        departments: VTH
    hand-out: {date: 2029-12-01, answer-within: 6}
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: ↓VTH
      - code: SL
    action-points:
      - number: 12
        priority: secondary
        departments: VTH
        sub-points:
          - text: Meer schaduw
          - text: Koele plekken
      - number: 13
        priority: secondary
        departments: VTH/SL
    hand-out: {date: 2029-02-01, answer-within: 6}
    decisions:
      - {point: 12a, department: VTH, state: takes-over, date: 2029-06-01}
      - {point: 13, department: VTH, state: not-discussed}
      - {point: 13, department: SL, state: declines, reason: Er is geen geld voor.}
    """
  ]

  /// Maximum number of names in one message; more help no reader.
  private static let mostNamed = 12

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    guard let term = input.plan.handOut, let lastDay = term.lastDay, let today = input.today,
      lastDay < today
    else { return [] }
    let open = UnansweredAdvice(in: graph, asOf: today)
    return input.plan.departments.enumerated().compactMap { index, department in
      let names = open.names(for: index)
      guard !names.isEmpty, !department.code.value.isEmpty else { return nil }
      let code = department.code.value.excerpt
      let list = listed(names)
      return finding(
        Phrase(
          nl: "afdeling \(code) heeft nog niet geantwoord op \(list.dutch)",
          en: "department \(code) has not answered to \(list.english) yet"),
        at: department.code.range, about: .department(index),
        notes: [
          Finding.Note(
            Phrase(
              nl: "antwoorden kon tot en met \(lastDay.phrase.dutch)",
              en: "answers were due by \(lastDay.phrase.english)"), at: term.range)
        ])
    }
  }

  private static func listed(_ names: [String]) -> Phrase {
    let rest = names.count - mostNamed
    guard rest > 1 else { return Catalogue.list(names) }
    let first = names.prefix(mostNamed).joined(separator: ", ")
    return Phrase(
      nl: "\(first) en \(rest) andere", en: "\(first) and \(rest) others")
  }
}
