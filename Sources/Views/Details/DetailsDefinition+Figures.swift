package import PlanModel
import SourceText
package import Toolkit

/// Details of regions, footnotes and indicators.
extension DetailsDefinition {
  static let regionReaders: [DetailReader<Region>] = [
    DetailReader(.benchmark) { subject in
      subject.thing.isBenchmark
        ? .word(Phrase(nl: "alleen om mee te vergelijken", en: "only to compare with")) : nil
    },
    DetailReader(.nameReason) { $0.thing.nameEvidence.inference.map { .text($0) } },
    .lines { $0.citations },
    DetailReader(.indicators) { .entries($0.holders(.region)) },
  ]

  static let footnoteReaders: [DetailReader<Footnote>] = [
    .text(.mark) { $0.mark },
    DetailReader(.means) { $0.thing.means.map { .word($0.name) } },
    .lines { $0.citations },
    DetailReader(.indicators) { .entries($0.holders(.footnote)) },
  ]

  static let indicatorReaders: [DetailReader<Indicator>] = [
    .paragraph(.explanation) { $0.explanation },
    .text(.figureKind) { $0.kind }, .text(.heading) { $0.heading }, .text(.unit) { $0.unit },
    DetailReader(.better) { $0.thing.better.map { .word($0.words) } },
    .text(.because) { $0.because }, .text(.provider) { $0.provider },
    DetailReader(.series) { subject in
      let graph = subject.graph
      return .texts(subject.thing.series.map { $0.line(in: graph.plan) })
    },
    DetailReader(.targets) { subject in
      let targets = subject.thing.targets
      return targets.isEmpty ? nil : .word(.joined(targets.map(\.words), by: "; "))
    },
    DetailReader(.rateOf) { .links($0.targets(.rateOf, withBasis: false)) },
    DetailReader(.complementOf) { subject in
      // Said of one of the two, true of both.
      var seen: Set<Node> = []
      let others =
        subject.graph.targets(of: subject.node, .complementOf)
        + subject.graph.holders(of: subject.node, .complementOf)
      return .links(others.filter { seen.insert($0).inserted }.map { subject.entry($0) })
    },
    DetailReader(.figureParts) { .links($0.targets(.figurePart, withBasis: false)) },
    DetailReader(.rates) { subject in
      .links(subject.graph.holders(of: subject.node, .rateOf).map { subject.entry($0) })
    },
    DetailReader(.wholes) { subject in
      .links(subject.graph.holders(of: subject.node, .figurePart).map { subject.entry($0) })
    },
    DetailReader(.notes) { subject in
      var seen: Set<Node> = []
      return .links(
        subject.graph.targets(of: subject.node, .footnote).filter { seen.insert($0).inserted }
          .map { subject.entry($0) })
    },
    .text(.remark) { $0.remark }, .lines { $0.citations },
    DetailReader(.goals) { .entries($0.holders(.indicator)) },
    DetailReader(.focus) { .links($0.targets(.focusAim)) },
    DetailReader(.points) { .entries($0.targets(.pointAim)) },
    DetailReader(.effects) { .entries($0.targets(.effectAim)) },
    DetailReader(.progress) { .entries($0.progressRows) },
  ]
}

extension BetterDirection {
  package var words: Phrase {
    switch self {
    case .more: Phrase(nl: "meer is beter", en: "more is better")
    case .less: Phrase(nl: "minder is beter", en: "less is better")
    case .neither: Phrase(nl: "meer noch minder is beter", en: "neither more nor less is better")
    }
  }
}

extension Region {
  /// Its name with its code; the code alone where the text gives no name.
  package var title: Phrase {
    Phrase(verbatim: name.map { "\($0.value) (\(code.value))" } ?? code.value)
  }
}

extension FigureSeries {
  /// The figures in one line, as printed: 'NL: 2018 2,3, 2019 1,99'.
  func line(in plan: Plan) -> String {
    let name = title?.value ?? region?.value
    let values = values.map { "\($0.year) \($0.wording.isEmpty ? "–" : $0.wording)" }
    let words = values.isEmpty ? printed?.value ?? "" : values.joined(separator: ", ")
    return (name.map { "\($0): " } ?? "") + words
  }
}

extension TargetCondition {
  /// 'ten minste 15'.
  package var words: Phrase {
    switch self {
    case .atLeast(let limit): Phrase(nl: "ten minste ", en: "at least ") + limit.phrase
    case .atMost(let limit): Phrase(nl: "ten hoogste ", en: "at most ") + limit.phrase
    case .moreThan(let limit): Phrase(nl: "meer dan ", en: "more than ") + limit.phrase
    case .lessThan(let limit): Phrase(nl: "minder dan ", en: "less than ") + limit.phrase
    case .equal(let wanted): wanted.phrase
    case .between(let low, let high):
      low.phrase + Phrase(nl: " tot en met ", en: " to ") + high.phrase
    case .direction(.rise): Phrase(nl: "stijgen", en: "rise")
    case .direction(.fall): Phrase(nl: "dalen", en: "fall")
    case .direction(.hold): Phrase(nl: "gelijk blijven", en: "stay the same")
    }
  }
}

extension FigureTarget {
  /// 'ten minste 15 in 2022'; as printed where it has no condition of its own.
  package var words: Phrase {
    wordsWithoutRegion
      + (region.map { Phrase(verbatim: " (\($0.value))") } ?? Phrase(verbatim: ""))
  }

  /// The same where it goes without saying whose target it is.
  var wordsWithoutRegion: Phrase {
    let wanted =
      conditions.isEmpty
      ? Phrase(verbatim: printed?.value ?? "") : .joined(conditions.map(\.words), by: ", ")
    return wanted + (year.map { Phrase(nl: " in \($0)", en: " in \($0)") } ?? Phrase(verbatim: ""))
  }
}
