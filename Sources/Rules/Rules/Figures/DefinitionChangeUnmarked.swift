package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Words such as `vanaf 2022` in a title, explanation or remark (`SinceYear`).
package enum DefinitionChangeUnmarked: Rule {
  package static let name = "definition-change-unmarked"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Wordt er vanaf een jaar iets anders geteld, dan staat dat onder `breaks`.",
    en: "If something else is counted from some year, that is under `breaks`.")
  package static let reason = Phrase(
    nl: "Zonder breuk lijkt een andere telling een stijging of daling.",
    en: "Without a break another way of counting looks like a rise or fall.")
  package static let remedy = Phrase(
    nl: "Zet het jaar onder `breaks`, met wat er verandert.",
    en: "Put the year under `breaks`, with what changes.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Meldingen (vanaf 2029 excl. meldingen van instellingen)
        series:
          - breaks: {2029: Zonder meldingen van instellingen.}
            values: {2028: 369, 2029: 384}
      - title: Meldingen sinds 2027
        series: [{values: {2027: 369, 2028: 384}}]
      - title: Deelnemers (vanaf 18 jaar)
        series: [{values: {2027: 369, 2028: 384}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: ↓Meldingen (vanaf 2029 excl. meldingen van instellingen)
        series: [{values: {2028: 369, 2029: 384}}]
      - title: Reports
        series: [{remark: ↓Counted otherwise since 2028., values: {2027: 369, 2028: 384}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      let shared = [indicator.title, indicator.explanation, indicator.remark].compactMap(\.self)
        .map { ($0, indicator.series) }
      let own = indicator.series.flatMap { series in
        [series.title, series.remark].compactMap(\.self).map { ($0, [series]) }
      }
      return (shared + own).compactMap { text, all in
        let year = SinceYear.years(in: text.value).first { year in
          all.contains { isInside(year, of: $0) && !$0.breaks.contains { $0.year == year } }
        }
        guard let year else { return nil }
        return finding(
          Phrase(
            nl: """
              indicator \(indicator.quoted) telt vanaf \(year) iets anders, en de reeks heeft geen \
              breuk
              """,
            en: """
              indicator \(indicator.quoted) counts something else from \(year), and the series has no \
              break
              """),
          at: text.range, about: .indicator(index))
      }
    }
  }

  /// Whether the series has figures from before that year and from it or later.
  private static func isInside(_ year: Int, of series: FigureSeries) -> Bool {
    let years = series.numbers.map(\.year)
    return (years.first ?? year) < year && (years.last ?? 0) >= year
  }
}
