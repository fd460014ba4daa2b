import Toolkit

/// Paper size (ISO 216).
package enum Paper: String, CaseIterable, Sendable {
  case a4 = "A4"
  case a3 = "A3"
  case a2 = "A2"

  /// Short and long side, in millimetres.
  var sides: (short: Double, long: Double) {
    switch self {
    case .a4: (210, 297)
    case .a3: (297, 420)
    case .a2: (420, 594)
    }
  }
}

/// Sheet of paper with its orientation, and margins that every printer supports.
package struct Page: Hashable, Sendable {
  package enum Orientation: String, CaseIterable, Sendable {
    case portrait
    case landscape

    var words: Phrase {
      switch self {
      case .portrait: Phrase(nl: "staand", en: "portrait")
      case .landscape: Phrase(nl: "liggend", en: "landscape")
      }
    }
  }

  package let paper: Paper
  package let orientation: Orientation

  package init(_ paper: Paper, _ orientation: Orientation) {
    self.paper = paper
    self.orientation = orientation
  }

  /// Margin on each side, in millimetres.
  static let margin = 10.0
  private static let pointsPerMillimetre = 72 / 25.4

  var words: Phrase { Phrase(verbatim: "\(paper.rawValue) ") + orientation.words }

  /// Size in millimetres.
  var size: Size {
    let (short, long) = paper.sides
    return orientation == .portrait
      ? Size(width: short, height: long) : Size(width: long, height: short)
  }

  /// Scale by which a drawing fills the sheet within its margins.
  ///
  /// - Parameter inner: the size of the drawing without its margin, in points.
  func scale(for inner: Size) -> Double {
    let width = (size.width - 2 * Self.margin) * Self.pointsPerMillimetre
    let height = (size.height - 2 * Self.margin) * Self.pointsPerMillimetre
    return min(width / max(inner.width, 1), height / max(inner.height, 1))
  }

  /// Sheet in the drawing's coordinates, with the drawing in its middle.
  func sheet(around drawing: Size, inner: Size) -> Box {
    let scale = scale(for: inner) / Self.pointsPerMillimetre
    return Box(
      centre: Point(x: drawing.width / 2, y: drawing.height / 2),
      size: Size(width: size.width / scale, height: size.height / scale))
  }
}
