package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum FootnoteTwice: Rule {
  package static let name = "footnote-twice"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Eén teken heeft in het hele plan één betekenis.",
    en: "One sign has one meaning in the whole plan.")
  package static let reason = Phrase(
    nl: "Wie de tabellen naast elkaar legt, leest de verkeerde noot.",
    en: "Who puts the tables side by side reads the wrong note.")
  package static let remedy = Phrase(
    nl: """
      Geef een van de twee een ander teken; is het zo gedrukt, dan hoeft u niets te doen.
      """,
    en: "Give one of them another sign; if it was printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    footnotes:
      - {id: a, mark: '*', text: Voorlopig.}
      - {id: b, mark: '**', text: Niet gemeten.}
      - {id: c, mark: '*', text: Voorlopig.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    footnotes:
      - {id: a, mark: '*', text: Voorlopig.}
      - {id: b, mark: ↓'*', text: Niet gemeten.}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    var first: [String: Footnote] = [:]
    return input.plan.footnotes.enumerated().compactMap { index, note in
      guard let text = note.text, !note.mark.value.isEmpty else { return nil }
      guard let earlier = first[note.mark.value] else {
        first[note.mark.value] = note
        return nil
      }
      guard earlier.text?.value != text.value else { return nil }
      return finding(
        Phrase(
          nl: "het teken '\(note.mark.value.excerpt)' heeft twee betekenissen",
          en: "the sign '\(note.mark.value.excerpt)' has two meanings"),
        at: note.mark.range, about: .footnote(index),
        notes: [
          Finding.Note(
            Phrase(nl: "hier de andere", en: "here is the other"), at: earlier.mark.range)
        ])
    }
  }
}
