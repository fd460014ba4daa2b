import PlanModel
package import Toolkit

/// Short table at the beginning of a hand-out, with a line for each point.
extension Handout {
  /// Columns, the number first; priority and page only when a point has one.
  package var shortColumns: [HandoutColumn] {
    let hasPriority = entries.contains { $0.point.priority != .unknown }
    let hasPage = entries.contains { $0.point.page != nil }
    return [.number, .title] + (hasPriority ? [.priority] : []) + (hasPage ? [.page] : [])
      + [.answer]
  }

  /// Widths of those columns in percent; the title takes what the others leave.
  package var shortWidths: [Int] {
    let others: [HandoutColumn: Int] = [.number: 7, .priority: 15, .page: 13, .answer: 20]
    let rest = shortColumns.reduce(100) { $0 - others[$1, default: 0] }
    return shortColumns.map { others[$0, default: rest] }
  }
}

extension Handout.Entry {
  /// Text in one of those columns.
  package func short(_ column: HandoutColumn) -> Phrase {
    switch column {
    case .number: Phrase(verbatim: point.number)
    case .priority: point.priority.name
    case .page: Phrase(verbatim: point.page ?? "–")
    case .answer: answerSoFar
    default: Phrase(verbatim: point.title)
    }
  }
}
