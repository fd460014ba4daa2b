/// Style of an overview, in addition to that of the maps.
///
/// Curves are seven tenths opaque, so that they show through one another. That leaves a contrast of
/// 3.3:1 or more on white and 4.1:1 on the dark background; WCAG 2.2 requires 3:1 of lines.
enum OverviewStyle {
  static let band = Palette.surface

  static let classes: [SVGClass] =
    SVGClass.headings + [
      .text("p2", 9, isBold: true, "#fff", dark: Palette.Dark.paper, print: "#fff"),
      border("area"), border("office"),
      SVGClass("band", ["fill": band], dark: ["fill": Palette.Dark.surface]),
      SVGClass("hit", ["fill": "none", "pointer-events": "all"]),
      SVGClass("flow", ["fill": "none", "stroke-opacity": "0.7"]),
      // The dashes of 'inferred' are too short for a thick line.
      SVGClass(
        "flow-inferred", ["fill": "none", "stroke-opacity": "0.7", "stroke-dasharray": "7 4"]),
      SVGClass(
        "task", ["fill": "none", "stroke": Palette.quiet], dark: ["stroke": Palette.Dark.quiet]),
      SVGClass(
        "end", ["fill": Palette.paper, "stroke": Palette.ink, "stroke-width": "1.2"],
        dark: ["fill": Palette.Dark.paper, "stroke": Palette.Dark.ink]),
      SVGClass(
        "end-primary", ["fill": Palette.ink, "stroke": Palette.ink, "stroke-width": "1.2"],
        dark: ["fill": Palette.Dark.ink, "stroke": Palette.Dark.ink]),
    ]

  static let pointers = "a:hover .hit { fill: \(Palette.quiet); fill-opacity: 0.15; }"

  private static func border(_ name: String) -> SVGClass {
    SVGClass(
      name, ["fill": Palette.paper, "stroke": Palette.quiet],
      dark: ["fill": Palette.Dark.paper, "stroke": Palette.Dark.quiet])
  }
}
