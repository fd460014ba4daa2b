import Operations
import PlanModel
import SourceText
import Toolkit

/// New rows, rows that moved, rows that went.
extension SheetMerging {
  // MARK: New rows

  /// Values of a new row as an operation takes them; a cell that cannot be read waits.
  mutating func values(
    of row: ReturnedPlanSheet.Row, on sheet: PlanSheet, as map: MapName, _ tab: String
  ) -> [KeyText] {
    var values: [KeyText] = []
    for (index, column) in sheet.columns.enumerated() where column.role == .value {
      let text = CellText.trimmed(row.cells[index] ?? "")
      guard !text.isEmpty, column.id != sheet.textKey else { continue }
      let position = WorkbookPosition(tab, row: row.number).column(column)
      guard let format = PlanFormat[map].key(column.id) else {
        wait(
          position, CellProblem(Phrase(nl: "hier hoort geen waarde", en: "no value belongs here")))
        continue
      }
      do throws(CellProblem) {
        if let problem = row.problems[index] { throw problem }
        var value = try CellReader(names: names).value(text, of: format)
        if format.kind == .departments, !value.contains(where: { $0.contains("/") }) {
          value = [value.joined(separator: "/")]
        }
        values.append(KeyText(format.name, value))
      } catch {
        wait(position, error)
      }
    }
    return values + (further[sheet]?[row.number] ?? [])
  }

  mutating func addRows(_ matching: RowMatching) {
    let sheet = matching.sheet
    if sheet == .figures { return addFigures(matching) }
    for matched in matching.rows {
      guard case .new(let id) = matched.state else { continue }
      let row = matched.row
      let position = WorkbookPosition(matching.tab, row: row.number)
      var values = values(of: row, on: sheet, as: sheet.map, matching.tab)
      let text = CellText.trimmed(sheet.index(of: sheet.textKey).flatMap { row.cells[$0] } ?? "")
      let name = newNames[sheet]?[row.number] ?? text
      switch sheet {
      case _ where sheet.hasIDs: values.append(KeyText("id", name))
      case .points:
        if !values.contains(where: { $0.key == "number" }) {
          values.append(KeyText("number", name))
        }
        if let id = Self.written(id) { values.append(KeyText("id", id)) }
      case .subPoints, .budget:
        if let id = Self.written(id) { values.append(KeyText("id", id)) }
      default: break
      }
      var under: Target?
      var level = 0
      if sheet == .subPoints {
        do throws(CellProblem) {
          let point = try point(of: row)
          under = .named("point:\(point)")
          level = graph.nodes(named: point).isEmpty ? 1 : 0
        } catch {
          wait(position, error)
          continue
        }
      }
      if sheet.canBegin {
        begin(sheet, values, text, at: position)
        continue
      }
      let operation: Operations.Operation
      if let kind = sheet.added {
        operation = .add(AddedThing(kind, text, under: under, values))
      } else if sheet == .decisions {
        do throws(CellProblem) {
          operation = try decision(on: text, values)
        } catch {
          wait(position, error)
          continue
        }
      } else {
        continue
      }
      result.changes.append(
        WorkbookChange(
          .add(sheet.isLog ? 2 : level), at: position,
          sheet.item + Phrase(nl: " '\(text)' komt erbij", en: " '\(text)' is added"),
          [operation]))
    }
  }

  /// A key that is an id, and not a number, letter or name.
  private static func written(_ key: String?) -> String? {
    key.flatMap { DerivedID.of($0) == $0 ? $0 : nil }
  }

  /// The point to which a row of sub-points belongs.
  func point(of row: ReturnedPlanSheet.Row) throws(CellProblem) -> String {
    let index = PlanSheet.subPoints.index(of: SheetColumn.point)
    let name = CellText.trimmed(index.flatMap { row.cells[$0] } ?? "")
    guard !name.isEmpty else {
      throw CellProblem(
        Phrase(
          nl: "er staat niet bij welk actiepunt dit hoort",
          en: "it does not say to which action point this belongs"),
        remedy: Phrase(
          nl: "Vul het nummer van het actiepunt in.", en: "Fill in the number of the action point.")
      )
    }
    try names.check(name, for: .point)
    return renamed[.actionPoint]?[name] ?? name
  }

  // MARK: Sub-points

  /// Sub-points of which the workbook changed the point.
  mutating func moveParts(_ matching: RowMatching, _ returned: ReturnedPlanSheet) {
    guard matching.sheet == .subPoints, let index = matching.sheet.index(of: SheetColumn.point),
      returned.hasColumn[index]
    else { return }
    let column = matching.sheet.columns[index]
    for matched in matching.rows {
      guard case .known(let base, let theirs) = matched.state, let mine = matched.row.cells[index]
      else { continue }
      let position = WorkbookPosition(matching.tab, row: matched.row.number).column(column)
      switch CellMerge(
        base: base.cells[index], mine: mine, theirs: theirs.cells[index], isSame: CellText.isSame)
      {
      case .unchanged: break
      case .theirs: result.kept += 1
      case .both: result.agreed += 1
      case .conflict:
        result.conflicts.append(
          WorkbookConflict(
            position: position, thing: thing(theirs, on: .subPoints), base: base.cells[index],
            mine: mine, theirs: theirs.cells[index]))
      case .mine:
        do throws(CellProblem) {
          let point = try point(of: matched.row)
          result.changes.append(
            WorkbookChange(
              .move(result.changes.count), at: position,
              thing(theirs, on: .subPoints)
                + Phrase(nl: " gaat naar actiepunt \(point)", en: " moves to action point \(point)"),
              [.moveSubPoint(partTarget(theirs), to: .named("point:\(point)"), .last)]))
        } catch {
          wait(position, error)
        }
      }
    }
  }

  /// A sub-point by its id, for its letter may change on the way.
  private func partTarget(_ row: PlanRow) -> Target {
    .named("sub-point:\(row.isByID ? row.key : row.node.map(graph.name) ?? row.key)")
  }

  // MARK: Order

  /// Lists of which the workbook changed the order, or to which it added in the middle.
  mutating func arrange(_ matching: RowMatching) {
    let sheet = matching.sheet
    guard !matching.rows.isEmpty, sheet.isOrdered else { return }
    guard sheet == .subPoints else {
      return arrange(
        base: basis?.rows[sheet] ?? [], mine: matching.rows, theirs: theirs[sheet], under: nil,
        matching)
    }
    let index = sheet.index(of: SheetColumn.point) ?? 0
    let base = Dictionary(grouping: basis?.rows[sheet] ?? []) { $0.cells[index] }
    let now = Dictionary(grouping: theirs[sheet]) { $0.cells[index] }
    let mine = Dictionary(grouping: matching.rows) { CellText.trimmed($0.row.cells[index] ?? "") }
    for point in mine.keys.sorted() {
      arrange(
        base: base[point] ?? [], mine: mine[point] ?? [], theirs: now[point] ?? [],
        under: .named("point:\(renamed[.actionPoint]?[point] ?? point)"), matching)
    }
  }

  private mutating func arrange(
    base: [PlanRow], mine: [MatchedRow], theirs: [PlanRow], under: Target?, _ matching: RowMatching
  ) {
    let sheet = matching.sheet
    var finalNames: [String: String] = [:]
    for row in theirs { finalNames[row.key] = listName(row, sheet) }
    var wanted: [String] = []
    var added: [String] = []
    for matched in mine {
      switch matched.state {
      case .known(_, let theirs):
        finalNames[theirs.key] = listName(theirs, matched.row, sheet)
        wanted.append(theirs.key)
      case .unbased(let theirs): wanted.append(theirs.key)
      case .new:
        let id = "\n\(matched.row.number)"
        finalNames[id] = newNames[sheet]?[matched.row.number] ?? ""
        wanted.append(id)
        added.append(id)
      default: break
      }
    }
    let leaving = sheet == .subPoints ? Set(wanted).union(base.map(\.key)) : []
    let now = theirs.map(\.key).filter { key in
      // A part that moved to another point is no longer in this list.
      sheet != .subPoints || wanted.contains(key) || !leaving.contains(key)
        || !isMoved(key, matching)
    }
    let arriving =
      sheet == .subPoints ? wanted.filter { !now.contains($0) && !added.contains($0) } : []
    let list = ListOrder(base: base.map(\.key), mine: wanted, theirs: now)
    report(list, at: WorkbookPosition(matching.tab), under)
    // New things come before those that move here.
    guard list.order != now + added + arriving, list.order.count > 1 else { return }
    let names = list.order.compactMap { finalNames[$0] }
    result.changes.append(
      WorkbookChange(
        .arrange, at: WorkbookPosition(matching.tab),
        Phrase(nl: "andere volgorde van de rijen", en: "other order of the rows"),
        sheet.added.map { [.arrange($0, under: under, names)] } ?? []))
  }

  private func isMoved(_ key: String, _ matching: RowMatching) -> Bool {
    matching.rows.contains { $0.theirs?.key == key }
  }

  mutating func report(_ list: ListOrder, at position: WorkbookPosition, _ under: Target?) {
    if list.isConflict {
      result.remarks.append(
        WorkbookRemark(
          .waiting, at: position,
          Phrase(
            nl:
              "de volgorde is in de werkmap en in het plan anders geworden; die van het plan blijft",
            en: "the order changed in the workbook and in the plan; the plan's stays")))
    }
    if list.isSorted {
      result.remarks.append(
        WorkbookRemark(
          .otherwise, at: position,
          Phrase(
            nl: "de rijen lijken gesorteerd; de volgorde van het plan blijft",
            en: "the rows seem to be sorted; the plan's order stays")))
    }
  }

  /// The name by which an order finds a thing.
  private func listName(_ row: PlanRow, _ sheet: PlanSheet) -> String {
    switch sheet {
    case .subPoints, .budget, .scope: row.cells[sheet.index(of: sheet.textKey) ?? 0]
    default: row.node.map(graph.name) ?? row.key
    }
  }

  /// The same once the changes of its cells are made.
  private func listName(
    _ theirs: PlanRow, _ row: ReturnedPlanSheet.Row, _ sheet: PlanSheet
  ) -> String {
    let former = listName(theirs, sheet)
    if let new = renamed[sheet.map]?[former] { return new }
    return changedTexts[sheet]?[row.number] ?? former
  }

  // MARK: Rows that went

  mutating func delete(
    _ missing: [(base: PlanRow, theirs: PlanRow)], _ matching: RowMatching
  ) {
    let sheet = matching.sheet
    guard !sheet.isSingle, !sheet.isLog, sheet != .figures else {
      return reportKept(missing.count, matching)
    }
    // From the end, so that letters of those before stay; deepest effects first.
    for (base, theirs) in missing.reversed() {
      let isChanged = sheet.columns.indices.contains {
        sheet.columns[$0].role == .value
          && !sheet.columns[$0].isSame(base.cells[$0], theirs.cells[$0])
      }
      let thing = thing(theirs, on: sheet)
      result.deletions.append(
        WorkbookDeletion(sheet: sheet, key: base.key, thing: thing, isChanged: isChanged))
      guard deletes, !isChanged else { continue }
      result.changes.append(
        WorkbookChange(
          .remove(result.changes.count), at: WorkbookPosition(matching.tab),
          thing + Phrase(nl: " gaat weg", en: " is removed"), [removal(theirs, sheet, matching)]))
    }
  }

  private func removal(
    _ row: PlanRow, _ sheet: PlanSheet, _ matching: RowMatching
  ) -> Operations.Operation {
    guard sheet == .effects else {
      if sheet == .subPoints { return .remove(partTarget(row), .alone) }
      let name =
        renamed[sheet.map]?[row.node.map(graph.name) ?? row.key] ?? row.node.map(graph.name)
      return .remove(.named("\(sheet.prefix):\(name ?? row.key)"), .alone)
    }
    guard case .effect(let effect)? = row.node, let parent = row.parent else {
      return .remove(.named(row.key), .alone)
    }
    let target = EffectTree.target(graph.plan.effects[effect].id.value)
    let others = theirs[.effects].filter { $0.node == row.node && $0.key != row.key }
    let kept = Set(matching.rows.map(\.row.key))
    guard row.isByID, !others.contains(where: { kept.contains($0.key) }) else {
      return .removePlace(target, from: EffectTree.target(PlanRowWriter.key(of: parent, graph)))
    }
    return .remove(target, .alone)
  }
}
