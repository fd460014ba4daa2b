/// Day as people write it: `12-5-2027`, `12/05/27`, `2027-05-12`, `12 mei 2027`, `May 12, 2027`. In
/// figures the day comes before the month, unless the year comes first.
package enum WrittenDay: Equatable, Sendable {
  case day(Day)
  /// Written as a day, but not in the calendar.
  case impossible
  case unreadable

  package init(_ text: String) {
    var parts = Self.parts(of: text)
    if parts.count == 4, Self.weekdays.contains(parts[0]) { parts.removeFirst() }
    guard parts.count == 3 else {
      self = .unreadable
      return
    }
    let numbers = parts.map(Self.number)
    let months = parts.map(Self.month)
    if parts[0].utf8.count == 4, let year = numbers[0], let month = numbers[1] ?? months[1],
      let day = numbers[2]
    {
      self.init(year, month, day)
    } else if let day = numbers[0], let month = numbers[1] ?? months[1],
      let year = Self.year(parts[2])
    {
      self.init(year, month, day)
    } else if let month = months[0], let day = numbers[1], let year = Self.year(parts[2]) {
      self.init(year, month, day)
    } else {
      self = .unreadable
    }
  }

  /// Days of the week, which people write before a date: 'ma 3-3-2025'.
  private static let weekdays: Set<String> = [
    "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag",
    "vrijdag", "zaterdag", "zondag", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private init(_ year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day).map(WrittenDay.day) ?? .impossible
  }

  /// Runs of letters and digits, without a time after the day.
  private static func parts(of text: String) -> [String] {
    let lower = text.lowercased()
    // Cuts off the time in `2027-05-12t00:00:00` and `12-5-2027 0:00`.
    let time = lower.firstIndex(of: ":").map { colon in
      lower[..<colon].lastIndex { $0 == " " || $0 == "t" } ?? colon
    }
    return lower[..<(time ?? lower.endIndex)].split { !$0.isLetter && !$0.isNumber }.map(
      String.init)
  }

  private static func number(_ text: String) -> Int? {
    (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
      ? Int(text) : nil
  }

  /// Year of four digits, or of two in this century.
  private static func year(_ text: String) -> Int? {
    guard let year = number(text) else { return nil }
    switch text.utf8.count {
    case 4: return year
    case 2: return 2000 + year
    default: return nil
    }
  }

  private static let months = [
    ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"],
    ["mei", "may"], ["juni", "june"], ["juli", "july"], ["augustus", "august"],
    ["september", "sept"], ["oktober", "october"], ["november"], ["december"],
  ]

  /// Month by its name or its first three letters, in Dutch or English.
  private static func month(_ text: String) -> Int? {
    months.firstIndex { names in
      names.contains { $0 == text || text.count == 3 && $0.hasPrefix(text) }
    }.map { $0 + 1 }
  }
}
