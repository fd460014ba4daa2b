/// A day of the Gregorian calendar, as spreadsheets know it: without a time and without a zone.
package struct SheetDate: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when there is no such day, or when its year has not four digits.
  package init?(year: Int, month: Int, day: Int) {
    guard (1000...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// `2025-03-14`, with or without a time after it (ISO 8601). Nil for anything else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 || bytes.count > 10 && bytes[10] == UInt8(ascii: "T"),
      bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { return nil }
    let digits = [0, 1, 2, 3, 5, 6, 8, 9].map { bytes[$0] }
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    let numbers = digits.map { Int($0 - UInt8(ascii: "0")) }
    self.init(
      year: numbers[0...3].reduce(0) { $0 * 10 + $1 },
      month: numbers[4] * 10 + numbers[5], day: numbers[6] * 10 + numbers[7])
  }

  /// The day that a spreadsheet counts as this number, from the last day but one of 1899.
  ///
  /// Below 61 Excel counts a day that never was, 29 February 1900, and others do not: no date.
  package init?(serial: Int) {
    guard (61...2_958_465).contains(serial) else { return nil }
    // Years that begin in March put the leap day last (Howard Hinnant, 'chrono-compatible
    // low-level date algorithms'); 693_899 days lie between 1 March of year 0 and day 0.
    let days = serial + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The number that a spreadsheet stores for it. Good from 1 March 1900.
  package var serial: Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 693_899
  }

  /// `2025-03-14`.
  package var iso: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// `14-3-2025`, as the sheets show it.
  package var dutch: String { "\(day)-\(month)-\(year)" }

  package static func < (left: SheetDate, right: SheetDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
