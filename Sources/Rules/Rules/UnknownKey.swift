package import Toolkit
package import Findings
import Operations
import PlanModel

package enum UnknownKey: Rule {
  package static let name = "unknown-key"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elke sleutel is er een die raakvlak kent.", en: "Every key is one that raakvlak knows."
  ).onScreen(
    nl: "Het plan heeft alleen velden die raakvlak kent.",
    en: "The plan has only fields that raakvlak knows.")
  package static let reason = Phrase(
    nl: "Wat achter een onbekende sleutel staat, telt niet mee: een tikfout zou stil verdwijnen.",
    en: "What stands behind an unknown key does not count: a typing error would vanish in silence.")
  package static let remedy = Phrase(
    nl: "Verbeter de sleutel; docs/plan-format.nl.md noemt ze alle.",
    en: "Correct the key; docs/plan-format.md lists them all.")
  package static let good: [RuleExample] = [
    """
    groups:
      - id: algemeen
        title: Algemene actiepunten
    """
  ]
  package static let bad: [RuleExample] = [
    """
    groups:
      - id: algemeen
        ↓titel: Algemene actiepunten
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      // Skips `<<`: `unsupported-yaml` reports that.
      guard case .unknownKey(let key, let map, let near) = problem.kind, key != "<<" else {
        return nil
      }
      let known = PlanFormat[map].keys.map { "`\($0.name)`" }.joined(separator: ", ")
      let renamings = near.map {
        Fix(.renameKey(at: problem.range, from: key, to: $0), isSafe: near.count == 1)
      }
      return finding(
        Phrase(nl: "onbekende sleutel '\(key)'", en: "unknown key '\(key)'"), at: problem.range,
        remedy: Phrase.didYouMean(anyOf: near)
          ?? Phrase(nl: "Hier kan: \(known).", en: "Known here: \(known)."),
        fixes: renamings + [Fix(.removeValue(at: problem.range, name: key), isSafe: false)],
        onScreen: Finding.OnScreen(
          Phrase(
            nl: "'\(key)' is geen veld dat raakvlak kent; wat erin staat, telt niet mee",
            en: "'\(key)' is no field that raakvlak knows; what is in it does not count"),
          remedy: near.isEmpty
            ? Phrase(nl: "De velden zijn hier: \(known).", en: "The fields here are: \(known).")
            : Phrase(
              nl: "Zeg welk veld bedoeld is, of haal het weg.",
              en: "Say which field is meant, or remove it.")))
    }
  }
}
