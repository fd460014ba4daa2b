package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum WrongTarget: Rule {
  package static let name = "wrong-target"
  package static let group = RuleGroup.structure
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elke verwijzing gaat naar een ding van de soort die bij haar sleutel hoort.",
    en: "Every link goes to a thing of the kind that belongs to its key."
  ).onScreen(
    nl: "Elke verwijzing gaat naar een ding van de soort die bij het veld hoort.",
    en: "Every link goes to a thing of the kind that belongs to its field.")
  package static let reason = Phrase(
    nl: "Een actiepunt onder `focus` staat in geen enkele tabel waar het hoort.",
    en: "An action point under `focus` is in none of the tables where it belongs.")
  package static let remedy = Phrase(
    nl: "Zet de verwijzing achter de sleutel die bij haar doel hoort.",
    en: "Put the link behind the key that belongs to its target."
  ).onScreen(
    nl: "Zet de verwijzing in het veld dat bij haar doel hoort.",
    en: "Put the link in the field that belongs to its target.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: IV
          points: [12]
    focus-areas:
      - numeral: IV
    departments:
      - code: IV
    action-points:
      - number: 12
        departments: IV
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          focus: ↓12
          points: [↓I@85, ↓12a]
        - same-as: ↓klimaat
    focus-areas:
      - numeral: I
    groups:
      - id: algemeen
    action-points:
      - number: 12
        focus: ↓algemeen
        departments: ↓I
        sub-points:
          - text: Meer schaduw
            same-as: ↓12
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.broken.compactMap { link in
      guard let other = link.other, !link.printed.value.isBlank else { return nil }
      let expected = link.role.target
      return finding(
        Phrase(nl: "hier hoort ", en: "expected here is ") + expected
          + Phrase(
            nl: ", maar '\(link.printed.value.excerpt)' is ",
            en: ", but '\(link.printed.value.excerpt)' is ") + graph.description(of: other),
        at: link.printed.range, about: link.from, remedy: link.placeOfLink(to: other),
        notes: graph.range(of: other).map { range in
          [Finding.Note(Phrase(nl: "dat staat hier", en: "that is here"), at: range)]
        } ?? [],
        fixes: (link.meant.map {
          [Fix(.correct(at: link.printed.range, from: link.printed.value, to: $0), isSafe: false)]
        } ?? []) + link.removal)
    }
  }
}
