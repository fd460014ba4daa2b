package import Toolkit
package import Findings
import PlanModel
import SourceText

/// The day of the plan, else that of its first source, beside the first year in `period`.
package enum AdoptedLate: Rule {
  package static let name = "adopted-late"
  package static let group = RuleGroup.evidence
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een plan is vastgesteld voordat zijn periode begint.",
    en: "A plan is adopted before its period begins.")
  package static let reason = Phrase(
    nl: "Wie het plan evalueert, moet weten welk plan tot die dag gold.",
    en: "Who evaluates the plan must know which plan was in force until that day.")
  package static let remedy = Phrase(
    nl: "Zeg in het plan wat tot die dag gold; is het zo, dan hoeft u verder niets te doen.",
    en: "Say in the plan what was in force until that day; else you need not do anything.")
  package static let good: [RuleExample] = [
    """
    plan:
      period: 2027-2030
      adopted: 2026-12-15
    """,
    """
    plan:
      period: until further notice
    sources:
      - {id: plan, title: Plan, adopted: 2027-06-30}
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      period: ↓2027-2030
    sources:
      - {id: ivp, title: Veiligheidsplan, adopted: 2027-07-04}
    """,
    """
    plan:
      period: ↓2027 to 2030
      adopted: 2027-02-01
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let period = input.plan.header?.period,
      let adopted = input.plan.header?.adopted ?? input.plan.sources.first?.adopted,
      let year = period.value.split(whereSeparator: { !$0.isASCIIDigit })
        .first(where: { $0.count == 4 }).flatMap({ Int($0) }),
      let start = Day(year: year, month: 1, day: 1), adopted > start
    else { return [] }
    return [
      finding(
        Phrase(
          nl: "het plan is vastgesteld op \(adopted.phrase.dutch), na het begin van zijn periode",
          en: "the plan was adopted on \(adopted.phrase.english), after its period began"),
        at: period.range, about: .plan)
    ]
  }
}
