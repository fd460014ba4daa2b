package import SourceText

/// The money of the plan.
package struct Budget: Sendable, Equatable {
  package let years: [Int]
  package let citations: [Citation]
  package let remark: Located<String>?
  package let lines: [BudgetLine]
  /// As printed, one a year; empty when the source prints none.
  package let totals: [Located<Euro>]
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// One line of the budget.
package struct BudgetLine: Sendable, Equatable {
  package let name: Located<String>
  /// The focus area under which it is printed.
  package let focus: [Reference]
  /// The heading under which it is printed, when that is no focus area.
  package let heading: Located<String>?
  /// One a year, in the order of `Budget.years`.
  package let amounts: [Euro]
  package let citations: [Citation]
  package let points: [Reference]
  package let remark: Located<String>?
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// An amount of money, exact.
package struct Euro: Hashable, Comparable, Sendable {
  package let cents: Int

  package init(cents: Int) {
    self.cents = cents
  }

  /// Reads `10939` or `10939.50`; nil for anything else, a thousands separator among it.
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
