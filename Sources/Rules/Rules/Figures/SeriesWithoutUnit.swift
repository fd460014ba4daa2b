package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum SeriesWithoutUnit: Rule {
  package static let name = "series-without-unit"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Cijfers en streefwaarden hebben een eenheid.",
    en: "Figures and targets have a unit.")
  package static let reason = Phrase(
    nl: "Een getal zonder eenheid kan een aantal of een percentage zijn.",
    en: "A number without a unit may be a count or a percentage.")
  package static let remedy = Phrase(
    nl: """
      Geef de eenheid onder `unit`; noemt de tekst haar niet, leg dat dan vast onder \
      `exceptions`.
      """,
    en: """
      Give the unit under `unit`; if the text does not name it, note that under `exceptions`.
      """)
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Woninginbraken
        unit: aantal
        series: [{values: {2027: 620}}]
      - title: Jongeren
        series: [{unit: procent, values: {2027: 2.5}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: ↓Jongeren met een delict
        series: [{values: {2027: 2.78}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      let needsUnit =
        indicator.series.isEmpty
        ? !indicator.targets.isEmpty : indicator.series.contains { $0.unit == nil }
      guard indicator.unit == nil, needsUnit else { return [] }
      return [
        finding(
          Phrase(
            nl: "indicator \(indicator.quoted) heeft geen eenheid",
            en: "indicator \(indicator.quoted) has no unit"),
          at: indicator.title.range, about: .indicator(index))
      ]
    }
  }
}
