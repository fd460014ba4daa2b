package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum TypefaceName: Rule {
  package static let name = "typeface-name"
  package static let group = RuleGroup.look
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "De naam van een lettertype bestaat uit letters, cijfers, spaties en koppeltekens.",
    en: "The name of a typeface is made of letters, digits, spaces and hyphens.")
  package static let reason = Phrase(
    nl: "De naam komt in de opmaak van elke tekening; andere tekens kunnen die breken.",
    en: "The name goes into the style of every drawing; other characters can break it.")
  package static let remedy = Phrase(
    nl: "Schrijf alleen de naam, zonder aanhalingstekens of lijst: Source Sans Pro.",
    en: "Write the name only, without quotes or a list: Source Sans Pro."
  ).onScreen(
    nl: "Schrijf alleen de naam van één lettertype: Source Sans Pro.",
    en: "Write only the name of one typeface: Source Sans Pro.")
  package static let good: [RuleExample] = [
    """
    plan:
      look:
        typeface: Source Sans Pro
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      look:
        typeface: ↓Arial; } * { fill
    """,
    """
    plan:
      look:
        typeface: ↓Arial, sans-serif
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let typeface = input.plan.header?.look?.typeface, !Look.isTypeface(typeface.value) else {
      return []
    }
    return [
      finding(
        Phrase(
          nl: "'\(typeface.value)' is geen naam van een lettertype",
          en: "'\(typeface.value)' is no name of a typeface"),
        at: typeface.range, about: .plan)
    ]
  }
}
