/// Style of an overview, in addition to that of the maps.
///
/// Curves are seven tenths opaque, so that they show through one another. That leaves a contrast of
/// 3.3:1 or more on white and 4.1:1 on the dark background; WCAG 2.2 requires 3:1 of lines.
enum OverviewStyle {
  static let band = "#EEF1F4"
  private static let darkBand = "#242D37"

  static let text = """
    \(SVGStyle.headings)
    .p2 { font-size: 9px; font-weight: bold; fill: #fff; }
    .area, .office { fill: \(Palette.paper); stroke: \(Palette.quiet); }
    .band { fill: \(band); }
    .hit { fill: none; pointer-events: all; }
    a:hover .hit { fill: \(band); }
    .flow { stroke-opacity: 0.7; fill: none; }
    .task { stroke: \(Palette.quiet); fill: none; }
    .flow.inferred { stroke-dasharray: 7 4; }
    .end { fill: \(Palette.paper); stroke: \(Palette.ink); stroke-width: 1.2; }
    .end.primary { fill: \(Palette.ink); }
    @media (prefers-color-scheme: dark) {
    .area, .office { fill: \(Palette.Dark.paper); stroke: \(Palette.Dark.quiet); }
    .band, a:hover .hit { fill: \(darkBand); }
    .task { stroke: \(Palette.Dark.quiet); }
    .end { fill: \(Palette.Dark.paper); stroke: \(Palette.Dark.ink); }
    .end.primary { fill: \(Palette.Dark.ink); }
    }

    """
}
