import ArgumentParser
import Glibc
import Wording

/// A day that is named on the command line.
enum DayOption {
  /// Reads `2025-06-30`.
  @Sendable
  static func read(_ text: String) throws -> Day {
    if let day = Day(text) { return day }
    throw ValidationError(
      Help.text(
        nl: "'\(text)' is geen dag; schrijf jaar-maand-dag: 2025-06-30",
        en: "'\(text)' is no day; write year-month-day: 2025-06-30"))
  }

  /// Today by the machine's clock: the only place that asks for it.
  static var today: Day? {
    var now = time(nil)
    var local = unsafe tm()
    guard unsafe localtime_r(&now, &local) != nil else { return nil }
    return unsafe Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }
}
