import Toolkit

/// Part of a drawing before it has a position: a text, or parts in a row or a column.
///
/// Cards, legends, charts and whole pages are made of these. `marks(in:)` puts a part in a box, for
/// SVG; `DOTLabel` makes an HTML-like label of the same part. So each drawing is described once.
struct Part: Sendable {
  enum Content: Sendable {
    case space
    case text([String], TextStyle, TextBlock.Align = .start)
    /// Sample of a curve.
    case curve(Line)
    case row([Part])
    case column([Part])
  }

  var content: Content
  /// Width with the padding; nil for what the content needs.
  var width: Double?
  var height: Double?
  /// Whether it takes a share of the room that is left in its row or column.
  var fills: Bool
  /// Distance between the parts of a row or column.
  var spacing: Double
  /// Whether a row runs from right to left. The parts are read in the same order.
  var isMirrored: Bool
  var padding: Edges
  var frame: Frame?
  var link: NamedLink?
  /// Name of a box at which curves begin or end.
  var port: String?
  var group: Mark.Group?
  /// Language of its text where it is not that of the drawing.
  var language: Language?

  init(
    _ content: Content, width: Double? = nil, height: Double? = nil, fills: Bool = false,
    spacing: Double = 0, isMirrored: Bool = false, padding: Edges = Edges(), frame: Frame? = nil,
    link: NamedLink? = nil, port: String? = nil, group: Mark.Group? = nil
  ) {
    self.content = content
    self.width = width
    self.height = height
    self.fills = fills
    self.spacing = spacing
    self.isMirrored = isMirrored
    self.padding = padding
    self.frame = frame
    self.link = link
    self.port = port
    self.group = group
  }

  /// The part with its text in a language; nil for that of the drawing.
  func inLanguage(_ language: Language?) -> Part {
    var part = self
    part.language = language
    return part
  }

  static let filler = Part(.space, fills: true)

  static func gap(_ size: Double) -> Part { Part(.space, width: size, height: size) }

  /// Part in the middle of a width.
  static func centred(_ part: Part, width: Double? = nil) -> Part {
    Part(.row([filler, part, filler]), width: width)
  }

  /// Minimum size.
  var size: Size { Size(width: leastWidth, height: leastHeight) }

  // Two properties, because heights are needed often, and widths measure every text.
  var leastWidth: Double {
    if let width { return width }
    let inner =
      switch content {
      case .space, .curve: 0.0
      case .text(let lines, let style, _): style.width(lines)
      case .row(let parts):
        parts.reduce(spacing * Double(max(0, parts.count - 1))) { $0 + $1.leastWidth }
      case .column(let parts): parts.map(\.leastWidth).max() ?? 0
      }
    return inner + padding.left + padding.right
  }

  var leastHeight: Double {
    if let height { return height }
    let inner =
      switch content {
      case .space, .curve: 0.0
      case .text(let lines, let style, _): Double(lines.count) * style.lineHeight
      case .row(let parts): parts.map(\.leastHeight).max() ?? 0
      case .column(let parts):
        parts.reduce(spacing * Double(max(0, parts.count - 1))) { $0 + $1.leastHeight }
      }
    return inner + padding.top + padding.bottom
  }

  /// Length of each part of a row or column in the available room.
  static func lengths(
    _ parts: [Part], _ least: [Double], _ spacing: Double, _ room: Double
  ) -> [Double] {
    let used = least.reduce(spacing * Double(max(0, parts.count - 1)), +)
    let share = (room - used) / Double(max(1, parts.count { $0.fills }))
    return zip(parts, least).map { $0.fills ? $1 + share : $1 }
  }
}

// MARK: - In a position

extension Part {
  /// Marks of the part in a box, the frame first.
  ///
  /// - Parameter ports: receives the box of each port.
  func marks(in box: Box, _ ports: inout [String: Box]) -> [Mark] {
    if let port { ports[port] = box }
    var marks: [Mark] = frame.map { [.box(box.inset($0.inset), $0)] } ?? []
    let inner = box.inset(padding)
    switch content {
    case .space: break
    case .text(let lines, let style, let align):
      var block = TextBlock(lines, in: inner, align: align, style: style)
      block.language = language
      marks.append(.text(block))
    case .curve(let line):
      let step = inner.width / 3
      marks.append(
        .curve((0...3).map { Point(x: inner.x + Double($0) * step, y: inner.midY) }, line))
    case .row(let parts), .column(let parts):
      for (part, box) in zip(parts, boxes(of: parts, in: inner)) {
        marks += part.marks(in: box, &ports)
      }
    }
    if let link { marks = [.link(link, marks)] }
    if let group { marks = [.group(group, marks)] }
    return marks
  }

  /// Boxes of the parts of a row or column.
  ///
  /// In a row they are as high as it, or of their own height in its middle; in a column as wide as
  /// it, or of their own width at its left.
  private func boxes(of parts: [Part], in box: Box) -> [Box] {
    guard case .row = content else {
      var y = box.y
      let heights = Self.lengths(parts, parts.map(\.leastHeight), spacing, box.height)
      return zip(parts, heights).map { part, height in
        defer { y += height + spacing }
        return Box(x: box.x, y: y, width: part.width ?? box.width, height: height)
      }
    }
    var x = box.x
    let widths = Self.lengths(parts, parts.map(\.leastWidth), spacing, box.width)
    return zip(parts, widths).map { part, width in
      defer { x += width + spacing }
      let height = part.height ?? box.height
      return Box(
        x: isMirrored ? box.x + box.maxX - x - width : x, y: box.midY - height / 2, width: width,
        height: height)
    }
  }
}
