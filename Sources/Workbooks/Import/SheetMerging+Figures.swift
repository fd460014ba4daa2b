import Operations
import PlanModel
import SourceText
import Toolkit

/// Figures by indicator, region and year.
extension SheetMerging {
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
      do throws(CellProblem) {
        let name = try self.series(of: matched.row, on: .figures)
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
      begunSeries.insert(name)
    }
  }

  /// The indicator and region that a row names.
  func series(
    of row: ReturnedPlanSheet.Row, on sheet: PlanSheet
  ) throws(CellProblem) -> Series {
    func cell(_ id: String) -> String {
      CellText.trimmed(sheet.index(of: id).flatMap { row.cells[$0] } ?? "")
    }
    let name = Series(
      indicator: indicatorKey(cell(SheetColumn.indicator)), region: cell(SheetColumn.region))
    guard !name.indicator.isEmpty else {
      throw CellProblem(
        Phrase(nl: "er staat niet bij welke indicator", en: "it does not say which indicator"))
    }
    try names.check(name.indicator, for: .indicator)
    if !name.region.isEmpty { try names.check(name.region, for: .region) }
    return name
  }

  /// The key of an indicator that a row names by its title: a new indicator shows no key yet.
  private func indicatorKey(_ typed: String) -> String {
    names.key(ofTitle: typed, for: .indicator) ?? typed
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

  /// Whether a row of a known figure or series says another indicator, region or year than it had:
  /// then it is not sure whose its values are, and the row waits.
  mutating func isOfAnother(
    _ row: ReturnedPlanSheet.Row, _ base: PlanRow, on sheet: PlanSheet,
    at position: WorkbookPosition
  ) -> Bool {
    let changed = sheet.columns.indices.first { index in
      let column = sheet.columns[index]
      guard column.role == .position, let mine = row.cells[index] else { return false }
      return !column.isSame(mine, base.cells[index])
    }
    guard let changed else { return false }
    let was = base.cells[changed]
    wait(
      position.column(sheet.columns[changed]),
      CellProblem(
        (was.isEmpty
          ? Phrase(nl: "hier stond niets", en: "nothing was here")
          : Phrase(nl: "hier stond '\(was)'", en: "'\(was)' was here"))
          + Phrase(nl: ", en van een ", en: ", and of a ") + sheet.item
          + Phrase(
            nl: " in het plan verandert dit niet", en: " in the plan this does not change"),
        remedy: Phrase(
          nl: "Zet het terug, en gebruik voor iets anders een nieuwe rij zonder sleutel.",
          en: "Put it back, and use a new row without a key for something else.")))
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
      append([try figure(row, cells: cells, former: theirs.cells)], name, .set, at: position)
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

  /// - Parameter former: cells of the figure in the plan; nil for a new one.
  private func figure(
    _ row: ReturnedPlanSheet.Row, cells: [String], former: [String]? = nil
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
      provisional: try text("provisional"),
      further: try further(row, cells: cells, former: former))
  }

  /// Values of a figure beside those that every figure may have: what it rests on, footnotes, a remark.
  private func further(
    _ row: ReturnedPlanSheet.Row, cells: [String], former: [String]?
  ) throws(CellProblem) -> [KeyText] {
    let own: Set<String> = ["value", "missing", "printed", "status", "provisional"]
    var further: [KeyText] = []
    for (index, column) in PlanSheet.figures.columns.enumerated() {
      guard let format = column.format, !own.contains(column.id) else { continue }
      let text = CellText.trimmed(cells[index])
      if former.map({ column.isSame($0[index], text) }) ?? text.isEmpty { continue }
      if let problem = row.problems[index] { throw problem }
      let texts = text.isEmpty ? [] : try CellReader(names: names).value(text, of: format)
      further.append(KeyText(format.name, texts))
    }
    return further
  }
}
