package import Findings
import PlanModel
import SourceText
package import Toolkit

/// Parts are percentages of which the plan says it (`complement-of`), else those whose titles differ in
/// one word, such as `poging` and `voltooid`.
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
    nl: "Kijk beide cijfers in de bron na, en of `complement-of` de goede indicator noemt.",
    en: "Look both figures up in the source, and whether `complement-of` names the right indicator."
  )
  package static let good: [RuleExample] = [
    """
    indicators:
      - {title: 'Woninginbraak: % poging', unit: procent, series: [{values: {2027: 37.1}}]}
      - {title: 'Woninginbraak: % voltooid', unit: procent, series: [{values: {2027: 62.9}}]}
      - {title: 'Overlast: % jeugd', unit: procent, series: [{values: {2027: 10}}]}
      - {title: 'Overlast: % drugs', unit: procent, series: [{values: {2027: 20}}]}
    """,
    """
    indicators:
      - {id: aangifte, title: Met aangifte, unit: procent, series: [{values: {2027: 37.1}}, {region: NL, values: {2027: 50}}]}
      - {id: zonder, title: Zonder, unit: procent, complement-of: aangifte, series: [{values: {2027: 62.9}}]}
    regions: [{code: NL, benchmark: true}]
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {title: 'Woninginbraak: % poging', unit: procent, series: [{values: {2027: 37.1, 2028: 40}}]}
      - {title: 'Woninginbraak: % voltooid', unit: procent, series: [{values: {↓2027: 63.9, 2028: 60}}]}
    """,
    """
    indicators:
      - {id: aangifte, title: Met aangifte, unit: procent, series: [{values: {2027: 40, 2028: 30}}]}
      - title: Zonder
        unit: procent
        complement-of: aangifte
        series: [{values: {2027: 60, ↓2028: 60}}]
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let declared = declared(input)
    let benchmarks = input.benchmarks
    var waiting: [String: (word: String, series: FigureSeries)] = [:]
    return declared.findings
      + input.aboutIndicators { index, indicator in
        guard !declared.related.contains(index),
          let own = indicator.ownSeries(without: benchmarks),
          own.measure(in: indicator) == .percent,
          let part = part(of: indicator.title.value)
        else { return [] }
        guard let other = waiting[part.whole] else {
          waiting[part.whole] = (part.word, own)
          return []
        }
        guard other.word != part.word else { return [] }
        return findings(
          (other.word, other.series), (part.word, own), about: .indicator(index))
      }
  }

  /// Findings of the pairs that the plan names, and the indicators of which it says so.
  private static func declared(_ input: PlanInput) -> (findings: [Finding], related: Set<Int>) {
    let relations = FigureRelations(input)
    var related: Set<Int> = []
    var pairs: Set<Set<Int>> = []
    let findings = input.aboutIndicators { index, indicator in
      guard indicator.complementOf != nil,
        let other = relations.indicators(of: index, .complementOf).first
      else { return [] }
      related.formUnion([index, other])
      // Both may name each other.
      guard pairs.insert([index, other]).inserted else { return [] }
      let partner = input.plan.indicators[other]
      return indicator.series.flatMap { series -> [Finding] in
        guard series.measure(in: indicator) == .percent,
          let others = relations.series(of: other, like: series),
          others.measure(in: partner) == .percent
        else { return [] }
        return Self.findings(
          (partner.quoted, others), (indicator.quoted, series), about: .indicator(index))
      }
    }
    return (findings, related)
  }

  /// Years in which two parts do not add up to a whole, reported at the second.
  private static func findings(
    _ one: (name: String, series: FigureSeries), _ two: (name: String, series: FigureSeries),
    about node: Node
  ) -> [Finding] {
    let others = one.series.valuesByYear
    return two.series.values.compactMap { value in
      guard let other = others[value.year], let first = other.number, let second = value.number,
        let sum = first.adding(second), !isWhole(sum)
      else { return nil }
      return finding(
        Phrase(
          nl: "\(one.name) en \(two.name) zijn in \(value.year) samen ",
          en: "\(one.name) and \(two.name) add up in \(value.year) to ") + sum.phrase
          + Phrase(nl: " procent", en: " per cent"),
        at: value.yearRange, about: node,
        notes: [
          Finding.Note(
            Phrase(nl: "hier het andere deel", en: "here is the other part"), at: other.yearRange)
        ])
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
