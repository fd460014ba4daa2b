package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum AmbiguousNumbers: Rule {
  package static let name = "ambiguous-numbers"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Van een rij zoals gedrukt is bekend welk getal bij welk jaar hoort.",
    en: "Of a row as printed it is known which number belongs to which year.")
  package static let reason = Phrase(
    nl: """
      Cijfers zonder tussenruimte zijn op meer dan één manier te verdelen; wie raadt, verzint \
      een cijfer.
      """,
    en: """
      Digits without space can be divided in more than one way; guessing invents a figure.
      """)
  package static let remedy = Phrase(
    nl: "Zoek de cijfers in de bron op; kan dat niet, laat ze dan `unclear`.",
    en: "Look the figures up in the source; if you cannot, leave them `unclear`.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Geweldsmisdrijven
        series: [{printed: '6,36,35,6', values: {2026: 6.3, 2027: 6.3, 2028: 5.6}}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Harde kern
        series:
          - printed: ↓'2,322,02,1'
            values: {2026: {missing: unclear}, 2027: {missing: unclear}, 2028: {missing: unclear}}
      - title: Vernielingen
        series: [{printed: ↓'8,787,27,0', values: {2026: 8.7, 2027: 8, 2028: 7.5}}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let language = input.plan.language
    return input.aboutIndicators { index, indicator in
      indicator.series.compactMapLent { series in
        guard let printed = series.printed else { return nil }
        let digits = printed.value.filter { !$0.isWhitespace }
        let numbers = series.values.filter { $0.number != nil }
        let words = Phrase(
          nl: "de rij '\(printed.value.excerpt)' van indicator \(indicator.quoted) ",
          en: "the row '\(printed.value.excerpt)' of indicator \(indicator.quoted) ")
        if numbers.isEmpty || series.values.contains(where: { $0.missing == .unclear }) {
          return finding(
            words
              + Phrase(
                nl: "is niet te verdelen over \(series.values.count) jaren",
                en: "cannot be divided over \(series.values.count) years"),
            at: printed.range, about: .indicator(index))
        }
        guard numbers.map({ $0.wording(in: language) }).joined() != digits else { return nil }
        return finding(
          words
            + Phrase(
              nl: "heeft andere cijfers dan de waarden eronder",
              en: "has other digits than the values below it"),
          at: printed.range, about: .indicator(index))
      }
    }
  }
}
