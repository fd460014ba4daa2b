package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum SeriesWithoutSource: Rule {
  package static let name = "series-without-source"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Bij cijfers staat waar ze vandaan komen.",
    en: "Figures say where they come from.")
  package static let reason = Phrase(
    nl: "Een cijfer zonder herkomst kan niemand nagaan of bijwerken.",
    en: "Nobody can verify or update a figure of unknown origin.")
  package static let remedy = Phrase(
    nl: """
      Geef de regel onder `source`, wie ze uitbrengt onder `provider`, of het bestand onder \
      `from`.
      """,
    en: """
      Give the line under `source`, who publishes them under `provider`, or the file under \
      `from`.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        source: 38
        series: [{values: {2027: 620}}]
      - title: Misdrijven
        provider: CBS
        series: [{values: {2027: 8459}}]
      - title: Vermissingen
        series: [{values: {2027: {value: 368, source: 44}}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        series:
          - values: {↓2027: 620}
          - {region: NL, source: 31, values: {2027: 1}}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      guard indicator.citations.isEmpty, indicator.provider == nil else { return [] }
      return indicator.series.filter(hasNoSource).map { series in
        finding(
          Phrase(
            nl: "bij de cijfers van indicator \(indicator.quoted) staat niet waar ze vandaan komen",
            en: "the figures of indicator \(indicator.quoted) do not say where they come from"),
          at: series.start, about: .indicator(index))
      }
    }
  }

  private static func hasNoSource(_ series: FigureSeries) -> Bool {
    series.citations.isEmpty && series.provider == nil && series.origin == nil
      && series.importing == nil && series.values.contains(where: \.citations.isEmpty)
  }
}
