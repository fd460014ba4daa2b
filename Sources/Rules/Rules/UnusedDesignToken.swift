package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum UnusedDesignToken: Rule {
  package static let name = "unused-design-token"
  package static let group = RuleGroup.look
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Van een bestand met design tokens is bekend welke niet zijn gebruikt.",
    en: "Of a file of design tokens it is known which are not used.")
  package static let reason = Phrase(
    nl: "Een thema heeft ook tokens voor wat raakvlak niet tekent; wat u mist, kan ertussen staan.",
    en: "A theme also has tokens for what raakvlak does not draw; what you miss may be among them.")
  package static let remedy = Phrase(
    nl:
      "Mist u een kleur, schrijf haar dan onder `colours`. `raakvlak look BESTAND` noemt ze allemaal.",
    en: "If you miss a colour, write it under `colours`. `raakvlak look FILE` names them all."
  ).onScreen(
    nl: "Mist u een kleur, schrijf haar dan onder `colours`.",
    en: "If you miss a colour, write it under `colours`.")
  package static let good: [RuleExample] = [
    RuleExample(tokens: ".theme { --utrecht-link-color: #1B5E8C; }")
  ]
  package static let bad: [RuleExample] = [
    RuleExample(
      tokens: """
        .theme {
          --utrecht-link-color: #1B5E8C;
          --utrecht-space: ↓1rem;
        }
        """)
  ]

  /// Names in a message; the rest is counted.
  private static let most = 12

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let tokens = input.tokens, tokens.isUseful,
      let first = tokens.unused.min(by: { $0.range < $1.range })
    else { return [] }
    let names = tokens.unused.prefix(most).map(\.name).joined(separator: ", ")
    let others = tokens.unused.count - most
    let more = Phrase(nl: " en nog \(others)", en: " and \(others) more")
    return [
      finding(
        Phrase(
          nl: "niet gebruikt (\(tokens.unused.count)): \(names)",
          en: "not used (\(tokens.unused.count)): \(names)")
          + (others > 0 ? more : Phrase(verbatim: "")),
        at: first.range, about: .plan)
    ]
  }
}
