import PlanModel
import Testing

@Suite struct ColourTests {
  @Test(
    "A colour is # and six hexadecimal digits, and nothing else",
    arguments: [
      ("#1B5E8C", "#1B5E8C"), ("#1b5e8c", "#1B5E8C"), ("#000000", "#000000"), ("#15C", nil),
      ("1B5E8C", nil), ("#1B5E8C80", nil), ("#1B5E8G", nil), ("blauw", nil), ("", nil),
      ("#+1B5E8", nil), ("#１２３４５６", nil),
    ] as [(String, String?)])
  func form(_ text: String, _ colour: String?) {
    #expect(Colour(text)?.text == colour)
  }

  @Test(
    "Contrast is that of WCAG 2.2, to a hundredth",
    arguments: [
      ("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#FF0000", 4.0),
      ("#0000FF", 8.59), ("#1B5E8C", 6.94), ("#FFD700", 1.40),
    ])
  func contrast(_ text: String, _ ratio: Double) throws {
    let contrast = try #require(Colour(text)).contrast(with: .white)
    #expect(abs(contrast - ratio) < 0.006, "\(contrast)")
  }

  @Test func `a colour is moved just as far as the contrast asks`() throws {
    let grey = try #require(Colour("#999999"))
    let black = Colour(red: 0, green: 0, blue: 0)
    let darker = grey.moved(towards: black, until: 4.5, on: .white)
    #expect(darker.contrast(with: .white) >= 4.5)
    #expect(darker.contrast(with: .white) < 5)
    #expect(black.moved(towards: .white, until: 4.5, on: .white) == black)
  }
}
