import PlanModel
import Toolkit
import Views

/// The small line over a card's label that says what it is to the one above it: a sign and words.
///
/// On the card and not on the curve: many curves leave one card from the same spot, and words on
/// them would cover one another.
struct KindSign: Sendable {
  /// Nil for a consequence, which has no such line.
  init?(_ kind: BranchKind, isLarge: Bool = false) {
    guard kind.mark != nil else { return nil }
    self.kind = kind
    self.isLarge = isLarge
  }

  private let kind: BranchKind
  private let isLarge: Bool
  private var style: TextStyle { isLarge ? .largeNote : .note }

  /// The room of the line in a card.
  static let height = TextStyle.note.lineHeight
  private static let gap = 4.0

  /// In whichever language needs more, so that a layout is the same in each.
  var width: Double {
    let words = Language.allCases.map { style.width([kind.words($0)]) }.max() ?? 0
    return style.width([glyph(.right)]) + Self.gap + words
  }

  /// A cause points back at what it leads to.
  func glyph(_ side: MapLayout.Side) -> String {
    switch kind {
    case .consequence: ""
    case .cause: side == .right ? "◄" : side == .left ? "►" : "▲"
    case .example: "•"
    case .chance: "+"
    case .measure: "✓"
    }
  }

  /// The sign at the side of what is above. It is not read out: the words say what it means.
  func part(_ side: MapLayout.Side, isPill: Bool, _ language: Language) -> Part {
    let style = isPill ? isLarge ? TextStyle.largePillSmall : .pillSmall : style
    let sign = Part(.text([glyph(side)], style), group: Mark.Group(isHidden: true))
    let words = Part(.text([kind.words(language)], style))
    let isCentred = isPill || side == .below
    return Part(
      .row((isCentred ? [.filler] : []) + [sign, .gap(Self.gap), words, .filler]),
      isMirrored: side == .left)
  }

  /// The sign with what it means, for a legend.
  func entry(_ language: Language) -> Legend.Entry {
    let words = kind.words(language)
    return Legend.Entry(
      sign: Part(.text([glyph(.right)], style), group: Mark.Group(isHidden: true)),
      meaning: "‘\(words)’: \(kind.meaning(language))")
  }
}
