import Toolkit
import Views

/// Where the parts of a chart stand. Every bar has the same scale, its name on the left and below it
/// in words what it counts.
struct BarChartLayout {
  struct Bar {
    let name: TextBlock
    let parts: [Part]
    let total: TextBlock
    let words: TextBlock
  }

  struct Part {
    let kind: Int
    let box: Box
    /// The number with the plate that it stands on; nil where it does not fit.
    let number: (plate: Box, text: TextBlock)?
  }

  struct Entry {
    let kind: Int
    let box: Box
    let text: TextBlock
  }

  private(set) var head: [TextBlock] = []
  private(set) var legend: [Entry] = []
  private(set) var panels: [(title: TextBlock, bars: [Bar])] = []
  private(set) var foot: [TextBlock] = []
  private(set) var size = Size(width: 0, height: 0)

  private static let margin = 20.0
  private static let nameWidth = 210.0
  private static let barWidth = 430.0
  private static let barHeight = 20.0
  private static let totalWidth = 40.0
  private static let swatch = Size(width: 30, height: 14)

  private static let barX = margin + nameWidth + 14
  private static let width = barX + barWidth + totalWidth + margin
  private static let inner = width - 2 * margin

  private let language: Language
  private let most: Int
  private var y = margin

  /// - Parameter title: what stands above it; nil in a page that says so already.
  /// - Parameter notes: what stands below it.
  init(_ chart: BarChart, title: String?, notes: [String], language: Language) {
    self.language = language
    most = max(1, chart.panels.flatMap(\.bars).map(\.total).max() ?? 1)
    if let title { head.append(text(title, .root)) }
    head.append(text(chart.summary(language), .effect))
    y += 8
    addLegend(chart.kinds)
    for panel in chart.panels where !panel.bars.isEmpty {
      y += 14
      let title = text(panel.title(language), .branch)
      y += 4
      panels.append((title, panel.bars.map { bar($0, chart.kinds) }))
    }
    if !notes.isEmpty { y += 10 }
    foot = notes.map { text($0, .small) }
    size = Size(width: Self.width, height: (y + Self.margin).rounded(.up))
  }

  /// Lines over the whole width.
  private mutating func text(_ text: String, _ style: TextBlock.Style) -> TextBlock {
    let lines = style.measure.wrap(DOTText.cut(text), to: Self.inner)
    let height = Double(lines.count) * style.lineHeight
    let box = Box(x: Self.margin, y: y, width: Self.inner, height: height)
    y += height + 2
    return TextBlock(lines, in: box, align: .start, style: style)
  }

  /// As many entries in a row as fit.
  private mutating func addLegend(_ kinds: [Phrase]) {
    var x = Self.margin
    for (kind, name) in kinds.enumerated() {
      let name = name(language)
      let width = Self.swatch.width + 6 + TextBlock.Style.effect.measure.width(name)
      if x > Self.margin, x + width > Self.margin + Self.inner {
        x = Self.margin
        y += 20
      }
      let box = Box(x: x, y: y, width: Self.swatch.width, height: Self.swatch.height)
      let place = Box(x: box.maxX + 6, y: y, width: width, height: box.height)
      legend.append(
        Entry(
          kind: kind, box: box,
          text: TextBlock([name], in: place, align: .start, style: .effect)))
      x += width + 18
    }
    y += 20
  }

  private mutating func bar(_ bar: BarChart.Bar, _ kinds: [Phrase]) -> Bar {
    let names = Array(
      TextBlock.Style.effect.measure.wrap(DOTText.cut(bar.name(language)), to: Self.nameWidth))
    let counted = zip(bar.counts, kinds).filter { $0.0 > 0 }
      .map { "\($0.0)\u{A0}\($0.1(language))" }.joined(separator: " · ")
    let words = TextBlock.Style.small.measure.wrap(counted, to: Self.barWidth + Self.totalWidth)
    let nameHeight = max(Self.barHeight, Double(names.count) * 13)
    let wordsHeight = Double(words.count) * 13
    let parts = self.parts(bar.counts)
    let end = parts.last?.box.maxX ?? Self.barX
    let laid = Bar(
      name: TextBlock(
        names, in: Box(x: Self.margin, y: y, width: Self.nameWidth, height: nameHeight),
        align: .end, style: .effect),
      parts: parts,
      total: TextBlock(
        [String(bar.total)],
        in: Box(x: end + 6, y: y, width: Self.totalWidth, height: Self.barHeight), align: .start,
        style: .smallBold),
      words: TextBlock(
        words,
        in: Box(x: Self.barX, y: y + Self.barHeight + 2, width: Self.barWidth, height: wordsHeight),
        align: .start, style: .small))
    y += max(nameHeight, Self.barHeight + 2 + wordsHeight) + 9
    return laid
  }

  private func parts(_ counts: [Int]) -> [Part] {
    let measure = TextBlock.Style.badge.measure
    var done = 0
    return counts.enumerated().compactMap { kind, count in
      guard count > 0 else { return nil }
      let scale = Self.barWidth / Double(most)
      let box = Box(
        x: Self.barX + Double(done) * scale, y: y, width: Double(count) * scale,
        height: Self.barHeight)
      done += count
      let width = measure.width(String(count)) + 6
      let plate = Box(
        centre: Point(x: box.midX, y: box.midY), size: Size(width: width, height: 13))
      let text = TextBlock([String(count)], in: plate, align: .middle, style: .badge)
      return Part(kind: kind, box: box, number: width + 4 <= box.width ? (plate, text) : nil)
    }
  }
}
