/// Box that is drawn behind a part of a drawing.
struct Frame: Equatable, Sendable {
  /// Class in `SVGStyle`, which gives it its colours.
  let css: String
  var radius = 0.0
  /// Distances from the edges of the part.
  var inset = Edges()
  /// Colours in DOT; nil for none.
  var fill: String?
  var line: String?
  /// Whether its line is dashed, for what is inferred.
  var isDashed = false

  static let root = Frame(css: "root", radius: 14, fill: Palette.ink)
  static let paper = Frame(css: "paper", fill: Palette.paper)

  static func pill(_ branch: Int, _ house: HouseStyle) -> Frame {
    Frame(css: "pill\(house.number(branch))", radius: 10, fill: house.branch(branch).line)
  }

  /// Frame of a card, with a border in the colour of its branch.
  static func card(
    _ css: String, radius: Double = 9, _ branch: Int, _ house: HouseStyle, isDashed: Bool
  ) -> Frame {
    let colours = house.branch(branch)
    let isTint = css == "tint"
    return Frame(
      css: "\(isTint ? "tint\(house.number(branch))" : css) \(house.css(branch))", radius: radius,
      fill: isTint ? colours.tint : Palette.paper, line: colours.line, isDashed: isDashed)
  }
}

/// Small box with a number or a sign. Kinds differ by fill and corners, never by colour alone.
struct Badge: Sendable {
  enum Kind: Sendable {
    case point
    case focus
    /// An indicator by which the effect is seen.
    case figure
    case elsewhere
    /// Number of effects folded away below.
    case folded
  }

  let kind: Kind
  let text: String
  var isInferred = false
  /// Whether its letters are as large as those of cards.
  var isLarge = false

  var height: Double { Self.height(isLarge: isLarge) }
  static func height(isLarge: Bool = false) -> Double { isLarge ? 17 : 14 }

  var width: Double {
    let style = isLarge ? TextStyle.largeBadge : .badge
    return max(height + 1, (style.measure.width(text) * 1.06 + 6).rounded(.up))
  }

  private var frame: Frame {
    let isBare = kind == .elsewhere
    let radius =
      switch kind {
      // As on pages: what has a number is round, a focus area is a box (`.badge` in map.css).
      case .point, .folded, .figure: height / 2
      case .focus: height / 4
      case .elsewhere: 0.0
      }
    return isFilled
      ? Frame(css: "point", radius: radius, fill: Palette.ink)
      : Frame(
        css: isBare ? "bare" : "open", radius: radius, inset: .all(0.5), fill: Palette.paper,
        line: isBare ? nil : Palette.ink, isDashed: isInferred)
  }

  private var isFilled: Bool { kind == .point && !isInferred }

  /// An arrow alone has larger letters: it is a thin sign, and nothing around it shows where it is.
  private var style: TextStyle {
    if isFilled { return isLarge ? .reversedLargeBadge : .reversedBadge }
    return kind == .elsewhere && text.count == 1 ? .title : isLarge ? .largeBadge : .badge
  }

  func part(_ link: NamedLink? = nil) -> Part {
    Part(
      .text([text], style, .middle), width: width,
      height: height, frame: frame, link: link)
  }
}
