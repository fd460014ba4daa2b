package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum FootnoteUnused: Rule {
  package static let name = "footnote-unused"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Bij elke noot hoort een cijfer, streefwaarde of indicator.",
    en: "Every footnote belongs to a figure, a target or an indicator.")
  package static let reason = Phrase(
    nl: "Een noot waar niets naar verwijst, hoort ergens bij: dat cijfer mist haar.",
    en: "A note that nothing refers to belongs somewhere: that figure lacks it.")
  package static let remedy = Phrase(
    nl: "Noem de noot onder `notes` waar het teken staat, of haal haar weg.",
    en: "Name the note under `notes` where its sign is, or remove it.")
  package static let good: [RuleExample] = [
    """
    footnotes: [{id: concept, mark: '**', text: Nog in concept.}]
    indicators:
      - title: Signalen
        series: [{values: {2027: {value: 5, notes: [concept]}}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    footnotes:
      - id: ↓concept
        mark: '**'
        text: Nog in concept.
    indicators:
      - title: Signalen
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard !input.plan.footnotes.isEmpty else { return [] }
    let named = Set(
      input.plan.indicators.flatMap { indicator in
        indicator.allNotes.map(\.value)
      })
    return input.plan.footnotes.enumerated().compactMap { index, note in
      guard !note.id.value.isEmpty, !named.contains(note.id.value) else { return nil }
      return finding(
        Phrase(
          nl: "naar noot '\(note.id.value.excerpt)' verwijst niets",
          en: "nothing refers to footnote '\(note.id.value.excerpt)'"),
        at: note.id.range, about: .footnote(index))
    }
  }
}
