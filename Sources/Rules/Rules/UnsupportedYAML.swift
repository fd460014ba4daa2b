package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnsupportedYAML: Rule {
  package static let name = "unsupported-yaml"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl:
      "Een plan doet het zonder ankers (`&naam`), verwijzingen (`*naam`), tags (`!naam`) en `<<`.",
    en: "A plan does without anchors (`&name`), aliases (`*name`), tags (`!name`) and `<<`."
  ).onScreen(
    nl: "Elk tekstbestand van het plan is zo geschreven dat raakvlak het kan lezen.",
    en: "Every text file of the plan is written so that raakvlak can read it.")
  package static let reason = Phrase(
    nl: "Wie het bestand leest, ziet niet wat ze doen: een tekst zou ook elders gelden.",
    en: "A reader of the file cannot see what they do: a text would hold elsewhere too.")
  package static let remedy = Phrase(
    nl: "Hoort het teken bij de tekst, zet dan de hele tekst tussen aanhalingstekens.",
    en: "When the sign belongs to the text, put the whole text in quotes.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: "*Nieuw* wonen"
      explanation: Wonen & werken, en snel!
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: ↓*nieuw
      explanation: ↓&uitleg Er zijn te weinig woningen.
    """,
    """
    theme:
      title: ↓!Wonen in de stad
      ↓<<: Wonen
    """,
  ]

  /// Ranges of aliases used as a value, which then reads as empty.
  static func ranges(in input: PlanInput) -> Set<SourceRange> {
    Set(
      input.problems.compactMap { problem in
        problem.kind == .yaml(.anchorOrAlias) ? problem.range : nil
      })
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    input.problems.compactMap { problem in
      guard case .yaml(let yaml) = problem.kind else { return nil }
      switch yaml {
      case .anchorOrAlias:
        return unsupported(
          Phrase(
            nl: "een tekst die met `&` of `*` begint, is in YAML een anker of een verwijzing",
            en: "in YAML a text that begins with `&` or `*` is an anchor or an alias"),
          at: problem.range)
      case .tag:
        return unsupported(
          Phrase(
            nl: "een tekst die met `!` begint, is in YAML een tag",
            en: "in YAML a text that begins with `!` is a tag"),
          at: problem.range)
      case .mergeKey:
        return unsupported(
          Phrase(
            nl: "`<<` voegt in YAML een ander blok in", en: "in YAML `<<` inserts another block"),
          at: problem.range,
          remedy: Phrase(
            nl: "Schrijf de sleutels van het andere blok hier uit.",
            en: "Write out the keys of the other block here."))
      case .syntax, .notUTF8, .severalDocuments, .complexKey, .tooDeep, .tooLarge,
        .controlCharacter, .unread:
        return nil
      }
    }
  }

  private static func unsupported(
    _ message: Phrase, at range: SourceRange, remedy: Phrase = Self.remedy
  ) -> Finding {
    finding(message, at: range, remedy: remedy, onScreen: .unreadable(message, remedy))
  }
}
