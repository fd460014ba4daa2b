package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum DecimalMixed: Rule {
  package static let name = "decimal-mixed"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "In één rij hebben alle getallen een komma of alle een punt.",
    en: "In one row all numbers have a comma or all have a point.")
  package static let reason = Phrase(
    nl: "Een rekenblad leest 0,67 en 0.99 verschillend, en 1.234 als duizend.",
    en: "A spreadsheet reads 0,67 and 0.99 differently, and 1.234 as a thousand.")
  package static let remedy = Phrase(
    nl: "Kies één teken; is het zo gedrukt, dan hoeft u niets te doen.",
    en: "Choose one sign; if it was printed so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Winkeldiefstal
        series: [{values: {2027: 0.67, 2028: {value: 0.99, printed: '0,99'}, 2029: 1}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan: {title: P, language: nl}
    indicators:
      - title: Winkeldiefstal
        series: [{values: {2027: 0.67, ↓2028: {value: 0.99, printed: '0.99'}}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let language = input.plan.language
    return input.aboutIndicators { index, indicator in
      indicator.series.compactMapLent { series in
        let values = series.values
        let marks = values.indices.lazy.compactMap { index in
          mark(values[index], language).map { (index, $0) }
        }
        guard let first = marks.first, let other = marks.first(where: { $0.1 != first.1 })
        else { return nil }
        return finding(
          Phrase(
            nl: """
              in de cijfers van indicator \(indicator.quoted) staan zowel een komma als een punt voor \
              de decimalen
              """,
            en: "the figures of indicator \(indicator.quoted) have both a comma and a decimal point"
          ),
          at: values[other.0].yearRange, about: .indicator(index))
      }
    }
  }

  /// Sign before the decimals; nil for a whole number.
  private static func mark(_ value: FigureValue, _ language: Language) -> Character? {
    guard let number = value.number, number.decimals > 0 else { return nil }
    guard let printed = value.printed else { return language == .dutch ? "," : "." }
    return printed.value.last { $0 == "." || $0 == "," }
  }
}
