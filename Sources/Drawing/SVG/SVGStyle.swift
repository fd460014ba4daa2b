/// Style sheet of a drawing: colours by class, for light and dark mode.
struct SVGStyle {
  let house: HouseStyle

  func text(_ look: MapLook) -> String {
    switch look {
    case .auto:
      """

      \(light)
      @media (prefers-color-scheme: dark) {
      \(dark)
      }
      \(Self.forced)

      """
    case .light: "\n\(light)\n\(Self.forced)\n"
    case .dark: "\n\(light)\n\(dark)\n\(Self.forced)\n"
    case .print: "\n\(base)\n\(Self.print)\n"
    }
  }

  private var light: String { "\(base)\n\(colours)" }

  /// Rules that every look shares.
  private var base: String {
    """
    text { font-family: \(typeface)"Liberation Sans", Arial, Helvetica, sans-serif; font-size: 11px; }
    .paper { fill: \(Palette.paper); }
    .curves path { fill: none; }
    .root { fill: \(Palette.ink); }
    .capsule, .card { fill: \(Palette.paper); }
    .t0 { font-size: 17px; font-weight: bold; fill: #fff; }
    .t1 { font-size: 12px; font-weight: bold; fill: #fff; }
    .t2, .d2 { fill: \(Palette.ink); }
    .d1, .d2 { font-size: 9px; font-weight: bold; }
    .d1 { fill: #fff; }
    .n1, .n2 { font-size: 10px; fill: \(Palette.quiet); }
    .n1 { font-weight: bold; }
    .p1 { font-size: 10px; fill: #fff; }
    .point { fill: \(Palette.ink); }
    .open { fill: \(Palette.paper); stroke: \(Palette.ink); }
    .bare { fill: none; pointer-events: all; }
    .inferred { stroke-dasharray: 4 2.5; }
    .node:target > rect { stroke-width: 3; }
    a:focus-visible rect { stroke: #005fcc; stroke-width: 3; }
    """
  }

  /// Colours of each main branch.
  private var colours: String {
    """
    \(branches { ".b\($0) { stroke: \($1.line); }" })
    \(branches { ".pill.b\($0) { fill: \($1.line); stroke: none; }" })
    \(branches { ".tint.b\($0) { fill: \($1.tint); }" })
    """
  }

  private var dark: String {
    """
    .paper, .card, .capsule, .open { fill: \(Palette.Dark.paper); }
    .t2, .d2 { fill: \(Palette.Dark.ink); }
    .n1, .n2 { fill: \(Palette.Dark.quiet); }
    .root, .point { fill: \(Palette.Dark.ink); }
    .t0, .d1 { fill: \(Palette.Dark.paper); }
    .open { stroke: \(Palette.Dark.ink); }
    a:focus-visible rect { stroke: #ffbf47; }
    \(branches { ".b\($0) { stroke: \($1.darkLine); }" })
    \(branches { ".tint.b\($0) { fill: \($1.darkTint); }" })
    """
  }

  /// Black on white. Where colour added to the shape, a thicker line does.
  private static let print = """
    .paper, .capsule, .card, .tint, .open { fill: #fff; }
    .root, .point, .pill { fill: #000; }
    .t0, .t1, .d1 { fill: #fff; }
    .t2, .d2, .n1, .n2 { fill: #000; }
    .line, .capsule, .card, .tint, .open { stroke: #000; }
    .tint { stroke-width: 1.8; }
    """

  /// Colours of the reader, in forced-colors mode.
  private static let forced = """
    @media (forced-colors: active) { rect, path { stroke: CanvasText; } text { fill: CanvasText; } }
    """

  /// Classes of texts directly on paper, for drawings with more of them than a map.
  static let headings = """
    .h0 { font-size: 17px; font-weight: bold; fill: \(Palette.ink); }
    .h1 { font-size: 12px; font-weight: bold; fill: \(Palette.ink); }
    .h2 { font-size: 12px; font-weight: bold; fill: \(Palette.quiet); }
    .q1, .q2 { font-size: 10px; fill: \(Palette.ink); }
    .q2 { font-weight: bold; }
    @media (prefers-color-scheme: dark) {
    .h0, .h1, .q1, .q2 { fill: \(Palette.Dark.ink); }
    .h2 { fill: \(Palette.Dark.quiet); }
    }
    """

  private var typeface: String { house.typeface.map { "\"\($0)\", " } ?? "" }

  private func branches(_ rule: (Int, Palette.Branch) -> String) -> String {
    house.branches.enumerated().map { rule($0, $1) }.joined(separator: "\n")
  }
}
