import Testing
@testable import Drawing

/// Measuring and wrapping text without a font.
@Suite struct TextMeasureTests {
  @Test(
    arguments: [
      ("", 0), ("i", 455), ("WM", 1_933 + 1_706), ("a b", 1_139 + 569 + 1_139),
      ("ë€–", 1_139 + 1_139 + 1_139), ("e\u{301}", 1_139), ("→", 2_048), ("漢", 2_048),
    ])
  func `a width is the sum of the advances of its characters`(text: String, units: Int) {
    // At 2,048 points a unit of the table is a point.
    #expect(TextMeasure(size: 2_048).width(text) == Double(units))
    #expect(TextMeasure(size: 11).width(text) == Double(units) * 11 / 2_048)
  }

  @Test func `bold has advances of its own`() {
    #expect(TextMeasure(size: 2_048, isBold: true).width("ab i") == 1_139 + 1_251 + 569 + 569)
  }

  @Test func `both tables have an advance for every character that they name`() {
    let count = 95 + 96 + LiberationSans.others.count
    #expect(LiberationSans.regular.count == count)
    #expect(LiberationSans.bold.count == count)
  }

  /// An o is 1,139 units and a space 569, so that six of them with two spaces fit in 8,500.
  @Test(
    arguments: [
      ("", []), ("een", ["een"]), ("oo oo oo", ["oo oo oo"]),
      // A space with an accent on it is no space.
      ("oo \u{301}oo", ["oo \u{301}oo"]),
      // Greedily 'ooo ooo' and 'o': the lines are made even.
      ("ooo oo o", ["ooo oo o"]), ("ooo ooo oo", ["ooo", "ooo oo"]),
      ("oooooooooooo o", ["oooooooooooo", "o"]), ("o oooooooooooo o", ["o", "oooooooooooo", "o"]),
    ])
  func `text wraps to as few lines as fit, as even as those allow`(text: String, lines: [String]) {
    #expect(TextMeasure(size: 2_048).wrap(text, to: 8_500) == lines)
  }

  @Test func `words never break, however long`() {
    let long = String(repeating: "m", count: 500)
    #expect(
      TextMeasure(size: 11).wrap("een \(long) twee", to: 100).joined(separator: " ")
        == "een \(long) twee")
    #expect(TextMeasure(size: 11).wrap("een \(long) twee", to: 100).contains { $0.contains(long) })
  }

  @Test func `no line is wider than the limit where every word fits`() {
    let measure = TextMeasure(size: 11)
    let text = "Jongeren die thuis geen rust vinden zoeken elkaar op straat op"
    let lines = measure.wrap(text, to: 132)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { measure.width($0) <= 132 })
    // Even: the shortest line is no orphan.
    #expect(lines.count == 3)
    #expect((lines.map { measure.width($0) }.min() ?? 0) > 80)
  }
}
