/// The order of a list of which the workbook, the plan, or both changed the order.
package struct ListOrder: Equatable {
  /// What comes where.
  package private(set) var order: [String]
  /// Whether both changed it, differently; the plan's order stays.
  package private(set) var isConflict = false
  /// Whether so much moved that somebody sorted the sheet; the plan's order stays.
  package private(set) var isSorted = false

  /// - Parameters:
  ///   - base: as it was exported.
  ///   - mine: as in the workbook, with what is new there.
  ///   - theirs: as in the plan now, without what leaves the list.
  package init(base: [String], mine: [String], theirs: [String]) {
    let common = Set(base).intersection(mine).intersection(theirs)
    let (was, wanted, now) = (
      base.filter(common.contains), mine.filter(common.contains), theirs.filter(common.contains)
    )
    var old = now
    if wanted != was {
      if now != was, now != wanted {
        isConflict = true
      } else if Self.isSorting(was, wanted) {
        isSorted = true
      } else {
        old = wanted
      }
    }
    var next = old.makeIterator()
    order = theirs.compactMap { common.contains($0) ? next.next() : $0 }
    insertNew(of: mine)
  }

  /// Puts what is new behind what is before it in the workbook.
  private mutating func insertNew(of mine: [String]) {
    let known = Set(order)
    var following: [String: [String]] = [:]
    var first: [String] = []
    var previous: String?
    for id in mine {
      if known.contains(id) {
        previous = id
      } else if let previous {
        following[previous, default: []].append(id)
      } else {
        first.append(id)
      }
    }
    guard !following.isEmpty || !first.isEmpty else { return }
    order = first + order.flatMap { [$0] + (following[$0] ?? []) }
  }

  /// Whether more than half of at least four moved.
  private static func isSorting(_ was: [String], _ wanted: [String]) -> Bool {
    guard was.count >= 4 else { return false }
    let ranks = Dictionary(
      was.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return (was.count - longestRising(wanted.compactMap { ranks[$0] })) * 2 > was.count
  }

  /// Length of the longest rising subsequence: what need not move.
  private static func longestRising(_ numbers: [Int]) -> Int {
    var ends: [Int] = []
    for number in numbers {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < number { low = middle + 1 } else { high = middle }
      }
      if low == ends.count { ends.append(number) } else { ends[low] = number }
    }
    return ends.count
  }
}
