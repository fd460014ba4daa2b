package import Toolkit
package import Views

/// Many indicators beside each other as SVG: the same years, each with its own scale, those that ask
/// for attention first.
package struct SmallMultiplesSVG {
  private let title: Phrase
  private let charts: [LineChart]
  private let language: Language
  private let house: HouseStyle
  private let credit: Attribution

  private static let panel = Size(width: 190, height: 128)
  private static let gap = 18.0
  private static let margin = 12.0

  package init(
    _ title: Phrase, charts: [LineChart], language: Language, house: HouseStyle, credit: Attribution
  ) {
    self.title = title
    self.charts = LineChart.sorted(charts)
    self.language = language
    self.house = house
    self.credit = credit
  }

  /// Drawing by itself, as wide as four panels, or with as many columns as suit a page.
  package func text(on page: Page? = nil) -> String {
    scene(columns: page.map { fit(on: $0).columns } ?? 4, style: style).svg(on: page)
  }

  /// Drawing for a page that has `HouseStyle.drawingCSS`.
  ///
  /// - Parameter id: unique in the page.
  package func inlined(id: String) -> String {
    scene(id: id, columns: 4, style: nil, isFile: false).svg()
  }

  /// Number of columns with the largest letters on a page, with their fit.
  package func fit(on page: Page) -> (columns: Int, fit: PageFit) {
    let fits = (1...max(1, min(charts.count, 12))).map { columns in
      (columns, PageFit(page, MapSetting(), drawing: scene(columns: columns, style: style).size))
    }
    return fits.dropFirst().reduce(fits[0]) { best, next in
      next.1.typeSize > best.1.typeSize + 0.01 ? next : best
    }
  }

  private var style: SVGStyle { SVGStyle(house: house, classes: FigureStyle.classes(house)) }

  func scene(
    id: String = "figures", columns: Int, style: SVGStyle?, isFile: Bool = true
  ) -> Scene {
    let columns = max(1, min(columns, charts.count))
    let width = Double(columns) * (Self.panel.width + Self.gap) - Self.gap
    var head = MarkColumn(x: Self.margin, y: Self.margin, width: width)
    if isFile {
      head.add(title(language), .heading)
      head.y += 6
    }
    let years = charts.flatMap(\.years)
    let span = [years.min(), years.max()].compactMap(\.self)
    var marks = head.marks
    for (index, chart) in charts.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: columns)
      let corner = Point(
        x: Self.margin + Double(column) * (Self.panel.width + Self.gap),
        y: head.y + Double(row) * (Self.panel.height + Self.gap))
      marks.append(.group(Mark.Group(), panel(chart, at: corner, span)))
    }
    let rows = (charts.count + columns - 1) / columns
    var foot = MarkColumn(
      x: Self.margin, y: head.y + Double(rows) * (Self.panel.height + Self.gap), width: width)
    if isFile {
      for note in [credit.title, credit.notice] where !note.isEmpty { foot.add(note, .note) }
    }
    return Scene(
      id: id, title: title(language), description: summary, language: language,
      size: Size(width: width + 2 * Self.margin, height: (foot.y + Self.margin).rounded(.up)),
      style: style, isFile: isFile, marks: marks + foot.marks)
  }

  /// How many of each verdict, for who cannot see the drawing; the table has the numbers.
  private var summary: String {
    let all = Catalogue.count(
      charts.count, one: Phrase(nl: "indicator", en: "indicator"),
      many: Phrase(nl: "indicatoren", en: "indicators"))(language)
    let counts = LineChart.Verdict.Outcome.allCases.compactMap { outcome -> String? in
      let count = charts.count { $0.verdict?.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.name(language))"
    }
    return counts.isEmpty ? "\(all)." : "\(all): \(counts.joined(separator: ", "))."
  }

  /// One indicator: title in two lines, verdict, and the lines with their last number.
  private func panel(_ chart: LineChart, at corner: Point, _ span: [Int]) -> [Mark] {
    let width = Self.panel.width
    var column = MarkColumn(x: corner.x, y: corner.y, width: width)
    let lines = TextStyle.smallBold.lines(chart.title(language), width: width)
    let title = lines.count > 2 ? [lines[0], lines[1] + "…"] : lines
    column.marks.append(
      .text(
        TextBlock(
          title,
          in: Box(x: corner.x, y: corner.y, width: width, height: Double(title.count) * 13),
          align: .start, style: .smallBold)))
    // The last target is the one that the verdict is about, or the one still to come.
    let words = [
      chart.verdict?.outcome.name(language),
      chart.targets.last.map {
        "\(Phrase(nl: "doel", en: "target")(language)) \($0.aim.words(language))"
      },
    ].compactMap(\.self).joined(separator: " · ")
    if let verdict = chart.verdict {
      column.marks += StatusSign(verdict.outcome).marks(
        at: Point(x: corner.x + 5, y: corner.y + 34), size: 8)
    }
    let indent = chart.verdict == nil ? 0.0 : 14
    let row = TextStyle.small.lines(words, width: width - indent).prefix(1)
    column.marks.append(
      .text(
        TextBlock(
          Array(row),
          in: Box(x: corner.x + indent, y: corner.y + 27, width: width - indent, height: 14),
          align: .start, style: .small)))
    let box = Box(x: corner.x, y: corner.y + 52, width: width - 46, height: Self.panel.height - 70)
    guard !chart.isEmpty else {
      let words = Phrase(nl: "geen waarde bekend", en: "no value known")(language)
      return column.marks + [.text(TextBlock([words], in: box, align: .start, style: .note))]
    }
    let plot = LinePlot(
      chart, in: box, detail: .small, span: span, language: language, house: house)
    return column.marks + plot.marks + lastNumber(chart, plot)
  }

  /// Last number of the first line, right of it, and its first one above its beginning.
  private func lastNumber(_ chart: LineChart, _ plot: LinePlot) -> [Mark] {
    let known = chart.lines.first?.values.filter { !$0.isMissing } ?? []
    guard let last = known.last else { return [] }
    let y = min(max(plot.point(last).y - 7, plot.box.y - 8), plot.box.maxY - 10)
    let right = Box(x: plot.box.maxX + 5, y: y, width: 40, height: 14)
    return [
      .text(
        TextBlock([last.amount.short(language)], in: right, align: .start, style: .smallBold))
    ]
  }
}
