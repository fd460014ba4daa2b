/// HTML-like label of Graphviz for a part of a drawing: rows and columns are tables, texts cells.
///
/// Cells have the widths of the drawing. Graphviz distributes the remaining width of a table over
/// all its cells; with these widths nothing remains, and cards of one column are equally wide here
/// too.
enum DOTLabel {
  private typealias Attributes = [(name: String, value: String?)]

  /// Label of a whole card or legend.
  ///
  /// - Parameter width: of the card; nil for the width that the part needs.
  static func html(_ part: Part, width: Double? = nil) -> String {
    // Graphviz draws the border of a table inside its spacing.
    let spacing = max(0, part.padding.least - (part.frame?.line == nil ? 0 : 1))
    return table(part, width ?? part.leastWidth, spacing: spacing, link(part))
  }

  private static func table(
    _ part: Part, _ width: Double, spacing: Double = 0, _ attributes: Attributes = []
  ) -> String {
    var rows: [String]
    let size = fixedSize(part)
    let inner = width - part.padding.left - part.padding.right
    switch part.content {
    case .row(let parts):
      let left = inner - spacing * Double(parts.count - 1)
      let widths = Part.lengths(parts, parts.map(\.leastWidth), part.spacing, left)
      let cells = zip(parts, widths).filter { size == nil && $1 >= 1 || !$0.isFiller }
        .map(cell)
      rows = [(part.isMirrored ? cells.reversed() : cells).joined()]
      if size == nil { rows = [gap(part, \.left) + rows[0] + gap(part, \.right)] }
    case .column(let parts): rows = parts.filter { !$0.isFiller }.map { cell($0, inner) }
    case .space, .text, .curve: rows = [cell(part, width)]
    }
    let own: Attributes = [
      ("BORDER", part.frame?.line == nil ? "0" : nil), ("CELLBORDER", "0"),
      ("CELLSPACING", "\(Int(size == nil ? spacing : part.spacing))"),
      ("CELLPADDING", "0"),
    ]
    return tag(
      "TABLE", frame(part.frame) + attributes + own + (size ?? []),
      rows.map { "<TR>\($0)</TR>" }.joined())
  }

  /// Padding of a row beyond the padding of its own cell.
  private static func gap(_ part: Part, _ side: KeyPath<Edges, Double>) -> String {
    let rest = Int(part.padding[keyPath: side] - max(0, part.padding.least))
    return rest >= 1 ? "<TD WIDTH=\"\(rest)\"></TD>" : ""
  }

  /// - Parameter width: in points; a cell grows when its text needs more.
  private static func cell(_ part: Part, _ width: Double) -> String {
    let padding = Int(max(0, part.padding.least))
    let target: Attributes = link(part) + [("PORT", part.port)]
    let size: Attributes = [
      ("WIDTH", "\(Int(width))"), ("HEIGHT", part.height.map { "\(Int($0))" }),
      ("CELLPADDING", padding > 0 ? "\(padding)" : nil),
    ]
    switch part.content {
    case .column(let parts) where parts.isTexts:
      // Lines in one cell, because the rows of a table would be spread by a taller neighbour.
      return tag(
        "TD", target + size + [("ALIGN", "LEFT"), ("BALIGN", "LEFT")],
        parts.map { text($0, breaksLast: true) }.joined())
    case .row(let parts) where !parts.allSatisfy(\.isFiller),
      .column(let parts) where !parts.allSatisfy(\.isFiller):
      // A table without cells is a syntax error.
      return tag("TD", target + size, table(part, width))
    case .text(let lines, _, let align):
      let sides: Attributes = [
        ("ALIGN", align.side), ("BALIGN", lines.count > 1 ? align.side : nil),
        // Graphviz draws a line of text too high in a cell of fixed size.
        ("VALIGN", part.height == nil ? nil : "BOTTOM"),
      ]
      return tag("TD", target + frame(part.frame) + size + sides, text(part))
    case .curve(let line):
      return tag("TD", target + size, line.isDashed ? "– – –" : "———")
    case .space, .row, .column:
      return tag("TD", target + frame(part.frame) + size, "")
    }
  }

  private static func tag(_ name: String, _ attributes: Attributes, _ content: String) -> String {
    var text = "<\(name)"
    for (name, value) in attributes { if let value { text += " \(name)=\"\(value)\"" } }
    return "\(text)>\(content)</\(name)>"
  }

  private static func link(_ part: Part) -> Attributes {
    [
      ("HREF", part.link.map { DOTText.html($0.href) }),
      ("TITLE", part.link.map { DOTText.html($0.title) }),
    ]
  }

  private static func frame(_ frame: Frame?) -> Attributes {
    guard let frame else { return [] }
    let styles = (frame.radius > 0 ? ["rounded"] : []) + (frame.isDashed ? ["dashed"] : [])
    return [
      ("BORDER", frame.line == nil ? nil : "1"), ("COLOR", frame.line), ("BGCOLOR", frame.fill),
      ("STYLE", styles.isEmpty ? nil : styles.joined(separator: ",")),
    ]
  }

  /// Fixed size of a table with parts of known sizes, which a neighbour would stretch otherwise.
  private static func fixedSize(_ part: Part) -> Attributes? {
    guard case .row(let parts) = part.content else { return nil }
    let shown = parts.filter { !$0.isFiller }
    let sizes = shown.compactMap { part in
      part.width.flatMap { width in part.height.map { Size(width: width, height: $0) } }
    }
    guard !shown.isEmpty, sizes.count == shown.count else { return nil }
    let width = sizes.reduce(part.spacing) { $0 + $1.width + part.spacing }
    let height = (sizes.map(\.height).max() ?? 0) + 2 * part.spacing
    // Alignment opposite to the filler; centred without one.
    let isPushed = parts.first?.isFiller == true && parts.last?.isFiller != true
    return [
      ("FIXEDSIZE", "TRUE"), ("WIDTH", "\(Int(width))"), ("HEIGHT", "\(Int(height))"),
      ("ALIGN", isPushed ? "RIGHT" : nil),
    ]
  }

  /// - Parameter breaksLast: whether a line break follows the last line too.
  private static func text(_ part: Part, breaksLast: Bool = false) -> String {
    guard case .text(let lines, let style, let align) = part.content, !lines.isEmpty else {
      return ""
    }
    // The last of several lines ends with a break too, or Graphviz would centre it.
    let end = align.side.map { "<BR ALIGN=\"\($0)\"/>" } ?? "<BR/>"
    let ends = breaksLast || (align != .middle && lines.count > 1)
    var text = lines.map(DOTText.html).joined(separator: end) + (ends ? end : "")
    if style.measure.isBold { text = "<B>\(text)</B>" }
    guard style != .body else { return text }
    return tag(
      "FONT", [("POINT-SIZE", "\(Int(style.measure.size))"), ("COLOR", style.colour)], text)
  }
}

extension Part {
  fileprivate var isFiller: Bool { if case .space = content { fills } else { false } }
}

extension [Part] {
  /// Whether all parts are lines of text.
  fileprivate var isTexts: Bool {
    allSatisfy { part in
      guard case .text(_, _, .start) = part.content else { return part.isFiller }
      return part.frame == nil && part.link == nil && part.width == nil
    } && !allSatisfy(\.isFiller)
  }
}

extension TextBlock.Align {
  fileprivate var side: String? { self == .start ? "LEFT" : self == .end ? "RIGHT" : nil }
}
