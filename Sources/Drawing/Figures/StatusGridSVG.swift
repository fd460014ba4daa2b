package import Toolkit
package import Views

/// Strip of what reports said as SVG: a row for each goal or point, a column for each report.
///
/// A cell is a shape with its letter and its word. An empty ring is unknown, a dash is a report that
/// says nothing of it.
package struct StatusGridSVG {
  private let grid: StatusGrid
  private let language: Language
  private let house: HouseStyle

  private static let margin = 10.0
  private static let nameWidth = 230.0
  private static let cellWidth = 118.0
  private static let gap = 10.0

  package init(_ grid: StatusGrid, language: Language, house: HouseStyle) {
    self.grid = grid
    self.language = language
    self.house = house
  }

  /// Strip as a file, with its title.
  package func text(on page: Page? = nil) -> String {
    scene(hasTitle: true, style: style).svg(on: page)
  }

  /// Strip for a page that has the title and `HouseStyle.drawingCSS`.
  ///
  /// - Parameter id: unique in the page.
  package func inlined(id: String) -> String {
    scene(id: id, hasTitle: false, style: nil, isFile: false).svg()
  }

  /// Strip as a picture of a document.
  package var picture: String { scene(hasTitle: false, style: style, isFile: false).svg() }

  /// Width and height on a page of A4.
  package var paperSize: (width: String, height: String) {
    let size = scene(hasTitle: false, style: style).size
    return ("17cm", "\(Decimals.text(17 * size.height / size.width))cm")
  }

  private var style: SVGStyle { SVGStyle(house: house, classes: FigureStyle.classes(house)) }

  private var width: Double {
    Self.nameWidth + Double(grid.columns.count) * (Self.cellWidth + Self.gap)
  }

  func scene(
    id: String = "status", hasTitle: Bool, style: SVGStyle?, isFile: Bool = true
  ) -> Scene {
    var column = MarkColumn(x: Self.margin, y: Self.margin, width: width)
    if hasTitle {
      column.add(grid.title(language), .heading)
      column.y += 4
    }
    addRow(
      [grid.rowTitle(language)] + grid.columns.map { $0(language) }, style: .noteBold, to: &column)
    for row in grid.rows {
      let line = Line(css: "grid", width: 1, colour: Palette.quiet)
      column.marks.append(
        .strokes(
          [
            [
              Point(x: Self.margin, y: column.y), Point(x: Self.margin + width, y: column.y),
            ]
          ], line))
      addRow(row, to: &column)
    }
    return Scene(
      id: id, title: grid.title(language), description: grid.summary(language) + ".",
      language: language,
      size: Size(
        width: width + 2 * Self.margin, height: (column.y + Self.margin).rounded(.up)),
      style: style, isFile: isFile, marks: column.marks)
  }

  private func left(of index: Int) -> Double {
    Self.margin + Self.nameWidth + Self.gap + Double(index) * (Self.cellWidth + Self.gap)
  }

  private func addRow(_ texts: [String], style: TextStyle, to column: inout MarkColumn) {
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

  private func addRow(_ row: StatusGrid.Row, to column: inout MarkColumn) {
    let name = TextStyle.body.lines(row.name(language), width: Self.nameWidth)
    let words = row.cells.map { cell in
      TextStyle.small.lines(
        (cell?.word ?? StatusGrid.silent)(language), width: Self.cellWidth - 24)
    }
    let height = Double(max(name.count, words.map(\.count).max() ?? 0, 1)) * 13 + 9
    var marks: [Mark] = [
      .text(
        TextBlock(
          name, in: Box(x: Self.margin, y: column.y, width: Self.nameWidth, height: height),
          align: .start, style: .body))
    ]
    for (index, cell) in row.cells.enumerated() {
      let x = left(of: index)
      let middle = column.y + height / 2
      if let cell {
        marks += StatusSign(cell).marks(at: Point(x: x + 9, y: middle), size: 15)
      } else {
        marks.append(
          .strokes(
            [[Point(x: x + 5, y: middle), Point(x: x + 13, y: middle)]],
            Line(css: "axis", width: 1.2, colour: Palette.quiet)))
      }
      marks.append(
        .text(
          TextBlock(
            words[index],
            in: Box(x: x + 24, y: column.y, width: Self.cellWidth - 24, height: height),
            align: .start, style: cell == nil ? .note : .small)))
    }
    column.marks.append(.group(Mark.Group(), marks))
    column.y += height
  }
}
