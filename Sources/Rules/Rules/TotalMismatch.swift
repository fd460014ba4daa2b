package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum TotalMismatch: Rule {
  package static let name = "total-mismatch"
  package static let group = RuleGroup.budget
  package static let level = Level.error
  package static let demand = Phrase(
    nl:
      "De begroting heeft voor elk jaar één bedrag per regel, en de regels zijn samen het gedrukte totaal.",
    en:
      "The budget has one amount for each year in every line, and the lines add up to the printed total."
  )
  package static let reason = Phrase(
    nl: "Een totaal dat niet klopt, ondermijnt het vertrouwen in elk ander getal.",
    en: "A total that is wrong undermines the trust in every other number.")
  package static let remedy = Phrase(
    nl: "Verbeter het bedrag, of het totaal als dat in het plan zelf verkeerd staat.",
    en: "Correct the amount, or the total if the plan itself has it wrong.")
  package static let good: [RuleExample] = [
    """
    budget:
      years: [2025, 2026]
      lines:
        - name: Toezicht
          amount: 5000
        - name: Schaduw
          amounts: [250.50, 300]
      totals: [5250.50, 5300]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    budget:
      years: [2025, 2026]
      lines:
        - name: Toezicht
          amount: 10939
      totals: [↓10940, 10939]
    """,
    """
    budget:
      years: [2025, 2026]
      lines:
        - name: ↓Toezicht
          amounts: [5000, 5000, 5000]
      totals: [↓5000]
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let budget = input.plan.budget, !budget.years.isEmpty, !hasUnreadable(input) else {
      return []
    }
    let years = budget.years.count
    var findings = budget.lines.enumerated().compactMap { index, line -> Finding? in
      guard line.amounts.count != years else { return nil }
      let name = line.name.value
      return count(
        line.amounts.count, years,
        of: Phrase(nl: "regel '\(name)' heeft", en: "line '\(name)' has"),
        at: line.name.range, about: .budgetLine(index))
    }
    if let total = budget.totals.first, budget.totals.count != years {
      findings.append(
        count(
          budget.totals.count, years,
          of: Phrase(nl: "de begroting heeft als totaal", en: "for totals the budget has"),
          at: total.range, about: .budget))
    }
    return findings.isEmpty ? sums(of: budget) : findings
  }

  /// Whether an amount or a year was unreadable, which has been reported: then no count or sum is
  /// known.
  private static func hasUnreadable(_ input: PlanInput) -> Bool {
    input.problems.contains { problem in
      guard case .wrongType(let key, _, _) = problem.kind else { return false }
      return ["years", "amount", "amounts", "totals", "lines"].contains(key)
    }
  }

  private static func count(
    _ found: Int, _ years: Int, of subject: Phrase, at range: SourceRange, about node: Node
  ) -> Finding {
    let dutch = "\(found) \(found == 1 ? "bedrag" : "bedragen")"
    let english = "\(found) \(found == 1 ? "amount" : "amounts")"
    return finding(
      subject
        + Phrase(
          nl: " \(dutch), maar de begroting \(years) jaar",
          en: " \(english), but the budget \(years) \(years == 1 ? "year" : "years")"),
      at: range, about: node,
      remedy: Phrase(
        nl: "Geef één bedrag voor elk jaar onder `years`.",
        en: "Give one amount for each year under `years`."))
  }

  private static func sums(of budget: Budget) -> [Finding] {
    guard !budget.lines.isEmpty else { return [] }
    return zip(budget.years, budget.totals).enumerated().compactMap { column, pair in
      let (year, total) = pair
      let sum = budget.lines.reduce(Euro(cents: 0)) { $0 + $1.amounts[column] }
      guard sum != total.value else { return nil }
      let added = Money.phrase(cents: sum.cents)
      let printed = Money.phrase(cents: total.value.cents)
      let difference = Money.phrase(
        cents: max(sum, total.value).cents - min(sum, total.value).cents)
      return finding(
        Phrase(
          nl:
            "\(year): regels samen \(added.dutch), gedrukt \(printed.dutch): \(difference.dutch) verschil",
          en:
            "\(year): lines together \(added.english), printed \(printed.english): a difference of \(difference.english)"
        ),
        at: total.range, about: .budget)
    }
  }
}
