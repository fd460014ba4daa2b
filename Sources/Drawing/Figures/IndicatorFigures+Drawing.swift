import PlanModel
import Toolkit
package import Views

extension IndicatorFigures {
  /// Series with the unit of the first: another unit does not go on the same axis.
  var drawn: [Series] { series.filter { unit(of: $0) == series.first.flatMap(unit) } }

  private func unit(of series: Series) -> MeasureUnit? {
    series.unit.map { MeasureUnit($0) } ?? measure
  }

  /// Every number that an axis must reach.
  var numbers: [Double] {
    drawn.flatMap(\.known).compactMap { $0.number?.approximate } + targets.flatMap(\.numbers)
      + [baseline?.number.approximate].compactMap(\.self)
  }

  /// Whether no figure is known.
  var isEmpty: Bool { series.allSatisfy { $0.known.isEmpty } }

  /// Targets in the order of their years, those without one first.
  var ordered: [Target] {
    targets.enumerated().sorted {
      ($0.element.year ?? .min, $0.offset) < ($1.element.year ?? .min, $1.offset)
    }.map(\.element)
  }

  /// Starting value of the last target that names one with its year.
  var baseline: (year: Int, number: ExactNumber)? {
    for target in ordered.reversed() {
      if let year = target.baselineYear, let number = target.baseline { return (year, number) }
    }
    return nil
  }

  /// Verdict that a card shows: of the last target that has one.
  package var verdict: Verdict? { ordered.last { $0.verdict != nil }?.verdict }

  /// Unit and wanted direction in a line.
  func about(_ language: Language) -> String {
    [unit, better?.words(language)].compactMap(\.self).joined(separator: " · ")
  }

  /// Notes that a reader of the drawing needs: figures that are missing, uncertain or remarked on.
  func notes(_ language: Language) -> [String] {
    let first = series.first.flatMap(unit)
    let others = series.filter { unit(of: $0) != first }.map { series in
      let words = Phrase(
        nl: "niet getekend, want in een andere eenheid", en: "not drawn, because its unit differs")
      return "\(series.name(language)): \(words(language)) (\(series.unit ?? "–"))"
    }
    return others
      + drawn.flatMap { series -> [String] in
        let name = drawn.count > 1 ? "\(series.name(language)): " : ""
        func list(_ values: [(Value, Phrase)]) -> String {
          var parts: [(years: [String], word: String)] = []
          for (value, word) in values {
            let word = [word, value.remark].compactMap { $0?(language) }.joined(separator: ": ")
            if parts.last?.word == word {
              parts[parts.count - 1].years.append(String(value.year))
            } else {
              parts.append(([String(value.year)], word))
            }
          }
          return parts.map { "\(Catalogue.list($0.years)(language)) (\($0.word))" }
            .joined(separator: ", ")
        }
        let missing = series.values.compactMap { value in value.missing.map { (value, $0.name) } }
        let uncertain = series.values.compactMap { value in value.status.map { (value, $0.name) } }
        let remarks = series.values.filter { $0.missing == nil && $0.status == nil }.compactMap {
          value in value.remark.map { "\(name)\(value.year): \($0(language))" }
        }
        return
          (missing.isEmpty
          ? []
          : [
            "× \(name)\(Phrase(nl: "geen cijfer over", en: "no figure for")(language)) \(list(missing))"
          ])
          + (uncertain.isEmpty ? [] : ["○ \(name)\(list(uncertain))"]) + remarks
      }
  }
}

extension IndicatorFigures.Target {
  /// Numbers at which a line is drawn, from low to high.
  var numbers: [Double] {
    switch condition {
    case .atLeast(let number), .moreThan(let number), .atMost(let number), .lessThan(let number),
      .equal(let number):
      [number.approximate]
    case .between(let low, let high): [low.approximate, high.approximate]
    case .direction, nil: []
    }
  }

  /// Whether the good side is above; nil where it is neither.
  var goodIsAbove: Bool? {
    switch condition {
    case .atLeast, .moreThan, .direction(.rise): true
    case .atMost, .lessThan, .direction(.fall): false
    case .equal, .between, .direction(.hold), nil: nil
    }
  }

  /// `doel: ten minste 300 in 2022`.
  func label(_ language: Language) -> String {
    "\(Phrase(nl: "doel", en: "target")(language)): \(words(language))"
  }
}

extension IndicatorFigures.Series {
  /// Figures that a line joins: interrupted by what is missing, by years without a figure and by
  /// breaks of which the earlier years were not calculated again.
  var runs: [[(year: Int, number: Double, value: IndicatorFigures.Value)]] {
    var runs: [[(year: Int, number: Double, value: IndicatorFigures.Value)]] = []
    let usual = usualGap
    var before: Int?
    for value in values {
      guard let number = value.number?.approximate else {
        if value.missing != nil { before = nil }
        continue
      }
      let point = (year: value.year, number: number, value: value)
      if let before, value.year - before <= usual, !isBroken(before, value.year) {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
      before = value.year
    }
    return runs
  }

  /// Usual distance between two figures: those of every second year have no gaps between them.
  private var usualGap: Int {
    let gaps = zip(known, known.dropFirst()).map { $1.year - $0.year }.sorted()
    return gaps.isEmpty ? 1 : max(1, gaps[(gaps.count - 1) / 2])
  }

  private func isBroken(_ before: Int, _ after: Int) -> Bool {
    !isRestated && breaks.contains { $0.year > before && $0.year <= after }
  }
}

extension Verdict.Outcome {
  /// Position where charts are sorted: what asks for attention comes first.
  var rank: Int {
    switch self {
    case .notMet: 0
    case .provisional: 1
    case .notYetDue: 2
    case .met: 3
    case .cannotBeSaid: 4
    }
  }
}
