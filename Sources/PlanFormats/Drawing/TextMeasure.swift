/// Measures and wraps text as Liberation Sans sets it, without asking the machine for its fonts.
struct TextMeasure: Sendable {
  let size: Double
  let isBold: Bool

  init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The width of one line, in points. A character that the table lacks counts as a wide one.
  func width(_ text: some StringProtocol) -> Double {
    let table = isBold ? LiberationSans.bold : LiberationSans.regular
    let units = text.unicodeScalars.reduce(0) { $0 + Self.advance($1, in: table) }
    return Double(units) * size / Double(LiberationSans.unitsPerEm)
  }

  private static func advance(_ scalar: Unicode.Scalar, in table: [Int]) -> Int {
    let value = Int(scalar.value)
    switch value {
    case 0x20...0x7E: return table[value - 0x20]
    case 0xA0...0xFF: return table[value - 0xA0 + 95]
    case 0x0300...0x036F: return 0
    default:
      let other = LiberationSans.others.firstIndex(of: scalar)
      return other.map { table[95 + 96 + $0] } ?? LiberationSans.unitsPerEm
    }
  }

  /// The lines of a text that fit in a width, as few as possible and as even as those allow.
  /// Words never break; a longer word than the width has a line of its own.
  func wrap(_ text: String, to limit: Double) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    let widths = words.map { width($0) }
    let space = width(" ")
    let longest = widths.max() ?? 0
    let count = Self.breaks(widths, space, max(limit, longest)).count
    var low = longest
    var high = max(limit, longest)
    // The narrowest width with the same number of lines: sixteen halvings are finer than a pixel.
    for _ in 0..<16 {
      let middle = (low + high) / 2
      if Self.breaks(widths, space, middle).count > count { low = middle } else { high = middle }
    }
    return Self.breaks(widths, space, high).map { words[$0].joined(separator: " ") }
  }

  /// Fills lines greedily; answers the words of each.
  private static func breaks(_ widths: [Double], _ space: Double, _ limit: Double) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, width) in widths.enumerated() {
      if index > start, used + space + width > limit + 0.000_1 {
        lines.append(start..<index)
        start = index
        used = width
      } else {
        used += (index > start ? space : 0) + width
      }
    }
    if start < widths.count { lines.append(start..<widths.count) }
    return lines
  }
}
