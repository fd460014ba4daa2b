package import PlanModel
package import SourceText
package import Toolkit

/// Details of goals, results, scales, reports and rows of progress.
extension DetailsDefinition {
  static let goalReaders: [DetailReader<Goal>] = [
    .paragraph(.explanation) { $0.explanation },
    DetailReader(.kind) { subject in
      subject.thing.kind == .ambition ? .word(Phrase(nl: "ambitie", en: "ambition")) : nil
    },
    .text(.heading) { $0.heading }, .text(.setBy) { $0.setBy },
    DetailReader(.under) { .links($0.targets(.goal, withBasis: false)) },
    .text(.remark) { $0.remark }, .lines { $0.citations },
    DetailReader(.parts) { subject in
      .entries(
        subject.graph.holders(of: subject.node, .goal).compactMap { holder in
          if case .goal = holder { subject.entry(holder) } else { nil }
        })
    },
    DetailReader(.indicators) { .entries($0.targets(.indicator)) },
    DetailReader(.focus) { .links($0.targets(.focusAim)) },
    DetailReader(.points) { .entries($0.targets(.pointAim)) },
    DetailReader(.effects) { .entries($0.targets(.effectAim)) },
    DetailReader(.results) { subject in
      .entries(
        subject.graph.holders(of: subject.node, .goal).compactMap { holder in
          if case .result = holder { subject.entry(holder) } else { nil }
        })
    },
    DetailReader(.progress) { .entries($0.progressRows) },
  ]

  static let resultReaders: [DetailReader<StatedResult>] = [
    DetailReader(.kind) { subject in
      subject.thing.kind == .activity ? .word(Phrase(nl: "activiteit", en: "activity")) : nil
    },
    .text(.code) { $0.code }, .text(.heading) { $0.heading },
    .text(.remark) { $0.remark }, .lines { $0.citations },
    DetailReader(.goals) { .links($0.targets(.goal)) },
    DetailReader(.points) { .entries($0.targets(.pointAim)) },
    DetailReader(.progress) { .entries($0.progressRows) },
  ]

  static let scaleReaders: [DetailReader<RatingScale>] = [
    DetailReader(.aspects) { subject in
      let names = subject.thing.aspectNames.map(\.value)
      return .texts(
        subject.thing.aspects.enumerated().map { index, aspect in
          names.indices.contains(index) ? "\(aspect.value): \(names[index])" : aspect.value
        })
    },
    DetailReader(.legend) { subject in
      subject.thing.legend == .unknown
        ? .word(Phrase(nl: "staat niet in de tekst", en: "is not in the text")) : nil
    },
    DetailReader("values") { .texts($0.thing.values.map(\.words)) },
    .text(.remark) { $0.remark }, .lines { $0.citations },
  ]

  static let reportReaders: [DetailReader<ProgressReport>] = [
    DetailReader(.about) { $0.thing.year.map { .number($0) } },
    DetailReader(.date) { $0.thing.date.map { .day($0) } },
    DetailReader(.due) { $0.thing.due.map { .day($0) } },
    DetailReader(.scale) { .links($0.targets(.scale, withBasis: false)) },
    DetailReader(.url) { $0.thing.url.map { .address($0.value) } },
    .text(.remark) { $0.remark }, .lines { $0.citations },
  ]

  static let progressRowReaders: [DetailReader<ProgressRow>] = [
    DetailReader(.report) { .links($0.targets(.report, withBasis: false)) },
    DetailReader(.rating) { subject in
      subject.graph.rating(subject.thing.status, of: subject.node).map { .word($0) }
    },
    DetailReader(.ratings) { subject in
      let words = subject.thing.ratings.map { rating in
        Phrase(verbatim: "\(rating.aspect.value): ")
          + (subject.graph.rating(rating.status, of: subject.node) ?? Phrase(verbatim: "–"))
      }
      return words.isEmpty ? nil : .word(.joined(words, by: ", "))
    },
    DetailReader(.date) { $0.thing.date.map { .day($0) } },
    .text(.because) { $0.because }, .text(.said) { $0.text }, .text(.remark) { $0.remark },
    .text(.origin) { $0.origin }, .lines { $0.citations },
  ]
}

extension ScaleValue {
  /// The word as printed, with its meaning where the text says it.
  var words: String {
    let word = title?.value ?? id.value
    return meaning.map { "\(word): \($0.value)" } ?? word
  }
}

extension PlanGraph {
  /// Words of a status in a row of progress; nil when it has none.
  package func rating(_ status: Located<String>?, of row: Node) -> Phrase? {
    guard let status = status?.value else { return nil }
    guard status != ProgressRow.unknownStatus else { return Phrase(nl: "onbekend", en: "unknown") }
    let value = scale(of: row)?.value(status)
    return Phrase(verbatim: value?.title?.value ?? status)
  }

  /// Scale of the report that a row of progress is from.
  package func scale(of row: Node) -> RatingScale? {
    guard let report = targets(of: row, .report).first,
      case .scale(let scale)? = targets(of: report, .scale).first
    else { return nil }
    return plan.scales[scale]
  }
}

extension DetailSubject {
  /// What reports say of the thing, each with its details.
  var progressRows: [DetailEntry] {
    graph.holders(of: node, .subject).map { row in
      let report = graph.targets(of: row, .report).first ?? row
      let details = definition.details(of: row, in: graph, without: [.report])
      return DetailEntry(report, in: graph, details)
    }
  }
}
