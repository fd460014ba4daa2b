internal import SourceText

/// Measures and wraps text in Liberation Sans, independent of the machine's fonts.
package struct TextMeasure: Equatable, Sendable {
  let size: Double
  let isBold: Bool

  package init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// Width of one line, in points. A character that the table lacks counts as a wide one.
  package func width(_ text: some StringProtocol) -> Double {
    let table = isBold ? LiberationSans.bold : LiberationSans.regular
    let units = text.unicodeScalars.reduce(0) { $0 + Self.advance($1, in: table) }
    return Double(units) * size / Double(LiberationSans.unitsPerEm)
  }

  private static func advance(_ scalar: Unicode.Scalar, in table: [Int]) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7E: return table[value - 0x20]
    case 0xAD: return 0
    case 0xA0...0xFF: return table[value - 0xA0 + 95]
    case 0x0300...0x036F: return 0
    default:
      let other = LiberationSans.others.firstIndex(of: scalar)
      return other.map { table[95 + 96 + $0] } ?? LiberationSans.unitsPerEm
    }
  }

  /// Lines of a text that fit in a width, as few as possible and as even as those allow.
  ///
  /// A word breaks at a soft hyphen only, and only where it is wider than the width or where that
  /// saves a line; a longer word has a line of its own. The result has no soft hyphens.
  func wrap(_ text: String, to limit: Double) -> [String] {
    let shown = SoftHyphen.removing(from: text)
    let whole = LineBreaks(shown, measure: self)
    guard shown.utf8.count < text.utf8.count else { return whole.lines(limit) }
    let split = LineBreaks(text, measure: self)
    let needsBreak = whole.longest > limit || split.count(limit) < whole.count(limit)
    return (needsBreak ? split : whole).lines(limit)
  }
}
