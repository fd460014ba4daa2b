/// Style of a chart: each kind has a pattern of its own, so that colour is never needed to
/// distinguish them, and one kind is left empty.
enum BarChartStyle {
  /// How the parts of a bar are filled, in the order of the kinds; more kinds begin anew.
  static let fills = 9

  /// SVG patterns of the bars. A page has one chart, so their ids do not clash.
  static let patterns = """
    <defs>
    <pattern id="chart-1" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><path class="hatch" d="M1.5 0V6" stroke-width="3"/></pattern>
    <pattern id="chart-2" width="7" height="7" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><path class="cross" d="M3.5 0V7M0 3.5H7" stroke-width="1.5"/></pattern>
    <pattern id="chart-3" width="6" height="6" patternUnits="userSpaceOnUse">\
    <circle class="dot" cx="3" cy="3" r="1.5"/></pattern>
    <pattern id="chart-4" width="5" height="5" patternUnits="userSpaceOnUse">\
    <path class="hatch" d="M0 2.5H5" stroke-width="1"/></pattern>
    <pattern id="chart-5" width="8" height="6" patternUnits="userSpaceOnUse">\
    <path class="cross" d="M4 0V6" stroke-width="1"/></pattern>
    <pattern id="chart-6" width="9" height="9" patternUnits="userSpaceOnUse">\
    <circle class="cross" cx="4.5" cy="4.5" r="2.5" stroke-width="1"/></pattern>
    <pattern id="chart-8" width="12" height="6" patternUnits="userSpaceOnUse">\
    <path class="cross" d="M1 3H5" stroke-width="1.5"/></pattern>
    </defs>

    """

  static func text(_ house: HouseStyle) -> String {
    let branch = house.branch(0)
    return """
      .chart { overflow-x: auto; margin: 1rem 0; }
      .chart svg { display: block; width: 100%; min-width: 44rem; max-width: 64rem; height: auto; }
      .chart:focus-visible { outline: .2rem solid; outline-offset: .15rem; }
      @media print { .chart svg { min-width: 0; max-width: 16cm; } h2 { break-after: avoid; } }
      \(SVGStyle.headings)
      .part { stroke: \(Palette.ink); }
      .f0 { fill: \(branch.line); }
      .f1 { fill: url(#chart-1); }
      .f2 { fill: url(#chart-2); }
      .f3 { fill: url(#chart-3); }
      .f4 { fill: url(#chart-4); }
      .f5 { fill: url(#chart-5); }
      .f6 { fill: url(#chart-6); }
      .f7 { fill: none; }
      .f8 { fill: url(#chart-8); stroke-dasharray: 3 2; }
      .hatch { stroke: \(branch.line); }
      .cross { fill: none; stroke: \(Palette.ink); }
      .dot { fill: \(Palette.ink); }
      @media (prefers-color-scheme: dark) {
      .dot { fill: \(Palette.Dark.ink); }
      .part, .cross { stroke: \(Palette.Dark.ink); }
      .f0 { fill: \(branch.darkLine); }
      .hatch { stroke: \(branch.darkLine); }
      }

      """
  }
}
