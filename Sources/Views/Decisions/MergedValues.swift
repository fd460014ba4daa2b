/// The values of cells that were merged over several rows: each is the value of every row that it
/// covers.
struct MergedValues {

  /// By row; each row of a column has one value at most, so there are no more than cells.
  private var values: [Int: [HandoutColumn: ReturnedSheet.Cell]] = [:]
  private(set) var remarks: [FileRemark] = []

  /// Only rows that exist are filled, and merged cells that overlap, which no program writes, are
  /// passed over: so the work is bounded by the rows, whatever the file claims.
  init(_ sheet: ReturnedSheet, _ columns: ReturnedColumns) {
    let below = sheet.rows.dropFirst(columns.row + 1)
    guard !sheet.merged.isEmpty, let start = below.first?.number else { return }
    let spans = sheet.merged.filter { $0.rows.count > 1 && $0.rows.lowerBound >= start }
    for (index, all) in Dictionary(grouping: spans, by: \.columns.lowerBound).sorted(by: {
      $0.key < $1.key
    }) {
      guard let column = columns.column(at: index) else { continue }
      var rest = below
      var end = 0
      for span in all.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound })
      where span.rows.lowerBound > end {
        end = span.rows.upperBound
        rest = rest.drop { $0.number < span.rows.lowerBound }
        guard let first = rest.first, first.number == span.rows.lowerBound else { continue }
        let value = first.cell(index)
        guard !value.text.isEmpty else { continue }
        for row in rest.dropFirst().prefix(while: { $0.number <= end }) {
          values[row.number, default: [:]][column] = value
        }
        remarks.append(.merged(span, column, on: sheet))
      }
    }
  }

  func cells(in row: Int) -> [HandoutColumn: ReturnedSheet.Cell] { values[row] ?? [:] }
}
