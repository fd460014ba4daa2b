package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum StatusOfMissing: Rule {
  package static let name = "status-of-missing"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Van een cijfer dat ontbreekt, staat er waarom.",
    en: "A figure that is missing has a reason.")
  package static let reason = Phrase(
    nl: "Een streepje kan nul zijn, niet gemeten, of nog niet bekend.",
    en: "A dash may be zero, not measured, or not yet known.")
  package static let remedy = Phrase(
    nl: """
      Schrijf onder `missing` wat het teken betekent, of geef de noot; zegt de bron het niet, \
      dan blijft het `unknown`.
      """,
    en: """
      Write under `missing` what the sign means, or give the note; if the source does not say, \
      it stays `unknown`.
      """)
  package static let good: [RuleExample] = [
    """
    footnotes: [{id: nb, mark: nb, text: Niet beschikbaar., means: not-yet-known}]
    indicators:
      - title: Halt
        series: [{values: {2027: {missing: not-measured, printed: '-'}, 2028: {missing: unknown, printed: nb, notes: [nb]}}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Halt
        series: [{values: {2026: 7, ↓2027: {missing: unknown, printed: '-'}, 2028: {missing: unknown}}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let explained = Set(
      input.plan.footnotes.filter { $0.means != nil || $0.text != nil }.map(\.id.value))
    return input.aboutIndicators { index, indicator in
      indicator.series.compactMapLent { series in
        let unknown = series.values.filterLent { value in
          value.missing == .unknown && !value.notes.contains { explained.contains($0.value) }
        }
        guard let first = unknown.first else { return nil }
        let years = NameList.words(unknown.map { String($0.year) })
        let sign = first.printed.map { Phrase(verbatim: " ('\($0.value.excerpt)')") }
        return finding(
          Phrase(
            nl: "van indicator \(indicator.quoted) ontbreekt zonder reden het cijfer van ",
            en: "of indicator \(indicator.quoted) the figure is missing without a reason of ")
            + years
            + (sign ?? Phrase(verbatim: "")),
          at: first.yearRange, about: .indicator(index))
      }
    }
  }
}
