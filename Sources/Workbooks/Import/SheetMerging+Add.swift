import Operations
import PlanModel
import SourceText
import Toolkit

/// New rows.
extension SheetMerging {
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
    if sheet == .series { return addSeries(matching) }
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
}
