package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum LegendMissing: Rule {
  package static let name = "legend-missing"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Wat een oordeel betekent, staat in de bron.",
    en: "The source says what a rating means.")
  package static let reason = Phrase(
    nl: "Rood is in de ene gemeente te laat, in de andere niet gedaan.",
    en: "Red is too late in one municipality and not done in another.")
  package static let remedy = Phrase(
    nl: """
      Geef onder `values` bij elk oordeel `meaning`, en onder `aspect-names` wat de letters \
      zijn; zegt de bron het niet, dan blijft het onbekend.
      """,
    en: """
      Give `meaning` for each rating under `values`, and under `aspect-names` what the letters \
      are; if the source does not say, it stays unknown.
      """)
  package static let good: [RuleExample] = [
    """
    scales:
      - id: stoplicht
        title: Stoplicht
        legend: stated
        values: [{id: groen, tone: good, meaning: Volgens planning.}]
      - id: letters
        title: P / F
        aspects: [P, F]
        aspect-names: [Planning, Financiën]
        values: [{id: goed, meaning: Op schema.}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    scales:
      - id: ↓ipfr
        title: I / P / F / R
        aspects: [I, P, F, R]
        legend: unknown
      - id: ↓stoplicht
        title: Stoplicht
        values: [{id: groen, tone: good}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.scales.enumerated().compactMap { index, scale in
      guard scale.legend != .stated, !scale.id.value.isEmpty, !isExplained(scale) else {
        return nil
      }
      return finding(
        Phrase(
          nl: "van schaal '\(scale.title.value.excerpt)' staat nergens wat de oordelen betekenen",
          en: "nothing says what the ratings of scale '\(scale.title.value.excerpt)' mean"),
        at: scale.id.range, about: .scale(index))
    }
  }

  private static func isExplained(_ scale: RatingScale) -> Bool {
    !scale.values.isEmpty && scale.values.allSatisfy { $0.meaning != nil }
      && scale.aspectNames.count == scale.aspects.count
  }
}
