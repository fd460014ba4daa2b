package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum PaleDesignToken: Rule {
  package static let name = "pale-design-token"
  package static let group = RuleGroup.look
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Witte tekst op een kleur uit de design tokens heeft een contrast van ten minste 4,5:1.",
    en: "White text on a colour from the design tokens has a contrast of at least 4.5:1.")
  package static let reason = Phrase(
    nl: "Met minder contrast is de tekst voor veel mensen niet te lezen (WCAG 2.2, 1.4.3).",
    en: "With less contrast many people cannot read the text (WCAG 2.2, 1.4.3).")
  package static let remedy = Phrase(
    nl: "Laat het zo, want de kleur doet niet mee; of schrijf zelf kleuren onder `colours`.",
    en: "Leave it so, for the colour is left out; or write colours yourself under `colours`.")
  package static let good: [RuleExample] = [
    RuleExample(tokens: ".theme { --utrecht-link-color: #1B5E8C; }")
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      tokens: """
        .theme {
          --utrecht-link-color: #1B5E8C;
          --utrecht-heading-1-color: ↓#FFD700;
        }
        """)
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    // Colours that the plan has itself come first, so nothing of the tokens is drawn.
    let look = input.plan.header?.look
    guard let tokens = input.tokens, look?.colours == tokens.colours else { return [] }
    return tokens.pale.map { token in
      let darker = Colour(token: token.value)?
        .moved(towards: .black, until: Colour.textContrast, on: .white).text
      return finding(
        Phrase(
          nl: "'\(token.name)' (\(token.value)) is te licht voor witte tekst en doet niet mee",
          en: "'\(token.name)' (\(token.value)) is too light for white text and is left out"),
        at: token.range, about: .plan,
        remedy: Phrase(
          nl: "Laat het zo, of schrijf een donkerder kleur onder `colours`, bijvoorbeeld ",
          en: "Leave it so, or write a darker colour under `colours`, such as ")
          + Phrase(verbatim: "'\(darker ?? "")'."))
    }
  }
}
