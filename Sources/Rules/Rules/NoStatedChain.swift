package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Quiet where no point has such a chain: the plan then cites no text, or none that states links.
package enum NoStatedChain: Rule {
  package static let name = "no-stated-chain"
  package static let group = RuleGroup.evidence
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Van een thema naar elk actiepunt leidt een weg van effecten die de tekst zelf noemt.",
    en: "From a theme to every action point there is a path of effects that the text itself states."
  )
  package static let reason = Phrase(
    nl: "Anders rust de aanleiding van het punt op een stap die de tekst niet noemt.",
    en: "Otherwise what leads to the point rests on a step that the text does not name.")
  package static let remedy = Phrase(
    nl:
      "Noemt de tekst het verband, geef dan de regel onder `stated`; anders hoeft u niets te doen.",
    en: "If the text names the link, give its line under `stated`; else you need not do anything.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          source: 59
          points: [12]
    action-points:
      - number: 12
    """,
    """
    theme:
      id: klimaat
      points: [13]
      effects:
        - id: hitte
          source: 59
          points: [12]
    action-points:
      - number: 12
      - number: 13
    """,
    """
    theme:
      id: climate
      effects:
        - id: heat
          inferred: Nothing is stated anywhere.
          points: [12]
    action-points:
      - number: 12
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          source: 59
          points: [12, {to: 13, inferred: Punt 13 gaat over warmte.}]
        - id: storm
          inferred: Storm hoort bij het klimaat.
          effects:
            - id: schade
              source: 61
              points: [14@61]
    action-points:
      - number: 12
      - number: ↓13
      - number: ↓14
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let (plan, graph) = (input.plan, input.graph)
    let stated = effectsStatedOnTheme(in: graph)
    let points = plan.actionPoints.indices.map { index in
      graph.links(to: .actionPoint(index), .point).filter {
        switch $0.from {
        case .theme: true
        case .effect(let effect): !graph.themes(holding: effect).isEmpty
        default: false
        }
      }
    }
    func isReached(_ links: [Link]) -> Bool {
      links.contains {
        guard !$0.evidence.isInferred else { return false }
        if case .effect(let effect) = $0.from { return stated.contains(effect) }
        return true
      }
    }
    let reached = points.map(isReached)
    guard reached.contains(true) else { return [] }
    return points.indices.filter { !reached[$0] && !points[$0].isEmpty }.map { index in
      let point = plan.actionPoints[index]
      return finding(
        Phrase(
          nl: "van een thema naar actiepunt \(point.label) noemt de tekst zelf geen weg",
          en: "the text itself names no path from a theme to action point \(point.label)"),
        at: point.nameRange, about: .actionPoint(index))
    }
  }

  /// Effects to which placements that are all stated lead from a theme.
  private static func effectsStatedOnTheme(in graph: PlanGraph) -> Set<Int> {
    var stated: Set<Int> = []
    var pending = graph.plan.themes.indices.map(Node.theme)
    while let node = pending.popLast() {
      for link in graph.links(from: node, .place) where !link.evidence.isInferred {
        guard case .effect(let effect) = link.to, stated.insert(effect).inserted else { continue }
        pending.append(.effect(effect))
      }
    }
    return stated
  }
}
