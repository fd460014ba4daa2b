package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum ColourForm: Rule {
  package static let name = "colour-form"
  package static let group = RuleGroup.look
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elke kleur staat er als '#rrggbb'.", en: "Every colour is written as '#rrggbb'."
  ).onScreen(
    nl: "Elke kleur is een # met zes tekens.",
    en: "Every colour is a # with six characters.")
  package static let reason = Phrase(
    nl: "Een kleur in een andere vorm wordt soms zwart getekend, zonder dat iemand het zegt.",
    en: "A colour in another form is sometimes drawn black without a word.")
  package static let remedy = Phrase(
    nl: "Schrijf # en zes tekens 0-9 of a-f, tussen aanhalingstekens: '#1B5E8C'.",
    en: "Write # and six characters 0-9 or a-f, in quotes: '#1B5E8C'."
  ).onScreen(
    nl: "Schrijf # en zes tekens 0-9 of a-f: #1B5E8C.",
    en: "Write # and six characters 0-9 or a-f: #1B5E8C.")
  package static let good: [RuleExample] = [
    """
    plan:
      look:
        colours: ['#1B5E8C', '#9c2f5a']
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      look:
        colours: [↓'#15C', ↓blauw, ↓'#1B5E8C80', '#1B5E8C']
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    (input.plan.header?.look?.colours ?? []).filter { Colour($0.value) == nil }.map { colour in
      finding(
        Phrase(
          nl: "'\(colour.value)' is geen kleur in de vorm '#rrggbb'",
          en: "'\(colour.value)' is no colour in the form '#rrggbb'"),
        at: colour.range, about: .plan)
    }
  }
}
