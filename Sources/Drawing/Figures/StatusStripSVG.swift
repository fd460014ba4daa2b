package import Toolkit
package import Views

/// Strip of what reports say as SVG: a row for each goal or point, a column for each report.
///
/// A cell is a shape with its letter and its word. An empty ring is unknown; a dash is a report that
/// rates it not, or says nothing of it.
package struct StatusStripSVG {
  private let overview: ProgressOverview
  /// What the rows are.
  private let rows: Phrase
  private let language: Language
  private let house: HouseStyle

  private static let margin = 10.0
  private static let nameWidth = 230.0
  private static let cellWidth = 122.0
  private static let gap = 10.0

  package init(
    _ overview: ProgressOverview, of rows: Phrase, language: Language, house: HouseStyle
  ) {
    self.overview = overview
    self.rows = rows
    self.language = language
    self.house = house
  }

  /// Strip as a file, by itself or in the middle of a page.
  package func text(on page: Page? = nil) -> String { scene(style: style).svg(on: page) }

  /// Strip for a page that has `HouseStyle.drawingCSS`.
  ///
  /// - Parameter id: unique in the page.
  package func inlined(id: String) -> String { scene(id: id, style: nil, isFile: false).svg() }

  /// Strip for a page that travels alone.
  package func alone(id: String) -> String {
    scene(id: id, style: style, pageStyle: FigureStyle.page, isFile: false).svg()
  }

  /// Strip as a picture of a document.
  package var picture: String { scene(style: style, isFile: false).svg() }

  /// Width and height on a page of A4; no larger than it is drawn.
  package var paperSize: (width: String, height: String) { scene(style: style).paperSize }

  private var style: SVGStyle { SVGStyle(house: house, classes: FigureStyle.classes(house)) }

  private var width: Double {
    Self.nameWidth + Double(overview.reports.count) * (Self.cellWidth + Self.gap)
  }

  func scene(
    id: String = "status", style: SVGStyle?, pageStyle: String = "", isFile: Bool = true
  ) -> Scene {
    let title = Phrase(nl: "Hoe staat het ervoor?", en: "How does it stand?")(language)
    var column = MarkColumn(x: Self.margin, y: Self.margin, width: width)
    if isFile {
      column.add(title, .heading)
      column.y += 4
    }
    addHeads(to: &column)
    for subject in overview.subjects {
      column.marks.append(
        .strokes(
          [[Point(x: Self.margin, y: column.y), Point(x: Self.margin + width, y: column.y)]],
          Line(css: "grid", width: 1, colour: Palette.quiet)))
      add(subject, to: &column)
    }
    return Scene(
      id: id, title: title, description: summary, language: language,
      size: Size(
        width: width + 2 * Self.margin, height: (column.y + Self.margin).rounded(.up)),
      style: style, pageStyle: pageStyle, isFile: isFile, unit: isFile ? "" : "pt",
      marks: column.marks)
  }

  /// How often each rating is there; the table has each.
  private var summary: String {
    var counts: [(word: String, count: Int)] = []
    for cell in overview.subjects.flatMap(\.cells) {
      let word = (cell?.words ?? ProgressOverview.silent)(language)
      if let index = counts.firstIndex(where: { $0.word == word }) {
        counts[index].count += 1
      } else if counts.count < 12 {
        // A scale has few ratings, a free text may have hundreds.
        counts.append((word, 1))
      }
    }
    return counts.map { "\($0.count) × \($0.word)" }.joined(separator: ", ") + "."
  }

  private func left(of index: Int) -> Double {
    Self.margin + Self.nameWidth + Self.gap + Double(index) * (Self.cellWidth + Self.gap)
  }

  /// Titles of the columns, on the line below them.
  private func addHeads(to column: inout MarkColumn) {
    let style = TextStyle.noteBold
    let texts = [rows(language)] + overview.reports.map(\.title)
    let blocks = texts.enumerated().map { index, text in
      style.lines(text, width: index == 0 ? Self.nameWidth : Self.cellWidth)
    }
    let height = Double(blocks.map(\.count).max() ?? 0) * 13 + 4
    for (index, lines) in blocks.enumerated() {
      let box = Box(
        x: index == 0 ? Self.margin : left(of: index - 1),
        y: column.y + height - 4 - Double(lines.count) * 13, width: Self.nameWidth,
        height: Double(lines.count) * 13)
      column.marks.append(.text(TextBlock(lines, in: box, align: .start, style: style)))
    }
    column.y += height
  }

  private func add(_ subject: ProgressOverview.Subject, to column: inout MarkColumn) {
    let name = TextStyle.body.lines(subject.title(language), width: Self.nameWidth)
    let cells = subject.cells.enumerated().map { index, cell in
      StatusCell(cell, at: left(of: index), width: Self.cellWidth, language)
    }
    let height = (cells.map(\.height) + [Double(max(1, name.count)) * 13]).max() ?? 0
    let row = Box(x: Self.margin, y: column.y, width: Self.nameWidth, height: height + 9)
    let text = TextBlock(name, in: row, align: .start, style: .body)
    let marks = [.text(text)] + cells.flatMap { $0.marks(top: row.y, height: row.height) }
    column.marks.append(.group(Mark.Group(), marks))
    column.y += row.height
  }
}

/// Cell of a strip: one sign with its word beside it, or a sign for each aspect with words below.
private struct StatusCell {
  private let x: Double
  private let signs: [(sign: StatusSign, letter: String)]
  private let words: [String]
  private let isQuiet: Bool
  private let hasAspects: Bool

  init(_ cell: ProgressOverview.Cell?, at x: Double, width: Double, _ language: Language) {
    self.x = x
    isQuiet = cell == nil
    let aspects = cell?.aspects ?? []
    hasAspects = !aspects.isEmpty
    let rating: ProgressOverview.Rating = cell?.rating ?? .none
    // The rating of the whole comes before those of its aspects.
    let own: [(sign: StatusSign, letter: String)] =
      hasAspects && rating == .none ? [] : [(StatusSign(rating), "")]
    let parts: [(sign: StatusSign, letter: String)] = aspects.prefix(5).map {
      (StatusSign($0.rating, letter: ""), $0.letter)
    }
    signs = own + parts
    words = TextStyle.small.lines(
      (cell?.words ?? ProgressOverview.silent)(language), width: hasAspects ? width : width - 24)
  }

  var height: Double { Double(words.count) * 13 + (hasAspects ? 30 : 0) }

  func marks(top: Double, height: Double) -> [Mark] {
    let style = isQuiet ? TextStyle.note : .small
    guard hasAspects else {
      let box = Box(x: x + 24, y: top, width: 0, height: height)
      return signs[0].sign.marks(at: Point(x: x + 9, y: top + height / 2), size: 15)
        + [.text(TextBlock(words, in: box, align: .start, style: style))]
    }
    let first = top + (height - self.height) / 2
    let row = signs.enumerated().flatMap { index, aspect -> [Mark] in
      let centre = Point(x: x + 8 + Double(index) * 19, y: first + 8)
      let below = Box(centre: Point(x: centre.x, y: first + 21), size: Size(width: 18, height: 10))
      return aspect.sign.marks(at: centre, size: 13)
        + [.text(TextBlock([aspect.letter], in: below, align: .middle, style: .badge))]
    }
    let box = Box(x: x, y: first + 30, width: 0, height: Double(words.count) * 13)
    return row + [.text(TextBlock(words, in: box, align: .start, style: style))]
  }
}
