package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum NearDuplicateID: Rule {
  package static let name = "near-duplicate-id"
  package static let group = RuleGroup.structure
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Namen verschillen in meer dan hoofdletters, streepjes en liggende streepjes.",
    en: "Names differ in more than capitals, hyphens and underscores.")
  package static let reason = Phrase(
    nl:
      "Wie `water-overlast` en `Water_overlast` leest, denkt aan één ding; het plan kent er twee.",
    en: "Who reads `water-shortage` and `Water_shortage` thinks of one thing; the plan has two.")
  package static let remedy = Phrase(
    nl: """
      Is het hetzelfde, houd dan één van de twee. Zo niet, geef dan één een duidelijk andere \
      naam.
      """,
    en: "If they are the same, keep one of the two. If not, give one a clearly different name.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: water-overlast
        - id: water-tekort
    departments:
      - code: VTH
        aliases: [vth]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: water-overlast
        - id: ↓water_overlast
        - id: ↓Water-Overlast
    departments:
      - code: VTH
      - code: SL
        aliases: [↓vth]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    let kinds: [NamedThings] = [
      .themes(plan), input.effectNames, .sources(plan), .groups(plan), .focusAreas(plan),
      .departments(plan),
    ]
    // Fast path: names that equal their own outline are alike only when they are the same.
    return kinds.filter(isAnyUnplain).flatMap { things in
      things.repetitions(by: outline).compactMap { first, again in
        // Skips equal names: `duplicate-id` reports those.
        guard first.name.value != again.name.value else { return nil }
        let names = (again.name.value.excerpt, first.name.value.excerpt)
        return finding(
          Phrase(
            nl: "'\(names.0)' lijkt te veel op '\(names.1)'",
            en: "'\(names.0)' looks too much like '\(names.1)'"),
          at: again.name.range, about: again.node, notes: [first.firstUsed])
      }
    }
  }

  private static func outline(of name: String) -> String {
    isPlain(name) ? name : String(name.lowercased().map { $0 == "_" ? "-" : $0 })
  }

  private static func isAnyUnplain(_ things: NamedThings) -> Bool {
    let all = things.all.span
    for index in all.indices where !isPlain(all[index].name.value) { return true }
    return false
  }

  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "_") && !(0x41...0x5A).contains($0) }
  }
}
