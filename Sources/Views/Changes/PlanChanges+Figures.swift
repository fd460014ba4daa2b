import PlanModel
import SourceText
import Toolkit

/// What changed in goals, figures, results and progress: a list for each, where anything did.
extension PlanChanges {
  static func figureLists(
    _ comparison: DetailsComparison, by definition: DetailsDefinition
  ) -> [List] {
    let things = ThingComparison(comparison: comparison, definition: definition)
    let (old, new) = (comparison.old.plan, comparison.new.plan)
    func list(_ name: Phrase, _ points: [PointChanges]) -> List {
      List(name: name, remark: nil, points: points)
    }
    return [
      list(
        Phrase(nl: "Doelen", en: "Goals"),
        things.compared(
          old.goals.map { ThingComparison.Thing($0.name, $0.text.value) },
          new.goals.map { ThingComparison.Thing($0.name, $0.text.value) }, Node.goal,
          Phrase(nl: "doel", en: "goal"))),
      list(
        Phrase(nl: "Cijfers", en: "Figures"),
        things.compared(
          old.indicators.map { ThingComparison.Thing($0.name, $0.title.value) },
          new.indicators.map { ThingComparison.Thing($0.name, $0.title.value) }, Node.indicator,
          Phrase(nl: "indicator", en: "indicator")
        ) { was, now in
          FigureComparison(old: old.indicators[was], new: new.indicators[now]).changes
        }),
      list(
        Phrase(nl: "Resultaten en activiteiten", en: "Results and activities"),
        things.compared(
          old.results.map { ThingComparison.Thing($0.name, $0.text.value) },
          new.results.map { ThingComparison.Thing($0.name, $0.text.value) }, Node.result,
          Phrase(nl: "resultaat", en: "result"))),
      list(Phrase(nl: "Voortgang", en: "Progress"), things.progress),
    ].filter { !$0.points.isEmpty }
  }
}

/// Things of one kind in two versions of a plan, paired by name and then by words.
private struct ThingComparison {
  let comparison: DetailsComparison
  let definition: DetailsDefinition

  struct Thing {
    let name: String
    let words: String

    init(_ name: String, _ words: String) {
      self.name = name
      self.words = words
    }
  }

  /// Keys that another list reports, or that are compared one by one.
  private static let leftOut: Set<DetailKey> = [.progress, .series, .targets, .parts, .results]

  func compared(
    _ old: [Thing], _ new: [Thing], _ node: (Int) -> Node, _ kind: Phrase,
    also more: (Int, Int) -> [PlanChanges.Change] = { _, _ in [] }
  ) -> [PlanChanges.PointChanges] {
    var matcher = Matcher(old: old.count, new: new.count)
    matcher.match(old.map(\.name), new.map(\.name), whenRepeated: true)
    matcher.match(old.map(\.words), new.map(\.words), whenRepeated: false)
    let matched = matcher.matched
    let kept = Set(matched.compactMap(\.self))
    let come = new.indices.compactMap { index -> PlanChanges.PointChanges? in
      guard let former = matched[index] else {
        return whole(new[index], kind + Phrase(nl: ": erbij", en: ": added"), isNew: true)
      }
      let changes =
        comparison.text(Phrase(nl: "tekst", en: "text"), old[former].words, new[index].words)
        + comparison.changes(
          details(node(former), comparison.old), details(node(index), comparison.new))
        + more(former, index)
      return changes.isEmpty
        ? nil : PlanChanges.PointChanges(number: "", title: new[index].words, changes: changes)
    }
    let gone = old.indices.filter { !kept.contains($0) }.map { index in
      whole(old[index], kind + Phrase(nl: ": eraf", en: ": removed"), isNew: false)
    }
    return come + gone
  }

  private func details(_ node: Node, _ graph: PlanGraph) -> [Detail] {
    Details(node, in: graph, by: definition, without: Self.leftOut).all
  }

  private func whole(_ thing: Thing, _ kind: Phrase, isNew: Bool) -> PlanChanges.PointChanges {
    let words = Phrase(verbatim: thing.words)
    return PlanChanges.PointChanges(
      number: "", title: thing.words,
      changes: [PlanChanges.Change(kind, isNew ? .nothing : words, isNew ? words : .nothing)])
  }

  // MARK: Progress

  private struct Key: Hashable {
    let report: String
    let subject: String
  }

  /// Rows that came, and rows that are said otherwise or gone though the log is only added to.
  var progress: [PlanChanges.PointChanges] {
    let (was, now) = (rows(comparison.old), rows(comparison.new))
    let gone = was.order.filter { now.rows[$0] == nil }
    return (now.order + gone).compactMap { key in
      let (before, after) = (was.rows[key] ?? [], now.rows[key] ?? [])
      let graph = after.isEmpty ? comparison.old : comparison.new
      let pairs = (0..<max(before.count, after.count)).map { index -> (Phrase?, Phrase?) in
        (
          before.indices.contains(index) ? words(before[index], comparison.old) : nil,
          after.indices.contains(index) ? words(after[index], comparison.new) : nil
        )
      }
      let report = title(ofReport: key.report, in: graph)
      let changes = pairs.enumerated().compactMap { index, pair -> PlanChanges.Change? in
        guard pair.0 != pair.1 else { return nil }
        // A new row of the same report takes the place of the one before it.
        let former = pair.0 ?? (index > 0 ? pairs[index - 1].1 : nil)
        let kind =
          pair.0 == nil
          ? Phrase(nl: "nieuw: ", en: "new: ")
          : pair.1 == nil
            ? Phrase(nl: "weg: ", en: "gone: ") : Phrase(nl: "anders: ", en: "otherwise: ")
        return PlanChanges.Change(kind + report, former ?? .nothing, pair.1 ?? .nothing)
      }
      guard !changes.isEmpty, let row = (after.last ?? before.last) else { return nil }
      let subject = graph.targets(of: .progressRow(row), .subject).first
      let name =
        subject.map { graph.title(of: $0)(graph.plan.language) } ?? key.subject
      return PlanChanges.PointChanges(number: "", title: name, changes: changes)
    }
  }

  private func rows(_ graph: PlanGraph) -> (order: [Key], rows: [Key: [Int]]) {
    var order: [Key] = []
    var rows: [Key: [Int]] = [:]
    for (index, row) in graph.plan.progress.enumerated() {
      let key = Key(report: row.report?.value ?? "", subject: row.subject.value)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(index)
    }
    return (order, rows)
  }

  private func title(ofReport id: String, in graph: PlanGraph) -> Phrase {
    guard !id.isEmpty else { return Phrase(nl: "zonder verslag", en: "without a report") }
    return Phrase(
      verbatim: graph.plan.reports.first { $0.id.value == id }?.title.value ?? id)
  }

  /// Rating and words of a row.
  private func words(_ row: Int, _ graph: PlanGraph) -> Phrase {
    let details = Details(
      .progressRow(row), in: graph, by: definition, without: [.report, .source])
    return .joined(details.all.map(\.words), by: "; ")
  }
}

/// Figures and targets of an indicator in two versions of a plan, value by value.
private struct FigureComparison {
  let old: Indicator
  let new: Indicator

  var changes: [PlanChanges.Change] {
    let regions = (new.series + old.series).map { $0.region?.value }
    var seen: Set<String?> = []
    let figures = regions.filter { seen.insert($0).inserted }.flatMap(series)
    return figures + targets
  }

  private func series(_ region: String?) -> [PlanChanges.Change] {
    func series(_ indicator: Indicator) -> FigureSeries? {
      indicator.series.first { $0.region?.value == region }
    }
    let (was, now) = (series(old), series(new))
    func values(_ series: FigureSeries?) -> [Int: Phrase] {
      Dictionary((series?.values ?? []).map { ($0.year, $0.changeWords) }) { first, _ in first }
    }
    func breaks(_ series: FigureSeries?) -> [Int: Phrase] {
      Dictionary((series?.breaks ?? []).map { ($0.year, Phrase(verbatim: $0.text.value)) }) {
        first, _ in first
      }
    }
    let place = region.map { Phrase(verbatim: " (\($0))") } ?? .nothing
    return compared(
      values(was), values(now), Phrase(nl: "cijfer", en: "figure"), place)
      + compared(
        breaks(was), breaks(now), Phrase(nl: "anders geteld vanaf", en: "counted otherwise from"),
        place)
  }

  private func compared(
    _ was: [Int: Phrase], _ now: [Int: Phrase], _ name: Phrase, _ place: Phrase
  ) -> [PlanChanges.Change] {
    Set(was.keys).union(now.keys).sorted().compactMap { year in
      let (before, after) = (was[year] ?? .nothing, now[year] ?? .nothing)
      return before == after
        ? nil : PlanChanges.Change(name + Phrase(verbatim: " \(year)") + place, before, after)
    }
  }

  /// Targets by year and region; of several for one year all together.
  private var targets: [PlanChanges.Change] {
    func byKey(_ indicator: Indicator) -> [String: [FigureTarget]] {
      Dictionary(grouping: indicator.targets) {
        "\($0.year.map(String.init) ?? "") \($0.region?.value ?? "")"
      }
    }
    let (was, now) = (byKey(old), byKey(new))
    return Set(was.keys).union(now.keys).sorted().compactMap { key in
      func words(_ targets: [FigureTarget]?) -> Phrase {
        .joined((targets ?? []).map(\.words), by: "; ")
      }
      let (before, after) = (words(was[key]), words(now[key]))
      return before == after
        ? nil
        : PlanChanges.Change(Phrase(nl: "streefwaarde", en: "target"), before, after)
    }
  }
}

extension FigureValue {
  /// The figure as printed, with what is special about it.
  fileprivate var changeWords: Phrase {
    let number =
      printed.map { Phrase(verbatim: $0.value) } ?? number?.phrase ?? missing?.name ?? .nothing
    let status = isProvisional ? FigureStatus.provisional.name : status?.name
    return number + (status.map { Phrase(verbatim: " (") + $0 + Phrase(verbatim: ")") } ?? .nothing)
  }
}
