package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DuplicateSubPoint: Rule {
  package static let name = "duplicate-sub-point"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Van twee onderdelen met dezelfde tekst verwijst er één met `same-as` naar het andere.",
    en: "Of two sub-points with the same text one refers to the other with `same-as`.")
  package static let reason = Phrase(
    nl: "Anders lijken het twee taken, en verandert later alleen de ene.",
    en: "Otherwise they seem two tasks, and later only one of them is changed.")
  package static let remedy = Phrase(
    nl: "Schrijf `same-as` met de naam van het andere onderdeel, of haal een van beide weg.",
    en: "Write `same-as` with the other sub-point's name, or remove one of them.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 2
        sub-points:
          - text: Jongeren weghouden van drugs.
      - number: 7
        sub-points:
          - text: Jongeren weghouden van drugs.
            same-as: 2a
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 2
        sub-points:
          - text: Jongeren weghouden van drugs.
      - number: 7
        sub-points:
          - text: ↓jongeren weghouden van drugs
          - text: Jongeren weghouden van drugs
            same-as: 7a
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let nodes = input.plan.actionPoints.enumerated().flatMap { index, point in
      point.subPoints.indices.map { Node.subPoint($0, of: index) }
    }
    var tied = ties(between: nodes, in: input.graph)
    var first: [String: Node] = [:]
    var known: Set<Wording> = []
    var findings: [Finding] = []
    for (number, node) in nodes.enumerated() {
      guard case .subPoint(let place, let point) = node else { continue }
      let text = input.plan.actionPoints[point].subPoints[place].text
      let folded = Words.folded(text.value)
      guard !folded.isEmpty else { continue }
      let isNew = known.insert(Wording(text: folded, set: tied.root(of: number))).inserted
      if let earlier = first[folded] {
        if isNew { findings.append(duplicate(node, text.range, of: earlier, in: input.graph)) }
      } else {
        first[folded] = node
      }
    }
    return findings
  }

  /// Text as it occurs in one set of tied sub-points.
  private struct Wording: Hashable {
    let text: String
    let set: Int
  }

  private static func ties(between nodes: [Node], in graph: PlanGraph) -> DisjointSets {
    let numbers = Dictionary(zip(nodes, nodes.indices)) { first, _ in first }
    var sets = DisjointSets(count: nodes.count)
    for link in graph.links(as: .sameText) {
      if let from = numbers[link.from], let to = numbers[link.to] { sets.join(from, to) }
    }
    return sets
  }

  private static func duplicate(
    _ node: Node, _ place: SourceRange, of earlier: Node, in graph: PlanGraph
  ) -> Finding {
    let name = graph.name(of: node)
    let other = graph.name(of: earlier)
    return finding(
      Phrase(
        nl: "onderdeel \(name) heeft dezelfde tekst als onderdeel \(other)",
        en: "sub-point \(name) has the same text as sub-point \(other)"),
      at: place, about: node,
      remedy: Phrase(
        nl: "Schrijf hier `same-as: \(other)`, of haal een van beide weg.",
        en: "Write `same-as: \(other)` here, or remove one of them."
      ).onScreen(
        nl: "Zeg met `same-as` dat het onderdeel \(other) is, of haal een van beide weg.",
        en: "Say with `same-as` that it is sub-point \(other), or remove one of them."),
      notes: graph.range(of: earlier).map {
        [.init(Phrase(nl: "hier eerst gebruikt", en: "first used here"), at: $0)]
      } ?? [],
      fixes: [Fix(.set(.node(node), key: "same-as", [other]), isSafe: false)])
  }
}
