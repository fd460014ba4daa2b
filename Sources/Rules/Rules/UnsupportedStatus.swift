package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnsupportedStatus: Rule {
  package static let name = "unsupported-status"
  package static let group = RuleGroup.accessibility
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "De nalevingsstatus in de toegankelijkheidsverklaring rust op wat de wet ervoor vraagt.",
    en: "The compliance status in the accessibility statement rests on what the law asks for it.")
  package static let reason = Phrase(
    nl: """
      Status A en B vragen een onderzoek van ten hoogste drie jaar oud, B ook een plan voor elke \
      afwijking, en C een onderzoek binnen zes maanden. Anders is de status D.
      """,
    en: """
      Statuses A and B ask for an evaluation of at most three years old, B also for a plan for each \
      deviation, and C for an evaluation within six months. Else the status is D.
      """)
  package static let remedy = Phrase(
    nl: "Vul aan wat ontbreekt, of kies de status die wel klopt.",
    en: "Add what is missing, or choose the status that holds.")
  package static let good: [RuleExample] = [
    """
    plan:
      accessibility:
        status: partial
        date: 2027-03-01
        report: https://voorbeeld.nl/onderzoek
        report-date: 2024-03-01
        deviations:
          - criterion: 1.4.3
            description: De cijfers zijn te licht.
            cause: Een oud sjabloon.
            consequence: Wie slecht ziet, kan ze niet lezen.
            measure: Het sjabloon krijgt donkerder letters.
            planned: 2027-12-31
          - {description: Een oude film., ground: burden}
    """,
    """
    plan:
      accessibility: {status: first-measures, date: 2027-03-01, report-planned: 2027-09-01}
    """,
    """
    plan:
      accessibility: {status: not-met}
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      accessibility: {status: ↓full}
    """,
    """
    plan:
      accessibility:
        status: partial
        date: 2027-03-01
        reviewed: 2028-03-01
        report: https://voorbeeld.nl/onderzoek
        report-date: ↓2025-02-28
        deviations:
          - {criterion: 1.4.3, description: ↓De cijfers zijn te licht., cause: Een oud sjabloon.}
    """,
    """
    plan:
      accessibility: {status: ↓first-measures}
    """,
    """
    plan:
      accessibility: {status: first-measures, date: 2027-03-01, report-planned: ↓2027-09-02}
    """,
  ]

  /// Validity of an evaluation and term for the next, in months.
  private static let evaluationHolds = 36
  private static let evaluationWithin = 6

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let statement = input.plan.header?.accessibility, let status = statement.status,
      let range = statement.statusRange
    else { return [] }
    switch status {
    case .full: return evaluation(of: statement, at: range)
    case .partial:
      return evaluation(of: statement, at: range)
        + statement.deviations.filter(\.isToBeMended).compactMap(plan)
    case .firstMeasures: return planned(in: statement, at: range)
    case .notMet: return []
    }
  }

  private static func evaluation(
    of statement: AccessibilityStatement, at range: SourceRange
  ) -> [Finding] {
    guard statement.report != nil else {
      return [
        finding(
          Phrase(
            nl: "deze status rust op een onderzoek, maar `report` ontbreekt",
            en: "this status rests on an evaluation, but `report` is missing"),
          at: range, about: .plan)
      ]
    }
    guard let ready = statement.reportDate, let latest = statement.latest,
      ready.value.adding(months: evaluationHolds) < latest
    else { return [] }
    return [
      finding(
        Phrase(
          nl: "het onderzoek was bij de laatste herziening meer dan drie jaar oud",
          en: "the evaluation was more than three years old at the last review"),
        at: ready.range, about: .plan)
    ]
  }

  /// Finding for the parts of a repair plan that one deviation lacks.
  private static func plan(for deviation: Deviation) -> Finding? {
    let keys: [(String, Bool)] = [
      ("criterion", deviation.criterion != nil), ("cause", deviation.cause != nil),
      ("consequence", deviation.consequence != nil), ("measure", deviation.measure != nil),
      ("planned", deviation.planned != nil),
    ]
    let missing = keys.filter { !$0.1 }.map { "`\($0.0)`" }.joined(separator: ", ")
    guard !missing.isEmpty else { return nil }
    return finding(
      Phrase(
        nl: "bij deze status hoort een plan voor elke afwijking; hier ontbreekt: \(missing)",
        en: "this status asks for a plan for each deviation; missing here: \(missing)"),
      at: deviation.description.range, about: .plan)
  }

  private static func planned(
    in statement: AccessibilityStatement, at range: SourceRange
  ) -> [Finding] {
    guard let planned = statement.reportPlanned else {
      return [
        finding(
          Phrase(
            nl: "deze status vraagt een gepland onderzoek, maar `report-planned` ontbreekt",
            en: "this status asks for a planned evaluation, but `report-planned` is missing"),
          at: range, about: .plan)
      ]
    }
    guard let date = statement.date?.value,
      date.adding(months: evaluationWithin) < planned.value
    else { return [] }
    return [
      finding(
        Phrase(
          nl: "het onderzoek is pas meer dan zes maanden na de verklaring klaar",
          en: "the evaluation will be ready more than six months after the statement"),
        at: planned.range, about: .plan)
    ]
  }
}
