import PlanModel
import Toolkit

/// Column with targets.
struct TargetColumn {
  let column: Int
  let heading: String
  /// Year that its heading names.
  let year: Int?

  private static let words: Set<String> = [
    "doel", "doelwaarde", "streefwaarde", "streefcijfer", "norm", "target", "aim",
  ]

  /// `Doel`, `Streefwaarde 2030`.
  static func all(in heads: [String]) -> [TargetColumn] {
    heads.enumerated().compactMap { column, head in
      let rest = head.lowercased().split { !$0.isLetter && !$0.isNumber }
      guard let first = rest.first, words.contains(String(first)), rest.count < 3 else {
        return nil
      }
      let year = FigureYear.read(head)
      guard rest.count == 1 || year != nil else { return nil }
      return TargetColumn(column: column, heading: head, year: year)
    }
  }
}

extension FigureSheet {
  /// Targets of a row.
  ///
  /// - Parameters:
  ///   - name: column that names the indicator.
  ///   - year: of a row that is about one year.
  mutating func addTargets(
    _ columns: [TargetColumn], _ row: ReturnedSheet.Row, _ roles: [Role: Int], name: Int?,
    year: Int? = nil
  ) {
    func text(_ column: Int?) -> String? { column.flatMap { row.cell($0).text.filled } }
    for aim in columns where !row.cell(aim.column).text.isEmpty {
      targets.append(
        FoundTarget(
          position: FoundFigure.position(in: sheet.words, row: row.number, column: aim.heading),
          name: text(name), region: text(roles[.region]), unit: text(roles[.unit]),
          year: aim.year ?? year, cell: row.cell(aim.column)))
    }
  }

  /// Reads a sheet of targets without figures.
  mutating func readTargets(_ head: ReturnedSheet.Row, _ rows: [ReturnedSheet.Row]) -> Bool {
    let heads = head.cells.map(\.text)
    let columns = TargetColumn.all(in: heads)
    let roles = self.roles(heads)
    guard !columns.isEmpty, let name = roles[.indicator] else { return false }
    for row in rows {
      let year = roles[.year].flatMap { FigureYear.read(row.cell($0).text) }
      addTargets(columns, row, roles, name: name, year: year)
    }
    unread(heads, except: Set(roles.values).union(columns.map(\.column)), in: rows)
    return true
  }
}
