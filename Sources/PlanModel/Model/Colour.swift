/// Colour in sRGB, eight bits per channel.
package struct Colour: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  package static let white = Colour(red: 255, green: 255, blue: 255)
  package static let black = Colour(red: 0, green: 0, blue: 0)

  /// Parses `#rrggbb`; nil for any other form, of which Graphviz would draw some as black.
  package init?(_ text: String) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6,
      digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// Hexadecimal form `#RRGGBB`.
  package var text: String {
    "#"
      + [red, green, blue].map { channel in
        (channel < 16 ? "0" : "") + String(channel, radix: 16, uppercase: true)
      }.joined()
  }

  /// Relative luminance (WCAG 2.2): 0 is black, 1 is white. The power 2.4 is computed by Newton's
  /// method, so that the result is the same with any mathematics library.
  package var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// Contrast ratio (WCAG 2.2), from 1 to 21.
  package func contrast(with other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  /// Mix with another colour: a share of 0 is this one, 1 the other.
  package func mixed(with other: Colour, share: Double) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * min(max(share, 0), 1)).rounded())
    }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Colour moved towards another, by the smallest step with which its contrast with the ground is
  /// enough.
  package func moved(towards other: Colour, until ratio: Double, on ground: Colour) -> Colour {
    (0...50).lazy.map { mixed(with: other, share: Double($0) / 50) }
      .first { $0.contrast(with: ground) >= ratio } ?? other
  }

  private static func linear(_ channel: UInt8) -> Double {
    let value = Double(channel) / 255
    guard value > 0.040_45 else { return value / 12.92 }
    return power24((value + 0.055) / 1.055)
  }

  /// x to the power 2.4, for x from 0.09 to 1: x² times the fifth root of x², by Newton's method.
  private static func power24(_ x: Double) -> Double {
    let square = x * x
    var root = 0.5 + square / 2
    for _ in 0..<24 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }
}
