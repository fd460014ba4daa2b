package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum SelfLink: Rule {
  package static let name = "self-link"
  package static let group = RuleGroup.structure
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Geen effect staat onder zichzelf, en geen onderdeel verwijst met `same-as` naar zichzelf.",
    en: "No effect stands under itself, and no sub-point is said to equal itself.")
  package static let reason = Phrase(
    nl: "Zo'n lijn zegt niets; meestal was iets anders bedoeld.",
    en: "Such a line says nothing; mostly something else was meant.")
  package static let remedy = Phrase(
    nl: "Noem wat u bedoelde, of haal de regel weg.",
    en: "Name the thing that you meant, or remove the line."
  ).onScreen(
    nl: "Noem wat u bedoelde, of haal dit weg.",
    en: "Name the thing that you meant, or remove this.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
        - id: onrust
          effects:
            - same-as: hitte
    action-points:
      - number: 2
        sub-points:
          - text: Meer toezicht
          - text: Meer toezicht in de avond
            same-as: 2a
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          effects:
            - same-as: ↓hitte
    action-points:
      - number: 2
        sub-points:
          - text: Meer toezicht
            same-as: ↓2a
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    // Skips a reference in a text to its own point: `self-reference` reports that.
    let links = input.graph.links
    return links.indices.filter { index in
      links[index].from == links[index].to && links[index].role != .reference
    }.map { index in
      let link = links[index]
      let subject = input.graph.description(of: link.from)
      let message =
        link.role == .place
        ? subject + Phrase(nl: " staat onder zichzelf", en: " stands under itself")
        : subject + Phrase(nl: " verwijst naar zichzelf", en: " refers to itself")
      return finding(
        message, at: link.printed.range, about: link.from,
        fixes: [
          Fix(.removeLink(at: link.printed.range, name: link.printed.value), isSafe: false)
        ])
    }
  }
}
