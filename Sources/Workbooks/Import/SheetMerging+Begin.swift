import Operations
import PlanModel
import SourceText
import Toolkit

/// Parts that a plan has once, and does not have yet.
extension SheetMerging {
  /// Begins a part that the plan has once: first with the key that it needs, then the others.
  mutating func begin(
    _ sheet: PlanSheet, _ values: [KeyText], _ text: String, at position: WorkbookPosition
  ) {
    guard let format = PlanFormat[sheet.map].key(sheet.textKey) else { return }
    do throws(CellProblem) {
      let first = KeyText(format.name, try CellReader(names: names).value(text, of: format))
      for (index, value) in ([first] + values).enumerated() {
        result.changes.append(
          WorkbookChange(
            index == 0 ? .rename : .set, at: position,
            sheet.item + Phrase(verbatim: ": ") + ColumnHeading.of(value.key, in: sheet.map)
              + Phrase(verbatim: " '\(value.texts.joined(separator: "; "))'"),
            [.set(.named(sheet.prefix), key: value.key, value.texts)]))
      }
    } catch {
      wait(position, error)
    }
  }
}
