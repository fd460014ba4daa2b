internal import Toolkit

/// What a date looks like in the sheet.
enum ShownDate {
  /// Whether a text shows the month of a day and not the day itself: `mrt-25` or `03-2025`.
  static func isMonth(_ text: String, of day: Day) -> Bool {
    var numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard !text.isEmpty else { return false }
    // In figures the month may be the same number as the day.
    if !text.contains(where: \.isLetter), let month = numbers.lastIndex(of: day.month) {
      numbers.remove(at: month)
    }
    return !numbers.contains(day.day)
  }
}
