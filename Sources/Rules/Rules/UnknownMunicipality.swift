package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum UnknownMunicipality: Rule {
  package static let name = "unknown-municipality"
  package static let group = RuleGroup.linking
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Een gemeente bij een actiepunt of onderdeel staat onder `municipalities` bij `plan`.",
    en: "A municipality at an action point or sub-point is under `municipalities` at `plan`.")
  package static let reason = Phrase(
    nl: "Anders staat het punt op geen enkele lijst van een gemeente.",
    en: "Otherwise the point is on no municipality's list.")
  package static let remedy = Phrase(
    nl: "Verbeter de naam, of voeg de gemeente toe onder `municipalities` bij `plan`.",
    en: "Correct the name, or add the municipality under `municipalities` at `plan`.")
  package static let good: [RuleExample] = [
    """
    plan:
      municipalities: [Voorbeeldstad, Voorbeelddorp]
    action-points:
      - number: 1
        municipalities: Voorbeelddorp
        sub-points:
          - text: Meer licht
            municipalities: [Voorbeeldstad]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      municipalities: [Voorbeeldstad, Voorbeelddorp]
    action-points:
      - number: 1
        municipalities: ↓Voorbeelddrop
        sub-points:
          - text: Meer licht
            municipalities: [↓Elders]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let known = input.plan.header?.municipalities.map(\.value) ?? []
    let names = Set(known)
    var words = KnownWords(known)
    func findings(_ written: [Located<String>], _ node: Node) -> [Finding] {
      written.filter { !$0.value.isBlank && !names.contains($0.value) }.map { name in
        let nearest = Suggestions.nearest(to: name.value, among: &words)
        return finding(
          Phrase(
            nl: "gemeente '\(name.value.excerpt)' is geen gemeente van het plan",
            en: "municipality '\(name.value.excerpt)' is none of the plan's municipalities"),
          at: name.range, about: node,
          remedy: nearest.map(Phrase.didYouMean) ?? remedy,
          fixes: (nearest.map {
            [Fix(.correct(at: name.range, from: name.value, to: $0), isSafe: false)]
          } ?? []) + [Fix(.removeValue(at: name.range, name: name.value), isSafe: false)])
      }
    }
    return input.plan.actionPoints.enumerated().flatMap { index, point in
      findings(point.municipalities, .actionPoint(index))
        + point.subPoints.enumerated().flatMap { position, part in
          findings(part.municipalities, .subPoint(position, of: index))
        }
    }
  }
}
