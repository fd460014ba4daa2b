package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Two effects that are only called consequences of each other are left to `effect-cycle`.
package enum ContradictoryKinds: Rule {
  package static let name = "contradictory-kinds"
  package static let group = RuleGroup.structure
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Van twee effecten is het ene niet zowel gevolg als oorzaak of voorbeeld van het andere.",
    en: "Of two effects the one is not both a consequence and a cause or example of the other.")
  package static let reason = Phrase(
    nl: "De kaart zegt dan twee dingen die niet allebei waar zijn, en de lezer moet raden welk.",
    en: "The map then says two things that cannot both be true, and the reader must guess which.")
  package static let remedy = Phrase(
    nl: "Lees de bron na, en verbeter `kind` op een van de twee plaatsen of haal die plaats weg.",
    en:
      "Look it up in the source, and correct `kind` at one of the two places or remove that place.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: woonoverlast
          effects:
            - id: drukte
              kind: cause
              effects:
                - same-as: woonoverlast
            - id: burenruzie
              kind: example
    """,
    """
    theme:
      effects:
        - id: flooding
          effects:
            - id: blocked-drains
              kind: cause
        - id: neglect
          effects:
            - same-as: blocked-drains
              kind: example
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: woonoverlast
          effects:
            - id: drukte
              kind: cause
              effects:
                - same-as: ↓woonoverlast
                  kind: cause
    """,
    """
    theme:
      effects:
        - id: flooding
          effects:
            - id: blocked-drains
            - same-as: ↓blocked-drains
              kind: cause
    """,
    """
    theme:
      effects:
        - id: ongelijkheid
          effects:
            - id: armoede
              effects:
                - same-as: ↓ongelijkheid
                  kind: example
    """,
  ]

  /// Two things in whatever order.
  private struct Pair: Hashable {
    let ends: Set<Node>

    init(_ link: Link) { ends = [link.from, link.to] }
  }

  /// What a placement states about two effects. A consequence below the one equals a cause below
  /// the other.
  private struct Claim: Hashable {
    let kind: BranchKind
    let of: Node

    init(_ link: Link) {
      kind = link.kind == .cause ? .consequence : link.kind
      of = link.kind == .cause ? link.to : link.from
    }
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let suspects = Set(
      graph.links.indices.lazy.filter {
        graph.links[$0].kind != .consequence && graph.links[$0].from != graph.links[$0].to
      }.map { Pair(graph.links[$0]) })
    guard !suspects.isEmpty else { return [] }
    var first: [Pair: Link] = [:]
    var reported: Set<Pair> = []
    return graph.links.indices.compactMap { index in
      guard graph.links[index].role == .place else { return nil }
      let link = graph.links[index]
      let pair = Pair(link)
      guard suspects.contains(pair) else { return nil }
      guard let earlier = first[pair] else {
        first[pair] = link
        return nil
      }
      guard Claim(link) != Claim(earlier), reported.insert(pair).inserted else { return nil }
      return finding(
        words(earlier, graph) + Phrase(nl: ", en ", en: ", and ") + words(link, graph),
        at: link.printed.range, about: link.from,
        notes: [
          .init(
            Phrase(nl: "het eerste staat hier", en: "the first is here"), at: earlier.printed.range)
        ])
    }
  }

  /// As in 'effect 'a' is a cause of effect 'b''.
  private static func words(_ link: Link, _ graph: PlanGraph) -> Phrase {
    let (from, to) = (graph.description(of: link.from), graph.description(of: link.to))
    let what =
      switch link.kind {
      case .consequence: Phrase(nl: " is een gevolg van ", en: " is a consequence of ")
      case .cause: Phrase(nl: " is een oorzaak van ", en: " is a cause of ")
      case .example: Phrase(nl: " is een voorbeeld van ", en: " is an example of ")
      case .chance: Phrase(nl: " is een kans door ", en: " is a chance through ")
      case .measure: Phrase(nl: " is een maatregel bij ", en: " is a measure about ")
      }
    return to + what + from
  }
}
