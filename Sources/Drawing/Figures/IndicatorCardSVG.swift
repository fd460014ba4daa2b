import PlanModel
package import Toolkit
package import Views

/// Card of an indicator as SVG: title, verdict, lines with targets and breaks, and notes.
///
/// On a page seventeen centimetres wide, so that on A4 its letters are as large as they say.
package struct IndicatorCardSVG {
  /// Width that a card is drawn for. A telephone would show that of a page too small to read, or cut off
  /// its last figure.
  package enum Form: CaseIterable, Sendable {
    case page
    case phone
    /// In a document, where two cards have room on A4 with their tables and notes: as wide as on a page and
    /// lower.
    case document
  }

  private let figures: IndicatorFigures
  private let language: Language
  private let house: HouseStyle
  private let form: Form

  private var width: Double { form == .phone ? 256 : 482 }
  private var margin: Double { form == .phone ? 4 : 10 }
  /// Width of the numbers of the axis; of a telephone no wider than they are.
  private var axisWidth: Double {
    guard form == .phone else { return 46 }
    let axis = ValueScale(
      figures.numbers, startsAtZero: figures.measure?.startsAtZero ?? false, top: 0,
      height: plotHeight)
    let widths = axis.ticks.map { TextStyle.note.measure.width(NumberText.short($0, language)) }
    return max(24, (widths.max() ?? 0) + 9)
  }
  /// Width of names and last numbers, right of the plot.
  private var labelWidth: Double { form == .phone ? 66 : 104 }
  private var inner: Double { width - 2 * margin }
  private var plotHeight: Double { form == .document ? 105 : 150 }

  package init(
    _ figures: IndicatorFigures, language: Language, house: HouseStyle, form: Form = .page
  ) {
    self.figures = figures
    self.language = language
    self.house = house
    self.form = form
  }

  /// Card as a file, with its title.
  ///
  /// - Parameter source: what the figures come from, printed below.
  package func text(source: String = "") -> String {
    scene(hasTitle: true, source: source, style: style).svg()
  }

  /// Card for a page that has the title and `HouseStyle.drawingCSS`.
  ///
  /// - Parameter id: unique in the page.
  package func inlined(id: String) -> String {
    scene(id: id, hasTitle: false, style: nil, isFile: false).svg()
  }

  /// Card for a page that travels alone.
  package func alone(id: String) -> String {
    scene(id: id, hasTitle: false, style: style, pageStyle: FigureStyle.page, isFile: false).svg()
  }

  /// Card as a picture of a document, with its own style.
  package var picture: String { scene(hasTitle: false, style: style, isFile: false).svg() }

  /// Width and height on a page of A4, on which two cards have room with their tables.
  package var paperSize: (width: String, height: String) {
    scene(hasTitle: false, style: style).paperSize(atMost: 14.8)
  }

  private var style: SVGStyle { SVGStyle(house: house, classes: FigureStyle.classes(house)) }

  func scene(
    id: String = "figure", hasTitle: Bool, source: String = "", style: SVGStyle?,
    pageStyle: String = "", isFile: Bool = true
  ) -> Scene {
    var column = MarkColumn(x: margin, y: margin, width: inner)
    if hasTitle { column.add(figures.title, .title) }
    let about = figures.about(language)
    if !about.isEmpty { column.add(about, .note) }
    if let verdict = figures.verdict { column.add(verdict, language) }
    if figures.isEmpty {
      column.y += 8
      column.add(
        Phrase(nl: "Er is geen enkel cijfer.", en: "There is no figure.")(language), .body)
    } else {
      add(to: &column)
    }
    column.y += 4
    for note in figures.notes(language) { column.add(note, .note) }
    if !source.isEmpty { column.add(source, .note) }
    return Scene(
      id: id, title: figures.title, description: figures.sentence.capitalized(language) + ".",
      language: language,
      size: Size(width: width, height: (column.y + margin).rounded(.up)),
      style: style, pageStyle: pageStyle, isFile: isFile, marks: column.marks)
  }

  /// Adds texts of breaks, the plot with its labels, and the years.
  private func add(to column: inout MarkColumn) {
    let plotWidth = inner - axisWidth - labelWidth - 8
    let ends = figures.drawn.count * 3 * 14
    func plot(top: Double) -> LinePlot {
      LinePlot(
        figures,
        in: Box(
          x: margin + axisWidth, y: top, width: plotWidth,
          height: max(plotHeight, Double(ends))), detail: .full, language: language,
        house: house)
    }
    var band = column.y + 6
    let rules = plot(top: 0).shownBreaks
    let years = plot(top: 0).years
    for pause in rules {
      let x = years.start(pause.year)
      let toRight = width - margin - x
      let isRight = toRight >= inner / 2
      let room = isRight ? toRight : x - margin
      let lines = TextStyle.small.lines("\(pause.year): \(pause.text)", width: room - 4)
      let height = Double(lines.count) * 13
      let box = Box(
        x: isRight ? x + 4 : x - room, y: band, width: room - 4, height: height)
      column.marks.append(
        .strokes(
          [[Point(x: x, y: band + 1), Point(x: x, y: band + height + 4)]],
          Line(css: "axis", width: 1.2, colour: Palette.quiet)))
      column.marks.append(
        .text(TextBlock(lines, in: box, align: isRight ? .start : .end, style: .small)))
      band += height + 4
    }
    // An arrow above the plot stays clear of the texts above it.
    let tip = plot(top: 0).arrowTops.min() ?? 0
    let plot = plot(top: band + 12 + max(0, -10 - tip))
    if rules.count > 1 {
      // A rule goes on past the texts of those below it.
      column.marks.append(
        .strokes(
          rules.map { pause in
            let x = years.start(pause.year)
            return [Point(x: x, y: column.y + 7), Point(x: x, y: plot.box.y)]
          }, Line(css: "grid", width: 1, colour: Palette.quiet)))
    }
    let room = Box(
      x: plot.box.x, y: plot.box.y - 10, width: plot.box.width, height: plot.box.height + 8)
    column.marks += plot.marks + plot.labels(in: room) + plot.endLabels(width: labelWidth)
    column.y = plot.box.maxY + 22
    if !plot.values.includesZero {
      column.add(
        Phrase(nl: "De as begint niet bij nul.", en: "The axis does not start at zero.")(language),
        .note)
    }
  }
}

/// Marks below each other, each as high as it needs.
struct MarkColumn {
  let x: Double
  var y: Double
  let width: Double
  var marks: [Mark] = []

  /// Adds a text over the whole width.
  mutating func add(_ text: String, _ style: TextStyle, indent: Double = 0) {
    let lines = style.lines(text, width: width - indent)
    let height = Double(lines.count) * style.lineHeight
    let box = Box(x: x + indent, y: y, width: width - indent, height: height)
    marks.append(.text(TextBlock(lines, in: box, align: .start, style: style)))
    y += height + 2
  }

  /// Adds a verdict: its sign, its word and its reason.
  mutating func add(_ verdict: Verdict, _ language: Language) {
    y += 2
    marks += StatusSign(verdict.outcome).marks(at: Point(x: x + 5, y: y + 6.5), size: 9)
    add(verdict.outcome.name.capitalized(language), .smallBold, indent: 15)
    add(verdict.reason.capitalized(language) + ".", .small, indent: 15)
  }
}

extension Scene {
  /// Width and height on a page of A4, 17 cm wide between its margins, and no larger than drawn.
  var paperSize: (width: String, height: String) { paperSize(atMost: 17) }

  /// - Parameter most: width in centimetres.
  func paperSize(atMost most: Double) -> (width: String, height: String) {
    let width = min(most, size.width / 72 * 2.54)
    let height = width * size.height / size.width
    return ("\(Decimals.text(width))cm", "\(Decimals.text(height))cm")
  }
}
