package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

/// What a sub-point refers to, its point refers to. A reference that the plan itself marks inferred
/// needs none back: the text makes neither.
package enum OneWayReference: Rule {
  package static let name = "one-way-reference"
  package static let group = RuleGroup.crossReferences
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Verwijst een actiepunt naar een ander, dan verwijst dat terug.",
    en: "When an action point refers to another, that one refers back.")
  package static let reason = Phrase(
    nl: "Wie bij het andere punt begint, ziet anders niet dat de twee samenhangen.",
    en: "Who begins at the other point does not see that the two belong together.")
  package static let remedy = Phrase(
    nl: "Overweeg een verwijzing terug; zegt de tekst die niet, geef dan `inferred` met de reden.",
    en: "Consider a reference back; if the text does not say it, give `inferred` with the reason.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 3
        refers-to: [14, II]
      - number: 14
        refers-to: [{to: 12, inferred: Beide gaan over wijken.}]
        sub-points:
          - text: Wijkteams
            refers-to: [3]
      - number: 12
    focus-areas:
      - numeral: II
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 3
        refers-to: [↓14@211, 14@212]
      - number: 14
    """
  ]

  private struct Pair: Hashable {
    let from: Node
    let to: Node
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let links = graph.links(as: .reference).filter { link in
      guard case .actionPoint = link.to else { return false }
      return link.from.holder != link.to
    }
    let pairs = Set(links.map { Pair(from: $0.from.holder, to: $0.to) })
    var met: Set<Pair> = []
    return links.compactMap { link in
      let pair = Pair(from: link.from.holder, to: link.to)
      guard !link.evidence.isInferred, met.insert(pair).inserted,
        !pairs.contains(Pair(from: pair.to, to: pair.from))
      else {
        return nil
      }
      let from = graph.name(of: pair.from)
      let to = graph.name(of: pair.to)
      return finding(
        Phrase(
          nl: "actiepunt \(from) verwijst naar actiepunt \(to), maar \(to) niet naar \(from)",
          en: "action point \(from) refers to action point \(to), but \(to) not to \(from)"),
        at: link.printed.range, about: link.from,
        notes: graph.range(of: link.to).map {
          [
            .init(
              Phrase(nl: "hier staat actiepunt \(to)", en: "action point \(to) stands here"), at: $0
            )
          ]
        } ?? [],
        fixes: [
          Fix(
            .link(
              from: .node(pair.to), to: .node(pair.from), key: "refers-to",
              .inferred(
                Phrase(
                  nl: "Punt \(from) verwijst naar dit punt.",
                  en: "Point \(from) refers to this point.")(input.plan.language))),
            isSafe: false)
        ])
    }
  }
}
