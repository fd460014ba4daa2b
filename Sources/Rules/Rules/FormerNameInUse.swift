package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum FormerNameInUse: Rule {
  package static let name = "former-name-in-use"
  package static let group = RuleGroup.identity
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een eerdere naam van een thema, effect, focusgebied of afdeling is nu van niets anders.",
    en: "A former name of a theme, effect, focus area or department is nothing else's now.")
  package static let reason = Phrase(
    nl: "Een oud adres met die naam leidt naar twee dingen, en lezers moeten kiezen.",
    en: "An old address with that name leads to two things, and readers must choose.")
  package static let remedy = Phrase(
    nl: "Geef het nieuwe ding een andere naam, of haal de regel onder `formerly` weg.",
    en: "Give the new thing another name, or remove the entry under `formerly`.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: wonen
      formerly: [{id: woningmarkt, until: 2027-03-01}]
      effects:
        - id: hitte
          formerly: [{id: warmte}, {id: wonen}, {id: hitte, theme: klimaat}]
    departments:
      - code: SD
        aliases: [SL]
        formerly: [{code: SL}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: wonen
      formerly: [{id: ↓wonen, until: 2027-03-01}]
      effects:
        - id: hitte
          formerly: [{id: ↓kou}, {id: warmte}]
        - id: kou
          formerly: [{id: ↓warmte}]
    focus-areas:
      - numeral: I
      - numeral: II
        formerly: [{numeral: ↓I}]
    departments:
      - code: SD
        formerly: [{code: ↓SL}]
      - code: VTH
        aliases: [SL]
    """
  ]

  /// A name that a thing had, with the thing.
  private struct Former {
    let name: Located<String>
    let node: Node
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    // By index: a copy of each thing takes longer than a look at its former names.
    func all(
      _ indices: Range<Int>, _ node: (Int) -> Node, _ names: (Int) -> [Located<String>]
    ) -> [Former] {
      indices.flatMap { index in names(index).map { Former(name: $0, node: node(index)) } }
    }
    return findings(
      all(plan.themes.indices, Node.theme) { plan.themes[$0].formerly.map(\.id) }
    ) { .themes(plan) }
      + findings(
        // With a theme it is an address on that theme's page, whatever the effect is called.
        all(plan.effects.indices, Node.effect) {
          plan.effects[$0].formerly.filter { $0.theme == nil }.map(\.id)
        }
      ) { input.effectNames }
      + findings(
        all(plan.focusAreas.indices, Node.focusArea) { plan.focusAreas[$0].formerly.map(\.numeral) }
      ) { .focusAreas(plan) }
      // A former code may stay known as another spelling of the same department.
      + findings(
        all(plan.departments.indices, Node.department) { index in
          let department = plan.departments[index]
          return department.formerly.map(\.code).filter { former in
            !department.aliases.contains { $0.value == former.value }
          }
        }
      ) { .departments(plan) }
  }

  private static func findings(
    _ former: [Former], among present: () -> NamedThings
  ) -> [Finding] {
    // Most plans have none.
    guard !former.isEmpty else { return [] }
    let present = Dictionary(present().all.map { ($0.name.value, $0) }) { first, _ in first }
    var earlier: [String: Former] = [:]
    return former.compactMap { one in
      let name = one.name.value
      guard !name.isBlank else { return nil }
      let known = earlier.updateValue(one, forKey: name)
      if let now = present[name] {
        let words =
          now.node == one.node
          ? Phrase(
            nl: "'\(name.excerpt)' is nog de naam", en: "'\(name.excerpt)' is still the name")
          : Phrase(
            nl: "de eerdere naam '\(name.excerpt)' is nu van iets anders",
            en: "the former name '\(name.excerpt)' is another's now")
        return finding(
          words, at: one.name.range, about: one.node,
          notes: [
            Finding.Note(
              Phrase(nl: "hier is de naam in gebruik", en: "the name is in use here"),
              at: now.name.range)
          ])
      }
      return known.map { known in
        finding(
          Phrase(
            nl: "'\(name.excerpt)' is al een eerdere naam",
            en: "'\(name.excerpt)' is a former name already"),
          at: one.name.range, about: one.node,
          notes: [
            Finding.Note(Phrase(nl: "hier voor het eerst", en: "here first"), at: known.name.range)
          ])
      }
    }
  }
}
