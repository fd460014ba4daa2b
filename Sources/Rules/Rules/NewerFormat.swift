package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum NewerFormat: Rule {
  package static let name = "newer-format"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Het plan is geschreven in een versie van de indeling die dit programma kent.",
    en: "The plan is written in a version of the format that this program knows.")
  package static let reason = Phrase(
    nl: "Wat een nieuwer programma schreef, kan iets anders betekenen dan het lijkt.",
    en: "What a newer program wrote may mean something else than it seems to.")
  package static let remedy = Phrase.newerProgram
  package static let good: [RuleExample] = [
    """
    plan:
      format: 1
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      format: ↓99
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      guard case .newerFormat(let version) = problem.kind else { return nil }
      return finding(.newerFormat(version), at: problem.range, about: .plan)
    }
  }
}
