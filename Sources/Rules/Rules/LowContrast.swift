package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum LowContrast: Rule {
  package static let name = "low-contrast"
  package static let group = RuleGroup.look
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Witte tekst op een kleur van de huisstijl heeft een contrast van ten minste 4,5:1.",
    en: "White text on a colour of the house style has a contrast of at least 4.5:1.")
  package static let reason = Phrase(
    nl: "Met minder contrast is de tekst voor veel mensen niet te lezen (WCAG 2.2, 1.4.3).",
    en: "With less contrast many people cannot read the text (WCAG 2.2, 1.4.3).")
  package static let remedy = Phrase(nl: "Kies een donkerder kleur.", en: "Choose a darker colour.")
  package static let good: [RuleExample] = [
    """
    plan:
      look:
        colours: ['#1B5E8C', '#767676']
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      look:
        colours: ['#1B5E8C', ↓'#777777', ↓'#FFD700']
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    (input.plan.header?.look?.colours ?? []).compactMap { written in
      guard let colour = Colour(written.value) else { return nil }
      let contrast = colour.contrast(with: .white)
      guard contrast < Colour.textContrast else { return nil }
      let darker = colour.moved(towards: .black, until: Colour.textContrast, on: .white).text
      let tenths = Int(contrast * 10)
      return finding(
        Phrase(
          nl:
            "witte tekst op \(written.value) heeft een contrast van \(tenths / 10),\(tenths % 10):1",
          en: "white text on \(written.value) has a contrast of \(tenths / 10).\(tenths % 10):1"),
        at: written.range, about: .plan,
        remedy: Phrase(
          nl: "Kies een donkerder kleur, bijvoorbeeld \(darker).",
          en: "Choose a darker colour, such as \(darker)."))
    }
  }
}
