import SourceText
import Toolkit

/// Figures by year.
extension PartReader {
  /// Reads a mapping whose keys are years, each once.
  ///
  /// - Parameter year: that of an item.
  mutating func years<Item>(
    _ node: Int, _ key: String, _ kind: ValueKind, _ year: KeyPath<Item, Int>,
    _ read: (inout PartReader, Int, Located<Int>) -> Item?
  ) -> [Item]? {
    guard isMapping(node) else {
      report(key, kind, node)
      return nil
    }
    var items: [Item] = []
    // In one allocation: a figure is large, and a growing list would be moved again and again.
    items.reserveCapacity(document.entryCount(node))
    // Fast path: years that only grow, as almost all do, need no table of those before.
    var (last, seen, hasOthers) = (Int.min, Set<Int>?.none, false)
    let end = document.next(node)
    var child = node + 1
    while child < end {
      if let number = Notation.year(document.digits(child)) {
        if number <= last, seen == nil { seen = Set(items.map { $0[keyPath: year] }) }
        var item = read(&self, child + 1, Located(number, at: document.range(child)))
        // The first of two is kept, as of any key that is there twice.
        if item != nil, seen?.insert(number).inserted ?? true, let item = item.take() {
          items.append(item)
        }
        last = max(last, number)
      } else {
        hasOthers = true
        report(key, .year, child)
      }
      child = document.next(child + 1)
    }
    if seen != nil || hasOthers { reportRepetitions(in: node) }
    return items
  }

  /// Figure of a year: a number, or a mapping.
  mutating func figure(_ node: Int, in year: Located<Int>) -> FigureValue? {
    guard !isMapping(node) else {
      var figure: FigureValue? = read(FigureValue.mapping, at: node)
      figure?.year = year.value
      figure?.yearRange = year.range
      return figure
    }
    var figure = FigureValue(at: range(node))
    figure.year = year.value
    figure.yearRange = year.range
    // Fast path: a whole number without a zero before it is written as it is read.
    if let digits = document.digits(node), digits.count == 1 || !digits.beginsWithZero {
      figure.number = ExactNumber(Int64(digits.value))
      return figure
    }
    guard isScalar(node) else {
      report(String(year.value), .decimal, node)
      return nil
    }
    let text = text(node)
    guard let number = WrittenNumber.read(text.value) else {
      report(String(year.value), .decimal, node)
      return nil
    }
    figure.number = number
    if !number.isWritten(as: text.value) { figure.printed = text }
    return figure
  }
}
