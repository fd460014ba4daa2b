extension Sheet {
  /// Rows of a table. A table of a hundred thousand rows is never in memory as a whole: each row is
  /// made when it is written.
  package struct Rows: Sendable, RandomAccessCollection, Equatable {
    package let count: Int
    private let make: @Sendable (Int) -> [Cell]

    package init(_ rows: [[Cell]]) {
      count = rows.count
      make = { rows[$0] }
    }

    /// - Parameter make: makes a row by its index; the same one each time.
    package init(count: Int, _ make: @escaping @Sendable (Int) -> [Cell]) {
      self.count = count
      self.make = make
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }
    package subscript(index: Int) -> [Cell] { make(index) }

    package static func == (one: Rows, other: Rows) -> Bool { one.elementsEqual(other) }
  }
}
