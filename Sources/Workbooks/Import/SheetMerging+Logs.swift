import Operations
import PlanModel
import SourceText
import Toolkit

/// What departments decided, and figures by year.
extension SheetMerging {
  /// Rows of the plan that a sheet lacks and that the plan keeps.
  mutating func reportKept(_ count: Int, _ matching: RowMatching) {
    guard count > 0 else { return }
    result.remarks.append(
      WorkbookRemark(
        .otherwise, at: WorkbookPosition(matching.tab),
        Catalogue.count(
          count, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
          + Phrase(
            nl:
              " van het plan \(count == 1 ? "staat" : "staan") er niet meer; wat daar vastligt, blijft",
            en: " of the plan no longer there; what is recorded there stays")))
  }

  /// An answer as a new entry of the log.
  func decision(on point: String, _ values: [KeyText]) throws(CellProblem) -> Operations.Operation {
    try names.check(point, for: .decided)
    let node = graph.node(named: point, for: .decided)
    var pairs = [
      RecordEntry.Pair("point", node.map { .id($0) } ?? RecordEntry.Value.name(point))
    ]
    if !values.contains(where: { $0.key == "asked" }), let node {
      pairs.append(.init("asked", .text(graph.askedWords(of: node))))
    }
    let format = PlanFormat[.decision]
    for key in format.keys {
      guard let value = values.first(where: { $0.key == key.name }) else {
        guard !key.isRequired || key.name == "point" else {
          throw CellProblem(
            Phrase(nl: "er ontbreekt: ", en: "missing: ")
              + ColumnHeading.of(key.name))
        }
        continue
      }
      switch key.kind {
      case .text: pairs.append(.init(key.name, .text(value.text)))
      case .identifier: pairs.append(.init(key.name, RecordEntry.Value.name(value.text)))
      case .choice, .date, .flag: pairs.append(.init(key.name, .token(value.text)))
      default:
        throw CellProblem(
          Phrase(
            nl: "dit kan hier niet worden bijgeschreven: ", en: "this cannot be added here: ")
            + ColumnHeading.of(key.name))
      }
    }
    let order = Dictionary(
      format.keys.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = pairs.sorted { order[$0.key, default: 0] < order[$1.key, default: 0] }
    return .record(
      Record(
        [RecordEntry(sorted)], to: .decisions, in: graph.plan.language,
        sentence: Phrase(
          nl: "Besluit over \(point) bijgeschreven.", en: "Decision on \(point) added.")))
  }

  // MARK: Figures

  /// New figures, series by series: two rows of a new series make it once.
  mutating func addFigures(_ matching: RowMatching) {
    var series: [Series: [RecordedFigure]] = [:]
    var first: [Series: WorkbookPosition] = [:]
    var order: [Series] = []
    let known = Dictionary(
      theirs[.figures].map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for matched in matching.rows {
      guard case .new = matched.state else { continue }
      let position = WorkbookPosition(matching.tab, row: matched.row.number)
      func cell(_ id: String) -> String {
        CellText.trimmed(PlanSheet.figures.index(of: id).flatMap { matched.row.cells[$0] } ?? "")
      }
      do throws(CellProblem) {
        let name = Series(
          indicator: indicatorKey(cell(SheetColumn.indicator)),
          region: cell(SheetColumn.region))
        guard !name.indicator.isEmpty else {
          throw CellProblem(
            Phrase(nl: "er staat niet bij welke indicator", en: "it does not say which indicator"))
        }
        try names.check(name.indicator, for: .indicator)
        if !name.region.isEmpty { try names.check(name.region, for: .region) }
        try checkRegion(name)
        let figure = try figure(matched.row, cells: matched.row.cells.map { $0 ?? "" })
        let indicator = graph.node(named: name.indicator, for: .indicator).map(graph.name)
        let key = PlanRowWriter.figureKey(
          indicator ?? name.indicator, name.region, figure.year)
        if let other = known[key] {
          reportTaken(matched.row, other, at: position)
          continue
        }
        if series[name] == nil {
          order.append(name)
          first[name] = position
        }
        series[name, default: []].append(figure)
      } catch {
        wait(position, error)
      }
    }
    for name in order {
      guard let position = first[name] else { continue }
      append(series[name] ?? [], name, .add(1), at: position)
    }
  }

  /// The key of an indicator that a row names by its title: a new indicator shows no key yet.
  private func indicatorKey(_ typed: String) -> String {
    let isKey =
      graph.node(named: typed, for: .indicator) != nil
      || names.added[.indicator]?.contains(typed) == true
    guard !isKey, !typed.isEmpty else { return typed }
    let keys =
      graph.plan.indicators.indices.filter {
        CellText.folded(graph.plan.indicators[$0].title.value) == CellText.folded(typed)
      }.map { graph.name(of: .indicator($0)) }
      + (addedTitles[CellText.folded(typed)] ?? [])
    return keys.count == 1 ? keys[0] : typed
  }

  /// Whether a row says the region where its indicator needs one. Without a region a figure is the
  /// municipality's own, and would go into the only series even when that is another region's.
  private func checkRegion(_ name: Series) throws(CellProblem) {
    guard name.region.isEmpty,
      case .indicator(let index)? = graph.node(named: name.indicator, for: .indicator)
    else { return }
    let series = graph.plan.indicators[index].series
    guard !series.isEmpty, series.allSatisfy({ $0.region != nil }) else { return }
    throw CellProblem(
      Phrase(
        nl: "er staat niet bij van welk gebied dit is; deze indicator heeft alleen cijfers van ",
        en: "it does not say of which region this is; this indicator only has figures of ")
        + Catalogue.list(series.compactMap { $0.region?.value }),
      remedy: Phrase(nl: "Vul het gebied in.", en: "Fill in the region."))
  }

  /// A new row for a figure that the plan has already: written as new it would replace that figure.
  private mutating func reportTaken(
    _ row: ReturnedPlanSheet.Row, _ other: PlanRow, at position: WorkbookPosition
  ) {
    let base = basis?.rows[.figures]?.first { $0.key == other.key }
    var isSame = true
    for (index, column) in PlanSheet.figures.columns.enumerated() where column.role == .value {
      let (mine, now) = (row.cells[index] ?? "", other.cells[index])
      // A number and why there is none exclude each other; another cell that is open says nothing.
      let isLeft =
        CellText.trimmed(mine).isEmpty && column.id != "value" && column.id != "missing"
      guard !isLeft, !column.isSame(mine, now) else { continue }
      isSame = false
      result.conflicts.append(
        WorkbookConflict(
          position: position.column(column), thing: thing(other, on: .figures),
          base: base?.cells[index] ?? "", mine: mine, theirs: now))
    }
    guard isSame else { return }
    result.remarks.append(
      WorkbookRemark(
        .otherwise, at: position,
        Phrase(
          nl: "deze rij staat al in het plan; er is niets toegevoegd",
          en: "this row is in the plan already; nothing was added")))
  }

  struct Series: Hashable {
    let indicator: String
    let region: String
  }

  /// Whether a row of a known figure says another indicator, region or year than it had: then it is
  /// not sure whose its values are, and the row waits.
  mutating func isOfAnother(
    _ row: ReturnedPlanSheet.Row, _ base: PlanRow, at position: WorkbookPosition
  ) -> Bool {
    let changed = PlanSheet.figures.columns.indices.first { index in
      let column = PlanSheet.figures.columns[index]
      guard column.role == .position, let mine = row.cells[index] else { return false }
      return !column.isSame(mine, base.cells[index])
    }
    guard let changed else { return false }
    let was = base.cells[changed]
    wait(
      position.column(PlanSheet.figures.columns[changed]),
      CellProblem(
        was.isEmpty
          ? Phrase(
            nl: "hier stond niets, en van een cijfer dat er is, verandert dit niet",
            en: "nothing was here, and of a figure that is there this does not change")
          : Phrase(
            nl: "hier stond '\(was)', en van een cijfer dat er is, verandert dit niet",
            en: "'\(was)' was here, and of a figure that is there this does not change"),
        remedy: Phrase(
          nl: "Zet het terug, en schrijf een ander cijfer in een nieuwe rij zonder sleutel.",
          en: "Put it back, and write another figure in a new row without a key.")))
    return true
  }

  /// Writes the figure of a row of which cells changed.
  mutating func changeFigure(
    _ row: ReturnedPlanSheet.Row, _ theirs: PlanRow, cells: [String], at position: WorkbookPosition
  ) {
    func cell(_ id: String) -> String {
      PlanSheet.figures.index(of: id).map { theirs.cells[$0] } ?? ""
    }
    let name = Series(indicator: cell(SheetColumn.indicator), region: cell(SheetColumn.region))
    do throws(CellProblem) {
      append([try figure(row, cells: cells)], name, .set, at: position)
    } catch {
      wait(position, error)
    }
  }

  private mutating func append(
    _ figures: [RecordedFigure], _ name: Series, _ phase: WorkbookChange.Phase,
    at position: WorkbookPosition
  ) {
    let years = Catalogue.list(figures.map { String($0.year) })
    result.changes.append(
      WorkbookChange(
        phase, at: position,
        Phrase(nl: "\(name.indicator): cijfers over ", en: "\(name.indicator): figures for ")
          + years,
        [
          .recordFigures(
            RecordedSeries(
              figures, of: .named("indicator:\(name.indicator)"),
              region: name.region.isEmpty ? nil : name.region))
        ]))
  }

  private func figure(
    _ row: ReturnedPlanSheet.Row, cells: [String]
  ) throws(CellProblem) -> RecordedFigure {
    func text(_ id: String) throws(CellProblem) -> String? {
      guard let index = PlanSheet.figures.index(of: id) else { return nil }
      let text = CellText.trimmed(cells[index])
      guard !text.isEmpty else { return nil }
      if let problem = row.problems[index] { throw problem }
      guard let format = PlanSheet.figures.columns[index].format else { return text }
      return try CellReader(names: names).value(text, of: format)[0]
    }
    guard let year = try text(SheetColumn.year).flatMap({ Int($0) }) else {
      throw CellProblem(Phrase(nl: "het jaar ontbreekt", en: "the year is missing"))
    }
    let (value, missing) = (try text("value"), try text("missing"))
    guard (value == nil) != (missing == nil) else {
      throw CellProblem(
        Phrase(
          nl: "vul een waarde in, of waarom zij ontbreekt",
          en: "fill in a value, or why it is missing"))
    }
    return RecordedFigure(
      year, value, printed: try text("printed"),
      missing: missing.flatMap(MissingReason.init(rawValue:)),
      status: try text("status").flatMap(FigureStatus.init(rawValue:)),
      provisional: try text("provisional"))
  }

  // MARK: Numbers

  /// Numbers that points exchange are one change: none of them is free before the others left it.
  mutating func joinNumbers() {
    var pairs: [(index: Int, pair: NumberPair)] = []
    for (index, change) in result.changes.enumerated() {
      if case .renumber(let own, _)? = change.operations.first, own.count == 1 {
        pairs.append((index, own[0]))
      }
    }
    let (from, to) = (Set(pairs.map(\.pair.from)), Set(pairs.map(\.pair.to)))
    let joined = pairs.filter { from.contains($0.pair.to) || to.contains($0.pair.from) }
    guard joined.count > 1, let first = joined.first else { return }
    let words = Catalogue.list(joined.map { "\($0.pair.from) → \($0.pair.to)" })
    let change = WorkbookChange(
      .rename, at: result.changes[first.index].position,
      Phrase(nl: "andere nummers: ", en: "other numbers: ") + words,
      [.renumber(joined.map(\.pair), until: day)])
    let gone = Set(joined.map(\.index))
    result.changes =
      [change]
      + result.changes.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
  }
}
