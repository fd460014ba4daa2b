import Testing

@testable import Sheets

@Suite struct SheetDateTests {
  @Test func `a day is the number that spreadsheets give it, and back`() throws {
    for (iso, serial) in [
      ("1900-03-01", 61), ("1970-01-01", 25569), ("2000-02-29", 36585), ("2024-12-31", 45657),
      ("2025-03-14", 45730), ("9999-12-31", 2_958_465),
    ] {
      let date = try #require(SheetDate(iso: iso))
      #expect(date.serial == serial)
      #expect(SheetDate(serial: serial) == date)
      #expect(date.iso == iso)
    }
  }

  @Test func `every day of four centuries comes back`() {
    for serial in 61..<146_200 { #expect(SheetDate(serial: serial)?.serial == serial) }
  }

  @Test(arguments: [
    "2025-02-29", "2100-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-3", "0025-04-03",
    "2025-04-03 ", "2025/04/03", "", "2025-04-0x", "-025-04-03", "２０２５-04-03",
  ])
  func `what is no day is no date`(text: String) { #expect(SheetDate(iso: text) == nil) }

  @Test func `the days that spreadsheets disagree on are no dates`() {
    #expect(SheetDate(serial: 60) == nil)
    #expect(SheetDate(serial: 2_958_466) == nil)
    #expect(SheetDate(serial: -1) == nil)
  }

  @Test func `a time after the day is left off`() {
    #expect(SheetDate(iso: "2025-03-14T10:30:00")?.iso == "2025-03-14")
    #expect(SheetDate(iso: "2025-03-14")?.dutch == "14-3-2025")
  }
}
