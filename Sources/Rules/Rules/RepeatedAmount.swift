package import Toolkit
package import Findings
import PlanModel
import SourceText

/// A round amount is chosen more often; of those nothing is said.
package enum RepeatedAmount: Rule {
  package static let name = "repeated-amount"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Twee begrotingsposten hebben niet hetzelfde bedrag, tenzij het rond is.",
    en: "Two budget lines do not have the same amount, unless it is a round one.")
  package static let reason = Phrase(
    nl: "Een bedrag tot op de euro dat twee keer voorkomt, is vaak dubbel overgenomen.",
    en: "An amount to the euro that occurs twice was often copied twice.")
  package static let remedy = Phrase(
    nl: "Kijk in de begroting na of de twee regels echt hetzelfde bedrag hebben.",
    en: "Look up in the budget whether the two lines really have the same amount.")
  package static let good: [RuleExample] = [
    """
    budget:
      years: [2027]
      lines:
        - name: Toezicht
          amount: 5000
        - name: Schaduw
          amount: 5000
        - name: Overleg
          amount: 10939
    """
  ]
  package static let bad: [RuleExample] = [
    """
    budget:
      years: [2027]
      lines:
        - name: Toezicht
          amount: 10939
        - name: ↓Schaduw
          amount: 10939
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    var first: [[Int]: Located<String>] = [:]
    return (input.plan.budget?.lines ?? []).enumerated().compactMap { index, line in
      let amounts = line.amounts.map(\.cents)
      guard amounts.contains(where: { $0 % 100_00 != 0 }) else { return nil }
      guard let earlier = first[amounts] else {
        first[amounts] = line.name
        return nil
      }
      let (name, other) = (line.name.value.excerpt, earlier.value.excerpt)
      return finding(
        Phrase(
          nl: "begrotingspost '\(name)' heeft dezelfde bedragen als '\(other)'",
          en: "budget line '\(name)' has the same amounts as '\(other)'"),
        at: line.name.range, about: .budgetLine(index),
        notes: [
          .init(Phrase(nl: "hier staat de andere", en: "the other is here"), at: earlier.range)
        ])
    }
  }
}
