/// Calendar day, without a clock or a time zone.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil for a day that does not exist, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(sound: year, month, day)
  }

  private init(sound year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses `2025-06-30` (ISO 8601) and nothing else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (48...57).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Same day a number of months later; the last of the month where that has no such day.
  package func adding(months: Int) -> Day {
    let count = year * 12 + month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return Day(sound: year, month, min(day, Self.days(in: month, of: year)))
  }

  /// ISO 8601, for data: `2025-06-30`.
  package var iso: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// Day for a reader: `30 juni 2025` in Dutch, `30 June 2025` in English.
  package var phrase: Phrase {
    let year = Self.padded(year, 4)
    let name = Self.months[month - 1]
    return Phrase(nl: "\(day) \(name.dutch) \(year)", en: "\(day) \(name.english) \(year)")
  }

  /// As people fill it in, and as a cell of a sheet shows it: `30-6-2025`.
  package var figures: String { "\(day)-\(month)-\(Self.padded(year, 4))" }

  private static let months = [
    Phrase(nl: "januari", en: "January"), Phrase(nl: "februari", en: "February"),
    Phrase(nl: "maart", en: "March"), Phrase(nl: "april", en: "April"),
    Phrase(nl: "mei", en: "May"), Phrase(nl: "juni", en: "June"),
    Phrase(nl: "juli", en: "July"), Phrase(nl: "augustus", en: "August"),
    Phrase(nl: "september", en: "September"), Phrase(nl: "oktober", en: "October"),
    Phrase(nl: "november", en: "November"), Phrase(nl: "december", en: "December"),
  ]

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
