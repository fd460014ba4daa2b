package import Sheets
package import Toolkit
package import Views
import PlanModel
import TextFormats

/// The rows that an import refused, in the form of a hand-out: they can be corrected and imported
/// again.
package struct RefusedWorkbook {
  let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Nil when nothing was refused.
  package func workbook(_ result: DecisionImport) -> Workbook? {
    let rows = result.rows.filter(\.isKept)
    guard !rows.isEmpty else { return nil }
    let columns = HandoutColumn.allCases.filter { column in
      column == .key || HandoutColumn.answers.contains(column)
        || rows.contains { $0.returned.cell(column) != nil }
    }
    let title = Phrase(nl: "Geweigerde rijen", en: "Refused rows")(language)
    return Workbook(
      title: title, generator: GeneratorMark.program, language: language,
      sheets: [
        Sheet(
          name: title, columns: columns.map(column) + RefusedColumn.allCases.map(column),
          rows: rows.map { row in columns.map { cell($0, of: row.returned) } + reasons(row) })
      ])
  }

  private func cell(_ column: HandoutColumn, of row: ReturnedRow) -> Sheet.Cell {
    let cell = row.cell(column)
    if let day = cell?.day { return .date(day) }
    // A note is only a proposal for the reason: here it can be accepted or removed.
    let text = cell?.text ?? ""
    let shown = column == .reason && text.isEmpty ? row.note : text
    return shown.isEmpty ? .empty : .text(shown)
  }

  private func reasons(_ row: DecisionImport.Row) -> [Sheet.Cell] {
    [
      .text(row.refusals.map { $0.reason(language) }.joined(separator: "\n")),
      .text(row.refusals.map { $0.remedy(language) }.joined(separator: "\n")),
      // Refused again: where it was first, not where it was corrected.
      .text((row.returned.origin ?? row.position).words(language)),
    ]
  }

  private func column(_ column: HandoutColumn) -> Sheet.Column {
    let kind: Sheet.Column.Kind =
      switch column {
      case .discussedOn: .date
      case .decision: .choice(DecisionState.answers.map { $0.name(language) })
      default: .text
      }
    return Sheet.Column(
      column.title(language), width: column == .title || column == .reason ? 40 : 17, kind: kind,
      isToFill: column.isToFill, isHidden: column.isHidden)
  }

  private func column(_ column: RefusedColumn) -> Sheet.Column {
    Sheet.Column(column.title(language), width: column == .origin ? 20 : 46)
  }
}
