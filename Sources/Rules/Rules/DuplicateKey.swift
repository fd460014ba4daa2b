package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DuplicateKey: Rule {
  package static let name = "duplicate-key"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elke sleutel staat één keer in zijn blok; `plan` en `budget` staan één keer in het plan.",
    en: "Every key stands once in its block; `plan` and `budget` stand once in the plan."
  ).onScreen(
    nl: "Elk veld is één keer ingevuld.",
    en: "Every field is filled in once.")
  package static let reason = Phrase(
    nl: "Alleen de eerste telt mee: wat achter de tweede staat, zou stil verdwijnen.",
    en: "Only the first counts: what stands behind the second would vanish in silence.")
  package static let remedy = Phrase(
    nl: "Haal een van de twee weg, of voeg samen wat erachter staat.",
    en: "Remove one of the two, or join what stands behind them.")
  package static let good: [RuleExample] = [
    """
    groups:
      - id: algemeen
        source: [59, 61]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    groups:
      - id: algemeen
        source: 59
        ↓source: 61
    """,
    """
    groups:
      - id: algemeen
        exceptions:
          uncited: De brief is niet openbaar.
          ↓uncited: De brief komt nog.
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      guard case .duplicateKey(let key, let first) = problem.kind else { return nil }
      let shown = key.excerpt
      return finding(
        Phrase(nl: "de sleutel `\(shown)` staat er al", en: "the key `\(shown)` is already here"),
        at: problem.range,
        notes: [Finding.Note(Phrase(nl: "de eerste staat hier", en: "first here"), at: first)],
        fixes: [Fix(.removeValue(at: problem.range, name: key), isSafe: false)],
        onScreen: Finding.OnScreen(
          Phrase(
            nl: "`\(shown)` is twee keer ingevuld; alleen het eerste telt mee",
            en: "`\(shown)` is filled in twice; only the first counts"),
          remedy: Phrase(
            nl: "Haal het tweede weg. Moet wat daar staat blijven, vul het dan bij het eerste in.",
            en: "Remove the second. If what it says is to stay, fill it in at the first.")))
    }
  }
}
