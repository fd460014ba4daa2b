package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum LineNamedLikeArea: Rule {
  package static let name = "line-named-like-area"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een begrotingspost heet niet zoals een focusgebied.",
    en: "A budget line is not named like a focus area.")
  package static let reason = Phrase(
    nl: "Een lezer houdt het bedrag van die ene regel voor al het geld van het gebied.",
    en: "A reader takes the amount of that one line for all the money of the area.")
  package static let remedy = Phrase(
    nl: "Zeg in de naam waaraan het geld gaat, zo nodig met een opmerking erbij.",
    en: "Say in the name what the money goes to, with a remark if need be.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: III
        title: Veilig online
    budget:
      lines:
        - name: Lessen over veilig online
    """
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: III
        title: Veilig online zijn
        other-names: Veilig online@141
      - numeral: IV
        title: Outdoors
    budget:
      lines:
        - name: ↓Veilig Online
        - name: ↓Outdoors
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    var areas: [String: Int] = [:]
    for (index, area) in input.plan.focusAreas.enumerated() {
      for name in [area.title.value] + area.otherNames.map(\.name.value) {
        areas[Words.folded(name)] = areas[Words.folded(name)] ?? index
      }
    }
    return (input.plan.budget?.lines ?? []).enumerated().compactMap { index, line in
      guard let area = areas[Words.folded(line.name.value)], !line.name.value.isBlank else {
        return nil
      }
      let (name, numeral) = (
        line.name.value.excerpt, input.plan.focusAreas[area].numeral.value
      )
      return finding(
        Phrase(
          nl: "begrotingspost '\(name)' heet zoals focusgebied \(numeral)",
          en: "budget line '\(name)' is named like focus area \(numeral)"),
        at: line.name.range, about: .budgetLine(index))
    }
  }
}
