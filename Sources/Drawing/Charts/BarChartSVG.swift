package import Views
package import Toolkit

/// Bar chart as SVG: text stays text, and patterns and words repeat what colour shows.
///
/// All bars have the same scale, with their name on the left and their counts in words below.
package struct BarChartSVG {
  /// Width that a chart is drawn for.
  package enum Form: Sendable {
    case page
    /// Between the margins of A4, where the width of a page of the site would have letters of 6 points.
    case paper
  }

  private let chart: BarChart
  private let language: Language
  private let house: HouseStyle
  private let credit: Attribution
  /// Whether it continues a chart that has summary and legend.
  private let isContinued: Bool
  private let form: Form

  private var margin: Double { form == .page ? 20 : 4 }
  private var nameWidth: Double { form == .page ? 210 : 170 }
  private var barWidth: Double { form == .page ? 430 : 300 }
  private static let nameGap = 14.0
  private var barHeight: Double { form == .page ? 20 : 16 }
  private static let totalWidth = 40.0
  private var inner: Double { nameWidth + Self.nameGap + barWidth + Self.totalWidth }

  package init(
    _ chart: BarChart, language: Language, house: HouseStyle, credit: Attribution,
    isContinued: Bool = false, form: Form = .page
  ) {
    self.chart = chart
    self.language = language
    self.house = house
    self.credit = credit
    self.isContinued = isContinued
    self.form = form
  }

  /// Chart as a file, with its title and the plan as its source.
  package var text: String {
    scene(
      title: chart.title(language),
      notes: [credit.title, credit.notice].filter { !$0.isEmpty }
    ).svg()
  }

  /// Chart for a page that has title and plan already.
  package var inlined: String { scene(title: nil, notes: [], isFile: false).svg() }

  /// Width and height on a page of A4, 17 cm wide between its margins.
  package var paperSize: (width: String, height: String) {
    let size = scene(title: nil, notes: []).size
    let height = 17 * size.height / size.width
    return ("17cm", "\(Decimals.text(height))cm")
  }

  func scene(title: String?, notes: [String], isFile: Bool = true) -> Scene {
    let heads =
      (title.map { [text($0, .heading)] } ?? [])
      + (isContinued
        ? []
        // A document has the summary above its picture.
        : (form == .paper ? [] : [text(chart.summary(language), .body), Part(.space, height: 8)])
          + [legend])
    let panels = chart.panels.filter { !$0.bars.isEmpty }.map(panel)
    let foot =
      (notes.isEmpty ? [] : [Part(.space, height: 10)]) + notes.map { text($0, .note) }
    let part = Part(.column(heads + panels + foot), padding: .all(margin))
    let size = Size(
      width: inner + 2 * margin, height: part.leastHeight.rounded(.up))
    var ports: [String: Box] = [:]
    let box = Box(x: 0, y: 0, width: size.width, height: size.height)
    let style = SVGStyle(house: house, classes: BarChartStyle.classes(house))
    return Scene(
      id: "chart", title: "\(chart.title(language)) – \(credit.title)",
      description: chart.summary(language), language: language, size: size,
      style: style, pageStyle: isFile ? "" : BarChartStyle.page, isFile: isFile,
      definitions: BarChartStyle.patterns(style), marks: part.marks(in: box, &ports))
  }

  /// Lines of text over the whole width.
  private func text(_ text: String, _ style: TextStyle) -> Part {
    Part(.text(style.lines(text, width: inner), style), padding: Edges(bottom: 2))
  }

  /// Legend, with as many entries in a row as fit.
  private var legend: Part {
    var rows: [[Part]] = []
    var used = Double.infinity
    for (kind, name) in chart.kinds.enumerated() {
      let name = name(language)
      let width = 36 + TextStyle.body.measure.width(name)
      if used + width > inner {
        rows.append([])
        used = 0
      }
      let swatch = Part(.space, width: 30, frame: Self.filling(kind))
      let text = Part(.text([name], .body), padding: Edges(left: 6))
      rows[rows.count - 1].append(Part(.row([swatch, text]), width: width, height: 14))
      used += width + 18
    }
    return Part(
      .column(rows.map { Part(.row($0), spacing: 18, padding: Edges(bottom: 6)) }),
      group: Mark.Group())
  }

  private func panel(_ panel: BarChart.Panel) -> Part {
    let title = text(panel.title(language), .title)
    return Part(
      .column(
        [Part(.space, height: 14), title, Part(.space, height: 4)] + panel.bars.map(bar)),
      group: Mark.Group())
  }

  private func bar(_ bar: BarChart.Bar) -> Part {
    let lines = TextStyle.body.lines(bar.name(language), width: nameWidth)
    let name = Part(
      .text(lines, .body, .end), width: nameWidth,
      height: max(barHeight, Double(lines.count) * 13))
    // Hidden from screen readers: the words below a bar have the same numbers.
    let parts = Part(
      .row(bar.counts.enumerated().compactMap(part)), group: Mark.Group(isHidden: true))
    let total = Part(.text([String(bar.total)], .smallBold), padding: Edges(left: 6))
    let counted = zip(bar.counts, chart.kinds).filter { $0.0 > 0 }
      .map { "\($0.0)\u{A0}\($0.1(language))" }.joined(separator: " · ")
    let words = TextStyle.small.measure.wrap(counted, to: barWidth + Self.totalWidth)
    return Part(
      .row([
        Part(.column([name, .filler])), .gap(Self.nameGap),
        Part(
          .column([
            Part(.row([parts, total]), height: barHeight),
            Part(.text(words, .small), padding: Edges(top: 2)), .filler,
          ])),
      ]), padding: Edges(bottom: 9), group: Mark.Group())
  }

  /// Part of a bar, with its number on a plate where it fits.
  private func part(_ kind: Int, _ count: Int) -> Part? {
    guard count > 0 else { return nil }
    let most = max(1, chart.panels.flatMap(\.bars).map(\.total).max() ?? 1)
    let width = Double(count) * barWidth / Double(most)
    let plateWidth = TextStyle.badge.measure.width(String(count)) + 6
    let plate = Part(
      .text([String(count)], .badge, .middle), width: plateWidth, height: 13,
      frame: Frame(css: "paper", radius: 3))
    return Part(
      plateWidth + 4 <= width ? .row([.filler, plate, .filler]) : .space, width: width,
      frame: Self.filling(kind))
  }

  private static func filling(_ kind: Int) -> Frame {
    Frame(css: "part f\(kind % BarChartStyle.fills)")
  }
}
