@testable import Drawing

extension [Mark] {
  /// The boxes, curves and texts, without the groups and links around them.
  var leaves: [Mark] {
    flatMap { mark in
      switch mark {
      case .group(_, let marks), .link(_, let marks): marks.leaves
      case .box, .curve, .strokes, .polygon, .text: [mark]
      }
    }
  }

  var texts: [TextBlock] {
    leaves.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  var boxes: [(box: Box, frame: Frame)] {
    leaves.compactMap { if case .box(let box, let frame) = $0 { (box, frame) } else { nil } }
  }

  var curves: [(points: [Point], line: Line)] {
    leaves.compactMap { if case .curve(let points, let line) = $0 { (points, line) } else { nil } }
  }

  /// The marks of every link, in order.
  var links: [(link: NamedLink, marks: [Mark])] {
    var found: [(link: NamedLink, marks: [Mark])] = []
    for mark in self {
      switch mark {
      case .link(let link, let marks): found.append((link, marks))
      case .group(_, let marks): found += marks.links
      case .box, .curve, .strokes, .polygon, .text: break
      }
    }
    return found
  }

  /// The marks of the groups with a class, in order.
  func groups(_ css: String) -> [[Mark]] {
    var found: [[Mark]] = []
    for case .group(let group, let marks) in self {
      found += group.css == css ? [marks] : marks.groups(css)
    }
    return found
  }
}

extension TextBlock {
  /// The boxes that the capitals of its lines fill, by the table of widths.
  var inkBoxes: [Box] {
    lines.map { line in
      let size = style.measure.size
      let left =
        switch align {
        case .start: line.anchor.x
        case .middle: line.anchor.x - line.width / 2
        case .end: line.anchor.x - line.width
        }
      return Box(
        x: left, y: line.anchor.y - size * 0.72, width: line.width, height: size * 0.72)
    }
  }
}

extension Box {
  func meets(_ other: Box) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  func contains(_ other: Box) -> Bool {
    other.x >= x - 0.01 && other.maxX <= maxX + 0.01 && other.y >= y - 0.01
      && other.maxY <= maxY + 0.01
  }
}
