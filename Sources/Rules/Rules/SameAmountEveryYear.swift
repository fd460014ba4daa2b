package import Toolkit
package import Findings
import PlanModel
import SourceText

/// One finding for the whole budget. A remark at the budget is taken as the explanation.
package enum SameAmountEveryYear: Rule {
  package static let name = "same-amount-every-year"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Zijn alle bedragen in elk jaar gelijk, dan zegt een opmerking waarom.",
    en: "Where all amounts are the same in every year, a remark says why.")
  package static let reason = Phrase(
    nl: "Lonen en prijzen stijgen: een lezer vraagt zich af of de indexering is vergeten.",
    en: "Wages and prices rise: a reader wonders whether indexation was forgotten.")
  package static let remedy = Phrase(
    nl: "Schrijf onder `remark` bij de begroting of de bedragen worden geïndexeerd.",
    en: "Write under `remark` at the budget whether the amounts are indexed.")
  package static let good: [RuleExample] = [
    """
    budget:
      years: [2027, 2028]
      remark: Zonder indexering.
      lines:
        - name: Toezicht
          amount: 5000
        - name: Schaduw
          amount: 6000
    """,
    """
    budget:
      years: [2027, 2028]
      lines:
        - name: Supervision
          amounts: [5000, 5100]
        - name: Shade
          amount: 6000
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    budget:
      years: [2027, 2028]
      lines:
        - name: ↓Toezicht
          amount: 5000
        - name: Schaduw
          amounts: [6000, 6000]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let budget = input.plan.budget, budget.remark == nil, budget.years.count > 1 else {
      return []
    }
    let lines = budget.lines.filter { !$0.amounts.isEmpty }
    guard lines.count > 1, lines.allSatisfy({ Set($0.amounts).count == 1 }), let first = lines.first
    else { return [] }
    return [
      finding(
        Phrase(
          nl: "alle \(lines.count) begrotingsposten hebben in elk jaar hetzelfde bedrag",
          en: "all \(lines.count) budget lines have the same amount in every year"),
        at: first.name.range, about: .budget)
    ]
  }
}
