import TextFormats
package import Toolkit
package import Views

/// Line of an indicator in 72 by 18 points, for a cell of a table: its course and its last number.
///
/// A hollow dot is an uncertain value, a gap a missing one, a short upright line a break. One page
/// has hundreds, so it has classes only, and one sentence instead of titles with ids.
package struct SparklineSVG {
  private let figures: IndicatorFigures
  private let language: Language
  private let house: HouseStyle

  static let size = Size(width: 72, height: 18)

  package init(_ figures: IndicatorFigures, language: Language, house: HouseStyle) {
    self.figures = figures
    self.language = language
    self.house = house
  }

  /// Sparkline for a page that has `HouseStyle.drawingCSS`.
  package var inlined: String { text(style: nil, attributes: " class=\"drawing\"") }

  /// Sparkline with its own style, for a picture of a document.
  package var picture: String {
    let style = SVGStyle(house: house, classes: FigureStyle.classes(house))
    return text(style: style, attributes: style.rootAttributes)
  }

  private func text(style: SVGStyle?, attributes: String) -> String {
    var writer = SVGWriter(style: style)
    writer.write(lines: marks)
    let size = "\(Decimals.text(Self.size.width))\" height=\"\(Decimals.text(Self.size.height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg"\(attributes) \
      viewBox="0 0 \(Decimals.text(Self.size.width)) \(Decimals.text(Self.size.height))" \
      width="\(size)" lang="\(language.rawValue)" role="img" \
      aria-label="\(MarkupText.escape(figures.sentence.capitalized(language) + "."))">
      \(writer.text)</svg>
      """
  }

  var marks: [Mark] {
    guard let series = figures.series.first, let last = series.known.last, let number = last.number
    else {
      let box = Box(x: 0, y: 0, width: Self.size.width, height: Self.size.height)
      return [
        .text(
          TextBlock(
            [Phrase(nl: "geen cijfer", en: "no figure")(language)], in: box, align: .end,
            style: .note))
      ]
    }
    let text = NumberText.short(number, language, room: 7)
    let style = TextStyle.badge
    let textWidth = style.measure.width(text)
    let box = Box(
      x: 2, y: 3.5, width: Self.size.width - textWidth - 7, height: Self.size.height - 7)
    // Its own scale, which begins at no round number: a sparkline shows a course, not an amount.
    let runs = series.runs
    let numbers = runs.joined().map(\.number)
    let years = YearScale(runs.joined().map(\.year), left: box.x, width: box.width)
    let low = numbers.min() ?? 0
    let range = (numbers.max() ?? 0) - low
    func point(_ year: Int, _ number: Double) -> Point {
      let share = range > 0 ? (number - low) / range : 0.5
      return Point(x: years(year), y: box.y + box.height * (1 - share))
    }
    let strokes = runs.filter { $0.count > 1 }.map { $0.map { point($0.year, $0.number) } }
    var marks: [Mark] =
      strokes.isEmpty
      ? []
      : [
        .strokes(
          strokes,
          Line(
            css: "line \(house.css(0))", width: numbers.count > 24 ? 1 : 1.5,
            colour: Palette.ink))
      ]
    let breaks = series.breaks.filter { $0.year > years.first && $0.year <= years.last }.map {
      let x = years.start($0.year)
      return [Point(x: x, y: 1), Point(x: x, y: 17)]
    }
    if !breaks.isEmpty {
      marks.append(.strokes(breaks, Line(css: "axis", width: 1, colour: Palette.quiet)))
    }
    marks += runs.flatMap { run in
      run.filter { run.count == 1 || $0.value.isProvisional || $0.year == last.year }
    }.map { year, number, value in
      let radius = value.isProvisional ? 2.4 : 2.0
      return .box(
        Box(centre: point(year, number), size: Size(width: 2 * radius, height: 2 * radius)),
        Frame(css: value.isProvisional ? "hollow" : "k\(house.number(0))", radius: radius))
    }
    let end = Box(x: 0, y: 0, width: Self.size.width, height: Self.size.height)
    return marks + [.text(TextBlock([text], in: end, align: .end, style: style))]
  }
}
