import TestSupport
import Testing

/// Rows of a sheet as a test edits them, the headings first.
extension [[String]] {
  /// A row with cells by heading. A heading that is not there fails the test.
  func row(_ cells: [String: String]) throws -> [String] {
    let headings = try at(0)
    for heading in cells.keys { try #require(headings.contains(heading), "no column \(heading)") }
    return headings.map { cells[$0] ?? "" }
  }

  /// Types a row below the others.
  mutating func add(_ cells: [String: String]) throws { append(try row(cells)) }

  /// Position of the row with a key.
  func position(_ key: String) throws -> Int {
    try #require(firstIndex { $0.first == key }, "no row \(key)")
  }

  /// Position of the column with a heading.
  func column(_ heading: String) throws -> Int {
    try #require(try at(0).firstIndex(of: heading), "no column \(heading)")
  }

  /// Types a text in a cell.
  mutating func type(_ text: String, row: Int, _ heading: String) throws {
    let column = try column(heading)
    try #require(try at(row).indices.contains(column))
    self[row][column] = text
  }
}
