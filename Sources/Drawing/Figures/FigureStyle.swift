// Why the good side of a target is drawn with lines of its own and not with an SVG pattern: a page
// has many figures, the ids of patterns would clash, and LibreOffice draws few patterns.

import Views

/// Style of figures: lines over the years, targets, and signs of status.
enum FigureStyle {
  static func classes(_ house: HouseStyle) -> [SVGClass] { SVGClass.headings + own(house) }

  /// Classes that only figures have.
  static func own(_ house: HouseStyle) -> [SVGClass] {
    common
      + house.branches.enumerated().map { index, colours in
        SVGClass(
          "k\(index)", ["fill": colours.line, "stroke": colours.line],
          dark: ["fill": colours.darkLine, "stroke": colours.darkLine],
          print: ["fill": "#000", "stroke": "#000"])
      }
  }

  /// Style sheet of a page that travels alone, for its cards, strips and small multiples.
  static let page = """
    .chart { overflow-x: auto; margin: 1rem 0; }
    .chart:focus-visible { outline: .2rem solid; outline-offset: .15rem; }
    .chart.card svg { display: block; width: 100%; min-width: 0; max-width: 44rem; height: auto; }
    .chart.card.phone { display: none; }
    .chart.strip svg { display: block; width: auto; min-width: 0; max-width: none; height: auto; }
    .chart.panels { display: flex; flex-wrap: wrap; gap: 1.25rem 1.5rem; overflow: visible; }
    .chart.panels svg { flex: none; width: auto; min-width: 0; max-width: 100%; height: auto; }
    @media screen and (max-width: 34rem) {
      .chart.card:not(.phone), .chart.strip { display: none; }
      .chart.card.phone { display: block; }
      .chart.panels { justify-content: center; }
    }
    @media print {
      .chart.card svg, .chart.strip svg { max-width: 16cm; }
      .chart.panels svg { break-inside: avoid; }
    }
    """

  private static let common: [SVGClass] = [
    // Decoration: what it separates can be read without it.
    SVGClass("grid", ["fill": "none", "stroke": "#D5DBE1"], dark: ["stroke": "#3A4653"]),
    SVGClass(
      "axis", ["fill": "none", "stroke": Palette.quiet], dark: ["stroke": Palette.Dark.quiet],
      print: ["stroke": "#000"]),
    SVGClass(
      "other", ["fill": "none", "stroke": Palette.quiet, "stroke-dasharray": "5 3"],
      dark: ["stroke": Palette.Dark.quiet], print: ["stroke": "#000"]),
    SVGClass(
      "aim", ["fill": "none", "stroke": Palette.ink], dark: ["stroke": Palette.Dark.ink],
      print: ["stroke": "#000"]),
    SVGClass(
      "solid", ["fill": Palette.ink], dark: ["fill": Palette.Dark.ink], print: ["fill": "#000"]),
    SVGClass(
      "hollow", ["fill": Palette.paper, "stroke": Palette.ink, "stroke-width": "1.3"],
      dark: ["fill": Palette.Dark.paper, "stroke": Palette.Dark.ink], print: ["stroke": "#000"]),
    tone("good", Palette.branches[2]),
    tone("attention", Palette.branches[3]),
    tone("bad", Palette.branches[5]),
  ]

  /// Fill of a status that judges. Shape and letter say the same, so a house style has no part in it.
  private static func tone(_ name: String, _ colours: Palette.Branch) -> SVGClass {
    SVGClass(
      name, ["fill": colours.line], dark: ["fill": colours.darkLine], print: ["fill": "#000"])
  }
}
