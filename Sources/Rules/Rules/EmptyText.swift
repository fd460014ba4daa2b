package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum EmptyText: Rule {
  package static let name = "empty-text"
  package static let group = RuleGroup.wording
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Achter elke sleutel waar een tekst hoort, staat er een.",
    en: "Behind every key that takes a text there is one."
  ).onScreen(
    nl: "In een veld voor een tekst staat er een.",
    en: "A field for a text has one.")
  package static let reason = Phrase(
    nl: "Een lege titel of reden is op de kaart een leeg vak; vaak is het invullen vergeten.",
    en: "An empty title or reason is an empty box in the map; often it was forgotten.")
  package static let remedy = Phrase(
    nl: "Schrijf de tekst, of haal de sleutel weg als er niets te zeggen is.",
    en: "Write the text, or remove the key when there is nothing to say.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      title: Klimaat
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      title: ↓""
      explanation: ↓"  "
      effects:
        - id: hitte
          leaf: ↓''
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard input.problems.contains(where: isEmptyText) else { return [] }
    let reportedElsewhere = UnsupportedYAML.ranges(in: input).union(reasons(input))
    return input.problems.compactMap { problem in
      guard case .emptyText(let key) = problem.kind, !reportedElsewhere.contains(problem.range)
      else { return nil }
      let shown = key.excerpt
      return finding(
        Phrase(nl: "achter `\(shown)` staat geen tekst", en: "there is no text behind `\(shown)`"),
        at: problem.range,
        fixes: PlanFormat.isRequiredAnywhere(key)
          ? [] : [Fix(.removeValue(at: problem.range, name: key), isSafe: false)],
        onScreen: Finding.OnScreen(
          Phrase(nl: "`\(shown)` is leeg", en: "`\(shown)` is empty"),
          remedy: Phrase(
            nl: "Vul het in, of haal het weg als er niets te zeggen is.",
            en: "Fill it in, or remove it when there is nothing to say.")))
    }
  }

  private static func isEmptyText(_ problem: FormatProblem) -> Bool {
    if case .emptyText = problem.kind { true } else { false }
  }

  /// Ranges of reasons, which other rules check more strictly.
  private static func reasons(_ input: PlanInput) -> [SourceRange] {
    var reasons: [SourceRange] = []
    input.plan.forEachText(in: [.inferences, .exceptions]) { reason, _ in
      reasons.append(reason.range)
    }
    return reasons
  }
}
