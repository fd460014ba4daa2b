/// A day of which a part was left out: `1 april`, or only `maart 2025`.
package enum PartialDay: Equatable, Sendable {
  case dayOfMonth(day: Int, month: Int)
  case month(Int, year: Int)
  /// `mrt-25`, as spreadsheet programs show a month of 2025, is no 25 March.
  case monthOrDay

  /// Nil for what is whole, or no date.
  package init?(_ text: String) {
    // A leap year, so that 29 February is a day; a first of the month, to know a month.
    if case .day(let day) = WrittenDay("\(text) 2024"), WrittenDay(text) == .unreadable {
      let first = text.first { !$0.isWhitespace }
      self =
        first?.isLetter == true && WrittenDay("1 \(text)").isDay
        ? .monthOrDay : .dayOfMonth(day: day.day, month: day.month)
    } else if case .day(let day) = WrittenDay("1 \(text)"), WrittenDay(text) == .unreadable {
      self = .month(day.month, year: day.year)
    } else {
      return nil
    }
  }

  /// The only day from one to another that it can be; nil when there is none, or more than one.
  package func day(from first: Day, to last: Day) -> Day? {
    guard case .dayOfMonth(let day, let month) = self, first <= last,
      last.year - first.year < 100
    else { return nil }
    let days = (first.year...last.year).compactMap { Day(year: $0, month: month, day: day) }
      .filter { first <= $0 && $0 <= last }
    return days.count == 1 ? days[0] : nil
  }
}

extension WrittenDay {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}
