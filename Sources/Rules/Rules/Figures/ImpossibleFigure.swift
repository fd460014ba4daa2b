package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum ImpossibleFigure: Rule {
  package static let name = "impossible-figure"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: """
      Een cijfer kan bestaan in zijn eenheid: een aantal is heel en niet negatief, een \
      percentage ten hoogste 100.
      """,
    en: """
      A figure can exist in its unit: a count is whole and not negative, a percentage at most \
      100.
      """)
  package static let reason = Phrase(
    nl: "Zo'n getal is een tikfout of hoort bij een andere eenheid.",
    en: "Such a number is a typing error or has another unit.")
  package static let remedy = Phrase(
    nl: "Verbeter het getal of de eenheid.",
    en: "Correct the number or the unit.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Verandering van het aantal inbraken
        unit: procentpunt
        series: [{values: {2027: -3}}]
      - title: Veiligheidsgevoel
        unit: schaal 1-10
        series: [{values: {2027: 7.2}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        unit: aantal
        series: [{values: {↓2027: -620, ↓2028: 4.1, 2029: 400}}]
      - title: Voltooid
        unit: procent
        series: [{values: {↓2027: 162.9}}]
      - title: Veiligheidsgevoel
        unit: schaal 1-10
        series: [{values: {↓2027: 72}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      indicator.series.flatMap { series -> [Finding] in
        guard let unit = series.unit ?? indicator.unit else { return [] }
        let measure = MeasureUnit(unit.value)
        return series.values.compactMapLent { value in
          guard let number = value.number, let level = problem(number, measure) else { return nil }
          return finding(
            Phrase(
              nl: "indicator \(indicator.quoted) heeft in \(value.year) het cijfer ",
              en: "indicator \(indicator.quoted) has in \(value.year) the figure ")
              + number.phrase
              + Phrase(
                nl: ", dat in de eenheid '\(unit.value.excerpt)' niet kan",
                en: ", which cannot be in the unit '\(unit.value.excerpt)'"),
            at: value.yearRange, about: .indicator(index), level: level)
        }
      }
    }
  }

  /// Level of what is wrong; nil when the number can be. A mean may be a part of a thing, and a change
  /// more than a hundred per cent: those are warnings.
  private static func problem(_ number: ExactNumber, _ unit: MeasureUnit) -> Level? {
    switch unit {
    case .count: number.isNegative ? .error : number.isWhole ? nil : .warning
    case .percent: number.isNegative || number > ExactNumber(100) ? .warning : nil
    case .rate: number.isNegative ? .error : nil
    case .scale(let low, let high):
      number < ExactNumber(Int64(low)) || number > ExactNumber(Int64(high)) ? .error : nil
    case .euro, .other: nil
    }
  }
}
