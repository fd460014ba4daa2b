package import Findings
import Operations
import PlanModel
import SourceText
package import Toolkit

package enum UnknownOrigin: Rule {
  package static let name = "unknown-origin"
  package static let group = RuleGroup.sessions
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Wat een effect onder `origin` noemt, is in die themasessie genoemd.",
    en: "What an effect gives under `origin` was mentioned in that theme session.")
  package static let reason = Phrase(
    nl: "Anders beroept het plan zich op iemand die het niet heeft gezegd.",
    en: "Otherwise the plan refers to somebody who did not say it.")
  package static let remedy = Phrase(
    nl: "Schrijf de id van de sessie, een apenstaartje en het nummer: `wonen-2026-11-28@14`.",
    en: "Write the id of the session, an at sign and the number: `wonen-2026-11-28@14`."
  ).onScreen(
    nl: "Noem de sessie en het nummer, met een apenstaartje ertussen: `wonen-2026-11-28@14`.",
    en: "Name the session and the number, with an @ between them: `wonen-2026-11-28@14`.")
  package static let good: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
    theme:
      id: wonen
      effects:
        - id: burenruzies
          origin: [wonen-1@1]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
    theme:
      id: wonen
      effects:
        - id: burenruzies
          origin: [wonen-1@1, ↓wonen-1@7]
        - id: kamers
          origin: ↓wonen-2@1
        - id: drukte
          origin: ↓iemand zei het
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard input.plan.effects.contains(where: { !$0.origins.isEmpty }) else { return [] }
    let ids = Set(input.plan.sessions.map(\.id.value))
    let items = Set(
      input.plan.sessions.flatMap { session in
        session.items.map { SessionOrigin(session: session.id.value, item: $0.number.value) }
      })
    return input.plan.effects.enumerated().flatMap { index, effect in
      effect.origins.compactMap { written in
        let removal = [
          Fix(.removeValue(at: written.range, name: written.value), isSafe: false)
        ]
        guard let origin = SessionOrigin(written.value) else {
          return finding(
            Phrase(
              nl: "'\(written.value.excerpt)' is geen onderdeel van een sessie",
              en: "'\(written.value.excerpt)' is no item of a session"),
            at: written.range, about: .effect(index), fixes: removal)
        }
        guard !items.contains(origin) else { return nil }
        let session = origin.session.excerpt
        return finding(
          ids.contains(origin.session)
            ? Phrase(
              nl: "sessie '\(session)' heeft geen nummer \(origin.item)",
              en: "session '\(session)' has no number \(origin.item)")
            : Phrase(
              nl: "sessie '\(session)' bestaat niet", en: "there is no session '\(session)'"),
          at: written.range, about: .effect(index), fixes: removal)
      }
    }
  }
}
