import TextFormats

/// The parts of a drawing. Coordinates are written with at most two decimals.
extension Context {
  package enum Drawing: Sendable {}
}

extension Attribute {
  init(_ name: String, _ number: Double) {
    self.init(name, Decimals.text(number))
  }
}

extension Markup<Context.Drawing> {
  static func group(_ attributes: [Attribute], _ content: [Markup]) -> Markup {
    element("g", attributes, content, isLine: true)
  }

  /// A link with a name: what a screen reader says and a pointer shows.
  static func link(_ title: String, to address: String, _ content: [Markup]) -> Markup {
    element("a", [Attribute("href", address)], [.title(title)] + content)
  }

  static func title(_ text: String) -> Markup {
    element("title", [], [Markup<Context.Phrasing>.text(text)])
  }

  static func box(_ box: Box, radius: Double, _ attributes: [Attribute]) -> Markup {
    let place: [Attribute] = [
      Attribute("x", box.x), Attribute("y", box.y), Attribute("width", box.width),
      Attribute("height", box.height),
    ]
    return element(
      "rect", place + (radius > 0 ? [Attribute("rx", radius)] : []) + attributes, [Markup]())
  }

  /// A curve through points as Graphviz gives them: one, then three for each Bézier.
  static func curve(_ points: [Point], _ attributes: [Attribute]) -> Markup {
    guard let start = points.first, points.count >= 4 else { return .none }
    func pair(_ point: Point) -> String { "\(Decimals.text(point.x)) \(Decimals.text(point.y))" }
    let path = "M\(pair(start))C\(points.dropFirst().map(pair).joined(separator: " "))"
    return element("path", [Attribute("d", path)] + attributes, [Markup]())
  }

  /// Lines of text. `textLength` is the width that the layout reckoned with: with the intended font
  /// it changes nothing, with another it squeezes the letters into the box.
  static func text(_ block: TextBlock, css: String) -> Markup {
    .all(
      block.lines.filter { !$0.text.isEmpty }.map { line in
        element(
          "text",
          [
            .css(css), Attribute("x", line.place.x), Attribute("y", line.place.y),
            Attribute("text-anchor", block.align.rawValue), Attribute("textLength", line.width),
            Attribute("lengthAdjust", "spacingAndGlyphs"),
          ], [Markup<Context.Phrasing>.text(line.text)])
      })
  }
}

/// Numbers as they stand in a drawing: the same text on every machine and in every locale.
enum Decimals {
  /// At most two decimals, without zeros at the end.
  static func text(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(sign)\(whole)" }
    if rest.isMultiple(of: 10) { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
