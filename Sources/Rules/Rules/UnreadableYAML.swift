package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnreadableYAML: Rule {
  package static let name = "unreadable-yaml"
  package static let group = RuleGroup.form
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elk bestand is leesbare YAML: een eenvoudige opbouw van sleutels, in UTF-8.",
    en: "Every file is readable YAML: a plain structure of keys, in UTF-8."
  ).onScreen(
    nl: "Elk tekstbestand van het plan is te lezen.",
    en: "Every text file of the plan can be read.")
  package static let reason = Phrase(
    nl: "Na zo'n fout is niet te zeggen wat de rest van het bestand betekent.",
    en: "After such a mistake nobody can say what the rest of the file means.")
  package static let remedy = Phrase(
    nl: "Vergelijk de regel met de regels eromheen: inspringing, aanhalingstekens, haakjes.",
    en: "Compare the line with those around it: indentation, quotes, brackets.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: "Wonen: te duur"
      explanation: >-
        Een tekst over meer regels mag: met dubbele punten,
        'aanhalingstekens' en al.
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: Wonen↓: te duur
    """,
    """
    theme:
      title: ↓"Wonen
      explanation: Te duur.
    """,
    """
    theme:
      title: Wonen
     ↓explanation: Te duur.
    """,
    """
    theme:
      title: Wonen
      ↓explanation
      source: 59
    """,
    """
    theme:
      title: ↓@thuis
    """,
    """
    theme:
      title: Wonen
    ↓---
    theme:
      title: Klimaat
    """,
    """
    theme:
      ↓[title]: Wonen
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    // A file in which git left two versions has a finding that says so.
    let mixed = MergeMarkers.firstLines(in: input.files.inOrderOfPaths)
    return input.problems.compactMap { problem in
      guard mixed[problem.range.file.index] == nil else { return nil }
      guard case .yaml(let yaml) = problem.kind, let words = ProblemMessages(yaml) else {
        return nil
      }
      return finding(
        words.message, at: problem.range, remedy: words.remedy ?? remedy,
        onScreen: .unreadable(words.message, words.remedy ?? remedy))
    }
  }
}
