import Toolkit
import Views

/// Texts in a drawing that must not cover each other, nor a dot, nor a line where that can be.
struct LabelRoom {
  /// Where texts may be.
  let inside: Box
  private var taken: [Box]
  private let lines: [[Point]]

  init(inside: Box, dots: [Point], rings: [Point], lines: [[Point]]) {
    self.inside = inside
    taken =
      dots.map { Box(centre: $0, size: Size(width: 7, height: 7)) }
      + rings.map { Box(centre: $0, size: Size(width: 14, height: 14)) }
    self.lines = lines
  }

  /// The first of some boxes in which a text covers nothing, else the first in which it covers a
  /// line only; nil when it would cover more in all.
  ///
  /// - Parameter isClear: whether a box in which it covers a line is none.
  mutating func find(_ boxes: [Box], isClear: Bool = false) -> Box? {
    let free = boxes.filter { box in
      box.x >= inside.x - 0.1 && box.maxX <= inside.maxX + 0.1 && box.y >= inside.y
        && box.maxY <= inside.maxY
        && !taken.contains {
          $0.x < box.maxX && box.x < $0.maxX && $0.y < box.maxY && box.y < $0.maxY
        }
    }
    let clear = free.first { box in !lines.contains { Self.crosses($0, box) } }
    let found = clear ?? (isClear ? nil : free.first)
    if let found { taken.append(found) }
    return found
  }

  /// Whether a line from left to right comes into a box.
  private static func crosses(_ line: [Point], _ box: Box) -> Bool {
    zip(line, line.dropFirst()).contains { start, end in
      let left = max(start.x, box.x)
      let right = min(end.x, box.maxX)
      guard left <= right, start.x < end.x else { return false }
      func level(_ x: Double) -> Double {
        start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
      }
      let ends = (level(left), level(right))
      return max(ends.0, ends.1) >= box.y && min(ends.0, ends.1) <= box.maxY
    }
  }
}

extension LinePlot {
  /// Labels inside the plot: targets that cover nothing, numbers from the last to the first, the other
  /// targets and the baseline, as far as there is room. What has none is in the table.
  ///
  /// - Parameter room: the box in which labels may be.
  func labels(in room: Box) -> [Mark] {
    func points(_ series: IndicatorFigures.Series) -> [[Point]] {
      series.runs.map { $0.map { point($0.year, $0.number) } }
    }
    let aims = figures.ordered.flatMap { target in
      let span = span(of: target)
      return target.numbers.map { number in
        [
          Point(x: span.lowerBound, y: values(number)),
          Point(x: span.upperBound, y: values(number)),
        ]
      }
    }
    let rings = figures.baseline.map { [point($0.year, $0.number.approximate)] } ?? []
    var taken = LabelRoom(
      inside: room,
      dots: figures.drawn.filter { !$0.isBenchmark }.flatMap { points($0).joined() },
      rings: rings, lines: figures.drawn.flatMap(points) + aims)
    var marks: [Mark] = []
    @discardableResult func put(
      _ text: String, _ style: TextStyle, _ align: TextBlock.Align, at boxes: [Box],
      isClear: Bool = false
    ) -> Bool {
      guard let box = taken.find(boxes, isClear: isClear) else { return false }
      marks.append(.box(box.inset(Edges(x: -1.5, y: 1)), .paper))
      marks.append(.text(TextBlock([text], in: box, align: align, style: style)))
      return true
    }
    // First, where they cover nothing: a line without its name says nothing, a number is in the table.
    let crowded = figures.ordered.filter { target in
      !put(
        target.label(language), .small, .start, at: boxes(forLabelOf: target, in: room),
        isClear: true)
    }
    let own = figures.drawn.first.map { $0.isBenchmark ? [] : Array($0.runs.joined()) } ?? []
    for index in labelled(own) {
      guard let number = own[index].value.number else { continue }
      let text = NumberText.short(number, language)
      let width = TextStyle.smallBold.measure.width(text) + 2
      let centre = point(own[index].year, own[index].number)
      let x = min(max(centre.x - width / 2, room.x), room.maxX - width)
      let above = Box(x: x, y: centre.y - 18, width: width, height: 13)
      let below = Box(x: x, y: centre.y + 5, width: width, height: 13)
      // Above where the figure is not below the line between its neighbours.
      let before = own[max(index - 1, 0)].number
      let after = own[min(index + 1, own.count - 1)].number
      let isPeak = own[index].number >= (before + after) / 2
      put(text, .smallBold, .middle, at: isPeak ? [above, below] : [below, above])
    }
    for target in crowded {
      put(target.label(language), .small, .start, at: boxes(forLabelOf: target, in: room))
    }
    if let baseline = figures.baseline {
      let name = Phrase(nl: "nulmeting", en: "baseline")(language)
      let text = "\(name) \(NumberText.short(baseline.number, language))"
      let width = TextStyle.small.measure.width(text) + 2
      let centre = point(baseline.year, baseline.number.approximate)
      put(
        text, .small, .start,
        at: [9.0, -width - 9, -width / 2].flatMap { dx in
          [-7.0, -20, 7, 18, -32].map {
            Box(x: centre.x + dx, y: centre.y + $0, width: width, height: 13)
          }
        })
    }
    return marks
  }

  /// Boxes beside the line of a target in which its label may be, the best first.
  private func boxes(forLabelOf target: IndicatorFigures.Target, in room: Box) -> [Box] {
    let width = TextStyle.small.measure.width(target.label(language)) + 4
    let span = span(of: target)
    let level = target.numbers.first.map { values($0) } ?? box.midY
    let isAbove = target.goodIsAbove ?? true
    let sides = isAbove ? [level + 2, level - 23] : [level - 15, level + 10]
    let atArrow = span.upperBound - width - 14
    let starts =
      (target.numbers.isEmpty ? [atArrow] : [])
      + (0...8).map { span.lowerBound + 2 + Double($0) / 8 * (atArrow - span.lowerBound - 2) }
      + [room.maxX - width]
    return sides.flatMap { y in starts.map { Box(x: $0, y: y, width: width, height: 13) } }
  }

  /// Indices of the figures whose numbers are written: all of a short line, else first, lowest and
  /// highest. The end of the line has the last number already.
  private func labelled(_ own: [(year: Int, number: Double, value: IndicatorFigures.Value)])
    -> [Int]
  {
    let inner = own.indices.filter { own[$0].year < years.last }
    guard inner.count > 12 || years.step < 26 else { return inner.reversed() }
    let extremes = [
      inner.first, inner.max { own[$0].number < own[$1].number },
      inner.min { own[$0].number < own[$1].number },
    ].compactMap(\.self)
    return extremes.enumerated().filter { extremes.firstIndex(of: $0.element) == $0.offset }
      .map(\.element)
  }

  // MARK: - Ends of lines

  /// Names of the lines with their last numbers, right of the plot, none over another.
  func endLabels(width: Double) -> [Mark] {
    var labels = figures.drawn.compactMap { series -> (y: Double, texts: EndLabel)? in
      guard let last = series.known.last, let number = last.number else { return nil }
      let text = NumberText.short(number, language)
      let year = last.year == years.last ? "" : " (\(last.year))"
      return (
        values(number.approximate),
        EndLabel(name: series.name(language), number: text + year, width: width)
      )
    }.sorted { $0.y < $1.y }
    // Down from the top, then up again where that went too far.
    var top = -Double.infinity
    for index in labels.indices {
      labels[index].y = max(labels[index].y - labels[index].texts.height / 2, top)
      top = labels[index].y + labels[index].texts.height + 3
    }
    var bottom = box.maxY + 8
    for index in labels.indices.reversed() {
      labels[index].y = min(labels[index].y, bottom - labels[index].texts.height)
      bottom = labels[index].y - 3
    }
    return labels.flatMap { label in
      label.texts.marks(at: Point(x: box.maxX + 8, y: label.y), width: width)
    }
  }
}

/// Name and last number at the end of a line.
struct EndLabel {
  private let name: [String]
  private let number: [String]

  init(name: String, number: String, width: Double) {
    let lines = TextStyle.small.lines(name, width: width)
    self.name = lines.count > 2 ? [lines[0], lines[1] + "…"] : lines
    self.number = TextStyle.smallBold.lines(number, width: width)
  }

  var height: Double { Double(name.count + number.count) * 13 }

  func marks(at corner: Point, width: Double) -> [Mark] {
    let top = Box(x: corner.x, y: corner.y, width: width, height: Double(name.count) * 13)
    let end = Box(x: corner.x, y: top.maxY, width: width, height: Double(number.count) * 13)
    return [
      .text(TextBlock(name, in: top, align: .start, style: .small)),
      .text(TextBlock(number, in: end, align: .start, style: .smallBold)),
    ]
  }
}
