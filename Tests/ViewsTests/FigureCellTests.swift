import PlanModel
import Testing
import Toolkit
import Views

/// What one cell of a file says.
@Suite struct FigureCellTests {
  private func read(
    _ text: String, unit: MeasureUnit? = .count, decimal: DecimalSign? = nil,
    signs: [String: MissingReason] = [:], isNumber: Bool = false
  ) -> FigureCell {
    FigureCellReader(unit: unit, decimal: decimal, signs: signs, language: .dutch)
      .read(ReturnedSheet.Cell(text, isNumber: isNumber))
  }

  private func number(_ cell: FigureCell) -> String? {
    if case .number(let value) = cell { value.number.text } else { nil }
  }

  @Test(
    "Numbers that can mean one thing are read",
    arguments: [
      ("620", "620"), ("4,1", "4.1"), ("0.99", "0.99"), (" 12 ", "12"), ("1.234.567", "1234567"),
      ("12.345,67", "12345.67"), ("12,345.67", "12345.67"), ("1 234", "1234"), ("0,335", "0.335"),
      ("5**", "5"), ("€ 1500", "1500"), ("2,0", "2.0"),
    ])
  func numbers(written: String, number: String) {
    #expect(self.number(read(written, unit: nil)) == number)
  }

  @Test(
    "What is not certain is refused, with the reason",
    arguments: [
      ("2,322,02,1", CellRefusal.glued), ("1.234", .ambiguous(whole: "1234", decimal: "1,234")),
      ("1,234", .ambiguous(whole: "1234", decimal: "1,234")), ("<5", .bound), ("> 300", .bound),
      ("1e309", .scientific), ("1E5", .scientific), ("inf", .scientific), ("NaN", .scientific),
      ("<b>5</b>", .html), ("5&nbsp;", .html), ("-3", .negative), ("12%", .percent),
      ("circa 60", .text), ("5 of 6", .text), ("12345678901234567890", .tooLong), ("1,,2", .text),
    ])
  func refusals(written: String, refusal: CellRefusal) {
    #expect(read(written) == .refused(refusal))
    #expect(!refusal.words.dutch.isEmpty && refusal.remedy.dutch != refusal.remedy.english)
  }

  @Test func `the decimal sign that the user names makes 1.234 certain`() {
    #expect(number(read("1.234", unit: nil, decimal: .comma)) == "1234")
    #expect(number(read("1.234", unit: nil, decimal: .point)) == "1.234")
    #expect(number(read("1,234", unit: nil, decimal: .comma)) == "1.234")
    #expect(number(read("1,234", unit: nil, decimal: .point)) == "1234")
    #expect(read("12.34", unit: nil, decimal: .comma) == .refused(.glued))
  }

  @Test func `a number of the spreadsheet itself has a decimal point`() {
    #expect(number(read("1.234", unit: nil, isNumber: true)) == "1.234")
  }

  @Test func `a percent sign is read where the unit is a percentage, and kept as printed`() {
    let cell = read("1,2%", unit: .percent)
    #expect(number(cell) == "1.2")
    guard case .number(let value) = cell else { return }
    #expect(value.printed == "1,2%")
    #expect(value.sign == nil)
  }

  @Test func `a sign behind a number is kept, and so is a point where a comma is usual`() {
    guard case .number(let value) = read("5**"), case .number(let point) = read("0.4", unit: nil)
    else {
      Issue.record("both are numbers")
      return
    }
    #expect(value.sign == "**")
    #expect(value.printed == "5**")
    #expect(point.printed == "0.4")
  }

  @Test func `signs for nothing are missing, with the reason that a footnote of the plan gives`() {
    #expect(read("-") == .missing(.unknown, printed: "-"))
    #expect(read("nb") == .missing(.unknown, printed: "nb"))
    #expect(
      read("nb", signs: ["nb": .notYetKnown]) == .missing(.notYetKnown, printed: "nb"))
    #expect(read("") == .empty)
    #expect(read(" \u{A0} ") == .empty)
  }

  @Test func `a cell that a program made a day of, or an error, is refused`() {
    let reader = FigureCellReader(unit: .count, language: .dutch)
    let day = Day(year: 2022, month: 2, day: 1)
    #expect(reader.read(ReturnedSheet.Cell("2022-02-01", day: day)) == .refused(.day))
    #expect(reader.read(ReturnedSheet.Cell("#N/B", isError: true)) == .refused(.formulaError))
  }
}
