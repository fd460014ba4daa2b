package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum RatingWithoutLegend: Rule {
  package static let name = "rating-without-legend"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk oordeel is er een van de schaal van zijn verslag.",
    en: "Every rating is one of its report's scale.")
  package static let reason = Phrase(
    nl: "Een oordeel buiten de schaal telt nergens mee en heeft geen kleur of vorm.",
    en: "A rating outside the scale counts nowhere and has no colour or shape.")
  package static let remedy = Phrase(
    nl: "Noem de `id` van een oordeel van de schaal, of voeg het daar toe.",
    en: "Name the `id` of a rating of the scale, or add it there.")
  package static let good: [RuleExample] = [
    """
    scales: [{id: stoplicht, title: Stoplicht, values: [{id: groen, tone: good}]}]
    reports: [{id: jv, title: Jaarverslag, scale: stoplicht}]
    goals: [{id: veilig, text: Veilig wonen}]
    progress:
      - {report: jv, on: 'goal:veilig', status: groen}
      - {report: jv, on: 'goal:veilig', status: unknown, because: Het teken is niet te lezen.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    scales:
      - {id: letters, title: P, aspects: [P], values: [{id: goed, tone: good}]}
    reports: [{id: jv, title: Jaarverslag, scale: letters}, {id: brief, title: Brief}]
    goals: [{id: veilig, text: Veilig wonen}]
    progress:
      - {report: jv, on: 'goal:veilig', ratings: [{aspect: P, status: ↓geod}, {aspect: ↓X, status: goed}]}
      - {report: brief, on: 'goal:veilig', status: ↓groen}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let scales = ReportScales(input.plan)
    return input.plan.progress.enumerated().flatMap { index, row -> [Finding] in
      let scale = scales[row]
      let statuses = ([row.status] + row.ratings.map(\.status)).compactMap(\.self)
        .filter { !isKnown($0.value, in: scale?.values) }
      let aspects = row.ratings.map(\.aspect).filter { !isKnown($0.value, in: scale?.aspects) }
      return (statuses + aspects).map { text in
        let nearest = scale?.nearest(to: text.value)
        return finding(
          Phrase(
            nl: "'\(text.value.excerpt)' staat niet in de schaal van dit verslag",
            en: "'\(text.value.excerpt)' is not in this report's scale"),
          at: text.range, about: .progressRow(index),
          remedy: nearest.map(Phrase.didYouMean) ?? remedy)
      }
    }
  }

  /// A sentence is reported by `text-in-status-column`.
  private static func isKnown(_ name: String, in names: Set<String>?) -> Bool {
    name == ProgressRow.unknownStatus || names?.contains(name) == true || name.isEmpty
      || TextInStatusColumn.isProse(name)
  }
}
