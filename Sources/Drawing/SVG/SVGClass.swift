/// Class of a drawing's elements, with its presentation attributes in each look.
struct SVGClass: Sendable {
  typealias Attributes = KeyValuePairs<String, String>

  let name: String
  let light: Attributes
  /// Attributes that differ on a dark screen.
  var dark: Attributes = [:]
  /// Attributes that differ on black-and-white paper.
  var print: Attributes = [:]

  init(_ name: String, _ light: Attributes, dark: Attributes = [:], print: Attributes = [:]) {
    self.name = name
    self.light = light
    self.dark = dark
    self.print = print
  }

  /// Class of a text.
  static func text(
    _ name: String, _ size: Int, isBold: Bool = false, _ fill: String, dark: String? = nil,
    print: String = "#000"
  ) -> SVGClass {
    let light: Attributes =
      isBold
      ? ["font-size": "\(size)", "font-weight": "bold", "fill": fill]
      : ["font-size": "\(size)", "fill": fill]
    return SVGClass(name, light, dark: dark.map { ["fill": $0] } ?? [:], print: ["fill": print])
  }

  /// CSS rule with these attributes, for a page; nil for none.
  static func rule(_ name: String, _ attributes: Attributes) -> String? {
    guard !attributes.isEmpty else { return nil }
    let declarations = attributes.map { name, value in
      // CSS requires a unit.
      "\(name): \(value)\(name == "font-size" ? "px" : "");"
    }
    return ".\(name) { \(declarations.joined(separator: " ")) }"
  }
}

extension SVGClass {
  /// Classes of every drawing, but for the colours of branches.
  static let common = [
    SVGClass("paper", ["fill": Palette.paper], dark: ["fill": Palette.Dark.paper]),
    SVGClass(
      "root", ["fill": Palette.ink], dark: ["fill": Palette.Dark.ink], print: ["fill": "#000"]),
    SVGClass("capsule", ["fill": Palette.paper], dark: ["fill": Palette.Dark.paper]),
    SVGClass("card", ["fill": Palette.paper], dark: ["fill": Palette.Dark.paper]),
    SVGClass("line", ["fill": "none"]),
    SVGClass(
      "point", ["fill": Palette.ink], dark: ["fill": Palette.Dark.ink], print: ["fill": "#000"]),
    SVGClass(
      "open", ["fill": Palette.paper, "stroke": Palette.ink],
      dark: ["fill": Palette.Dark.paper, "stroke": Palette.Dark.ink], print: ["stroke": "#000"]),
    SVGClass("bare", ["fill": "none", "pointer-events": "all"]),
    SVGClass("inferred", ["stroke-dasharray": "4 2.5"]),
    .text("t0", 17, isBold: true, "#fff", dark: Palette.Dark.paper, print: "#fff"),
    .text("t1", 12, isBold: true, "#fff", dark: Palette.Dark.paper, print: "#fff"),
    .text("t2", 11, Palette.ink, dark: Palette.Dark.ink),
    .text("d1", 9, isBold: true, "#fff", dark: Palette.Dark.paper, print: "#fff"),
    .text("d2", 9, isBold: true, Palette.ink, dark: Palette.Dark.ink),
    .text("n1", 10, isBold: true, Palette.quiet, dark: Palette.Dark.quiet),
    .text("n2", 10, Palette.quiet, dark: Palette.Dark.quiet),
    .text("p1", 10, "#fff", dark: Palette.Dark.paper, print: "#fff"),
  ]

  /// Classes of signs with letters as large as those of cards.
  static let largeSigns: [SVGClass] = [
    .text("d3", 11, isBold: true, "#fff", dark: Palette.Dark.paper, print: "#fff"),
    .text("d4", 11, isBold: true, Palette.ink, dark: Palette.Dark.ink),
    .text("n4", 11, Palette.quiet, dark: Palette.Dark.quiet),
    .text("p4", 11, "#fff", dark: Palette.Dark.paper, print: "#fff"),
  ]

  /// Classes of texts directly on paper, for drawings with more of them than a map.
  static let headings: [SVGClass] = [
    .text("h0", 17, isBold: true, Palette.ink, dark: Palette.Dark.ink),
    .text("h1", 12, isBold: true, Palette.ink, dark: Palette.Dark.ink),
    .text("h2", 12, isBold: true, Palette.quiet, dark: Palette.Dark.quiet),
    .text("q1", 10, Palette.ink, dark: Palette.Dark.ink),
    .text("q2", 10, isBold: true, Palette.ink, dark: Palette.Dark.ink),
  ]

  /// Classes of each main branch: its line, the fill of its pill and of its tinted cards.
  static func branches(_ house: HouseStyle) -> [SVGClass] {
    house.branches.enumerated().flatMap { index, colours in
      [
        SVGClass(
          "b\(index)", ["stroke": colours.line], dark: ["stroke": colours.darkLine],
          print: ["stroke": "#000"]),
        // As the live map has it: on a dark screen a light pill with dark letters.
        SVGClass(
          "pill\(index)", ["fill": colours.line], dark: ["fill": colours.darkLine],
          print: ["fill": "#000"]),
        SVGClass(
          "tint\(index)", ["fill": colours.tint], dark: ["fill": colours.darkTint],
          print: ["fill": "#fff", "stroke-width": "1.8"]),
      ]
    }
  }
}
