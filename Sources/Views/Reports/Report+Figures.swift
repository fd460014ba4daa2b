package import PlanModel
import SourceText
package import Toolkit

extension Report {
  /// State of the indicators on a day: what asks for attention first, then every indicator with its
  /// drawing and its numbers. A council letter begins with it.
  ///
  /// - Parameter day: the day as of which targets are due; nil for as far as the figures go.
  package static func figures(_ graph: PlanGraph, asOf day: Day?) -> Report {
    let all = IndicatorFigures.all(in: graph, asOf: day)
    var blocks: [Block] = [.paragraph(asOf(day, in: graph.plan))]
    guard !all.isEmpty else {
      blocks.append(
        .paragraph(Phrase(nl: "Het plan heeft geen cijfers.", en: "The plan has no figures.")))
      return Report(name: "figures", title: title, blocks: blocks)
    }
    let targets = all.flatMap { figures in
      figures.targets.compactMap { target in target.verdict.map { (figures, target, $0) } }
    }
    if !targets.isEmpty {
      blocks.append(.paragraph(counts(targets.map(\.2.outcome))))
      for outcome in [Verdict.Outcome.notMet, .provisional, .met, .notYetDue, .cannotBeSaid] {
        let these = targets.filter { $0.2.outcome == outcome }
        guard !these.isEmpty else { continue }
        blocks.append(.heading(2, outcome.name.capitalized))
        blocks.append(
          .list(
            these.map { figures, target, verdict in figures.line(target, verdict.reason) }))
      }
    }
    blocks += overview(all) + each(all, in: graph)
    blocks.append(.heading(2, Phrase(nl: "Alle streefwaarden", en: "All targets")))
    blocks.append(.table(.targets(graph, asOf: day), under: 2))
    return Report(name: "figures", title: title, blocks: blocks)
  }

  private static let title = Phrase(nl: "Hoe de cijfers staan", en: "How the figures stand")

  private static func asOf(_ day: Day?, in plan: Plan) -> Phrase {
    guard let day else {
      return plan.lastYearOfFigures.map {
        Phrase(
          nl: "Stand volgens de cijfers tot en met \($0).", en: "As the figures are up to \($0).")
      } ?? Phrase(nl: "Stand volgens het plan.", en: "As the plan says.")
    }
    return Phrase(nl: "Stand op \(day.phrase.dutch).", en: "As it is on \(day.phrase.english).")
  }

  private static func counts(_ outcomes: [Verdict.Outcome]) -> Phrase {
    let counts = Verdict.Outcome.allCases.compactMap { outcome -> Phrase? in
      let count = outcomes.count { $0 == outcome }
      return count == 0 ? nil : Phrase(verbatim: "\(count) ") + outcome.name
    }
    return Phrase(nl: "Van ", en: "Of ")
      + Catalogue.count(
        outcomes.count, one: Phrase(nl: "streefwaarde", en: "target"),
        many: Phrase(nl: "streefwaarden", en: "targets")) + Phrase(verbatim: ": ")
      + .list(counts) + Phrase(verbatim: ".")
  }

  /// All indicators beside each other; one alone is drawn below.
  private static func overview(_ all: [IndicatorFigures]) -> [Block] {
    guard all.count > 1 else { return [] }
    let title = Phrase(nl: "In één beeld", en: "In one picture")
    return [.heading(2, title), .multiples(title, all)]
  }

  /// Every indicator below the heading of the plan under which it is.
  private static func each(_ all: [IndicatorFigures], in graph: PlanGraph) -> [Block] {
    var blocks: [Block] = [.heading(2, Phrase(nl: "Elk cijfer", en: "Each figure"))]
    var last = ""
    for (figures, indicator) in zip(all, graph.plan.indicators) {
      if let heading = indicator.heading?.value, heading != last {
        blocks.append(.heading(3, Phrase(verbatim: heading)))
        last = heading
      }
      blocks.append(.heading(last.isEmpty ? 3 : 4, Phrase(verbatim: figures.title)))
      blocks.append(.paragraph(figures.sentence.capitalized + Phrase(verbatim: ".")))
      blocks.append(.figure(figures))
    }
    return blocks
  }

  /// What one report says: the state of each thing, beside what earlier reports said, and in
  /// what words.
  ///
  /// - Parameters:
  ///   - index: that of the report in the plan.
  ///   - definition: which details a report and its statements have.
  package static func progress(
    _ index: Int, in graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) -> Report {
    let report = graph.plan.reports[index]
    let node = Node.report(index)
    let overview = ProgressOverview(graph, by: definition).upTo(node)
    let column = overview.reports.count - 1
    let facts = Details(node, in: graph, by: definition, without: [.source]).all.map {
      $0.words.capitalized
    }
    var blocks: [Block] = facts.isEmpty ? [] : [.list(facts)]
    if overview.subjects.isEmpty {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Het plan heeft van dit verslag nog geen oordelen.",
            en: "The plan has no ratings of this report yet.")))
    } else {
      blocks += [
        .heading(2, Phrase(nl: "In beeld", en: "In a picture")),
        .status(overview, of: Phrase(nl: "Doel, resultaat of punt", en: "Goal, result or point")),
        .heading(2, Phrase(nl: "Wat het verslag zegt", en: "What the report says")),
      ]
    }
    for subject in overview.subjects {
      guard let cell = subject.cells[column] else { continue }
      blocks.append(.heading(3, subject.title))
      let lines = CitedLines.words(cell.lines)
      blocks.append(
        .paragraph(
          cell.words.capitalized + Phrase(verbatim: lines.dutch.isEmpty ? "." : ". ")
            + lines.capitalized))
      blocks += [cell.because, cell.text].compactMap { $0 }.map {
        .paragraph(Phrase(verbatim: $0))
      }
      blocks += cell.details.map { .paragraph($0.words.capitalized) }
    }
    return Report(
      name: "progress-\(Slug.exact(report.id.value))",
      title: headed(report.title.value),
      blocks: blocks)
  }

  /// A title that says what it is of, unless it does already: not `Voortgang: Voortgang van 2021`.
  private static func headed(_ title: String) -> Phrase {
    let kind = Phrase(nl: "Voortgang", en: "Progress")
    let begins = title.lowercased()
    return kind.map { word in begins.hasPrefix(word.lowercased()) ? title : "\(word): \(title)" }
  }
}

extension IndicatorFigures {
  /// A target with what is said of it: `Inbraken, doel ten hoogste 4 in 2022: er is geen cijfer over 2022.`
  ///
  /// What says the target itself is not said twice: `Inbraken: 3,2 in 2022, en het doel is ten hoogste 4.`
  func line(_ target: Target, _ words: Phrase) -> Phrase {
    let isSaid =
      target.condition.map { words.dutch.hasSuffix("het doel is \($0.words.dutch)") } ?? false
    let aim =
      isSaid && targets.count(where: { $0.verdict != nil }) == 1
      ? Phrase(verbatim: title)
      : Phrase(verbatim: "\(title), ") + Phrase(nl: "doel ", en: "target ") + target.words
    return aim + Phrase(verbatim: ": ") + words + Phrase(verbatim: ".")
  }
}

extension ProgressOverview {
  /// The things that a report speaks of, with what it and earlier reports say of them.
  fileprivate func upTo(_ report: Node) -> ProgressOverview {
    guard let last = reports.firstIndex(where: { $0.node == report }) else {
      return keeping { _ in false }
    }
    let part = ProgressOverview(
      reports: Array(reports.prefix(last + 1)),
      subjects: subjects.filter { $0.cells[last] != nil }.map { subject in
        Subject(
          node: subject.node, title: subject.title, heading: subject.heading,
          cells: Array(subject.cells.prefix(last + 1)), others: [])
      })
    return part.keeping { _ in true }
  }
}
