package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum UnusableDesignTokens: Rule {
  package static let name = "unusable-design-tokens"
  package static let group = RuleGroup.look
  package static let level = Level.warning
  package static let demand = Phrase(
    nl:
      "Het bestand met design tokens staat in de map van het plan en heeft kleuren of een lettertype.",
    en: "The file of design tokens is in the plan's folder and has colours or a typeface.")
  package static let reason = Phrase(
    nl: "Anders krijgt alles de kleuren van raakvlak zelf.",
    en: "Otherwise everything gets raakvlak's own colours.")
  package static let remedy = Phrase(
    nl: """
      Zet het bestand in de map van het plan en noem het zoals het heet. `raakvlak look BESTAND` toont wat \
      ervan is te gebruiken.
      """,
    en: """
      Put the file into the plan's folder and name it as it is called. `raakvlak look FILE` shows what of it \
      can be used.
      """
  ).onScreen(
    nl: "Zet het bestand in de map van het plan en noem het zoals het heet.",
    en: "Put the file into the plan's folder and name it as it is called.")
  package static let good: [RuleExample] = [
    RuleExample(
      tokens: """
        .theme { --voorbeeld-blauw: #1B5E8C; --utrecht-link-color: var(--voorbeeld-blauw); }
        """)
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      look:
        tokens: ↓huisstijl/thema.css
    """,
    RuleExample(
      tokens: """
        ↓.theme { --utrecht-space: 1rem; }
        """),
    RuleExample(
      tokens: """
        {"utrecht": ↓{"link-color": {"value": "#1B5E8C"}
        """),
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard let written = input.plan.header?.look?.tokens else { return [] }
    guard let tokens = input.tokens else {
      return [
        finding(
          Phrase(
            nl: "'\(written.value)' is er niet of is geen bestand in de map van het plan",
            en: "'\(written.value)' is not there, or is no file in the plan's folder"),
          at: written.range, about: .plan)
      ]
    }
    // Colours that are all too light have findings of their own.
    guard !tokens.isUseful, tokens.pale.isEmpty else { return [] }
    if let problem = tokens.problem {
      return [
        finding(
          Phrase(
            nl: "hier houdt het op leesbare JSON te zijn; geen token is gebruikt",
            en: "this is where it ceases to be JSON that can be read; no token is used"),
          at: problem.range, about: .plan)
      ]
    }
    if let range = tokens.firstInvalid {
      return [
        finding(
          Phrase(
            nl: "hier staat een teken dat geen UTF-8 is; geen token is gebruikt",
            en: "here is a character that is not UTF-8; no token is used"),
          at: range, about: .plan,
          remedy: Phrase(
            nl: "Sla het bestand op als UTF-8.", en: "Save the file as UTF-8."))
      ]
    }
    // It has colours that raakvlak knows; why they are not used is a finding of its own.
    guard tokens.pale.isEmpty else { return [] }
    let start = SourceRange.beginning(of: FileNumber(input.plan.files.count - 1))
    return [
      finding(
        Phrase(
          nl: "in '\(written.value)' staat geen kleur of lettertype die raakvlak kent",
          en: "'\(written.value)' has no colour or typeface that raakvlak knows"),
        at: start, about: .plan)
    ]
  }
}
