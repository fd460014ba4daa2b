package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnknownFigureName: Rule {
  package static let name = "unknown-figure-name"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elke indicator, elk doel, gebied, verslag, elke noot en schaal in een verwijzing bestaat.",
    en: "Every indicator, goal, region, report, footnote and scale in a link exists.")
  package static let reason = Phrase(
    nl: "Een cijfer of een regel voortgang van iets onbekends ontbreekt op elke pagina.",
    en: "A figure or a row of progress of something unknown is missing from every page.")
  package static let remedy = Phrase(
    nl: "Verbeter de naam, of voeg toe wat ontbreekt.",
    en: "Correct the name, or add what is missing.")
  package static let good: [RuleExample] = [
    """
    regions:
      - code: NL
    indicators:
      - title: Woninginbraken
        series:
          - region: NL
    goals:
      - id: veilig-wonen
        text: Minder woninginbraken
        indicators: woninginbraken
    reports:
      - id: jv2028
    progress:
      - report: jv2028
        on: goal:veilig-wonen
    """
  ]
  package static let bad: [RuleExample] = [
    """
    regions:
      - code: NL
    indicators:
      - title: Woninginbraken
        notes: ↓minimum
        rate-of: ↓inbraken
        parts: [↓inbraak-woning]
        series:
          - region: ↓NB
            unit: aantal
    goals:
      - id: veilig-wonen
        text: Minder woninginbraken
        under: ↓veiligheid
        indicators: ↓woninginbraak
    reports:
      - id: jv2028
        scale: ↓stoplicht
    progress:
      - report: ↓jv2029
        on: ↓goal:veilig-wone
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) { link in
      switch link.role {
      case .indicator, .rateOf, .complementOf, .figurePart, .goal, .region, .footnote, .scale,
        .report, .subject:
        true
      default: false
      }
    } message: { link in
      let name = link.printed.value.excerpt
      return link.role.target
        + Phrase(nl: " met de naam '\(name)' bestaat niet", en: " named '\(name)' does not exist")
    }
  }
}
