package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum HiddenCharacterFound: Rule {
  package static let name = "hidden-character"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "In geen tekst staat een onzichtbaar teken dat iets doet.",
    en: "No text holds an invisible character that acts.")
  package static let reason = Phrase(
    nl: "Zulke tekens draaien de leesrichting om of breken een tekening, en niemand ziet waarom.",
    en: "Such characters turn the direction of reading or break a drawing, and nobody sees why.")
  package static let remedy = Phrase(
    nl: "Typ de tekst opnieuw, zonder hem uit een ander programma te plakken.",
    en: "Type the text anew, without pasting it from another program.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: Één naïeve façade – “€ 5”
    """
  ]
  package static let bad: [RuleExample] = [
    #"""
    theme:
      title: ↓"Wonen\u202E"
      explanation: ↓"Te weinig\a woningen"
    """#
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      guard case .yaml(.controlCharacter(let value)) = problem.kind else { return nil }
      let hex = String(value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      return finding(
        Phrase(
          nl: "in de tekst staat het onzichtbare teken \(code), ",
          en: "the text holds the invisible character \(code), ") + effect(of: value),
        at: problem.range, fixes: [Fix(.cleanText(at: problem.range), isSafe: true)])
    }
  }

  private static func effect(of value: UInt32) -> Phrase {
    switch value {
    case 0x202A...0x202E, 0x2066...0x2069:
      Phrase(
        nl: "dat de leesrichting verandert", en: "which changes the direction of reading")
    case 0x0D, 0x85, 0x2028, 0x2029:
      Phrase(nl: "dat een nieuwe regel begint", en: "which begins a new line")
    case 0xFEFF:
      Phrase(
        nl: "dat alleen aan het begin van een bestand hoort",
        en: "which belongs at the beginning of a file only")
    default: Phrase(nl: "een stuurteken", en: "a control character")
    }
  }
}
