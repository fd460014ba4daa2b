import PlanModel
import Testing
import Toolkit

/// Numbers as people type them, and what is refused because it can mean two things or nothing.
@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("115", "115"), ("-3", "-3"), ("4,10", "4.10"), ("4.10", "4.10"), ("37,1%", "37.1"),
    ("37.1 %", "37.1"), ("0,125", "0.125"), ("-0.125", "-0.125"), ("1234.567", "1234.567"),
    ("0.67", "0.67"),
  ])
  func `a number is read with a comma, a point and a percent sign`(_ text: String, _ plain: String)
  {
    #expect(WrittenNumber.read(text)?.text == plain)
  }

  @Test(arguments: [
    "", "-", "%", " %", "1.234", "1,234", "-1.234", "12,345", "2,322,02,1", "1.234,5", "1,234.5",
    "nb", "<5", "1e309", "5 %%", "5  %", ",5", "5,", "--5", "5-", "\u{663}",
    "1234567890123456", "5**",
  ])
  func `what is no number, or two, is refused`(_ text: String) {
    #expect(WrittenNumber.read(text) == nil)
  }
}
