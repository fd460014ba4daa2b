package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum ThemeWithoutEffects: Rule {
  package static let name = "theme-without-effects"
  package static let group = RuleGroup.linking
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Elk thema heeft een effect, of leidt zelf naar een actiepunt.",
    en: "Every theme has an effect, or leads to an action point itself.")
  package static let reason = Phrase(
    nl: "De mindmap van een thema zonder effecten is een leeg vel met een titel.",
    en: "The mindmap of a theme without effects is an empty sheet with a title.")
  package static let remedy = Phrase(
    nl: "Zet onder `effects` wat het thema voor de veiligheid betekent, of haal het thema weg.",
    en: "Write under `effects` what the theme does to safety, or remove the theme.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
    """,
    """
    theme:
      id: klimaat
      points: [12]
    action-points:
      - number: 12
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: ↓klimaat
      title: Klimaatverandering
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.themes.enumerated().compactMap { index, theme in
      guard theme.placements.isEmpty, theme.points.isEmpty, !theme.id.value.isEmpty else {
        return nil
      }
      return finding(
        input.graph.description(of: .theme(index))
          + Phrase(nl: " heeft geen effecten", en: " has no effects"),
        at: theme.id.range, about: .theme(index))
    }
  }
}
