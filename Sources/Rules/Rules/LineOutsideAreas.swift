package import Toolkit
package import Findings
import PlanModel
import SourceText

/// The other half of `focus-mismatch`, which compares the areas of a line that has some.
package enum LineOutsideAreas: Rule {
  package static let name = "line-outside-areas"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl:
      "Een begrotingspost onder geen focusgebied leidt niet naar een actiepunt dat er wel een heeft.",
    en: "A budget line under no focus area does not lead to an action point that is under one.")
  package static let reason = Phrase(
    nl: "Wie het geld van een focusgebied optelt, mist dat bedrag.",
    en: "Who adds up the money of a focus area misses that amount.")
  package static let remedy = Phrase(
    nl: "Zet de regel onder het gebied; is hij zo gedrukt, dan hoeft u niets te doen.",
    en: "Put the line under the area; if it is printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 1
        focus: I
      - number: 2
    budget:
      lines:
        - name: Toezicht
          focus: I
          points: 1
        - name: Overig
          points: 2
    """,
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 1
        focus: I
    budget:
      lines:
        - name: No line is under an area
          points: 1
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 1
        focus: I
      - number: 2
        focus: I
    budget:
      lines:
        - name: Toezicht
          focus: I
          points: 1
        - name: Overig
          points: ↓2
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let lines = (input.plan.budget?.lines ?? []).indices.map(Node.budgetLine)
    let outside = lines.filter { graph.targets(of: $0, .focus).isEmpty }
    guard outside.count < lines.count else { return [] }
    return outside.flatMap { line in
      graph.links(from: line, .point).compactMap { link in
        guard let area = graph.targets(of: link.to, .focus).first else { return nil }
        let (holder, number) = (graph.description(of: line), graph.name(of: link.to))
        let numeral = graph.name(of: area)
        return finding(
          holder
            + Phrase(
              nl: " valt onder geen focusgebied, maar actiepunt \(number) staat in \(numeral)",
              en: " is under no focus area, but action point \(number) is in \(numeral)")
            + MoneyLink.origin(of: link),
          at: link.printed.range, about: line)
      }
    }
  }
}
