import PlanModel
import Testing

/// Amounts of money.
@Suite struct EuroTests {
  @Test(
    "An amount is digits, with at most two behind a point",
    arguments: [
      ("10939", 1_093_900), ("10939.50", 1_093_950), ("10939.5", 1_093_950), ("0", 0), ("0.05", 5),
      ("007", 700), ("999999999999999", 99_999_999_999_999_900),
    ])
  func amounts(_ text: String, _ cents: Int) {
    #expect(Euro(text)?.cents == cents)
  }

  @Test(
    "Anything else is no amount, thousands separators least of all",
    arguments: [
      "", "10.939", "1,5", "-3", "+3", "10.939.00", "€ 5", "5.", ".5", ".", "1e3", "1 000", "٥",
      "1000000000000000", "5.0\u{301}",
    ])
  func rejected(_ text: String) {
    #expect(Euro(text) == nil)
  }

  @Test func `amounts add up exactly and compare by size`() throws {
    let tenth = try #require(Euro("0.10"))
    let fifth = try #require(Euro("0.20"))
    #expect(tenth + fifth == Euro("0.30"))
    #expect(tenth < fifth)
    #expect([Euro(cents: .max), Euro(cents: 1)].reduce(Euro(cents: 0), +) == Euro(cents: .max))
  }
}
