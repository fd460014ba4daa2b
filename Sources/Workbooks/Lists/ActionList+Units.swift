import PlanModel
import Sheets
import SourceText
import Toolkit

/// Departments and focus areas of a list.
extension ActionList {
  // MARK: Units

  mutating func unit(_ text: String) -> String {
    if let known = units[text.lowercased()] { return known.code }
    let unit = ListUnit(text)
    let key = unit.code.lowercased()
    if let known = units[key] ?? unitOrder.first(where: { $0.name == text }) { return known.code }
    units[key] = unit
    unitOrder.append(unit)
    return unit.code
  }

  mutating func codes(in text: String) -> String {
    CellNotation.list(ListUnit.parts(of: text).map { unit($0) }.removingDoubles)
  }

  /// The one that leads, where that is a unit; names of persons do not go in.
  mutating func lead(_ text: String, _ row: SheetRow) -> String {
    let known = unitOrder.first { unit in
      unit.code.lowercased() == text.lowercased() || unit.name?.lowercased() == text.lowercased()
    }
    if let known { return known.code }
    let unit = ListUnit(text)
    if unit.name != nil, text.last == ")",
      ListUnit.isLikely(unit.code) || units[unit.code.lowercased()] != nil
    {
      // 'J. Jansen (VTH)': the unit, without the person.
      dropped(row)
      return self.unit(unit.code)
    }
    if ListUnit.isLikely(text) { return self.unit(text) }
    dropped(row)
    return ""
  }

  mutating func dropped(_ row: SheetRow) {
    remarks.append(
      WorkbookRemark(
        .unread, at: WorkbookPosition(sheet, row: row.number, column: ListColumn.lead.name),
        Phrase(
          nl: "een naam van een persoon is weggelaten; een plan noemt afdelingen",
          en: "a name of a person was left out; a plan names departments")))
  }

  mutating func area(_ text: String) -> String {
    let key = CellText.folded(text)
    if let numeral = areas[key] { return numeral }
    let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    let taken = Set(areaOrder.map(\.numeral))
    let head = text.prefix { !$0.isWhitespace && $0 != "." && $0 != ":" }
    let rest = CellText.trimmed(String(text.dropFirst(head.count).drop { ".: -".contains($0) }))
    let isNumeral = roman.contains(String(head)) || Int(head) != nil
    let numeral: String
    if isNumeral, !taken.contains(String(head)) {
      numeral = String(head)
    } else {
      numeral = roman.first { !taken.contains($0) } ?? String(areaOrder.count + 1)
    }
    areas[key] = numeral
    areaOrder.append((numeral, isNumeral && !rest.isEmpty ? rest : text))
    return numeral
  }

  /// The departments and areas of a plan, by all names that a list may have for them.
  mutating func learn(_ plan: Plan) {
    for department in plan.departments {
      let unit = ListUnit(code: department.code.value, name: department.name?.value)
      unitOrder.append(unit)
      for name in [unit.code, unit.name].compactMap(\.self) + department.aliases.map(\.value) {
        units[name.lowercased()] = unit
      }
    }
    for area in plan.focusAreas {
      let (numeral, title) = (area.numeral.value, area.title.value)
      areaOrder.append((numeral, title))
      for name in [numeral, title, "\(numeral) \(title)", "\(numeral). \(title)"] {
        areas[CellText.folded(name)] = numeral
      }
    }
    known = (unitOrder.count, areaOrder.count)
  }

  /// Adds those that the plan has not, as rows without a number of the list: several may be in one
  /// of its rows.
  mutating func addUnits() {
    rows[.departments] = unitOrder.dropFirst(known.units).enumerated().map { index, unit in
      let cells = ["code": unit.code, "name": unit.name ?? ""]
      return ReturnedPlanSheet.Row(
        number: -index, cells: PlanSheet.departments.columns.map { cells[$0.id] ?? "" },
        problems: [:])
    }
    rows[.focusAreas] = areaOrder.dropFirst(known.areas).enumerated().map { index, area in
      let cells = ["numeral": area.numeral, "title": area.title]
      return ReturnedPlanSheet.Row(
        number: -index, cells: PlanSheet.focusAreas.columns.map { cells[$0.id] ?? "" },
        problems: [:])
    }
  }
}

extension [String] {
  /// Each text once, in order.
  fileprivate var removingDoubles: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
