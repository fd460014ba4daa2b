package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Labels of effects have `duplicate-label`, texts of sub-points `duplicate-sub-point`.
package enum DuplicateTitle: Rule {
  package static let name = "duplicate-title"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Twee dingen van dezelfde soort hebben niet dezelfde titel.",
    en: "Two things of the same kind do not have the same title.")
  package static let reason = Phrase(
    nl:
      "Op een lijst zonder nummers zijn ze niet te onderscheiden, en een antwoord kan bij het verkeerde terechtkomen.",
    en:
      "On a list without numbers nobody can tell them apart, and an answer may end up at the wrong one."
  )
  package static let remedy = Phrase(
    nl: "Geef een van beide een andere titel; is het twee keer hetzelfde, haal er dan een weg.",
    en: "Give one of them another title; if it is the same thing twice, remove one.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
        title: Toezicht
      - number: 2
        title: Meer toezicht
    focus-areas:
      - numeral: I
        title: Toezicht
    budget:
      lines:
        - name: Toezicht
          heading: Overdag
        - name: Toezicht
          heading: Nacht
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
        title: Meer toezicht
      - number: 2
        title: ↓meer Toezicht.
    focus-areas:
      - numeral: I
        title: Buiten
      - numeral: II
        title: ↓Buiten
    """,
    """
    departments:
      - code: VTH
        name: Licensing
      - code: V
        name: ↓Licensing
    budget:
      lines:
        - name: Supervision
        - name: ↓Supervision
    """,
  ]

  private struct Titled {
    let title: Located<String>
    let node: Node
    /// What distinguishes two things with one title, such as the heading of a budget line.
    var context = ""
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    let kinds: [[Titled]] = [
      plan.sources.enumerated().map { Titled(title: $1.title, node: .source($0)) },
      plan.themes.enumerated().map { Titled(title: $1.title, node: .theme($0)) },
      plan.focusAreas.enumerated().map { Titled(title: $1.title, node: .focusArea($0)) },
      plan.groups.enumerated().map { Titled(title: $1.title, node: .group($0)) },
      plan.departments.enumerated().compactMap { index, department in
        department.name.map { Titled(title: $0, node: .department(index)) }
      },
      plan.actionPoints.enumerated().map { Titled(title: $1.title, node: .actionPoint($0)) },
      (plan.budget?.lines ?? []).enumerated().map { index, line in
        let context = line.heading?.value ?? line.focus.map(\.target.value).joined(separator: " ")
        return Titled(title: line.name, node: .budgetLine(index), context: context)
      },
    ]
    return kinds.flatMap { repetitions($0, input.graph) }
  }

  private struct Key: Hashable {
    let title: String
    let context: String
  }

  private static func repetitions(_ things: [Titled], _ graph: PlanGraph) -> [Finding] {
    var first: [Key: Titled] = [:]
    return things.compactMap { thing in
      let key = Key(title: Words.folded(thing.title.value), context: thing.context)
      guard !key.title.isEmpty else { return nil }
      guard let earlier = first[key] else {
        first[key] = thing
        return nil
      }
      // The same number or code twice has a finding of its own.
      guard graph.name(of: earlier.node) != graph.name(of: thing.node) || isBudget(thing) else {
        return nil
      }
      let (one, other) = (graph.description(of: thing.node), graph.description(of: earlier.node))
      return finding(
        one + Phrase(nl: " heeft dezelfde titel als ", en: " has the same title as ") + other,
        at: thing.title.range, about: thing.node,
        notes: [
          .init(Phrase(nl: "hier eerst gebruikt", en: "first used here"), at: earlier.title.range)
        ])
    }
  }

  private static func isBudget(_ thing: Titled) -> Bool {
    if case .budgetLine = thing.node { true } else { false }
  }
}
