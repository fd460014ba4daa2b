package import Findings
import PlanModel
import SourceText
package import Toolkit

/// While ends are still being given, one finding for the session is enough.
package enum LostSessionItem: Rule {
  package static let name = "lost-session-item"
  package static let group = RuleGroup.sessions
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Van alles wat in een verwerkte themasessie is genoemd, staat er wat ervan werd.",
    en: "Of everything that was mentioned in a processed theme session it says what became of it.")
  package static let reason = Phrase(
    nl: "Wie iets inbracht, wil weten wat ermee is gedaan; zonder einde is het stil verdwenen.",
    en:
      "Who brought something in wants to know what was done with it; without an end it was lost.")
  package static let remedy = Phrase(
    nl: "Geef het een einde onder `ends`, of in de editor bij ‘Verwerken’. Bewaren mag, met reden.",
    en:
      "Give it an end under `ends`, or in the editor under ‘Process’. Leaving it for later is one.")
  package static let good: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
        - {number: 2, text: Lange wachttijd}
      ends:
        - {item: 1, as: effect, to: burenruzies}
        - {item: 2, as: parked, because: Eerst cijfers.}
      processed: 2026-12-05
    theme:
      id: wonen
      effects:
        - id: burenruzies
    """,
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
    theme:
      id: wonen
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
        - {number: 2, text: ↓Lange wachttijd}
      ends:
        - {item: 1, as: context, because: Bekend.}
      processed: 2026-12-05
    theme:
      id: wonen
    """,
    """
    session:
      id: ↓wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
        - {number: 2, text: Lange wachttijd}
        - {number: 3, text: Kamers}
      ends:
        - {item: 1, as: context, because: Bekend.}
    theme:
      id: wonen
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.sessions.flatMap { session -> [Finding] in
      let open = SessionAccount(session).open
      guard session.processed != nil else {
        guard !session.ends.isEmpty, !open.isEmpty else { return [] }
        return [
          finding(
            Phrase(
              nl: "sessie '\(session.id.value)': nog ", en: "session '\(session.id.value)': still "
            ).onScreen(
              nl: "sessie '\((session.title ?? session.id).value)': nog ",
              en: "session '\((session.title ?? session.id).value)': still ")
              + Catalogue.count(
                open.count, one: Phrase(nl: "ding zonder einde", en: "thing without an end"),
                many: Phrase(nl: "dingen zonder einde", en: "things without an end")),
            at: session.id.range, level: .info)
        ]
      }
      return open.map { lost in
        let number = lost.item.number.value
        return finding(
          Phrase(
            nl: "nummer \(number) ('\(lost.text.excerpt)') is verdwenen",
            en: "number \(number) ('\(lost.text.excerpt)') was lost"),
          at: lost.item.text.range)
      }
    }
  }
}
