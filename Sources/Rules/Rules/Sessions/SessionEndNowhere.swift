package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum SessionEndNowhere: Rule {
  package static let name = "session-end-nowhere"
  package static let group = RuleGroup.sessions
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: """
      Een themasessie gaat over een thema van het plan, en een einde noemt een onderdeel van de sessie en wat \
      er in het plan van werd.
      """,
    en: """
      A theme session is about a theme of the plan, and an end names an item of the session and what it \
      became in the plan.
      """)
  package static let reason = Phrase(
    nl: "Anders zegt de verantwoording dat iets een plek kreeg, terwijl het nergens staat.",
    en: "Otherwise the account says that something was placed while it is nowhere.")
  package static let remedy = Phrase(
    nl: """
      Noem onder `to` wat er is: een effect, een actiepunt of een onderwerp onder `scope`. Bij context en \
      bewaren hoort een reden onder `because`, bij een voorstel de tekst onder `text`.
      """,
    en: """
      Name under `to` what is there: an effect, an action point or a topic under `scope`. Context and parked \
      need a reason under `because`, a proposal its words under `text`.
      """)
  package static let good: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: wonen
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
        - {number: 2, text: Bemiddeling}
        - {number: 3, text: De rente}
      ends:
        - {item: 1, as: merged, to: ruzie}
        - {item: 2, as: point, to: 4}
        - {item: 3, as: scope, to: Rente}
    scope:
      - {topic: Rente, reason: Buiten onze invloed.}
    theme:
      id: wonen
      effects:
        - id: burenruzies
          formerly:
            - id: ruzie
    action-points:
      - number: 4
    """
  ]
  package static let bad: [RuleExample] = [
    """
    session:
      id: wonen-1
      theme: ↓wonne
      date: 2026-11-28
      items:
        - {number: 1, text: Burenruzies}
        - {number: 2, text: Bemiddeling}
        - {number: 3, text: De rente}
        - {number: 4, text: Toezicht}
      ends:
        - {item: 1, as: merged, to: ↓ruzie}
        - {item: 2, as: point, to: ↓9}
        - {item: 3, as: scope, to: ↓Rente}
        - {item: ↓4, as: proposed-point}
        - {item: ↓8, as: parked, because: Later.}
    theme:
      id: wonen
      effects:
        - id: burenruzies
    action-points:
      - number: 4
    """,
    """
    session:
      id: ↓wonen-1
      theme: wonen
      date: 2026-11-28
      lanes: [Gevolgen, Aanpak]
      items:
        - {number: 1, lane: 2, text: Burenruzies}
        - {number: ↓2, lane: 3, text: Bemiddeling}
        - {number: ↓3, lane: 1, under: 7, text: De rente}
      again: [1, 99]
      corrections:
        - {item: 1, text: Ruzie tussen buren}
        - {item: ↓6, text: De lage rente}
    theme:
      id: wonen
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.sessions.flatMap { session -> [Finding] in
      var findings: [Finding] = []
      if input.graph.theme(of: session) == nil, !session.theme.value.isEmpty {
        findings.append(
          finding(
            Phrase(
              nl: "thema '\(session.theme.value.excerpt)' bestaat niet",
              en: "there is no theme '\(session.theme.value.excerpt)'"), at: session.theme.range))
      }
      let items = Set(session.items.map(\.number.value))
      findings += strays(session, items)
      for end in session.ends {
        let number = end.item.value
        if !items.contains(number) {
          findings.append(
            finding(
              Phrase(
                nl: "de sessie heeft geen nummer \(number)",
                en: "the session has no number \(number)"), at: end.item.range))
        } else if !input.graph.isSound(end) {
          findings.append(
            finding(
              Phrase(
                nl: "het einde van nummer \(number) leidt nergens heen",
                en: "the end of number \(number) leads nowhere"),
              at: end.target?.range ?? end.item.range))
        }
      }
      return findings
    }
  }

  /// Lanes and numbers that the session does not have: nothing of them is used.
  private static func strays(_ session: ThemeSession, _ items: Set<Int>) -> [Finding] {
    let lanes = session.lanes.isEmpty ? ThemeSession.usualLanes.count : session.lanes.count
    var findings: [Finding] = []
    for item in session.items {
      if !(1...max(1, lanes)).contains(item.lane) {
        findings.append(
          finding(
            Phrase(
              nl: "de sessie heeft geen vraag \(item.lane)",
              en: "the session has no question \(item.lane)"), at: item.number.range))
      }
      if let under = item.under, !items.contains(under) {
        findings.append(
          finding(
            Phrase(
              nl: "hoort volgens `under` bij nummer \(under), en dat is er niet",
              en: "is by `under` part of number \(under), which is not there"),
            at: item.number.range))
      }
    }
    findings += session.corrections.filter { !items.contains($0.item.value) }.map { correction in
      let number = correction.item.value
      return finding(
        Phrase(
          nl: "verbetert nummer \(number), en dat is er niet",
          en: "corrects number \(number), which is not there"), at: correction.item.range)
    }
    let unknown = Set(session.again).subtracting(items).sorted()
    if !unknown.isEmpty {
      findings.append(
        finding(
          Phrase(
            nl: "onder `again` staan nummers die er niet zijn, en die niet zijn geteld: ",
            en: "`again` has numbers that are not there, and were not counted: ")
            + Catalogue.list(unknown.prefix(12).map { String($0) }), at: session.id.range))
    }
    return findings
  }
}
