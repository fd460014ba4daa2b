import Views

extension LinePlot {
  /// Targets, each with its line, an arrow to the good side, and that side hatched. Small charts leave
  /// out those of a benchmark, which have no verdict.
  var targets: [Mark] {
    figures.ordered.filter { detail == .full || $0.verdict != nil }.flatMap { target -> [Mark] in
      let span = span(of: target)
      let levels = target.numbers
      let lines = levels.map { number in
        [
          Point(x: span.lowerBound, y: values(number)),
          Point(x: span.upperBound, y: values(number)),
        ]
      }
      var marks: [Mark] =
        lines.isEmpty ? [] : [.strokes(lines, Line(css: "aim", width: 1.5, colour: Palette.ink))]
      let hatch = hatch(target, span)
      if !hatch.isEmpty {
        marks.insert(.strokes(hatch, Line(css: "axis", width: 0.8, colour: Palette.quiet)), at: 0)
      }
      return marks + arrow(target, span)
    }
  }

  /// Width over which a target is valid: from the target before it to its own year, or everywhere.
  func span(of target: IndicatorFigures.Target) -> ClosedRange<Double> {
    guard let year = target.year else { return box.x...box.maxX }
    let before = figures.targets.compactMap(\.year).filter { $0 < year }.max()
    let start = before.map { years.end($0) } ?? box.x
    return start...max(start, min(years.end(year), box.maxX))
  }

  /// Diagonal strokes over the good side of a target: a strip along its line, or between its two.
  private func hatch(_ target: IndicatorFigures.Target, _ span: ClosedRange<Double>) -> [[Point]] {
    let levels = target.numbers.map { values($0) }
    guard let first = levels.first, let last = levels.last else { return [] }
    let depth = detail == .full ? 8.0 : 5.0
    let (top, bottom): (Double, Double) =
      switch target.goodIsAbove {
      case true?: (first - depth, first)
      case false?: (first, min(first + depth, box.maxY))
      // Between its two lines; the same for a single number, so that there is nothing to hatch.
      case nil: (last, first)
      }
    let height = bottom - top
    guard height > 0.5 else { return [] }
    // At 45 degrees, and cut by hand where the strip ends.
    var strokes: [[Point]] = []
    var x = span.lowerBound - height
    while x < span.upperBound {
      let start = max(0, span.lowerBound - x)
      let end = min(height, span.upperBound - x)
      if end - start > 0.5 {
        strokes.append([Point(x: x + start, y: bottom - start), Point(x: x + end, y: bottom - end)])
      }
      x += 6
    }
    return strokes
  }

  /// Tips of the arrows that point up.
  var arrowTops: [Double] {
    figures.ordered.flatMap { target in arrow(target, span(of: target)) }.flatMap {
      mark -> [Double] in
      if case .polygon(let points, _) = mark { points.map(\.y) } else { [] }
    }
  }

  /// Arrow from the line to the good side, at the end of the line.
  private func arrow(_ target: IndicatorFigures.Target, _ span: ClosedRange<Double>) -> [Mark] {
    guard let isAbove = target.goodIsAbove else { return [] }
    // A direction without a number points from the middle.
    let level = target.numbers.first.map { values($0) } ?? box.midY + (isAbove ? 10 : -10)
    let x = span.upperBound - 7
    let sign = isAbove ? -1.0 : 1.0
    let length = detail == .full ? 20.0 : 13.0
    let end = level + sign * length
    let head = [
      Point(x: x, y: end), Point(x: x - 4, y: end - sign * 7), Point(x: x + 4, y: end - sign * 7),
    ]
    return [
      .strokes(
        [[Point(x: x, y: level), Point(x: x, y: end - sign * 6)]],
        Line(css: "aim", width: 1.5, colour: Palette.ink)),
      .polygon(head, Frame(css: "solid")),
    ]
  }
}
