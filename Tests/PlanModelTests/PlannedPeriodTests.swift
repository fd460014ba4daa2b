import PlanModel
import Testing
import Toolkit

@Suite struct PlannedPeriodTests {
  @Test(arguments: [
    ("2027", "2027"), ("2027-Q2", "tweede kwartaal van 2027"), ("Q1", "eerste kwartaal"),
    ("2027/2029", "2027 tot en met 2029"),
    ("2027-Q2/2027-Q4", "tweede tot en met vierde kwartaal van 2027"),
    ("2027-Q4/2028-Q1", "vierde kwartaal van 2027 tot en met eerste kwartaal van 2028"),
    ("continuous", "doorlopend"),
  ])
  func `a period is read and put in words`(text: String, words: String) {
    #expect(PlannedPeriod(text)?.words.dutch == words)
  }

  @Test(arguments: [
    "", "27", "2027-Q5", "Q0", "2028/2027", "2027-Q3/2027-Q1", "2027/Q2", "2027/", "snel",
  ])
  func `what is no period is refused`(text: String) {
    #expect(PlannedPeriod(text) == nil)
  }

  @Test func `whether it includes a year is unknown where it names none`() {
    #expect(PlannedPeriod("2027/2029")?.includes(year: 2028) == true)
    #expect(PlannedPeriod("2027-Q4")?.includes(year: 2028) == false)
    #expect(PlannedPeriod("continuous")?.includes(year: 2028) == true)
    #expect(PlannedPeriod("Q2")?.includes(year: 2028) == nil)
  }
}
