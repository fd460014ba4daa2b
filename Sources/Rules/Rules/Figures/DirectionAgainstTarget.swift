package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum DirectionAgainstTarget: Rule {
  package static let name = "direction-against-target"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een streefwaarde wil dezelfde kant op als haar indicator.",
    en: "A target goes the same direction as its indicator.")
  package static let reason = Phrase(
    nl: "Is minder beter en wil het doel meer, dan is het een tegen het ander.",
    en: "If less is better and the target wants more, one of them is wrong.")
  package static let remedy = Phrase(
    nl: """
      Verbeter `better` of de streefwaarde; is meer van iets ongewensts gewenst, zeg dan \
      `better: more` met de reden onder `because`.
      """,
    en: """
      Correct `better` or the target; if more of something unwanted is wanted, write `better: \
      more` with the reason under `because`.
      """
  ).onScreen(
    nl:
      "Verbeter `better` of de streefwaarde; is meer van iets ongewensts gewenst, kies dat dan bij `better`, met de reden onder `because`.",
    en:
      "Correct `better` or the target; if more of something unwanted is wanted, choose that at `better`, with the reason under `because`."
  )
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Meldingen van overlast
        better: more
        because: Meer meldingen geeft beter inzicht.
        targets: [{more-than: 180, by: 2030}]
      - title: Halt
        better: neither
        targets: [{more-than: 15, by: 2030}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Meldingen van overlast
        better: less
        targets: [↓{more-than: 180, by: 2030}, {at-most: 400, by: 2030}]
      - title: Deelnemers
        better: more
        targets: [↓{direction: fall, by: 2030}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      indicator.targets.filter { isAgainst($0, indicator.better) }.map { target in
        let better =
          indicator.better == .less
          ? Phrase(nl: "minder", en: "less") : Phrase(nl: "meer", en: "more")
        return finding(
          Phrase(
            nl: "van indicator \(indicator.quoted) is ", en: "of indicator \(indicator.quoted) ")
            + better + Phrase(nl: " beter, maar het doel is ", en: " is better, but the target is ")
            + target.words,
          at: target.range, about: .indicator(index))
      }
    }
  }

  private static func isAgainst(_ target: FigureTarget, _ better: BetterDirection?) -> Bool {
    switch better {
    case .less: target.wantsMore && !target.wantsLess
    case .more: target.wantsLess && !target.wantsMore
    case .neither, nil: false
    }
  }
}
