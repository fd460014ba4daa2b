package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum UnitMixedInRow: Rule {
  package static let name = "unit-mixed-in-row"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "In één rij is elk getal op dezelfde manier gedrukt: met of zonder %.",
    en: "In one row every number is printed the same way: with or without %.")
  package static let reason = Phrase(
    nl: "Wisselt het teken, dan weet de lezer niet of ook de maat wisselt.",
    en: "If the sign changes, the reader does not know whether the measure does.")
  package static let remedy = Phrase(
    nl: """
      Druk het teken bij elk getal of bij geen; is het zo gedrukt, dan hoeft u niets te doen.
      """,
    en: """
      Print the sign at each number or at none; if it was printed so, you need not do \
      anything.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Jongeren met jeugdbescherming
        series:
          - values: {2027: {value: 1.2, printed: '1,2%'}, 2028: {value: 1, printed: 1 %}}
          - values: {2027: 1.2, 2028: {missing: unknown, printed: '-'}}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Jongeren met jeugdbescherming
        series:
          - values: {2027: {value: 1.2, printed: '1,2%'}, ↓2028: 1.6, 2029: 1.2}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      indicator.series.compactMapLent { series in
        let values = series.values
        let known = values.indices.lazy.filter { values[$0].number != nil }
        guard let first = known.first, case let sign = hasSign(values[first]),
          let other = known.first(where: { hasSign(values[$0]) != sign })
        else { return nil }
        return finding(
          Phrase(
            nl:
              "de cijfers van indicator \(indicator.quoted) zijn deels met '%' gedrukt en deels zonder",
            en: "the figures of indicator \(indicator.quoted) are printed with '%' in part"),
          at: values[other].yearRange, about: .indicator(index))
      }
    }
  }

  private static func hasSign(_ value: FigureValue) -> Bool {
    value.printed?.value.contains("%") == true
  }
}
