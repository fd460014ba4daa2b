import ArgumentParser
import Glibc
import Toolkit

/// Date on the command line.
enum DayOption {
  /// Parses `2025-06-30`, and other notations of people: `30-6-2025`, `30 juni 2025`.
  @Sendable
  static func read(_ text: String) throws -> Day {
    switch WrittenDay(text) {
    case .day(let day): return day
    case .impossible:
      throw ValidationError(
        Help.text(nl: "De dag '\(text)' bestaat niet.", en: "There is no day '\(text)'."))
    case .unreadable:
      throw ValidationError(
        Help.text(
          nl: "'\(text)' is geen dag; schrijf dag-maand-jaar: 30-6-2025, of 2025-06-30",
          en: "'\(text)' is no day; write year-month-day: 2025-06-30, or 30-6-2025"))
    }
  }

  /// Today by the machine's clock: the only code that reads it.
  static var today: Day? {
    var now = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&now, &local) != nil else { return nil }
    return unsafe Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
