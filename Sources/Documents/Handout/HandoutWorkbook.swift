import TextFormats
package import Sheets
package import Toolkit
package import Views
import PlanModel

/// A hand-out's rows as a spreadsheet that comes back: a sheet to fill in, and one that explains.
package struct HandoutWorkbook: Sendable {
  let language: Language
  let credit: Attribution

  package init(language: Language, credit: Attribution) {
    self.language = language
    self.credit = credit
  }

  /// - Parameter handout: the one whose rows it has; nil for the rows of all.
  package func workbook(_ table: Table, of handout: Handout?) -> Workbook {
    Workbook(
      title: table.title(language), subject: credit.title, generator: GeneratorMark.program,
      language: language,
      sheets: [
        sheet(table),
        HandoutExplanation(language: language, credit: credit).sheet(table, of: handout),
      ])
  }

  private func sheet(_ table: Table) -> Sheet {
    let columns = (table.groupColumn.map { [$0] } ?? []) + table.columns
    let rows = table.groups.flatMap { group -> [[Sheet.Cell]] in
      let heading: [Sheet.Cell] =
        table.groupColumn == nil ? [] : [.text(group.heading?(language) ?? "")]
      return group.rows.map { row in heading + zip(row.cells, table.columns).map(cell) }
    }
    return Sheet(
      name: Phrase(nl: "Antwoorden", en: "Answers")(language), columns: columns.map(column),
      rows: rows)
  }

  private func cell(_ cell: Table.Cell, in column: Table.Column) -> Sheet.Cell {
    let bullet = column.key == HandoutColumn.title.rawValue ? "" : "• "
    let text = TableText(language: language, separator: "\n", bullet: bullet)(cell)
    if text.isEmpty { return .empty }
    return column.isNumeric ? Int(text).map { .number($0) } ?? .text(text) : .text(text)
  }

  private func column(_ column: Table.Column) -> Sheet.Column {
    let title = column.title(language)
    guard let known = HandoutColumn(rawValue: column.key) else {
      return Sheet.Column(title, width: 20)
    }
    return Sheet.Column(
      title, width: known.width, kind: kind(of: known), isToFill: known.isToFill,
      isHidden: known.isHidden)
  }

  private func kind(of column: HandoutColumn) -> Sheet.Column.Kind {
    switch column {
    case .page: .number
    case .discussedOn, .doneOn: .date
    case .done: .choice(ProgressState.allCases.map { $0.name(language) })
    case .decision: .choice(DecisionState.answers.map { $0.name(language) })
    default: .text
    }
  }
}

extension DecisionState {
  /// What a department can answer.
  static let answers = allCases.filter { $0 != .notDiscussed }
}

extension HandoutColumn {
  /// In characters.
  fileprivate var width: Int {
    switch self {
    case .key: 11
    case .number, .page: 6
    case .priority: 11
    case .discussedOn, .doneOn, .whose: 13
    case .decision, .department, .policyField, .done: 17
    case .others: 20
    case .references, .answer, .landed, .doneReason, .evidence: 24
    case .reason: 30
    case .causes: 46
    case .title: 46
    case .identity: 12
    }
  }
}
