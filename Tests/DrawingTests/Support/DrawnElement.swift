/// An element of an SVG text as a reader of the file has it: name, attributes and text.
struct DrawnElement {
  let name: String
  let attributes: [String: String]
  let text: String

  subscript(_ name: String) -> Double? { attributes[name].flatMap(Double.init) }

  func has(css: String) -> Bool {
    (attributes["class"] ?? "").split(separator: " ").contains { $0 == css }
  }

  /// The points of a path, each of its strokes by itself.
  var strokes: [[(x: Double, y: Double)]] {
    (attributes["d"] ?? "").split(separator: "M").map { stroke in
      stroke.split(separator: "L").compactMap { pair in
        let numbers = pair.split { $0 == " " || $0 == "Z" }.compactMap { Double($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
      }
    }
  }

  var centre: (x: Double, y: Double) {
    (
      (self["x"] ?? .nan) + (self["width"] ?? .nan) / 2,
      (self["y"] ?? .nan) + (self["height"] ?? .nan) / 2
    )
  }

  /// The lines of text.
  static func texts(in svg: String) -> [String] {
    all(in: svg).filter { $0.name == "text" }.map(\.text)
  }

  static func all(in svg: String) -> [DrawnElement] {
    svg.matches(of: /<([a-z]+)([^>]*)>([^<]*)/).map { match in
      let attributes = match.2.matches(of: /([a-zA-Z-]+)="([^"]*)"/).map {
        (String($0.1), String($0.2))
      }
      return DrawnElement(
        name: String(match.1), attributes: Dictionary(attributes) { first, _ in first },
        text: String(match.3))
    }
  }
}

/// Straight line through the positions of two known numbers: turns positions into numbers.
struct Calibration {
  let first: (position: Double, number: Double)
  let last: (position: Double, number: Double)

  init?(_ known: [(position: Double, number: Double)]) {
    guard let first = known.first, let last = known.last, first.position != last.position
    else { return nil }
    self.first = first
    self.last = last
  }

  func number(at position: Double) -> Double {
    first.number + (position - first.position) / (last.position - first.position)
      * (last.number - first.number)
  }
}

/// Reads a number as a Dutch reader does.
func dutch(_ text: some StringProtocol) -> Double? {
  let plain = text.filter { $0 != "." }
  return Double(plain.map { $0 == "," ? "." : String($0) }.joined())
}
