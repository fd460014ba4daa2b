package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DecisionByLetter: Rule {
  package static let name = "decision-by-letter"
  package static let group = RuleGroup.decisions
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl:
      "Een besluit over een onderdeel noemt het id van het onderdeel, of de woorden die gevraagd zijn.",
    en: "A decision about a sub-point names its id, or the words that were asked."
  ).onScreen(
    nl:
      "Een besluit over een onderdeel noemt de vaste naam van het onderdeel, of de woorden die gevraagd zijn.",
    en: "A decision about a sub-point names its stable name, or the words that were asked.")
  package static let reason = Phrase(
    nl: """
      Een letter is een plek in de lijst: komt er een onderdeel boven, dan gaat het antwoord over iets \
      anders, en niemand merkt het.
      """,
    en: """
      A letter is a position in the list: with a sub-point inserted above, the answer is about something \
      else, and nobody notices.
      """)
  package static let remedy = Phrase(
    nl: """
      Kijk met `raakvlak decisions convert --dry-run` of elk besluit bij het goede onderdeel staat; zonder \
      --dry-run krijgen ze id en woorden. Kwam er sinds het antwoord een onderdeel bij of ging er een weg, \
      schrijf dan zelf onder `point` en `asked` wat er bedoeld is.
      """,
    en: """
      See with `raakvlak decisions convert --dry-run` whether each decision is at the right sub-point; \
      without --dry-run they get id and words. If a sub-point was added or removed since the answer, write \
      yourself under `point` and `asked` what was meant.
      """
  ).onScreen(
    nl:
      "Laat elk besluit de vaste naam van zijn onderdeel noemen, en kijk of het bij het goede staat. Kwam er sinds het antwoord een onderdeel bij of ging er een weg, vraag de afdeling dan wat zij bedoelde.",
    en:
      "Let each decision name the stable name of its sub-point, and see whether that is the right one. If a sub-point was added or removed since the answer, ask the department what it meant."
  )
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
            id: meer-schaduw
          - text: Koele plekken
            formerly:
              - {number: 12c, until: 2027-06-30}
    decisions:
      - {point: 12, department: VTH, state: later}
      - {point: meer-schaduw, department: VTH, state: takes-over}
      - {point: 12a, asked: Meer schaduw, department: VTH, state: takes-over}
      - {point: 12c, department: VTH, state: later, date: 2027-05-12}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    departments:
      - code: VTH
    action-points:
      - number: 12
        departments: VTH
        sub-points:
          - text: Meer schaduw
            id: meer-schaduw
          - text: Koele plekken
    decisions:
      - {point: ↓12a, department: VTH, state: takes-over}
      - {point: 12b, department: VTH, state: later}
    """
  ]

  /// More names in one message help no reader.
  private static let mostNamed = 12

  /// One finding for the plan: they are mended together, with one command.
  package static func check(_ input: PlanInput) -> [Finding] {
    let decisions = input.graph.plan.decisions.filter(\.isByLetter)
    guard let first = decisions.first else { return [] }
    let names = decisions.prefix(mostNamed).map {
      "\($0.department.value.excerpt) \($0.point.value.excerpt)"
    }
    let count = Catalogue.count(
      decisions.count, one: Phrase(nl: "besluit noemt", en: "decision names"),
      many: Phrase(nl: "besluiten noemen", en: "decisions name"))
    let list = names.joined(separator: ", ") + (decisions.count > names.count ? ", …" : "")
    return [
      finding(
        count
          + Phrase(
            nl: " een onderdeel alleen met een letter: \(list)",
            en: " a sub-point by its letter only: \(list)"),
        at: first.point.range, about: .plan,
        notes: decisions.dropFirst().prefix(mostNamed - 1).map {
          Finding.Note(Phrase(nl: "en dit besluit", en: "and this decision"), at: $0.point.range)
        },
        fixes: [Fix(.convertAnswers, isSafe: false)])
    ]
  }
}
