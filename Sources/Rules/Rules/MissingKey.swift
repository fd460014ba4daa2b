package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum MissingKey: Rule {
  package static let name = "missing-key"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elk deel van het plan heeft de sleutels die het niet kan missen.",
    en: "Every part of the plan has the keys that it cannot do without."
  ).onScreen(
    nl: "Elk veld dat nodig is, is ingevuld.",
    en: "Every field that is needed is filled in.")
  package static let reason = Phrase(
    nl: "Zonder naam kan niets ernaar verwijzen, zonder titel is er niets te tonen.",
    en: "Without a name nothing can refer to it, without a title there is nothing to show.")
  package static let remedy = Phrase(
    nl: "Voeg de sleutel toe; docs/plan-format.nl.md zegt wat erachter komt.",
    en: "Add the key; docs/plan-format.md says what comes behind it.")
  package static let good: [RuleExample] = [
    """
    plan:
      title: Veilig 2030
      language: nl
    groups:
      - id: algemeen
        title: Algemene actiepunten
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      ↓title: Veilig 2030
    groups:
      - ↓title: Algemene actiepunten
    theme:
      id: klimaat
      title: Klimaat
      effects:
        - id: hitte
          label: Hitte
          points: [↓{inferred: Punt 12 gaat over hitte.}]
    """,
    """
    ↓departments:
      - code: VTH
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      guard case .missingKey(let key, let map) = problem.kind else { return nil }
      // The key may be in the file that could not be read.
      if map == .document, input.isIncomplete { return nil }
      return finding(
        map == .document
          ? Phrase(nl: "in geen enkel bestand staat `\(key)`", en: "no file has `\(key)`")
          : Phrase(nl: "`\(key)` ontbreekt in ", en: "`\(key)` is missing from ") + map.thisOne,
        at: problem.range, remedy: PlanFormat[map].key(key).map(addition) ?? remedy,
        // A link without a target says nothing; what it rests on goes with it.
        fixes: map == .link
          ? [
            Fix(
              .removeValue(at: problem.range.beginning, name: map.rawValue),
              isSafe: false)
          ] : [],
        onScreen: Finding.OnScreen(
          Phrase(nl: "`\(key)` is nog niet ingevuld", en: "`\(key)` is not filled in yet"),
          remedy: map == .document
            ? Phrase(
              nl: "Vul het in: een plan kan niet zonder.", en: "Fill it in: no plan can do without."
            )
            : PlanFormat[map].key(key)?.about ?? remedy))
    }
  }

  private static func addition(of key: KeyFormat) -> Phrase {
    let line = "`\(key.name): \(key.example)`"
    return Phrase(nl: "Voeg toe, bijvoorbeeld: \(line). ", en: "Add it, for example: \(line). ")
      + key.about
  }
}
