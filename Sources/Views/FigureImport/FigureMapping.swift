/// Which rows of a table of open data a series is, as it is written under `import`:
/// `47018NED SoortMisdrijf=1.1.1 RegioS=GM0307 GeregistreerdeMisdrijven_1`.
package struct FigureMapping: Sendable, Equatable {
  package let table: String?
  package let keys: [String: String]
  package let measure: String?

  package init(table: String?, keys: [String: String], measure: String?) {
    self.table = table
    self.keys = keys
    self.measure = measure
  }

  package init(_ text: String) {
    var table: String?
    var keys: [String: String] = [:]
    var measure: String?
    for (index, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      if let equals = word.firstIndex(of: "=") {
        keys[String(word[..<equals])] = String(word[word.index(after: equals)...])
      } else if index == 0 {
        table = String(word)
      } else {
        measure = String(word)
      }
    }
    self.init(table: table, keys: keys, measure: measure)
  }

  package var text: String {
    let pairs = keys.keys.sorted().map { "\($0)=\(keys[$0] ?? "")" }
    return ([table ?? "-"] + pairs + [measure].compactMap(\.self)).joined(separator: " ")
  }

  func fits(_ file: ODataFile) -> Bool {
    table == nil || table == "-" || file.table == nil
      || table?.lowercased() == file.table?.lowercased()
  }

  func fits(_ row: ODataFile.Row) -> Bool {
    keys.allSatisfy { row.keys[$0.key] == $0.value }
      && (measure.map { row.values.keys.contains($0) } ?? (row.values.count == 1))
  }

  func value(in row: ODataFile.Row) -> String? {
    guard let measure else { return row.values.values.first ?? nil }
    return row.values[measure] ?? nil
  }
}
