package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum DuplicateNumber: Rule {
  package static let name = "duplicate-number"
  package static let group = RuleGroup.identity
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elk nummer hoort bij één actiepunt.", en: "Every number belongs to one action point.")
  package static let reason = Phrase(
    nl: "Het nummer is de identiteit: bij twee punten 12 weet niemand naar welk een lijn leidt.",
    en: "The number is the identity: of two points 12 nobody knows to which a line leads.")
  package static let remedy = Phrase(
    nl: "Geef een van de twee het nummer dat het in de bron heeft.",
    en: "Give one of the two the number that it has in the source.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
      - number: 1.1
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 12
      - number: 13
      - number: ↓12
      - number: ↓12
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    NamedThings.actionPoints(input.plan).repetitions().map { first, again in
      let number = again.name.value.excerpt
      return finding(
        Phrase(
          nl: "er is al een actiepunt \(number)", en: "there is already an action point \(number)"),
        at: again.name.range, about: again.node,
        notes: [first.firstUsed])
    }
  }
}
