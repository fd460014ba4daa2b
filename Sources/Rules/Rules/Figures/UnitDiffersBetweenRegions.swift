package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum UnitDiffersBetweenRegions: Rule {
  package static let name = "unit-differs-between-regions"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "De rijen van een indicator hebben dezelfde eenheid.",
    en: "The rows of an indicator have the same unit.")
  package static let reason = Phrase(
    nl: """
      Wie 7 per 1.000 met 12 per 10.000 vergelijkt, ziet het omgekeerde van wat waar is.
      """,
    en: "Comparing 7 per 1,000 with 12 per 10,000 shows the opposite of what is true.")
  package static let remedy = Phrase(
    nl: """
      Reken een van de twee om, of maak er twee indicatoren van; is het zo gedrukt, leg dat \
      dan vast onder `exceptions`.
      """,
    en: """
      Convert one of them, or make two indicators; if it was printed so, note that under \
      `exceptions`.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Halt
        unit: per 1.000 inwoners 12-17 jaar
        series: [{values: {2027: 7}}, {unit: Per 1000 inwoners 12-17 jaar, region: NL}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Halt
        unit: per 1.000 inwoners 12-17 jaar
        series:
          - values: {2027: 7}
          - region: NL
            unit: ↓per 10.000 inwoners 12-17 jaar
            values: {2027: 12}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      guard let usual = indicator.unit ?? indicator.series.first?.unit else { return [] }
      let unit = MeasureUnit(usual.value)
      return indicator.series.compactMap(\.unit).filter { MeasureUnit($0.value) != unit }.map {
        finding(
          Phrase(
            nl:
              "'\($0.value.excerpt)' is een andere eenheid dan die van indicator \(indicator.quoted): ",
            en: "'\($0.value.excerpt)' is another unit than that of indicator \(indicator.quoted): "
          )
            + Phrase(verbatim: usual.value.excerpt),
          at: $0.range, about: .indicator(index))
      }
    }
  }
}
