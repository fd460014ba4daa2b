import Testing
import Toolkit
@testable import Sheets

@Suite struct DaySerialTests {
  @Test func `a day is the number that spreadsheets give it, and back`() throws {
    for (iso, serial) in [
      ("1900-03-01", 61), ("1970-01-01", 25569), ("2000-02-29", 36585), ("2024-12-31", 45657),
      ("2025-03-14", 45730), ("9999-12-31", 2_958_465),
    ] {
      let day = try #require(Day(iso))
      #expect(day.serial == serial)
      #expect(Day(serial: serial) == day)
    }
  }

  @Test func `every day of four centuries comes back`() {
    for serial in 61..<146_200 { #expect(Day(serial: serial)?.serial == serial) }
  }

  @Test func `the days that spreadsheets disagree on have no number`() {
    #expect(Day(serial: 60) == nil)
    #expect(Day(serial: 2_958_466) == nil)
    #expect(Day(serial: -1) == nil)
    #expect(Day("1900-02-28")?.serial == nil)
  }

  @Test func `a time after the day is left off`() {
    #expect(Day(moment: "2025-03-14T10:30:00")?.iso == "2025-03-14")
    #expect(Day(moment: "2025-03-14")?.iso == "2025-03-14")
    #expect(Day(moment: "2025-03-14 10:30") == nil)
  }
}
