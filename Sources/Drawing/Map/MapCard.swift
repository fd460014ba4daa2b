import Views

/// What one node looks like before it has a place: its lines, its badges, its size in points.
struct MapCard: Sendable {
  /// A small box at a card's outer edge.
  struct Badge: Sendable {
    enum Kind: Sendable {
      case point
      case focus
      case elsewhere
      /// The number of effects folded away below.
      case folded
    }

    let kind: Kind
    let text: String
    let isInferred: Bool

    /// The radius of its corners in points, by which the kinds differ without colour.
    var radius: Double {
      switch kind {
      case .point: 4
      case .folded: Self.height / 2
      case .focus, .elsewhere: 0
      }
    }

    static let measure = TextMeasure(size: 9, isBold: true)
    static let height = 14.0

    var width: Double { max(15, (Self.measure.width(text) * 1.06 + 6).rounded(.up)) }
  }

  let lines: [String]
  let badges: [Badge]
  let textWidth: Double
  let height: Double

  /// The share by which Graphviz measures text wider than it is (at most 3.5 % at 9 pt).
  private static let slack = 1.04

  init(_ node: MapNode, setting: MapSetting) {
    let measure =
      switch node.depth {
      case 0: TextMeasure(size: 17, isBold: true)
      case 1: TextMeasure(size: 12, isBold: true)
      default: TextMeasure(size: 11)
      }
    let lines = measure.wrap(DOTText.cut(node.label), to: node.depth == 0 ? 200 : setting.wrapWidth)
    self.lines = lines.isEmpty ? [""] : lines
    textWidth = ((lines.map { measure.width($0) }.max() ?? 0) * Self.slack).rounded(.up)
    badges =
      node.points.map { Badge(kind: .point, text: $0.number, isInferred: $0.basis.isInferred) }
      + node.focus.map { Badge(kind: .focus, text: $0.numeral, isInferred: $0.basis.isInferred) }
      + (node.writtenOutIn == nil ? [] : [Badge(kind: .elsewhere, text: "→", isInferred: false)])
      + (node.folded == 0 ? [] : [Badge(kind: .folded, text: "+\(node.folded)", isInferred: false)])
    height = Double(lines.count) * 13 + 12
  }

  /// The gap around each badge.
  static let badgeGap = 3.0

  /// All badges in a row with their gaps; zero without any.
  var badgesWidth: Double {
    badges.isEmpty ? 0 : badges.reduce(Self.badgeGap) { $0 + $1.width + Self.badgeGap }
  }

  /// Text with four points on either side, and badges with the two points between them.
  var width: Double { textWidth + 8 + (badges.isEmpty ? 0 : badgesWidth + 2) }

  /// The room beside the theme's pill, in which the branches fan out.
  static let rootMargin = 14.0

  /// The card's box in whole points, in a column of a width.
  func size(columnWidth: Double, depth: Int) -> Size {
    let lines = Double(self.lines.count)
    return switch depth {
    case 0:
      Size(
        width: (textWidth + 24 + 2 * Self.rootMargin).rounded(.up), height: lines * 21 + 22)
    case 1: Size(width: columnWidth.rounded(.up) + 10, height: lines * 15 + 14)
    default: Size(width: columnWidth.rounded(.up) + 6, height: max(lines * 13 + 11, 24))
    }
  }
}
