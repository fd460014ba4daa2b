extension Colour {
  /// Contrast that text of ordinary size needs (WCAG 2.2, 1.4.3, level AA).
  package static let textContrast = 4.5

  /// Colour as design tokens have it: `#rgb`, `#rrggbb`, `rgb()` or `hsl()` with three values. One that is
  /// partly transparent is none: what is seen depends on the ground.
  package init?(token text: String) {
    if let parts = Self.arguments(of: "rgb", in: text) {
      let channels = parts.compactMap { UInt8($0) }
      guard channels.count == 3 else { return nil }
      self.init(red: channels[0], green: channels[1], blue: channels[2])
    } else if let parts = Self.arguments(of: "hsl", in: text) {
      let hue = parts[0].hasSuffix("deg") ? parts[0].dropLast(3) : parts[0]
      guard let hue = Double(hue), hue.magnitude <= 720, let saturation = Self.share(parts[1]),
        let lightness = Self.share(parts[2])
      else { return nil }
      self.init(hue: hue, saturation: saturation, lightness: lightness)
    } else if text.utf8.count == 4, text.first == "#" {
      self.init("#" + text.dropFirst().map { "\($0)\($0)" }.joined())
    } else {
      self.init(text)
    }
  }

  /// The three values of a function, with commas or blanks between; nil for another form.
  private static func arguments(of function: String, in text: String) -> [Substring]? {
    guard text.hasPrefix("\(function)("), text.hasSuffix(")") else { return nil }
    let parts = text.dropFirst(function.count + 1).dropLast().split { $0 == "," || $0 == " " }
    return parts.count == 3 ? parts : nil
  }

  /// `40%` as 0.4.
  private static func share(_ text: Substring) -> Double? {
    guard text.hasSuffix("%"), let value = Double(text.dropLast()), (0...100).contains(value) else {
      return nil
    }
    return value / 100
  }

  /// From CSS Color 4, 7.1.
  private init(hue: Double, saturation: Double, lightness: Double) {
    let spread = saturation * min(lightness, 1 - lightness)
    func channel(_ offset: Double) -> UInt8 {
      let turn = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      let step = turn < 0 ? turn + 12 : turn
      let value = lightness - spread * max(-1, min(step - 3, 9 - step, 1))
      return UInt8((value * 255).rounded())
    }
    self.init(red: channel(0), green: channel(8), blue: channel(4))
  }
}
