package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum LeafWithChildren: Rule {
  package static let name = "leaf-with-children"
  package static let group = RuleGroup.structure
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Onder een effect met `leaf` staan geen effecten.",
    en: "Below an effect with `leaf` there are no effects.")
  package static let reason = Phrase(
    nl:
      "`leaf` zegt dat het effect bewust niet verder is uitgesplitst; de kaart spreekt dat tegen.",
    en: "`leaf` says that the effect is not split further on purpose; the map contradicts that.")
  package static let remedy = Phrase(
    nl: "Haal `leaf` weg, of de effecten eronder.",
    en: "Remove `leaf`, or the effects below it.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          effects:
            - id: onrust
              leaf: Voor het overzicht niet per wijk.
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          leaf: ↓Voor het overzicht niet per wijk.
          effects:
            - id: onrust
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let effects = input.plan.effects
    return effects.indices.compactMap { index in
      guard let leaf = effects[index].leaf, let child = effects[index].placements.first else {
        return nil
      }
      let subject = input.graph.description(of: .effect(index))
      let count = effects[index].placements.count
      return finding(
        subject
          + Phrase(
            nl: " is bewust niet uitgesplitst, maar heeft \(count) effect\(count == 1 ? "" : "en")",
            en: " is not split on purpose, but has \(count) effect\(count == 1 ? "" : "s")")
          + Phrase(nl: " eronder", en: " below it"),
        at: leaf.range, about: .effect(index),
        notes: [
          Finding.Note(
            Phrase(nl: "het eerste effect eronder", en: "the first effect below it"),
            at: child.reference.target.range)
        ])
    }
  }
}
