package import Findings
import PlanModel
import SourceText
package import Toolkit

/// A number beside a year, in a sentence with all words of an indicator's title (`FigureTitles`).
package enum NumberInProse: Rule {
  package static let name = "number-in-prose"
  package static let group = RuleGroup.figures
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een cijfer in een tekst over voortgang is hetzelfde als in de reeks.",
    en: "A figure in a text about progress is the same as in the series.")
  package static let reason = Phrase(
    nl: "De lezer ziet twee getallen voor hetzelfde jaar en vertrouwt geen van beide.",
    en: "The reader sees two numbers for the same year and trusts neither.")
  package static let remedy = Phrase(
    nl: "Verbeter een van de twee; telt de tekst iets anders, zeg dan wat.",
    en: "Correct one of them; if the text counts something else, say what.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - {id: inbraken, title: Woninginbraken, series: [{values: {2027: 636, 2029: 204}}]}
    goals: [{id: wonen, text: Veilig wonen}]
    progress:
      - {on: 'goal:wonen', text: Het aantal woninginbraken daalde van 636 in 2027 naar 204 in 2029.}
      - {on: 'goal:wonen', text: In 2027 waren er 12 bijeenkomsten. Woninginbraken kosten geld.}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {id: inbraken, title: Woninginbraken, series: [{values: {2027: 620, 2029: 204}}]}
    goals: [{id: wonen, text: Veilig wonen}]
    progress:
      - {on: 'goal:wonen', text: ↓Het aantal woninginbraken daalde van 636 in 2027 naar 204 in 2029.}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    guard input.plan.progress.contains(where: { $0.text != nil }) else { return [] }
    let titles = FigureTitles(input.plan, without: input.benchmarks)
    guard !titles.isEmpty else { return [] }
    return input.plan.progress.enumerated().compactMap { index, row in
      guard let text = row.text, let other = titles.difference(in: text.value) else { return nil }
      return finding(
        Phrase(
          nl:
            "de tekst noemt over \(other.year) \(other.written), indicator '\(other.title.excerpt)' heeft ",
          en:
            "the text has \(other.written) for \(other.year), indicator '\(other.title.excerpt)' has "
        )
          + other.number.phrase,
        at: text.range, about: .progressRow(index))
    }
  }
}
