package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DuplicateLabel: Rule {
  package static let name = "duplicate-label"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Twee verschillende effecten hebben niet hetzelfde label.",
    en: "Two different effects do not have the same label."
  ).onScreen(
    nl: "Twee verschillende effecten hebben niet dezelfde tekst op de kaart.",
    en: "Two different effects do not have the same text on the map.")
  package static let reason = Phrase(
    nl: "Een lezer houdt ze voor hetzelfde, terwijl wat eronder hangt verschilt.",
    en: "A reader takes them for the same, while what hangs below them differs.")
  package static let remedy = Phrase(
    nl: "Verwijs met `same-as` naar het ene effect, of geef een van beide een ander label.",
    en: "Refer to the one effect with `same-as`, or give one of them another label.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: burenruzie
          label: Burenruzies
          effects:
            - id: geluid
              label: Geluidsoverlast
        - id: hitte
          label: Hitte
          effects:
            - same-as: geluid
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: geluid
          label: Overlast van geluid
        - id: lawaai
          label: ↓overlast van Geluid
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let effects = input.plan.effects.span
    var first: [String: Int] = [:]
    first.reserveCapacity(effects.count)
    var findings: [Finding] = []
    for index in effects.indices where !effects[index].id.value.isEmpty {
      let label = Words.folded(effects[index].label.value)
      guard !label.isEmpty else { continue }
      if let earlier = first[label] {
        if effects[earlier].id.value != effects[index].id.value {
          findings.append(finding(effects[index], at: index, like: effects[earlier]))
        }
      } else {
        first[label] = index
      }
    }
    return findings
  }

  private static func finding(_ effect: Effect, at index: Int, like earlier: Effect) -> Finding {
    finding(
      Phrase(
        nl: "effect '\(effect.id.value)' heeft hetzelfde label als effect '\(earlier.id.value)'",
        en: "effect '\(effect.id.value)' has the same label as effect '\(earlier.id.value)'"
      ).onScreen(
        nl: "nog een effect heeft de tekst '\(effect.label.value.excerpt)' op de kaart",
        en: "another effect has the text '\(effect.label.value.excerpt)' on the map"),
      at: effect.label.range, about: .effect(index),
      remedy: Phrase(
        nl:
          "Is het hetzelfde effect, schrijf dan hier `same-as: \(earlier.id.value)`; geef het anders een eigen label.",
        en:
          "If it is the same effect, write `same-as: \(earlier.id.value)` here; otherwise give it a label of its own."
      ).onScreen(
        nl: "Is het hetzelfde effect, voeg de twee dan samen; geef het anders een eigen tekst.",
        en: "If it is the same effect, merge the two; otherwise give it a text of its own."),
      notes: [
        .init(Phrase(nl: "hier eerst gebruikt", en: "first used here"), at: earlier.label.range)
      ])
  }
}
