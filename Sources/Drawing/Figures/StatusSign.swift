import PlanModel
import Views

/// Sign of a status or a verdict: its shape alone says which.
struct StatusSign {
  enum Shape: CaseIterable {
    case disc
    case diamond
    case square
    case ring
    case dottedRing
    case openDiamond
    case openSquare
    case dash
  }

  let shape: Shape
  /// Class of a filled shape.
  let css: String
  let letter: String

  /// - Parameter letter: the aspect that is rated, or the first letter of the rating.
  init(_ rating: ProgressOverview.Rating, letter: String? = nil) {
    switch rating {
    case .none:
      (shape, css, self.letter) = (.dash, "", "")
    case .unknown:
      (shape, css, self.letter) = (.ring, "hollow", letter ?? "")
    case .value(let word, let tone):
      self.letter = letter ?? word.first.map { String($0).uppercased() } ?? ""
      (shape, css) =
        switch tone {
        case .good?: (.disc, "good")
        case .attention?: (.diamond, "attention")
        case .bad?: (.square, "bad")
        case .neutral?, nil: (.openSquare, "hollow")
        }
    }
  }

  init(_ outcome: Verdict.Outcome) {
    letter = ""
    (shape, css) =
      switch outcome {
      case .met: (.disc, "good")
      case .notMet: (.square, "bad")
      case .provisional: (.dottedRing, "hollow")
      case .notYetDue: (.openDiamond, "hollow")
      case .cannotBeSaid: (.ring, "hollow")
      }
  }

  private var isFilled: Bool { [.disc, .diamond, .square].contains(shape) }

  /// Marks around a centre; a diamond is wider, to be as large to the eye and to have room for a
  /// letter.
  func marks(at centre: Point, size: Double) -> [Mark] {
    let box = Box(centre: centre, size: Size(width: size, height: size))
    let frame = Frame(css: css)
    var marks: [Mark] =
      switch shape {
      case .disc, .ring: [.box(box, Frame(css: css, radius: size / 2))]
      case .dottedRing:
        [
          .box(box, Frame(css: css, radius: size / 2)),
          .box(
            Box(centre: centre, size: Size(width: size / 2.6, height: size / 2.6)),
            Frame(css: "solid", radius: size / 5.2)),
        ]
      case .square: [.box(box, frame)]
      case .dash:
        [
          .strokes(
            [
              [Point(x: box.x + size / 4, y: box.midY), Point(x: box.maxX - size / 4, y: box.midY)]
            ],
            Line(css: "axis", width: 1.2, colour: Palette.quiet))
        ]
      case .openSquare: [.box(box, Frame(css: css, radius: 2))]
      case .diamond, .openDiamond: [.polygon(Self.diamond(centre, size * 0.64), frame)]
      }
    if !letter.isEmpty {
      marks.append(
        .text(
          TextBlock([letter], in: box, align: .middle, style: isFilled ? .reversedBadge : .badge))
      )
    }
    return marks
  }

  static func diamond(_ centre: Point, _ half: Double) -> [Point] {
    [
      Point(x: centre.x, y: centre.y - half), Point(x: centre.x + half, y: centre.y),
      Point(x: centre.x, y: centre.y + half), Point(x: centre.x - half, y: centre.y),
    ]
  }
}
