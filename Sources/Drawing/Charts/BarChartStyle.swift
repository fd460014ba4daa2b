/// Style of a chart: each kind has a pattern of its own, so that colour is never needed to
/// distinguish them, and one kind is left empty.
enum BarChartStyle {
  /// How the parts of a bar are filled, in the order of the kinds; more kinds begin anew.
  static let fills = 9

  /// SVG patterns of the bars. A page has one chart, so their ids do not clash.
  static func patterns(_ style: SVGStyle) -> String {
    func css(_ name: String) -> String { "class=\"\(name)\"\(style.attributes(of: name))" }
    let (hatch, cross, dot) = (css("hatch"), css("cross"), css("dot"))
    return """
      <defs>
      <pattern id="chart-1" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path \(hatch) d="M1.5 0V6" stroke-width="3"/></pattern>
      <pattern id="chart-2" width="7" height="7" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path \(cross) d="M3.5 0V7M0 3.5H7" stroke-width="1.5"/></pattern>
      <pattern id="chart-3" width="6" height="6" patternUnits="userSpaceOnUse">\
      <circle \(dot) cx="3" cy="3" r="1.5"/></pattern>
      <pattern id="chart-4" width="5" height="5" patternUnits="userSpaceOnUse">\
      <path \(hatch) d="M0 2.5H5" stroke-width="1"/></pattern>
      <pattern id="chart-5" width="8" height="6" patternUnits="userSpaceOnUse">\
      <path \(cross) d="M4 0V6" stroke-width="1"/></pattern>
      <pattern id="chart-6" width="9" height="9" patternUnits="userSpaceOnUse">\
      <circle \(cross) cx="4.5" cy="4.5" r="2.5" stroke-width="1"/></pattern>
      <pattern id="chart-8" width="12" height="6" patternUnits="userSpaceOnUse">\
      <path \(cross) d="M1 3H5" stroke-width="1.5"/></pattern>
      </defs>

      """
  }

  /// Style sheet of a page with a chart.
  static let page = """
    .chart { overflow-x: auto; margin: 1rem 0; }
    .chart svg { display: block; width: 100%; min-width: 44rem; max-width: 64rem; height: auto; }
    .chart:focus-visible { outline: .2rem solid; outline-offset: .15rem; }
    @media print { .chart svg { min-width: 0; max-width: 16cm; } h2 { break-after: avoid; } }
    """

  static func classes(_ house: HouseStyle) -> [SVGClass] {
    let branch = house.branch(0)
    let patterns = [1, 2, 3, 4, 5, 6].map { SVGClass("f\($0)", ["fill": "url(#chart-\($0))"]) }
    return SVGClass.headings + patterns + [
      SVGClass("part", ["stroke": Palette.ink], dark: ["stroke": Palette.Dark.ink]),
      SVGClass("f0", ["fill": branch.line], dark: ["fill": branch.darkLine]),
      SVGClass("f7", ["fill": "none"]),
      SVGClass("f8", ["fill": "url(#chart-8)", "stroke-dasharray": "3 2"]),
      SVGClass("hatch", ["stroke": branch.line], dark: ["stroke": branch.darkLine]),
      SVGClass(
        "cross", ["fill": "none", "stroke": Palette.ink], dark: ["stroke": Palette.Dark.ink]),
      SVGClass("dot", ["fill": Palette.ink], dark: ["fill": Palette.Dark.ink]),
    ]
  }
}
