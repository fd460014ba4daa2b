package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum TitleBeginsAnother: Rule {
  package static let name = "title-begins-another"
  package static let group = RuleGroup.wording
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "De titel van een actiepunt is niet het begin van die van een ander.",
    en: "The title of an action point is not the beginning of another's.")
  package static let reason = Phrase(
    nl: "Wie de korte titel noemt, kan beide punten bedoelen.",
    en: "Who names the short title may mean either point.")
  package static let remedy = Phrase(
    nl: "Maak de korte titel langer, zodat hij zegt wat alleen dit punt doet.",
    en: "Make the short title longer, so that it says what only this point does.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 1
        title: De basis op orde in de wijk
      - number: 10
        title: De basis op orde buiten
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
        title: ↓De basis op orde
      - number: 10
        title: De basis op orde buiten
    """,
    """
    action-points:
      - number: 1
        title: ↓Better lighting
      - number: 2
        title: Better lighting in parks
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let points = input.plan.actionPoints
    let titles = points.indices.map { (words: Words.folded(points[$0].title.value), index: $0) }
      .filter { !$0.words.isEmpty }
      .sorted { ($0.words, $0.index) < ($1.words, $1.index) }
    // What begins with a title comes right behind it; equal titles have a rule of their own.
    return zip(titles, titles.dropFirst()).compactMap { short, long in
      guard long.words.hasPrefix(short.words + " ") else { return nil }
      let (number, other) = (points[short.index].number.value, points[long.index].number.value)
      return finding(
        Phrase(
          nl: "de titel van actiepunt \(number) is het begin van die van actiepunt \(other)",
          en:
            "the title of action point \(number) is the beginning of that of action point \(other)"),
        at: points[short.index].title.range, about: .actionPoint(short.index),
        notes: [
          .init(
            Phrase(nl: "hier staat de langere", en: "the longer one is here"),
            at: points[long.index].title.range)
        ])
    }
  }
}
