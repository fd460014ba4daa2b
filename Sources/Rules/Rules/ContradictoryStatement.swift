package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum ContradictoryStatement: Rule {
  package static let name = "contradictory-statement"
  package static let group = RuleGroup.accessibility
  package static let level = Level.warning
  package static let demand = Phrase(
    nl:
      "In de toegankelijkheidsverklaring passen de status, de afwijkingen en de dagen bij elkaar.",
    en: "In the accessibility statement the status, the deviations and the days agree.")
  package static let reason = Phrase(
    nl:
      "De verklaring is verplicht en wordt gecontroleerd: wie haar leest, moet erop kunnen rekenen.",
    en: "The statement is obligatory and is inspected: who reads it must be able to rely on it.")
  package static let remedy = Phrase(
    nl: "Verander de status, de afwijkingen of de dag, zodat het klopt.",
    en: "Change the status, the deviations or the day, so that they agree.")
  package static let good: [RuleExample] = [
    """
    plan:
      accessibility:
        status: full
        date: 2027-03-01
        reviewed: 2028-03-01
        report-date: 2027-02-01
        deviations:
          - {criterion: 1.4.6, description: Niveau AAA vraagt de wet niet.}
          - {description: Een kaart van een ander., ground: outside-law}
    """,
    """
    plan:
      accessibility:
        status: partial
        date: 2027-03-01
        deviations:
          - {criterion: 1.4.3, description: De cijfers zijn te licht., planned: 2027-12-31}
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      accessibility:
        status: ↓full
        deviations:
          - {criterion: 1.4.3, description: De cijfers zijn te licht.}
    """,
    """
    plan:
      accessibility:
        status: ↓partial
        date: 2027-03-01
        reviewed: ↓2026-03-01
        report-date: ↓2027-04-01
        report-planned: ↓2027-01-01
    """,
    """
    plan:
      accessibility:
        reviewed: 2028-03-01
        deviations:
          - {description: De cijfers zijn te licht., planned: ↓2027-12-31}
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let statement = input.plan.header?.accessibility else { return [] }
    return status(of: statement) + days(of: statement)
  }

  private static func status(of statement: AccessibilityStatement) -> [Finding] {
    guard let status = statement.status, let range = statement.statusRange else { return [] }
    let against = statement.deviations.filter(\.isAgainstLaw)
    switch status {
    case .full:
      guard let first = against.first else { return [] }
      return [
        finding(
          Phrase(
            nl: "de site 'voldoet volledig', maar er staat een afwijking bij",
            en: "the site 'complies fully', but a deviation is listed"),
          at: range, about: .plan,
          notes: [
            Finding.Note(
              Phrase(nl: "dit is een afwijking", en: "this is a deviation"),
              at: first.description.range)
          ])
      ]
    case .partial where against.isEmpty:
      return [
        finding(
          Phrase(
            nl: "de site 'voldoet gedeeltelijk', maar er staat geen afwijking bij",
            en: "the site 'complies in part', but no deviation is listed"),
          at: range, about: .plan)
      ]
    case .partial, .firstMeasures, .notMet: return []
    }
  }

  private static func days(of statement: AccessibilityStatement) -> [Finding] {
    var found: [Finding] = []
    if let date = statement.date, let reviewed = statement.reviewed, reviewed.value < date.value {
      found.append(
        finding(
          Phrase(
            nl: "de verklaring is herzien voordat zij werd vastgesteld",
            en: "the statement was reviewed before it was adopted"),
          at: reviewed.range, about: .plan))
    }
    guard let latest = statement.latest else { return found }
    if let ready = statement.reportDate, latest < ready.value {
      found.append(
        finding(
          Phrase(
            nl: "het onderzoek is van na de verklaring die erop rust",
            en: "the evaluation is from after the statement that rests on it"),
          at: ready.range, about: .plan))
    }
    let late =
      [statement.reportPlanned].compactMap { $0 } + statement.deviations.compactMap(\.planned)
    for day in late where day.value < latest {
      found.append(
        finding(
          Phrase(
            nl: "dit is gepland voor een dag die bij de laatste herziening al voorbij was",
            en: "this is planned for a day that was past at the last review"),
          at: day.range, about: .plan))
    }
    return found
  }
}

extension AccessibilityStatement {
  /// Last date on which the statement was adopted or reviewed.
  var latest: Day? { [date?.value, reviewed?.value].compactMap { $0 }.max() }
}
