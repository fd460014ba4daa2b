package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TextInStatusColumn: Rule {
  package static let name = "text-in-status-column"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Onder `status` staat een oordeel, en onder `text` het verhaal.",
    en: "Under `status` is a rating, and under `text` the story.")
  package static let reason = Phrase(
    nl: "Een verhaal in de kolom van het oordeel is in geen overzicht te tonen.",
    en: "A story in the column of the rating cannot be shown in any overview.")
  package static let remedy = Phrase(
    nl: """
      Zet de tekst onder `text`, en onder `status` het oordeel, of `unknown` als er geen is.
      """,
    en: """
      Put the text under `text`, and the rating under `status`, or `unknown` when there is \
      none.
      """)
  package static let good: [RuleExample] = [
    """
    goals: [{id: veilig, text: Veilig wonen}]
    progress: [{on: 'goal:veilig', status: unknown, text: In 2021 hebben we de aanpak verder ontwikkeld.}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    goals: [{id: veilig, text: Veilig wonen}]
    progress: [{on: 'goal:veilig', status: ↓In 2021 hebben we de aanpak verder ontwikkeld.}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.progress.enumerated().compactMap { index, row in
      guard let status = row.status, isProse(status.value) else { return nil }
      return finding(
        Phrase(
          nl: "als oordeel staat hier een zin: '\(status.value.excerpt)'",
          en: "a sentence is here for a rating: '\(status.value.excerpt)'"),
        at: status.range, about: .progressRow(index))
    }
  }

  /// Whether a text is longer than the name of any rating.
  static func isProse(_ text: String) -> Bool {
    text.utf8.count > 30 && text.split(whereSeparator: \.isWhitespace).count > 5
  }
}
