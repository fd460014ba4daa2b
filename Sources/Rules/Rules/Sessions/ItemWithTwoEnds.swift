package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum ItemWithTwoEnds: Rule {
  package static let name = "item-with-two-ends"
  package static let group = RuleGroup.sessions
  package static let level = Level.error
  package static let demand = Phrase(
    nl:
      "Elke themasessie heeft een eigen id, en elk onderdeel een eigen nummer en hoogstens één einde.",
    en:
      "Every theme session has an id of its own, and every item its own number and at most one end."
  ).onScreen(
    nl:
      "Elke themasessie heeft een eigen naam, en elk onderdeel een eigen nummer en hoogstens één einde.",
    en:
      "Every theme session has a name of its own, and every item its own number and at most one end."
  )
  package static let reason = Phrase(
    nl: "Met twee einden klopt de optelling van de sessie niet meer.",
    en: "With two ends the account of the session does not add up any more.")
  package static let remedy = Phrase(
    nl: "Laat onder `ends` het einde staan dat klopt. Geef een nieuw onderdeel een nieuw nummer.",
    en: "Keep the end under `ends` that is right. Give a new item a new number.")
  package static let good: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
      ends:
        - {item: 1, as: context, because: Bekend.}
    theme:
      id: wonen
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
        - {number: ↓1, text: Kamers}
      ends:
        - {item: 1, as: context, because: Bekend.}
        - {item: ↓1, as: parked, because: Later.}
    theme:
      id: wonen
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    repeated(input.plan.sessions.map(\.id)).map { id in
      finding(
        Phrase(
          nl: "sessie '\(id.value.excerpt)' is er al",
          en: "session '\(id.value.excerpt)' is there already"),
        at: id.range)
    } + input.plan.sessions.flatMap(items)
  }

  private static func items(_ session: ThemeSession) -> [Finding] {
    repeated(session.items.map(\.number)).map { number in
      finding(
        Phrase(
          nl: "nummer \(number.value) staat er meer dan één keer",
          en: "number \(number.value) is there more than once"), at: number.range)
    }
      + repeated(session.ends.map(\.item)).map { number in
        finding(
          Phrase(
            nl: "nummer \(number.value) heeft al een einde",
            en: "number \(number.value) has an end already"), at: number.range)
      }
  }

  /// What was there before.
  private static func repeated<Name: Hashable>(_ names: [Located<Name>]) -> [Located<Name>] {
    var seen: Set<Name> = []
    return names.filter { !seen.insert($0.value).inserted }
  }
}
