package import Toolkit

/// Serial numbers of days in spreadsheets: day 0 is 30 December 1899.
extension Day {
  /// First number on which all spreadsheets agree. Below it Excel counts a day that never was, 29
  /// February 1900, and others do not.
  static let firstSerial = 61

  /// Nil for a number that is not a day, or not the same one everywhere.
  package init?(serial: Int) {
    guard (Self.firstSerial...2_958_465).contains(serial) else { return nil }
    // Years that begin in March put the leap day last (Howard Hinnant, 'chrono-compatible low-level
    // date algorithms'); 693_899 days lie between 1 March of year 0 and day 0.
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

  /// Serial number; nil for a day on which spreadsheets do not agree, before March 1900.
  package var serial: Int? {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let serial = year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 693_899
    return serial >= Self.firstSerial ? serial : nil
  }

  /// Parses `2025-06-30`, with or without a time after it.
  init?(moment: String) {
    self.init(moment.prefix { $0 != "T" })
  }
}
