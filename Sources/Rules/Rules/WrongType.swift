package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum WrongType: Rule {
  package static let name = "wrong-type"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl:
      "Achter elke sleutel staat wat daar kan staan: een tekst, een getal, een lijst of een blok.",
    en: "Behind every key stands what can stand there: a text, a number, a list or a block."
  ).onScreen(
    nl: "In elk veld staat wat daar kan staan, zoals een tekst, een getal of een dag.",
    en: "Every field has what it can have, such as a text, a number or a day.")
  package static let reason = Phrase(
    nl: "Wat niet te lezen is, telt niet mee: een bedrag of een verwijzing zou stil verdwijnen.",
    en: "What cannot be read does not count: an amount or a link would vanish in silence.")
  package static let remedy = Phrase(
    nl: "Schrijf wat de melding noemt, of haal de sleutel weg.",
    en: "Write what the message names, or remove the key.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 12
        priority: primary
        page: 14
        source: [59, 61-63]
    budget:
      years: [2027, 2028]
      lines:
        - name: Toezicht
          amounts: [10939, 10939.50]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 12
        priority: ↓primair
        page: ↓veertien
        source: ↓regel 59
        sub-points: ↓Meer toezicht
      - ↓Meer schaduw
    focus-areas:
      - numeral: I
        basis: ↓ja
    """,
    """
    budget:
      years: [2027, 2028]
      lines:
        - name: Toezicht
          amounts: [↓10.939, ↓"10939,50"]
    """,
    """
    theme:
      title: ↓[Wonen, Klimaat]
      effects:
        ↓id: hitte
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let aliases = UnsupportedYAML.ranges(in: input)
    return input.problems.compactMap { problem in
      guard case .wrongType(let key, let expected, let found) = problem.kind,
        !aliases.contains(problem.range)
      else { return nil }
      let location =
        key.isEmpty
        ? MapName.document.thisOne + Phrase(nl: " bevat ", en: " holds ")
        : Phrase(nl: "bij `\(key.excerpt)` staat ", en: "`\(key.excerpt)` holds ")
      let correction = found.correction(towards: expected)
      return finding(
        location + found.words + Phrase(nl: "; verwacht: ", en: "; expected: ")
          + expected.expectation,
        at: problem.range, remedy: correction?.words ?? remedy,
        fixes: fixes(problem.range, key, found, correction),
        onScreen: Finding.OnScreen(
          key.isEmpty
            ? Phrase(
              nl: "dit deel van het plan is niet te lezen",
              en: "this part of the plan is unreadable")
            : Phrase(nl: "bij `\(key.excerpt)` staat ", en: "`\(key.excerpt)` has ")
              + found.onScreen + Phrase(nl: "; dat telt niet mee", en: "; that does not count"),
          remedy: Phrase(nl: "Verwacht: ", en: "Expected: ") + expected.onScreen
            + Phrase(verbatim: ".")))
    }
  }

  /// A value that was probably meant, and the removal of one that nothing requires.
  private static func fixes(
    _ range: SourceRange, _ key: String, _ found: FormatProblem.Found,
    _ correction: ValueCorrection?
  ) -> [Fix] {
    var fixes: [Fix] = []
    if case .text(let text) = found, let value = correction?.value {
      fixes.append(
        Fix(.correct(at: range, from: text, to: value), isSafe: correction?.isSure == true))
    }
    if !key.isEmpty, !PlanFormat.isRequiredAnywhere(key) {
      fixes.append(Fix(.removeValue(at: range, name: key), isSafe: false))
    }
    return fixes
  }
}
