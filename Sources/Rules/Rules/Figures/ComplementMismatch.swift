package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Parts are percentages whose titles differ in one word, such as `poging` and `voltooid`.
package enum ComplementMismatch: Rule {
  package static let name = "complement-mismatch"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Twee delen van een geheel zijn samen 100 procent.",
    en: "Two parts of a whole add up to 100 per cent.")
  package static let reason = Phrase(
    nl: "Zijn ze samen minder of meer, dan klopt een van de twee niet.",
    en: "If they add up to less or more, one of them is wrong.")
  package static let remedy = Phrase(
    nl: "Kijk beide cijfers in de bron na.",
    en: "Look both figures up in the source.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - {title: 'Woninginbraak: % poging', unit: procent, series: [{values: {2027: 37.1}}]}
      - {title: 'Woninginbraak: % voltooid', unit: procent, series: [{values: {2027: 62.9}}]}
      - {title: 'Overlast: % jeugd', unit: procent, series: [{values: {2027: 10}}]}
      - {title: 'Overlast: % drugs', unit: procent, series: [{values: {2027: 20}}]}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {title: 'Woninginbraak: % poging', unit: procent, series: [{values: {2027: 37.1, 2028: 40}}]}
      - {title: 'Woninginbraak: % voltooid', unit: procent, series: [{values: {↓2027: 63.9, 2028: 60}}]}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let benchmarks = input.benchmarks
    var waiting: [String: (word: String, series: FigureSeries)] = [:]
    return input.aboutIndicators { index, indicator in
      guard let own = indicator.ownSeries(without: benchmarks),
        let unit = own.unit ?? indicator.unit, MeasureUnit(unit.value) == .percent,
        let part = part(of: indicator.title.value)
      else { return [] }
      guard let other = waiting[part.whole] else {
        waiting[part.whole] = (part.word, own)
        return []
      }
      guard other.word != part.word else { return [] }
      let numbers = Dictionary(other.series.numbers.map { ($0.year, $0.number) }) { first, _ in
        first
      }
      return own.values.compactMap { value in
        guard let one = value.number, let two = numbers[value.year], let sum = one.adding(two),
          !isWhole(sum)
        else { return nil }
        return finding(
          Phrase(
            nl: "\(other.word) en \(part.word) zijn in \(value.year) samen ",
            en: "\(other.word) and \(part.word) add up in \(value.year) to ") + sum.phrase
            + Phrase(nl: " procent", en: " per cent"),
          at: value.yearRange, about: .indicator(index))
      }
    }
  }

  /// Whether the sum is 100 but for the rounding of two parts.
  private static func isWhole(_ sum: ExactNumber) -> Bool {
    guard let rest = sum.subtracting(ExactNumber(100)) else { return false }
    let unit = ExactNumber(1, decimals: sum.decimals)
    return rest <= unit && ExactNumber(-1, decimals: sum.decimals) <= rest
  }

  /// The word of a title that has an opposite, and the title without it; nil for any other title.
  private static func part(of title: String) -> (word: String, whole: String)? {
    let words = Words.of(title)
    guard let index = words.firstIndex(where: { opposites[$0] != nil }) else { return nil }
    var whole = words
    whole[index] = opposites[words[index]] ?? ""
    return (words[index], whole.joined(separator: " "))
  }

  /// Words that divide a whole in two, with a name for the pair.
  private static let opposites: [String: String] = {
    let pairs = [
      ["poging", "voltooid"], ["pogingen", "voltooide"], ["attempted", "completed"],
      ["mannen", "vrouwen"], ["jongens", "meisjes"], ["men", "women"], ["boys", "girls"],
      ["opgelost", "onopgelost"], ["solved", "unsolved"], ["veilig", "onveilig"],
      ["binnen", "buiten"], ["overdag", "nachts"],
    ]
    return Dictionary(
      uniqueKeysWithValues: pairs.flatMap { pair in pair.map { ($0, pair[0] + "*") } })
  }()
}
