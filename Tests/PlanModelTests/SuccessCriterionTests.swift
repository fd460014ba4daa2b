import PlanModel
import Testing
import Toolkit

/// The success criteria of WCAG 2.2.
@Suite struct SuccessCriterionTests {
  @Test func `there are as many as WCAG 2.2 has, by level and by principle`() {
    func count(_ level: SuccessCriterion.Level) -> Int {
      SuccessCriterion.all.count { $0.level == level }
    }
    #expect([count(.a), count(.aa), count(.aaa)] == [31, 24, 31])
    let principles = (1...4).map { principle in
      SuccessCriterion.all.count { $0.number.hasPrefix("\(principle).") }
    }
    #expect(principles == [29, 34, 21, 2])
  }

  @Test func `numbers are in order and each once; within a guideline none is skipped`() throws {
    let numbers = SuccessCriterion.all.map {
      $0.number.split(separator: ".").compactMap { Int($0) }
    }
    for (before, after) in zip(numbers, numbers.dropFirst()) {
      #expect(before.lexicographicallyPrecedes(after))
      try #require(before.count == 3 && after.count == 3)
      let isNext = after[0] == before[0] && after[1] == before[1] ? before[2] + 1 : 1
      // WCAG 2.2 dropped 4.1.1.
      #expect(after[2] == isNext || after == [4, 1, 2], "\(after)")
    }
  }

  @Test func `a number that WCAG 2.2 does not have is no criterion`() {
    #expect(SuccessCriterion("1.4.10")?.name.dutch == "Reflow")
    #expect(SuccessCriterion("4.1.1") == nil)
    #expect(SuccessCriterion("1.4") == nil)
  }
}
