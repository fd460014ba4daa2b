import PlanModel

extension PlanSheet {
  /// Whether a text names the choice that a thing of this sheet has where nothing is written: an export
  /// leaves it out, so that it is no difference from an empty cell.
  func isUnwrittenWord(_ text: String, in column: SheetColumn) -> Bool {
    guard let format = column.format, format.kind.isWord,
      let index = PlanFormat[map].keys.firstIndex(where: { $0.name == format.name }),
      let read = try? CellReader(names: nil).value(CellText.trimmed(text), of: format)
    else { return false }
    let unwritten = unwrittenValues
    guard unwritten.indices.contains(index) else { return false }
    switch unwritten[index] {
    case .word(let word): return read == [word]
    case .flag(let flag): return read == [String(flag)]
    default: return false
    }
  }

  private var unwrittenValues: [FieldValue?] {
    switch self {
    case .effects: Effect.noValues
    case .points: ActionPoint.noValues
    case .departments: Department.noValues
    case .focusAreas: FocusArea.noValues
    default: []
    }
  }
}
