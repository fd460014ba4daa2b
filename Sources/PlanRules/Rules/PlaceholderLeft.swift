import PlanModel
import SourceText
package import Wording

package enum PlaceholderLeft: Rule {
  package static let name = "placeholder-left"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "In geen tekst staat nog een aantekening als PM, TODO, n.n.b. of ???.",
    en: "No text still holds a note such as PM, TODO, TBD or ???.")
  package static let reason = Phrase(
    nl: "Zulke aantekeningen komen mee in de tekeningen en tabellen die de raad ziet.",
    en: "Such notes end up in the drawings and tables that the council sees.")
  package static let remedy = Phrase(
    nl: "Vul de tekst aan, of haal hem weg tot die er is.",
    en: "Complete the text, or remove it until it is there.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: Wonen in 2030
      effects:
        - id: ruzies
          label: Ruzies na 11 pm?
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: ↓TODO
      explanation: ↓Nader te bepalen.
      effects:
        - id: ruzies
          explanation: ↓Wordt nog aangevuld (n.n.b.).
          points:
            - to: 3
              inferred: ↓Waarom ook weer???
    budget:
      remark: ↓Bedragen PM
      lines:
        - name: ↓Lorem ipsum
    """
  ]

  /// Each as its words; all but the first in any case.
  private static let phrases = [
    ["todo"], ["tbd"], ["nnb"], ["xxx"], ["n", "n", "b"], ["nader", "te", "bepalen"],
    ["lorem", "ipsum"],
  ]

  /// Few words begin like a phrase; only those are compared.
  private static let firstLetters: Set<Character> = ["t", "T", "n", "N", "x", "X", "l", "L"]

  package static func check(_ input: CheckedPlan) -> [Finding] {
    PlanText.all(in: input.graph).compactMap { item in
      guard let placeholder = placeholder(in: item.text.value) else { return nil }
      return finding(
        Phrase(
          nl: "in de tekst staat nog '\(placeholder)'",
          en: "the text still holds '\(placeholder)'"),
        at: item.text.range, about: item.node)
    }
  }

  private static func placeholder(in text: String) -> String? {
    if text.contains("???") { return "???" }
    let words = Words.split(text)
    // In lower case 'pm' is an hour of the day.
    if words.contains("PM") { return "PM" }
    for (start, word) in words.enumerated() where firstLetters.contains(word.first ?? " ") {
      for phrase in phrases {
        let run = words[start...].prefix(phrase.count)
        guard run.map({ $0.lowercased() }) == phrase, let last = run.last else { continue }
        return String(text[word.startIndex..<last.endIndex])
      }
    }
    return nil
  }
}
