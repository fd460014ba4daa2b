import Testing
import Toolkit

@Suite struct DayTests {
  @Test func `A day is read from its ISO form and from no other`() {
    #expect(Day("2025-06-30")?.iso == "2025-06-30")
    for text in [
      "30-06-2025", "2025-6-30", "2025-06-31", "2025-02-29", "2025-13-01", "+025-06-30", "",
    ] {
      #expect(Day(text) == nil, "\(text)")
    }
    #expect(Day("2024-02-29") != nil)
    #expect(Day("1900-02-29") == nil)
    #expect(Day("2000-02-29") != nil)
  }

  @Test func `A day is written as its reader writes it`() throws {
    let day = try #require(Day("2025-06-03"))
    #expect(day.phrase(.dutch) == "3 juni 2025")
    #expect(day.phrase(.english) == "3 June 2025")
  }

  @Test func `Months later is the same day, or the last of a shorter month`() throws {
    #expect(try #require(Day("2025-08-31")).adding(months: 6).iso == "2026-02-28")
    #expect(try #require(Day("2025-01-15")).adding(months: 11).iso == "2025-12-15")
    #expect(try #require(Day("2025-01-15")).adding(months: 12).iso == "2026-01-15")
  }
}
