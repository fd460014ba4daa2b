import Testing
import Toolkit

@Suite struct ExactNumberTests {
  @Test(
    "A number keeps its decimals, and is written in the language of the reader",
    arguments: [
      ("115", "115", "115", "115"), ("2.10", "2.10", "2,10", "2.10"),
      ("8459", "8459", "8.459", "8,459"), ("1234567.5", "1234567.5", "1.234.567,5", "1,234,567.5"),
      ("-0.05", "-0.05", "-0,05", "-0.05"), ("0", "0", "0", "0"), ("-3", "-3", "-3", "-3"),
    ])
  func written(_ text: String, _ plain: String, _ dutch: String, _ english: String) throws {
    let number = try #require(ExactNumber(text))
    #expect(number.text == plain)
    #expect(number.phrase(.dutch) == dutch)
    #expect(number.phrase(.english) == english)
  }

  @Test(
    "What is no plain number is refused",
    arguments: [
      "", "-", ".", "1.", ".5", "+1", "1e309", "1,5", "1 000", "٣", "1234567890123456", "1.2.3",
    ])
  func refused(_ text: String) { #expect(ExactNumber(text) == nil) }

  @Test(
    "Numbers are compared by their value",
    arguments: [
      ("2.09", "2.1"), ("-3", "0"), ("9.99", "10"), ("0.00000000000001", "999999999999999"),
    ])
  func less(_ less: String, _ more: String) throws {
    let (less, more) = (try #require(ExactNumber(less)), try #require(ExactNumber(more)))
    #expect(less < more)
    #expect(!(more < less))
    #expect(less != more)
  }

  @Test func `decimals that are zero make no difference`() throws {
    let (short, long) = (try #require(ExactNumber("2.1")), try #require(ExactNumber("2.10")))
    #expect(short == long)
    #expect(Set([short, long]).count == 1)
  }

  @Test func `sums are exact`() throws {
    let (one, other) = (try #require(ExactNumber("37.1")), try #require(ExactNumber("62.90")))
    #expect(one.adding(other)?.text == "100.00")
    #expect(ExactNumber(5).subtracting(ExactNumber(7))?.text == "-2")
  }

  @Test(arguments: ["0", "115", "-3", "4.10", "0.05", "-0.50", "123456789012345"])
  func `a number knows its own writing`(_ text: String) throws {
    let number = try #require(ExactNumber(text))
    #expect(number.text == text)
    #expect(number.isWritten(as: text))
  }

  @Test(arguments: ["007", "4,10", "4.1 ", "-0", "04.1", "410", "4.100"])
  func `and another writing from its own`(_ text: String) throws {
    #expect(!ExactNumber(410, decimals: 2).isWritten(as: text))
    #expect(!ExactNumber(7).isWritten(as: text))
    #expect(!ExactNumber(0).isWritten(as: text))
  }
}
