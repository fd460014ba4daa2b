import PlanModel
package import Sheets
import Toolkit
package import Views

/// A Word hand-out that came back: its fields as the rows of a sheet, and what else was in it.
package struct ReturnedForm: Sendable {
  package let sheet: ReturnedSheet
  /// What was added beside the fields, and what became of it.
  package let remarks: [FileRemark]

  /// Nil when the document has no field of ours: it is no hand-out.
  package init?(_ answers: WordAnswers, of file: String) {
    var rows = FormRows()
    for field in answers.fields { rows.add(field) }
    guard rows.all.contains(where: \.isQuestion) else { return nil }
    let columns = HandoutColumn.allCases
    let head = ReturnedSheet.Row(
      number: 0, cells: columns.map { ReturnedSheet.Cell($0.title(.dutch)) })
    sheet = ReturnedSheet(
      file: file,
      rows: [head]
        + rows.all.enumerated().map { index, row in
          ReturnedSheet.Row(
            number: index + 1, cells: columns.map { ReturnedSheet.Cell(row.text($0)) })
        },
      notes: answers.comments.compactMap { comment in
        rows.row(near: comment.position).map {
          ReturnedSheet.Note(row: $0 + 1, column: 0, text: comment.text)
        }
      })
    remarks = FormRemarks(file: file, rows: rows).all(answers)
  }
}

/// The rows of a form, gathered from fields in the order of the text.
struct FormRows {
  private(set) var all: [Row] = []
  /// What is in fields that are not of the form, with how many fields come before it.
  private(set) var unknown: [WordAnswers.Note] = []
  /// The row of every field, by its position.
  private var rowOfField: [Int?] = []
  private var positions: [Copy: Int] = [:]
  /// How often a tag occurred: who copies a question copies its tags.
  private var occurrences: [String: Int] = [:]
  private let names = ColumnNames()
  /// The row of the last key, for fields without a tag.
  private var current: Int?

  private struct Copy: Hashable {
    let row: String
    let occurrence: Int
  }

  struct Row {
    fileprivate(set) var texts: [HandoutColumn: String] = [:]
    fileprivate(set) var ticked: [DecisionState] = []
    fileprivate(set) var isQuestion = false
    /// Its key, as far as the tags know it.
    fileprivate(set) var name = ""

    func text(_ column: HandoutColumn) -> String {
      switch column {
      case .decision where !ticked.isEmpty:
        // Two ticked boxes are no answer: with both names the cell is refused when the row is read.
        ticked.map { $0.name(.dutch) }.joined(separator: DecisionState.separator)
      case .key: texts[.key] ?? name
      default: texts[column] ?? ""
      }
    }
  }

  mutating func add(_ field: WordAnswers.Field) {
    let row = FormTag(field.tag).map { add(field, $0) } ?? addUntagged(field)
    if row == nil, !field.text.isEmpty {
      unknown.append(WordAnswers.Note(field.text, at: rowOfField.count))
    }
    rowOfField.append(row)
  }

  private mutating func add(_ field: WordAnswers.Field, _ tag: FormTag) -> Int? {
    let occurrence = occurrences[field.tag, default: 0]
    occurrences[field.tag] = occurrence + 1
    let copy = Copy(row: tag.row, occurrence: occurrence)
    let index = positions[copy] ?? newRow()
    positions[copy] = index
    if !tag.row.hasPrefix("#") { all[index].name = tag.row }
    put(field, tag.column, tag.state, in: index)
    return index
  }

  /// By the words beside it.
  private mutating func addUntagged(_ field: WordAnswers.Field) -> Int? {
    if field.kind == .box {
      guard let current, let state = DecisionState(written: field.label) else { return nil }
      put(field, .decision, state, in: current)
      return current
    }
    let column: HandoutColumn? =
      if case .column(let column) = names.meaning(of: field.label) { column } else { nil }
    if column == .key { current = newRow() }
    guard let current else { return nil }
    if let column {
      put(field, column, nil, in: current)
    } else if all[current].texts[.title] == nil, !all[current].isQuestion {
      put(field, .title, nil, in: current)
    } else {
      return nil
    }
    return current
  }

  private mutating func newRow() -> Int {
    all.append(Row())
    return all.count - 1
  }

  private mutating func put(
    _ field: WordAnswers.Field, _ column: HandoutColumn, _ state: DecisionState?, in row: Int
  ) {
    if column == .decision || column == .discussedOn { all[row].isQuestion = true }
    if let state {
      if field.isTicked { all[row].ticked.append(state) }
    } else if !field.text.isEmpty {
      all[row].texts[column] = field.text
    }
  }

  /// The row of the field before a position in the text; nil before the first.
  func row(near position: Int) -> Int? {
    let last = min(position, rowOfField.count) - 1
    return last >= 0 ? rowOfField[last] : nil
  }

  /// The key of that row.
  func name(near position: Int) -> String? {
    let name = row(near: position).map { all[$0].text(.key) } ?? ""
    return name.isEmpty ? nil : name
  }
}
