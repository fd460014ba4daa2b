package import Findings
import PlanModel
import SourceText
package import Toolkit

/// A sign is what `FootnoteSign` recognises at the end of a title, a figure or a target.
package enum FootnoteWithoutText: Rule {
  package static let name = "footnote-without-text"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elk teken bij een cijfer heeft een noot met tekst.",
    en: "Every sign beside a figure has a footnote with a text.")
  package static let reason = Phrase(
    nl: """
      De lezer zoekt de noot en vindt haar niet; hij weet dan niet wat het cijfer zegt.
      """,
    en: """
      The reader looks for the note and finds none, and does not know what the figure says.
      """)
  package static let remedy = Phrase(
    nl: """
      Geef de noot onder `footnotes` en noem haar onder `notes`; ontbreekt zij in de bron, leg \
      dat dan vast onder `exceptions`.
      """,
    en: """
      Give the note under `footnotes` and name it under `notes`; if the source lacks it, note \
      that under `exceptions`.
      """)
  package static let good: [RuleExample] = [
    """
    footnotes: [{id: concept, mark: '**', text: Nog in concept.}]
    indicators:
      - title: Signalen (gemeente)**
        notes: [concept]
        series: [{values: {2027: {value: 5, printed: '5**', notes: [concept]}}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    footnotes:
      - id: drie-sterren
        mark: ↓'***'
    indicators:
      - title: ↓Signalen*
        series: [{values: {2027: {value: 5, printed: ↓'5**'}}}]
        targets: [{more-than: 15, by: 2027, printed: '>15***', notes: [drie-sterren]}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let marks = Dictionary(input.plan.footnotes.map { ($0.id.value, $0.mark.value) }) { $1 }
    return input.plan.footnotes.enumerated().compactMap { index, note in
      guard note.text == nil, note.means == nil, !note.mark.value.isEmpty else { return nil }
      return finding(
        Phrase(
          nl: "bij het teken '\(note.mark.value.excerpt)' staat geen noot",
          en: "there is no note for the sign '\(note.mark.value.excerpt)'"),
        at: note.mark.range, about: .footnote(index))
    }
      + input.aboutIndicators { index, indicator in
        signs(in: indicator).compactMap { text, notes in
          let sign = String(FootnoteSign.atEnd(of: text.value))
          guard !sign.isEmpty, !notes.contains(where: { marks[$0.value] == sign }) else {
            return nil
          }
          return finding(
            Phrase(
              nl: "bij het teken '\(sign)' van '\(text.value.excerpt)' is geen noot genoemd",
              en: "no note is named for the sign '\(sign)' of '\(text.value.excerpt)'"),
            at: text.range, about: .indicator(index))
        }
      }
  }

  /// Texts of an indicator that may end with a sign, with the notes that are named for them.
  private static func signs(
    in indicator: Indicator
  ) -> [(text: Located<String>, notes: [Located<String>])] {
    [(indicator.title, indicator.notes)]
      + indicator.series.flatMap { series in
        series.values.compactMapLent { value in
          value.printed.map { ($0, value.notes + series.notes + indicator.notes) }
        }
      }
      + indicator.targets.compactMap { target in
        target.printed.map { ($0, target.notes + indicator.notes) }
      }
  }
}
