package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DuplicateID: Rule {
  package static let name = "duplicate-id"
  package static let group = RuleGroup.identity
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elk id, elke code en elk nummer van een focusgebied hoort bij één ding van zijn soort.",
    en: "Every id, code and numeral of a focus area belongs to one thing of its kind."
  ).onScreen(
    nl:
      "Elke vaste naam, elke code en elk nummer van een focusgebied hoort bij één ding van zijn soort.",
    en: "Every stable name, code and numeral of a focus area belongs to one thing of its kind.")
  package static let reason = Phrase(
    nl: "Verwijzingen komen alle bij het eerste uit; het tweede is onbereikbaar.",
    en: "All links arrive at the first; the second cannot be reached.")
  package static let remedy = Phrase(
    nl: "Geef een van de twee een andere naam.", en: "Give one of the two another name.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: IV
    departments:
      - code: IV
        aliases: [iv-team, IV]
    theme:
      id: wonen
      effects:
        - id: wonen
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          effects:
            - id: onrust
        - id: ↓onrust
    focus-areas:
      - numeral: I
      - numeral: ↓I
    sources:
      - id: ivp
      - id: ↓ivp
    groups:
      - id: algemeen
      - id: ↓algemeen
    action-points:
      - id: licht
        number: 1
        sub-points:
          - id: ↓licht
            text: Lampen
    """,
    """
    departments:
      - code: VTH
        aliases: [VHT, ↓SL]
      - code: SL
        aliases: [↓VHT]
      - code: ↓VTH
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    let kinds: [NamedThings] =
      [
        .themes(plan), input.effectNames, .sources(plan), .groups(plan), .focusAreas(plan),
        .departments(plan), .pointIDs(plan), .budgetLineIDs(plan),
      ] + NamedThings.figures(plan)
    return kinds.flatMap { things in
      things.repetitions().map { first, again in
        finding(
          things.taken(again.name.value), at: again.name.range, about: again.node,
          remedy: remedy(for: again), notes: [first.firstUsed])
      }
    }
  }

  private static func remedy(for thing: NamedThing) -> Phrase {
    guard case .effect = thing.node else { return remedy }
    let name = thing.name.value.excerpt
    return remedy
      + Phrase(
        nl: " Is het hetzelfde effect, schrijf dan hier alleen `same-as: \(name)`.",
        en: " If it is the same effect, write only `same-as: \(name)` here."
      ).onScreen(
        nl: " Is het hetzelfde effect, voeg de twee dan samen.",
        en: " If it is the same effect, merge the two.")
  }
}
