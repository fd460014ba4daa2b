/// Address of a cell: `A1`.
enum CellAddress {
  /// - Parameters: both counted from 0.
  static func name(column: Int, row: Int) -> String { letters(column) + String(row + 1) }

  private static let first = (0..<26).map { String(Unicode.Scalar(UInt8(ascii: "A") + $0)) }

  static func letters(_ column: Int) -> String {
    if first.indices.contains(column) { return first[column] }
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(Unicode.Scalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// Sheet's name in quotes, for use before an address.
  static func quoted(_ sheet: String) -> String {
    "'" + sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}
