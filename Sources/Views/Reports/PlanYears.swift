/// The years for which a plan is, read from its period as people write it: `2027-2030`.
struct PlanYears {
  private let years: ClosedRange<Int>

  /// Nil when no year of four digits is written, or one that other words open: `vanaf 2027`.
  init?(written period: String) {
    let years = period.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }
      .compactMap { Int($0) }
    guard let first = years.min(), let last = years.max(),
      years.count > 1 || period.allSatisfy({ $0.isNumber || $0.isWhitespace })
    else { return nil }
    self.years = first...last
  }

  func contains(_ year: Int) -> Bool { years.contains(year) }
}
