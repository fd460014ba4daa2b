package import SourceText

/// Budget of the plan.
package struct Budget: Sendable, Equatable {
  package var years: [Int] = []
  package var citations: [Citation] = []
  package var remark: Located<String>?
  package var lines: [BudgetLine] = []
  /// Totals as printed, one for each year; empty when the source prints none.
  package var totals: [Located<Euro>] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }
}

/// Line of the budget.
package struct BudgetLine: Sendable, Equatable {
  /// The name that never changes; nil while nothing needs it.
  package var id: Located<String>?
  package var name: Located<String>
  /// Focus area under which it is printed.
  package var focus: [Reference] = []
  /// Heading under which it is printed, when that is no focus area.
  package var heading: Located<String>?
  /// Amount when each year's is the same.
  package var amount: Euro?
  /// Amounts by year when they differ.
  package var differingAmounts: [Located<Euro>] = []
  /// Amounts for each year, in the order of `Budget.years`, from either of the two properties.
  package private(set) var amounts: [Euro] = []
  package var citations: [Citation] = []
  package var points: [Reference] = []
  package var remark: Located<String>?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    name = .missing(in: range)
  }

  mutating func spread(over years: Int) {
    amounts =
      amount.map { Array(repeating: $0, count: years) } ?? differingAmounts.map(\.value)
  }
}

/// Amount of money, exact.
package struct Euro: Hashable, Comparable, Sendable {
  package let cents: Int

  package init(cents: Int) {
    self.cents = cents
  }

  /// Parses `10939` or `10939.50`; nil for anything else, including a thousands separator.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }), let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else {
      cents = whole * 100
      return
    }
    guard parts[1].count <= 2, let fraction = Int(parts[1]) else { return nil }
    cents = whole * 100 + (parts[1].count == 1 ? fraction * 10 : fraction)
  }

  package static func + (left: Euro, right: Euro) -> Euro {
    let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
    return Euro(cents: overflow ? .max : sum)
  }

  package static func < (left: Euro, right: Euro) -> Bool { left.cents < right.cents }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
