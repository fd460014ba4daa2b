import PlanModel
import Toolkit
import Views

/// What one node looks like before it has a position: its lines, its badges, its size in points.
struct MapCard: Sendable {
  let lines: [String]
  let badges: [Badge]
  let textWidth: Double
  let height: Double
  private let style: TextStyle
  /// What it is to the card above it, where that is no consequence.
  private let kind: KindSign?

  /// The share by which Graphviz measures text wider than it is (at most 3.5 % at 9 pt).
  private static let slack = 1.04

  init(_ node: MapNode, setting: MapSetting) {
    style = node.depth == 0 ? .reversedHeading : node.depth == 1 ? .pillTitle : .body
    let measure = style.measure
    let lines = style.lines(node.label, width: node.depth == 0 ? 200 : setting.wrapWidth)
    self.lines = lines.isEmpty ? [""] : lines
    let kind = KindSign(node.kind, isLarge: setting.hasLargeSigns)
    self.kind = kind
    textWidth = (max(lines.map { measure.width($0) }.max() ?? 0, kind?.width ?? 0) * Self.slack)
      .rounded(.up)
    func badge(_ kind: Badge.Kind, _ text: String, isInferred: Bool = false) -> Badge {
      Badge(kind: kind, text: text, isInferred: isInferred, isLarge: setting.hasLargeSigns)
    }
    badges =
      node.points.map { badge(.point, $0.number, isInferred: $0.basis.isInferred) }
      + node.focus.map { badge(.focus, $0.numeral, isInferred: $0.basis.isInferred) }
      + (node.figures.isEmpty
        ? []
        : [
          badge(
            .figure, FigureMark.sign, isInferred: node.figures.allSatisfy(\.basis.isInferred))
        ])
      + (node.writtenOutIn == nil
        ? [] : [badge(.elsewhere, node.page.map { "→ p. \($0)" } ?? "→")])
      + (node.folded == 0
        ? [] : [badge(.folded, node.page.map { "p. \($0)" } ?? "+\(node.folded)")])
    height = Double(lines.count) * 13 + 12 + (kind == nil ? 0 : KindSign.height)
  }

  /// The gap around each badge.
  private static let badgeGap = 3.0

  /// All badges in a row with their gaps and the gap to the text; zero without any.
  private var badgesWidth: Double {
    badges.isEmpty ? 0 : badges.reduce(Self.badgeGap + 2) { $0 + $1.width + Self.badgeGap }
  }

  /// Text with four points on either side, and badges.
  var width: Double { textWidth + 8 + badgesWidth }

  /// The room beside the theme's pill, in which the branches fan out.
  private static let rootMargin = 14.0
  /// Height of the badges below the theme's pill, with the gap between; zero without any.
  private var rootBadges: Double { badges.first.map { $0.height + 6 } ?? 0 }

  /// The card's box in whole points, in a column of a width.
  func size(columnWidth: Double, depth: Int) -> Size {
    let lines = Double(self.lines.count)
    let above = kind == nil ? 0 : KindSign.height
    return switch depth {
    case 0:
      Size(
        width: (max(textWidth, badgesWidth) + 24 + 2 * Self.rootMargin).rounded(.up),
        height: lines * 21 + 22 + rootBadges)
    case 1: Size(width: columnWidth.rounded(.up) + 10, height: lines * 15 + 14 + above)
    default:
      Size(width: columnWidth.rounded(.up) + 6, height: max(lines * 13 + 11, 24) + above)
    }
  }

  /// The card as a part of a drawing, with the badges at its outer edge.
  ///
  /// - Parameter links: those of the badges, in their order.
  func part(
    _ index: Int, of layout: MapLayout, _ links: [NamedLink], _ language: Language
  ) -> Part {
    let node = layout.map.nodes[index]
    let (side, branch, house) = (layout.sides[index], layout.branches[index], layout.setting.house)
    let isDashed = node.basis.isInferred
    var text = Part(
      .text(lines, style, .middle), width: layout.columnWidth(of: index) - badgesWidth,
      fills: true, padding: .all(6))
    var card = Part(.space, isMirrored: side == .left)
    switch node.depth {
    case 0:
      text.width = nil
      text.padding = .all(12)
      text.frame = .root
      let margin = Part(.space, width: Self.rootMargin)
      card.content = .row([margin, text, margin])
      guard !badges.isEmpty else { return card }
      // Below the pill: on it an inferred one would look like a stated one.
      let signs = Part(.row(zip(badges, links).map { $0.part($1) }), spacing: Self.badgeGap)
      return Part(
        .column([card, Part(.space, height: 6), Part(.row([.filler, signs, .filler]))]))
    case 1:
      text.frame = .pill(branch, house)
      // A capsule around the pill: badges lie in it, and its border can be dashed.
      if !badges.isEmpty || isDashed {
        card.frame = .card("capsule", radius: 12, branch, house, isDashed: isDashed)
        card.padding = .all(2)
      }
    default:
      text.padding = .all(4)
      let align: TextBlock.Align = side == .below ? .middle : side == .right ? .start : .end
      text.content = .text(lines, style, align)
      card.frame = .card(
        node.depth == 2 ? "tint" : "card", branch, house, isDashed: isDashed)
      card.padding = .all(3)
    }
    if let kind {
      let sign = kind.part(side, isPill: node.depth == 1, language)
      text.content = .column([sign, Part(text.content, fills: true)])
    }
    card.content = .row(badges.isEmpty ? [text] : [text, badgeRow(links, side, card.padding.left)])
    return card
  }

  private func badgeRow(_ links: [NamedLink], _ side: MapLayout.Side, _ padding: Double) -> Part {
    let outer = 2 + Self.badgeGap - padding
    let inner = 2 + 2 * Self.badgeGap - outer
    return Part(
      .row(zip(badges, links).map { $0.part($1) }), spacing: Self.badgeGap,
      isMirrored: side == .left,
      padding: side == .left ? Edges(left: outer, right: inner) : Edges(left: inner, right: outer))
  }
}
