import Toolkit

/// Style of a line of text, and its class in `SVGStyle`.
struct TextStyle: Equatable, Sendable {
  let css: String
  let measure: TextMeasure
  /// Colour in DOT, which has no dark mode.
  let colour: String

  static let body = TextStyle("t2", 11, isBold: false)
  static let heading = TextStyle("h0", 17)
  static let title = TextStyle("h1", 12)
  static let quietTitle = TextStyle("h2", 12, colour: Palette.quiet)
  static let badge = TextStyle("d2", 9)
  static let small = TextStyle("q1", 10, isBold: false)
  static let smallBold = TextStyle("q2", 10)
  static let note = TextStyle("n2", 10, isBold: false, colour: Palette.quiet)
  static let noteBold = TextStyle("n1", 10, colour: Palette.quiet)
  /// Text on a dark background, which in dark mode is a light one.
  static let reversedHeading = TextStyle("t0", 17, colour: Palette.paper)
  static let reversedBadge = TextStyle("d1", 9, colour: Palette.paper)
  /// Text on the colour of a branch, which is the same in dark mode.
  static let pillTitle = TextStyle("t1", 12, colour: Palette.paper)
  static let pillBadge = TextStyle("p2", 9, colour: Palette.paper)
  static let pillSmall = TextStyle("p1", 10, isBold: false, colour: Palette.paper)
  /// Signs with letters as large as those of cards, for paper.
  static let largeBadge = TextStyle("d4", 11)
  static let reversedLargeBadge = TextStyle("d3", 11, colour: Palette.paper)
  static let largeNote = TextStyle("n4", 11, isBold: false, colour: Palette.quiet)
  static let largePillSmall = TextStyle("p4", 11, isBold: false, colour: Palette.paper)

  private init(_ css: String, _ size: Double, isBold: Bool = true, colour: String = Palette.ink) {
    self.css = css
    measure = TextMeasure(size: size, isBold: isBold)
    self.colour = colour
  }

  var lineHeight: Double { measure.size > 12 ? 21 : measure.size > 11 ? 15 : 13 }

  /// Lines of a text that fit in a width; a text too long for a drawing is cut.
  func lines(_ text: String, width: Double) -> [String] {
    measure.wrap(DOTText.cut(text), to: width)
  }

  /// Width of the widest line, in whole points.
  func width(_ lines: [String]) -> Double {
    (lines.map { measure.width($0) }.max() ?? 0).rounded(.up)
  }
}

/// Lines of text with their position.
struct TextBlock: Equatable, Sendable {
  enum Align: String, Sendable {
    case start
    case middle
    case end
  }

  struct Line: Equatable, Sendable {
    let text: String
    /// Point that `align` refers to, on the baseline.
    let anchor: Point
    /// Width in points.
    let width: Double
  }

  let lines: [Line]
  /// Language where it is not that of the drawing.
  var language: Language?
  let align: Align
  let style: TextStyle

  /// Centres the lines vertically in a box. A capital of Liberation Sans is 0.716 of its size high,
  /// so a baseline 0.35 below the middle looks centred.
  init(_ lines: [String], in box: Box, align: Align, style: TextStyle) {
    let x =
      switch align {
      case .start: box.x
      case .middle: box.midX
      case .end: box.maxX
      }
    let measure = style.measure
    self.align = align
    self.style = style
    self.lines = lines.enumerated().map { index, text in
      let row = Double(index) - Double(lines.count - 1) / 2
      let y = box.midY + row * style.lineHeight + measure.size * 0.35
      return Line(text: text, anchor: Point(x: x, y: y), width: measure.width(text))
    }
  }
}
