import Toolkit
import Views

/// Texts in a drawing that must not cover each other, nor a dot, nor a line where that can be.
struct LabelRoom {
  /// Where texts may be.
  let inside: Box
  private var taken: [Box]
  private let lines: [[Point]]

  init(inside: Box, dots: [Point], lines: [[Point]]) {
    self.inside = inside
    taken = dots.map { Box(centre: $0, size: Size(width: 7, height: 7)) }
    self.lines = lines
  }

  /// The first of some boxes in which a text covers nothing, else the first in which it covers a
  /// line only; nil when it would cover more in all.
  mutating func find(_ boxes: [Box]) -> Box? {
    let free = boxes.filter { box in
      box.x >= inside.x - 0.1 && box.maxX <= inside.maxX + 0.1 && box.y >= inside.y
        && box.maxY <= inside.maxY
        && !taken.contains {
          $0.x < box.maxX && box.x < $0.maxX && $0.y < box.maxY && box.y < $0.maxY
        }
    }
    let found = free.first { box in !lines.contains { Self.crosses($0, box) } } ?? free.first
    if let found { taken.append(found) }
    return found
  }

  /// Whether a line comes into a box, looked at every eighth of each of its parts.
  private static func crosses(_ line: [Point], _ box: Box) -> Bool {
    zip(line, line.dropFirst()).contains { start, end in
      guard max(start.x, end.x) >= box.x, min(start.x, end.x) <= box.maxX else { return false }
      return (0...8).contains { step in
        let share = Double(step) / 8
        let x = start.x + (end.x - start.x) * share
        let y = start.y + (end.y - start.y) * share
        return x >= box.x && x <= box.maxX && y >= box.y && y <= box.maxY
      }
    }
  }
}

extension LinePlot {
  /// Labels inside the plot: targets, baseline, then numbers from the last to the first as far as
  /// there is room. What has none is in the table.
  ///
  /// - Parameter room: the box in which labels may be.
  func labels(in room: Box) -> [Mark] {
    let runs = chart.lines.flatMap(\.runs)
    var taken = LabelRoom(
      inside: room,
      dots: chart.lines.filter { !$0.isBenchmark }.flatMap(\.runs).joined().map(point),
      lines: runs.map { $0.map(point) })
    var marks: [Mark] = []
    func put(_ text: String, _ style: TextStyle, _ align: TextBlock.Align, at boxes: [Box]) {
      guard let box = taken.find(boxes) else { return }
      marks.append(.box(box.inset(Edges(x: -1.5, y: 1)), .paper))
      marks.append(.text(TextBlock([text], in: box, align: align, style: style)))
    }
    let numbers = chart.lines.first.map { $0.isBenchmark ? [] : $0.values.filter { !$0.isMissing } }
    for value in labelled(numbers ?? []) {
      let text = value.amount.short(language)
      let style = TextStyle.smallBold
      let width = style.measure.width(text) + 2
      let centre = point(value)
      let x = min(max(centre.x - width / 2, room.x), room.maxX - width)
      let above = Box(x: x, y: centre.y - 18, width: width, height: 13)
      let below = Box(x: x, y: centre.y + 5, width: width, height: 13)
      put(text, style, .middle, at: isPeak(value) ? [above, below] : [below, above])
    }
    for target in chart.targets {
      let text = words(of: target)
      let width = TextStyle.small.measure.width(text) + 4
      let span = span(of: target)
      let level = target.aim.numbers.first.map { values($0) } ?? box.midY
      let isAbove = Self.goodIsAbove(target.aim) ?? true
      let sides = isAbove ? [level + 2, level - 23] : [level - 15, level + 10]
      let atArrow = span.upperBound - width - 14
      let starts =
        (target.aim.numbers.isEmpty ? [atArrow] : [])
        + (0...8).map { span.lowerBound + 2 + Double($0) / 8 * (atArrow - span.lowerBound - 2) }
        + [room.maxX - width]
      put(
        text, .small, .start,
        at: sides.flatMap { y in
          starts.map { Box(x: $0, y: y, width: width, height: 13) }
        })
    }
    if let baseline = chart.baseline {
      let text =
        "\(Phrase(nl: "nulmeting", en: "baseline")(language)) \(baseline.amount.short(language))"
      let width = TextStyle.small.measure.width(text) + 2
      let centre = Point(x: years(baseline.year), y: values(baseline.amount.number))
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

  /// Label of a target: `doel 2022: ten minste 300`.
  func words(of target: LineChart.Target) -> String {
    let name = Phrase(nl: "doel", en: "target")(language) + (target.year.map { " \($0)" } ?? "")
    return "\(name): \(target.aim.words(language))"
  }

  /// Values whose numbers are written: all of a short line, else first, lowest and highest.
  private func labelled(_ values: [LineChart.Value]) -> [LineChart.Value] {
    // The end of the line has the last number already.
    let values = values.filter { $0.year < years.last }
    guard values.count > 12 || years.step < 26 else { return values.reversed() }
    let ends = [values.first].compactMap(\.self)
    let extremes = [
      values.max { $0.number < $1.number }, values.min { $0.number < $1.number },
    ].compactMap(\.self)
    return ends + extremes.filter { extreme in !ends.contains { $0.year == extreme.year } }
  }

  /// Whether a value is not below the line between its neighbours, so that its number is above.
  private func isPeak(_ value: LineChart.Value) -> Bool {
    let known = chart.lines[0].values.filter { !$0.isMissing }
    guard let index = known.firstIndex(where: { $0.year == value.year }) else { return true }
    let before = index > 0 ? known[index - 1].number : value.number
    let after = index + 1 < known.count ? known[index + 1].number : value.number
    return value.number >= before / 2 + after / 2
  }

  // MARK: - Ends of lines

  /// Names of the lines with their last numbers, right of the plot, none over another.
  func endLabels(width: Double) -> [Mark] {
    var labels = chart.lines.compactMap { line -> (y: Double, texts: EndLabel)? in
      line.values.last { !$0.isMissing }.map {
        (values($0.number), EndLabel(line, $0, lastYear: years.last, width: width, language))
      }
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
  private let number: String

  init(
    _ line: LineChart.Series, _ last: LineChart.Value, lastYear: Int, width: Double,
    _ language: Language
  ) {
    let lines = line.name.isEmpty ? [] : TextStyle.small.lines(line.name(language), width: width)
    name = lines.count > 2 ? [lines[0], lines[1] + "…"] : lines
    number =
      last.amount.short(language) + (last.year == lastYear ? "" : " (\(last.year))")
  }

  var height: Double { Double(name.count + 1) * 13 }

  func marks(at corner: Point, width: Double) -> [Mark] {
    let top = Box(x: corner.x, y: corner.y, width: width, height: Double(name.count) * 13)
    let end = Box(x: corner.x, y: top.maxY, width: width, height: 13)
    return [
      .text(TextBlock(name, in: top, align: .start, style: .small)),
      .text(TextBlock([number], in: end, align: .start, style: .smallBold)),
    ]
  }
}
