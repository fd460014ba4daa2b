package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum RestatedContradiction: Rule {
  package static let name = "restated-contradiction"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: """
      Is een reeks herrekend, dan geldt de nieuwe telling voor alle jaren en niet vanaf een \
      jaar.
      """,
    en: "If a series was restated, the new count is for all years and not from some year.")
  package static let reason = Phrase(
    nl: "Het ene zegt dat de jaren te vergelijken zijn, het andere dat het niet kan.",
    en: "One says that the years can be compared, the other that they cannot.")
  package static let remedy = Phrase(
    nl: """
      Haal `restated` weg of het jaar; spreekt de bron zichzelf tegen, leg dat dan vast onder \
      `exceptions`.
      """,
    en: """
      Remove `restated` or the year; if the source contradicts itself, note that under \
      `exceptions`.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Meldingen (zonder die van instellingen)
        series:
          - restated: true
            breaks: {2029: Alle jaren zijn herrekend.}
            values: {2028: 369, 2029: 384}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: ↓Meldingen (vanaf 2029 zonder die van instellingen)
        series:
          - restated: true
            breaks: {2029: Zonder instellingen.}
            values: {2028: 369, 2029: 384}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      let restated = indicator.series.filter(\.isRestated)
      guard !restated.isEmpty else { return [] }
      let texts = [indicator.title, indicator.explanation] + restated.map(\.title)
      return texts.compactMap(\.self).compactMap { text in
        guard let year = SinceYear.years(in: text.value).first else { return nil }
        return finding(
          Phrase(
            nl:
              "indicator \(indicator.quoted) is herrekend voor alle jaren, maar telt vanaf \(year) iets anders",
            en:
              "indicator \(indicator.quoted) was restated for all years, but counts something else from \(year)"
          ),
          at: text.range, about: .indicator(index))
      }
    }
  }
}
