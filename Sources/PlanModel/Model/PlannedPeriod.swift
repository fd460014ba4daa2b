package import Toolkit

/// When something is planned: `2027`, `2027-Q2`, `Q2`, a range of two of these such as
/// `2027-Q2/2028-Q1`, or `continuous`.
package struct PlannedPeriod: Hashable, Sendable {
  /// A year, a quarter of a year, or a quarter of a year that is not named.
  package struct Part: Hashable, Sendable {
    package let year: Int?
    package let quarter: Int?
  }

  /// Nil for what goes on without an end.
  package let first: Part?
  package let last: Part?

  /// As it is written in a plan.
  package let text: String

  private static let continuous = "continuous"

  package init?(_ text: String) {
    self.text = text
    if text == Self.continuous {
      (first, last) = (nil, nil)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Part(String($0))
    }
    guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1]
    else { return nil }
    let isOrdered = (first.year == nil) == (last.year == nil) && first.isBefore(last)
    guard parts.count == 1 || isOrdered else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// For a reader: '2027', 'eerste kwartaal van 2027', 'tweede tot en met vierde kwartaal van 2027'.
  package var words: Phrase {
    guard let first, let last else { return Phrase(nl: "doorlopend", en: "continuous") }
    if first == last { return first.words }
    if first.year == last.year, let from = first.quarter, last.quarter != nil {
      let begin = Part(year: nil, quarter: from).ordinal
      return begin + Phrase(nl: " tot en met ", en: " to ") + last.words
    }
    return first.words + Phrase(nl: " tot en met ", en: " to ") + last.words
  }

  /// Whether it includes a part of a year; nil when the plan does not name the year.
  package func includes(year: Int) -> Bool? {
    guard let first, let last else { return true }
    guard let begin = first.year, let end = last.year else { return nil }
    return begin <= year && year <= end
  }
}

extension PlannedPeriod.Part {
  fileprivate init?(_ text: String) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    let year = pieces.first.flatMap { Self.year($0) }
    switch (pieces.count, year) {
    case (1, .some(let year)): self.init(year: year, quarter: nil)
    case (1, nil):
      guard let quarter = Self.quarter(pieces[0]) else { return nil }
      self.init(year: nil, quarter: quarter)
    case (2, .some(let year)):
      guard let quarter = Self.quarter(pieces[1]) else { return nil }
      self.init(year: year, quarter: quarter)
    default: return nil
    }
  }

  private static func year(_ text: Substring) -> Int? {
    let isYear = text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isYear ? Int(text) : nil
  }

  private static func quarter(_ text: Substring) -> Int? {
    guard text.utf8.count == 2, text.first == "Q",
      let quarter = text.dropFirst().first?.wholeNumberValue
    else { return nil }
    return (1...4).contains(quarter) ? quarter : nil
  }

  fileprivate func isBefore(_ other: PlannedPeriod.Part) -> Bool {
    let (year, otherYear) = (year ?? 0, other.year ?? 0)
    if year != otherYear { return year < otherYear }
    guard let quarter, let otherQuarter = other.quarter else { return false }
    return quarter < otherQuarter
  }

  fileprivate var ordinal: Phrase {
    switch quarter {
    case 1: Phrase(nl: "eerste", en: "first")
    case 2: Phrase(nl: "tweede", en: "second")
    case 3: Phrase(nl: "derde", en: "third")
    default: Phrase(nl: "vierde", en: "fourth")
    }
  }

  fileprivate var words: Phrase {
    let year = year.map { Phrase(verbatim: String($0)) }
    guard quarter != nil else { return year ?? Phrase(verbatim: "") }
    let name = ordinal + Phrase(nl: " kwartaal", en: " quarter")
    return year.map { name + Phrase(nl: " van ", en: " of ") + $0 } ?? name
  }
}
