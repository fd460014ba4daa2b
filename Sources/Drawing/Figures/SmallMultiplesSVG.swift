package import Toolkit
package import Views

/// Many indicators beside each other as SVG: the same years, each with its own scale, those that ask
/// for attention first.
package struct SmallMultiplesSVG {
  private let title: Phrase
  private var charts: [IndicatorFigures]
  private let language: Language
  private let house: HouseStyle
  private let credit: Attribution

  private static let panel = Size(width: 190, height: 144)
  private static let gap = 18.0
  private static let margin = 12.0

  package init(
    _ title: Phrase, charts: [IndicatorFigures], language: Language, house: HouseStyle,
    credit: Attribution
  ) {
    self.title = title
    let last = Verdict.Outcome.allCases.count
    self.charts = charts.enumerated().sorted {
      ($0.element.verdict?.outcome.rank ?? last, $0.offset)
        < ($1.element.verdict?.outcome.rank ?? last, $1.offset)
    }.map(\.element)
    self.language = language
    self.house = house
    self.credit = credit
  }

  /// Drawing by itself, as wide as four panels, or with as many columns as suit a page.
  package func text(on page: Page? = nil) -> String {
    scene(columns: page.map { fit(on: $0).columns } ?? 4, style: style).svg(on: page)
  }

  /// Each indicator as a drawing of its own, in order, for a page that has `HouseStyle.drawingCSS`: it
  /// has as many beside each other as there is room for.
  ///
  /// - Parameter id: unique in the page.
  package func panels(id: String) -> [String] {
    charts.indices.map { panel($0, id: id, style: nil).svg() }
  }

  /// The same for a page that travels alone; the first has the style of all.
  package func alonePanels(id: String) -> [String] {
    charts.indices.map { index in
      var scene = panel(index, id: id, style: style)
      if index > 0 { scene.isStyleElsewhere = true } else { scene.pageStyle = FigureStyle.page }
      return scene.svg()
    }
  }

  private func panel(_ index: Int, id: String, style: SVGStyle?) -> Scene {
    let chart = charts[index]
    let edge = 2.0
    return Scene(
      id: "\(id)-\(index + 1)", title: chart.title,
      description: chart.sentence.capitalized(language) + ".", language: language,
      size: Size(width: Self.panel.width + 2 * edge, height: Self.panel.height + 2 * edge),
      style: style, isFile: false, unit: "pt",
      marks: panel(chart, at: Point(x: edge, y: edge), span))
  }

  /// Picture of some indicators in a document.
  package struct Picture: Sendable {
    package let titles: [String]
    package let svg: String
    /// On a page of A4.
    package let size: (width: String, height: String)
  }

  /// Pictures of a document, each one row of panels as wide as a page of A4. With more in one the room that
  /// is left on a page is often too low for it, and stays white.
  package var pictures: [Picture] {
    stride(from: 0, to: charts.count, by: 2).map { start in
      var part = self
      part.charts = Array(charts[start..<min(start + 2, charts.count)])
      // Below the last row, for all of them.
      let scene = part.scene(
        columns: 2, style: style, isFile: false, legend: start + 2 < charts.count ? nil : legend)
      return Picture(titles: part.charts.map(\.title), svg: scene.svg(), size: scene.paperSize)
    }
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
    id: String = "figures", columns: Int, style: SVGStyle?, pageStyle: String = "",
    isFile: Bool = true
  ) -> Scene {
    scene(
      id: id, columns: columns, style: style, pageStyle: pageStyle, isFile: isFile, legend: legend)
  }

  private func scene(
    id: String = "figures", columns: Int, style: SVGStyle?, pageStyle: String = "", isFile: Bool,
    legend: Phrase?
  ) -> Scene {
    let columns = max(1, min(columns, charts.count))
    let width = Double(columns) * (Self.panel.width + Self.gap) - Self.gap
    var head = MarkColumn(x: Self.margin, y: Self.margin, width: width)
    if isFile {
      head.add(title(language), .heading)
      head.y += 6
    }
    let span = span
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
    if let legend { foot.add(legend(language), .note) }
    if isFile {
      for note in [credit.title, credit.notice] where !note.isEmpty { foot.add(note, .note) }
    }
    return Scene(
      id: id, title: title(language), description: summary, language: language,
      size: Size(width: width + 2 * Self.margin, height: (foot.y + Self.margin).rounded(.up)),
      style: style, pageStyle: pageStyle, isFile: isFile, unit: isFile ? "" : "pt",
      marks: marks + foot.marks)
  }

  /// First and last year of all.
  private var span: [Int] {
    [charts.compactMap(\.years.first).min(), charts.compactMap(\.years.last).max()]
      .compactMap(\.self)
  }

  /// Whose the dashed lines are; nil without any.
  package var legend: Phrase? {
    var names: [Phrase] = []
    for series in charts.flatMap(\.drawn) where series.isBenchmark && !series.known.isEmpty {
      let name = series.region ?? series.name
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return nil }
    return Phrase(
      nl: "Streepjeslijn, om mee te vergelijken: ", en: "Dashed line, to compare with: ")
      + .list(names) + Phrase(verbatim: ".")
  }

  /// How many of each verdict, for who cannot see the drawing; the table has the numbers.
  private var summary: String {
    let all = Catalogue.count(
      charts.count, one: Phrase(nl: "indicator", en: "indicator"),
      many: Phrase(nl: "indicatoren", en: "indicators"))(language)
    let counts = Verdict.Outcome.allCases.compactMap { outcome -> String? in
      let count = charts.count { $0.verdict?.outcome == outcome }
      return count == 0 ? nil : "\(count) \(outcome.name(language))"
    }
    return counts.isEmpty ? "\(all)." : "\(all): \(counts.joined(separator: ", "))."
  }

  /// One indicator: title in two lines, verdict, and the lines with their last number.
  private func panel(_ chart: IndicatorFigures, at corner: Point, _ span: [Int]) -> [Mark] {
    var marks: [Mark] = []
    func put(_ text: String, _ style: TextStyle, at y: Double, lines: Int = 1, indent: Double = 0) {
      let width = Self.panel.width - indent
      let all = style.lines(text, width: width)
      var shown = Array(all.prefix(lines))
      if all.count > lines { shown[lines - 1] += "…" }
      let box = Box(
        x: corner.x + indent, y: corner.y + y, width: width, height: Double(shown.count) * 13)
      marks.append(.text(TextBlock(shown, in: box, align: .start, style: style)))
    }
    put(chart.title, .smallBold, at: 0, lines: 2)
    if let verdict = chart.verdict {
      marks += StatusSign(verdict.outcome).marks(
        at: Point(x: corner.x + 5, y: corner.y + 34), size: 8)
      put(verdict.outcome.name(language), .small, at: 28, indent: 14)
    }
    // The last target is the one that the verdict is about; that of a benchmark has none.
    if let target = chart.ordered.last(where: { $0.verdict != nil }) {
      put(target.label(language), .note, at: 41)
    }
    let box = Box(x: corner.x, y: corner.y + 64, width: Self.panel.width - 46, height: 62)
    guard !chart.isEmpty else {
      let words = Phrase(nl: "geen cijfer", en: "no figure")(language)
      return marks + [.text(TextBlock([words], in: box, align: .start, style: .note))]
    }
    let plot = LinePlot(
      chart, in: box, detail: .small, span: span, language: language, house: house)
    return marks + plot.marks + lastNumber(chart, plot)
  }

  /// Last number of the first line, right of it.
  private func lastNumber(_ chart: IndicatorFigures, _ plot: LinePlot) -> [Mark] {
    guard let last = chart.series.first?.known.last, let number = last.number else { return [] }
    let level = plot.point(last.year, number.approximate).y
    let y = min(max(level - 7, plot.box.y - 8), plot.box.maxY - 10)
    let right = Box(x: plot.box.maxX + 5, y: y, width: 40, height: 14)
    return [
      .text(
        TextBlock([NumberText.short(number, language)], in: right, align: .start, style: .smallBold)
      )
    ]
  }
}
