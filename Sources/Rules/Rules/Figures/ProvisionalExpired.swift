package import Findings
import PlanModel
import SourceText
package import Toolkit

/// A figure is a year old when a whole year has passed after its own.
package enum ProvisionalExpired: Rule {
  package static let name = "provisional-expired"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een voorlopig cijfer wordt binnen een jaar definitief.",
    en: "A provisional figure becomes final within a year.")
  package static let reason = Phrase(
    nl: "Op een cijfer dat nog kon veranderen, is misschien al een besluit gebouwd.",
    en: "A decision may rest on a figure that could still change.")
  package static let remedy = Phrase(
    nl: "Vraag het definitieve cijfer op, en haal `provisional` weg.",
    en: "Ask for the final figure, and remove `provisional`.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Discriminatie
        series: [{values: {2029: {value: 5, provisional: Nog in concept.}}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Discriminatie
        series: [{values: {↓2027: {value: 5, provisional: Nog in concept.}, ↓2028: {value: 6, status: provisional}}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let today = input.today else { return [] }
    return input.aboutIndicators { index, indicator in
      let expired = indicator.series.flatMap { series in
        series.values.filterLent { $0.isProvisional && today.year > $0.year + 1 }
      }
      return expired.map { value in
        finding(
          Phrase(
            nl: "het cijfer van indicator \(indicator.quoted) over \(value.year) is nog voorlopig",
            en: "the figure of indicator \(indicator.quoted) for \(value.year) is still provisional"
          ),
          at: value.yearRange, about: .indicator(index))
      }
    }
  }
}
