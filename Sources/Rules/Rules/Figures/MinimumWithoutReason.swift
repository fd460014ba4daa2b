package import Findings
import PlanModel
import SourceText
package import Toolkit

/// What is unwanted is known by the words of the title (`UnwantedWords`).
package enum MinimumWithoutReason: Rule {
  package static let name = "minimum-without-reason"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Wil een doel meer van iets ongewensts, dan staat er een reden bij.",
    en: "A target that wants more of something unwanted gives a reason.")
  package static let reason = Phrase(
    nl: "De lezer denkt anders dat de gemeente meer overlast wil.",
    en: "Otherwise the reader thinks that the municipality wants more nuisance.")
  package static let remedy = Phrase(
    nl: "Geef onder `because` waarom meer beter is, of noem de noot die het uitlegt.",
    en: "Give under `because` why more is better, or name the footnote that explains it.")
  package static let good: [RuleExample] = [
    """
    footnotes: [{id: inzicht, mark: '*', text: Meer meldingen geeft beter inzicht.}]
    indicators:
      - title: Meldingen van discriminatie
        better: more
        because: Meer meldingen geeft beter inzicht.
        targets: [{more-than: 40, by: 2030}]
      - title: Overlast
        targets: [{more-than: 180, by: 2030, printed: '> 180*', notes: [inzicht]}]
      - title: Deelnemers Burgernet
        targets: [{at-least: 18500, by: 2030}]
      - title: Woninginbraken
        targets: [{at-least: 300, at-most: 400, by: 2030}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Ondermijning (politiecijfers)
        better: more
        targets: [↓{more-than: 45, by: 2030, printed: '>45'}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let explained = Set(input.plan.footnotes.filter { $0.text != nil }.map(\.id.value))
    return input.aboutIndicators { index, indicator in
      guard indicator.because == nil, indicator.wantsMore,
        UnwantedWords.areIn(indicator.title.value)
      else { return [] }
      return indicator.targets.filter {
        $0.wantsMore && !$0.wantsLess && !$0.notes.contains { explained.contains($0.value) }
      }.map { target in
        finding(
          Phrase(
            nl: "het doel van indicator \(indicator.quoted) is ",
            en: "the target of indicator \(indicator.quoted) is ") + target.words
            + Phrase(
              nl: ", en nergens staat waarom meer beter is",
              en: ", and nothing says why more is better"),
          at: target.range, about: .indicator(index))
      }
    }
  }
}
