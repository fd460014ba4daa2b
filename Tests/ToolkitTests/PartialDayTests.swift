import Testing
import Toolkit

@Suite struct PartialDayTests {
  @Test
  func
    `a day without a year and a month without a day are distinguished from whole days and others`()
  {
    #expect(PartialDay("1 april") == .dayOfMonth(day: 1, month: 4))
    #expect(PartialDay("ma 3-3") == .dayOfMonth(day: 3, month: 3))
    #expect(PartialDay("maart 2025") == .month(3, year: 2025))
    #expect(PartialDay("3-2025") == .month(3, year: 2025))
    #expect(PartialDay("mrt-25") == .monthOrDay)
    #expect(PartialDay("mrt 5") == .dayOfMonth(day: 5, month: 3))
    for text in ["1 april 2025", "31 april", "2025", "gisteren", "", "1-2-3-4"] {
      #expect(PartialDay(text) == nil, "\(text)")
    }
  }

  @Test(
    "The year is the only one that fits",
    arguments: [
      ("2026-06-01", "2027-03-31", "2027-03-01"), ("2026-06-01", "2026-12-31", nil),
      ("2025-01-01", "2027-03-31", nil), ("2027-03-01", "2027-03-01", "2027-03-01"),
    ])
  func year(first: String, last: String, day: String?) throws {
    let partial = try #require(PartialDay("1 maart"))
    let found = try partial.day(from: #require(Day(first)), to: #require(Day(last)))
    #expect(found?.iso == day)
  }
}
