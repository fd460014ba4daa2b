import Operations
import PlanModel
import SourceText
import Toolkit

/// Turns the things of a plan into rows.
struct PlanRowWriter {
  let graph: PlanGraph
  let notation: CellNotation
  private var plan: Plan { graph.plan }

  func rows(of sheet: PlanSheet) -> [PlanRow] {
    switch sheet {
    case .plan: plan.header.map { rows([$0], sheet) { _ in .plan } } ?? []
    case .handOut: plan.handOut.map { rows([$0], sheet) { _ in .handOut } } ?? []
    case .budgetYears: plan.budget.map { rows([$0], sheet) { _ in .budget } } ?? []
    case .regions: rows(plan.regions, sheet) { .region($0) }
    case .footnotes: rows(plan.footnotes, sheet) { .footnote($0) }
    case .indicators: rows(plan.indicators, sheet) { .indicator($0) }
    case .figures: figures()
    case .series: series()
    case .accessibility: accessibility()
    case .goals: rows(plan.goals, sheet) { .goal($0) }
    case .results: rows(plan.results, sheet) { .result($0) }
    case .scales: rows(plan.scales, sheet) { .scale($0) }
    case .reports: rows(plan.reports, sheet) { .report($0) }
    case .progress: rows(plan.progress, sheet) { .progressRow($0) }
    case .decisions: rows(plan.decisions, sheet) { .decision($0) }
    case .effects: effects()
    case .points: rows(plan.actionPoints, sheet) { .actionPoint($0) }
    case .subPoints: subPoints()
    case .departments: rows(plan.departments, sheet) { .department($0) }
    case .focusAreas: rows(plan.focusAreas, sheet) { .focusArea($0) }
    case .groups: rows(plan.groups, sheet) { .group($0) }
    case .budget: rows(plan.budget?.lines ?? [], sheet) { .budgetLine($0) }
    case .scope: scope()
    case .sources: rows(plan.sources, sheet) { .source($0) }
    }
  }

  private func rows<Thing: Mapped>(
    _ things: [Thing], _ sheet: PlanSheet, _ node: (Int) -> Node
  ) -> [PlanRow] {
    let layout = CellLayout(sheet, Thing.mapping.format, default: Thing.noValues, notation)
    return things.indices.map { index in
      let node = node(index)
      let (key, isByID) = key(of: node)
      let values = Thing.mapping.values(of: things, at: index, node: node)
      return PlanRow(key: key, node: node, isByID: isByID, cells: layout.cells(values, key: key))
    }
  }

  /// The id where one is written, else the name by which the plan knows it.
  private func key(of node: Node) -> (String, isByID: Bool) {
    switch node {
    case .plan: return ("plan", true)
    case .budget: return ("budget", true)
    case .handOut: return ("hand-out", true)
    // By their position: rows of a log are only added.
    case .decision(let i), .progressRow(let i): return ("#\(i + 1)", true)
    default: break
    }
    if let id = graph.writtenID(of: node)?.value { return (id, true) }
    return (graph.name(of: node), false)
  }

  /// A row for each indicator, region and year.
  private func figures() -> [PlanRow] {
    let layout = CellLayout(
      .figures, FigureValue.mapping.format, default: FigureValue.noValues, notation)
    return plan.indicators.indices.flatMap { index in
      let (name, node) = (graph.name(of: .indicator(index)), Node.indicator(index))
      return plan.indicators[index].series.flatMap { series in
        series.values.map { value -> PlanRow in
          let region = series.region?.value ?? ""
          let key = Self.figureKey(name, region, value.year)
          var cells = layout.cells(value.values(at: node), key: key)
          layout.set(SheetColumn.indicator, name, in: &cells)
          layout.set(SheetColumn.region, region, in: &cells)
          layout.set(SheetColumn.year, String(value.year), in: &cells)
          return PlanRow(key: key, node: node, cells: cells)
        }
      }
    }
  }

  /// The key of a figure; the region is empty for the plan's own municipality.
  static func figureKey(_ indicator: String, _ region: String, _ year: Int) -> String {
    [indicator, region, String(year)].filter { !$0.isEmpty }.joined(separator: "/")
  }

  /// A row for each indicator and region.
  private func series() -> [PlanRow] {
    let layout = CellLayout(
      .series, FigureSeries.mapping.format, default: FigureSeries.noValues, notation)
    return plan.indicators.indices.flatMap { index in
      let (name, node) = (graph.name(of: .indicator(index)), Node.indicator(index))
      return plan.indicators[index].series.map { series -> PlanRow in
        let key = series.key(of: name)
        var cells = layout.cells(series.values(at: node), key: key)
        layout.set(SheetColumn.indicator, name, in: &cells)
        layout.set(SheetColumn.region, series.region?.value ?? "", in: &cells)
        return PlanRow(key: key, cells: cells)
      }
    }
  }

  private func accessibility() -> [PlanRow] {
    guard let statement = plan.header?.accessibility else { return [] }
    let layout = CellLayout(
      .accessibility, AccessibilityStatement.mapping.format,
      default: AccessibilityStatement.noValues, notation)
    let key = PlanSheet.accessibility.prefix
    return [PlanRow(key: key, cells: layout.cells(statement.values(at: .plan), key: key))]
  }

  private func scope() -> [PlanRow] {
    let layout = CellLayout(
      .scope, ScopeEntry.mapping.format, default: ScopeEntry.noValues, notation)
    return plan.scope.indices.map { index in
      let values = ScopeEntry.mapping.values(of: plan.scope, at: index, node: .plan)
      let key = plan.scope[index].topic.value
      return PlanRow(key: key, isByID: true, cells: layout.cells(values, key: key))
    }
  }

  private func subPoints() -> [PlanRow] {
    let layout = CellLayout(
      .subPoints, SubPoint.mapping.format, default: SubPoint.noValues, notation)
    return plan.actionPoints.indices.flatMap { point in
      let parts = plan.actionPoints[point].subPoints
      return parts.indices.map { index -> PlanRow in
        let node = Node.subPoint(index, of: point)
        let (key, isByID) = key(of: node)
        let values = SubPoint.mapping.values(of: parts, at: index, node: node)
        var cells = layout.cells(values, key: key)
        layout.set(SheetColumn.point, plan.actionPoints[point].name, in: &cells)
        layout.set(
          SheetColumn.letter, plan.actionPoints[point].subPointName(at: index), in: &cells)
        return PlanRow(
          key: key, node: node, isByID: isByID, parent: .actionPoint(point), cells: cells)
      }
    }
  }

  // MARK: Effects

  private func effects() -> [PlanRow] {
    let themes = CellLayout(
      .effects, Theme.mapping.format, default: Theme.noValues, renamed: PlanSheet.themeKeys,
      notation)
    let effects = CellLayout(.effects, Effect.mapping.format, default: Effect.noValues, notation)
    let places = CellLayout(
      .effects, Placement.mapping.format, default: Placement.noValues, notation)
    var rows: [PlanRow] = []
    for index in plan.themes.indices {
      let theme = plan.themes[index]
      let key = PlanRowWriter.themeKey(theme.id.value)
      let values = Theme.mapping.values(of: plan.themes, at: index, node: .theme(index))
      var cells = themes.cells(values, key: key)
      themes.set(SheetColumn.depth, "0", in: &cells)
      rows.append(PlanRow(key: key, node: .theme(index), cells: cells))
      // A stack, for a chain of effects may be deep.
      var pending = theme.placements.reversed().map { ($0, Node.theme(index), 1) }
      while let (place, parent, depth) = pending.popLast() {
        guard let effect = graph.effect(at: place) else { continue }
        let isWrittenOut = place.writtenOut != nil
        let id = plan.effects[effect].id.value
        let parentKey = self.rowKey(of: parent)
        let key = isWrittenOut ? id : "\(id) @ \(parentKey)"
        var cells: [String]
        if isWrittenOut {
          let values = Effect.mapping.values(of: plan.effects, at: effect, node: .effect(effect))
          cells = effects.cells(values, key: key)
        } else {
          let values = Placement.mapping.values(of: [place], at: 0, node: .effect(effect))
          cells = places.cells(values, key: key)
          places.set("label", plan.effects[effect].label.value, in: &cells)
        }
        let label = plan.effects[effect].label.value
        effects.set(SheetColumn.depth, String(depth), in: &cells)
        effects.set(SheetColumn.length, String(label.count), in: &cells)
        effects.set(SheetColumn.under, parentKey, in: &cells)
        effects.set(SheetColumn.underName, title(of: parent), in: &cells)
        rows.append(
          PlanRow(
            key: key, node: .effect(effect), isByID: isWrittenOut, parent: parent, cells: cells))
        if isWrittenOut {
          pending += plan.effects[effect].placements.reversed().map {
            ($0, Node.effect(effect), depth + 1)
          }
        }
      }
    }
    return rows
  }

  /// Themes and effects share a column of keys, and may share an id.
  static func themeKey(_ id: String) -> String { "theme:\(id)" }

  func rowKey(of node: Node) -> String { Self.key(of: node, graph) }

  static func key(of node: Node, _ graph: PlanGraph) -> String {
    switch node {
    case .theme(let i): themeKey(graph.plan.themes[i].id.value)
    default: graph.name(of: node)
    }
  }

  private func title(of node: Node) -> String {
    switch node {
    case .theme(let i): plan.themes[i].title.value
    case .effect(let i): plan.effects[i].label.value
    default: ""
    }
  }
}

extension Mapped {
  /// Values of a mapping in which nothing is written.
  static var noValues: [FieldValue?] {
    let start = SourceRange.beginning(of: FileNumber(0))
    return Self(at: start).values(at: .plan).values
  }
}

/// Which column of a sheet has which key of a mapping.
struct CellLayout {
  private let columns: [Int?]
  private let count: Int
  /// Columns that are no key of the format, by their ids, and that of the label.
  private let own: [String: Int]
  private let unwritten: [FieldValue?]
  private let isRequired: [Bool]
  private let notation: CellNotation

  init(
    _ sheet: PlanSheet, _ format: MapFormat, default unwritten: [FieldValue?],
    renamed: [String: String] = [:], _ notation: CellNotation
  ) {
    let all = sheet.columns
    count = all.count
    own = Dictionary(
      all.indices.filter { all[$0].format == nil || all[$0].id == "label" }.map {
        (all[$0].id, $0)
      },
      uniquingKeysWith: { first, _ in first })
    self.unwritten = unwritten
    self.notation = notation
    isRequired = format.keys.map(\.isRequired)
    columns = format.keys.map { sheet.index(of: renamed[$0.name] ?? $0.name) }
  }

  func cells(_ values: MapValue, key: String) -> [String] {
    var cells = Array(repeating: "", count: count)
    cells[0] = key
    for (index, column) in columns.enumerated() {
      guard let column else { continue }
      let value = values.values[index]
      switch value {
      // What nobody wrote is no answer: an empty cell. A key that must be there is written, also
      // with the value that it has by itself.
      case .word, .flag:
        let isLeftOut = value == unwritten[index] && !isRequired[index]
        cells[column] = isLeftOut ? "" : notation.text(value)
      default: cells[column] = CellText.fitted(notation.text(value))
      }
    }
    return cells
  }

  func set(_ id: String, _ text: String, in cells: inout [String]) {
    if let index = own[id] { cells[index] = text }
  }
}
