package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Follows what leads to what, not the outline: a cause leads to the effect above it. An example
/// and a measure are no consequence of what is above them, so no circle goes through those. Two
/// effects of which one is called a cause of the other are left to `contradictory-kinds`, which
/// names both placements.
package enum EffectCycle: Rule {
  package static let name = "effect-cycle"
  package static let group = RuleGroup.structure
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Geen effect is, via andere effecten, een gevolg van zichzelf.",
    en: "No effect is, by way of others, a consequence of itself.")
  package static let reason = Phrase(
    nl:
      "Wie de lijnen volgt, loopt in een kring: oorzaak en gevolg zijn niet meer te onderscheiden.",
    en: "Who follows the lines walks in a circle: cause and effect can no longer be told apart.")
  package static let remedy = Phrase(
    nl: "Haal een van de plaatsen op dit pad weg; meestal deze `same-as`.",
    en: "Remove one of the places on this path; mostly this `same-as`."
  ).onScreen(
    nl: "Haal een van de plaatsen op dit pad weg; meestal deze.",
    en: "Remove one of the places on this path; mostly this one.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: armoede
          effects:
            - id: schuld
        - id: stress
          effects:
            - same-as: schuld
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: armoede
          effects:
            - id: schuld
              effects:
                - same-as: stress
                - same-as: ↓armoede
        - id: stress
          effects:
            - same-as: ↓armoede
    """,
    """
    theme:
      effects:
        - id: armoede
          effects:
            - id: schuld
              effects:
                - id: stress
            - same-as: ↓stress
              kind: cause
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return CycleSearch(graph).circles.filter { !isCause($0, graph) }.map { circle in
      return finding(
        Phrase(nl: "een kring van effecten: ", en: "a circle of effects: ") + path(circle, graph),
        at: circle.closing.printed.range, about: circle.closing.from)
    }
  }

  /// Whether it is a circle of two effects of which one is called a cause of the other.
  private static func isCause(_ circle: CycleSearch.Circle, _ graph: PlanGraph) -> Bool {
    guard circle.beginning.count == 2, circle.end.isEmpty else { return false }
    let other = circle.beginning[1]
    return circle.beginning.contains { effect in
      graph.branches(of: .effect(effect)).contains {
        $0.kind == .cause && ($0.effect == other || $0.effect == circle.beginning[0])
      }
    }
  }

  /// The whole circle and back to its beginning; of a very long one the two ends.
  private static func path(_ circle: CycleSearch.Circle, _ graph: PlanGraph) -> Phrase {
    let left = circle.omitted > 0 ? ["… (\(circle.omitted)) …"] : []
    let end = circle.end + circle.beginning.prefix(1)
    func path(_ name: (Int) -> String) -> Phrase {
      let names = [circle.beginning, end].map { $0.map { name($0).excerpt } }
      return Phrase(verbatim: (names[0] + left + names[1]).joined(separator: " → "))
    }
    return path { graph.name(of: .effect($0)) }.onScreen(
      path { effect in
        let label = graph.plan.effects[effect].label.value
        return label.isEmpty ? graph.name(of: .effect(effect)) : label
      })
  }
}
