import PlanModel
import Toolkit
import Views

/// Lines of a chart inside a box: grid, targets, breaks, lines and dots, without titles.
struct LinePlot {
  enum Detail {
    /// With an axis of numbers and every year that fits.
    case full
    /// With first and last year and number only, for small multiples.
    case small
  }

  let figures: IndicatorFigures
  let language: Language
  let house: HouseStyle
  let box: Box
  let detail: Detail
  let years: YearScale
  let values: ValueScale

  /// - Parameter span: years of the axis where charts share them; nil for those of the chart.
  init(
    _ figures: IndicatorFigures, in box: Box, detail: Detail, span: [Int]? = nil,
    language: Language,
    house: HouseStyle
  ) {
    self.figures = figures
    self.language = language
    self.house = house
    self.box = box
    self.detail = detail
    years = YearScale(span ?? figures.years, left: box.x, width: box.width)
    values = ValueScale(
      figures.numbers, startsAtZero: figures.measure?.startsAtZero ?? false, top: box.y,
      height: box.height)
  }

  /// Marks without the labels, the ground first.
  var marks: [Mark] {
    axis + targets + breaks + figures.drawn.indices.reversed().flatMap(line) + missing + baseline
  }

  func point(_ year: Int, _ number: Double) -> Point {
    Point(x: years(year), y: values(number))
  }

  // MARK: - Axes

  private var axis: [Mark] {
    let bottom = values.includesZero ? values(0) : box.maxY
    var marks: [Mark] = []
    if detail == .full {
      let ticks = values.ticks
      marks.append(
        .strokes(
          ticks.map { level($0) }, Line(css: "grid", width: 1, colour: Palette.quiet)))
      marks += ticks.map { tick in
        let row = Box(x: box.x - 90, y: values(tick) - 7, width: 84, height: 14)
        return .text(
          TextBlock([NumberText.short(tick, language)], in: row, align: .end, style: .note))
      }
    }
    marks.append(
      .strokes(
        [[Point(x: box.x, y: bottom), Point(x: box.maxX, y: bottom)]],
        Line(css: "axis", width: 1, colour: Palette.quiet)))
    return marks + yearLabels
  }

  private func level(_ number: Double) -> [Point] {
    [Point(x: box.x, y: values(number)), Point(x: box.maxX, y: values(number))]
  }

  private var yearLabels: [Mark] {
    guard !figures.years.isEmpty else { return [] }
    let shown =
      detail == .full
      ? years.labels(width: 34)
      : years.first == years.last ? [years.first] : [years.first, years.last]
    return shown.enumerated().map { index, year in
      // The outer years of a small chart stay inside it.
      let align: TextBlock.Align =
        detail == .full || shown.count == 1 ? .middle : index == 0 ? .start : .end
      let x =
        switch align {
        case .middle: years(year) - 20
        case .start: box.x
        case .end: box.maxX - 40
        }
      let row = Box(x: x, y: box.maxY + 4, width: 40, height: 14)
      return .text(TextBlock([String(year)], in: row, align: align, style: .note))
    }
  }

  // MARK: - Lines

  /// Line of one region: its strokes, and a dot for each value of an own region.
  private func line(_ index: Int) -> [Mark] {
    let line = figures.drawn[index]
    let runs = line.runs
    let strokes = runs.filter { $0.count > 1 }.map { $0.map { point($0.year, $0.number) } }
    let css = line.isBenchmark ? "other" : "line \(house.css(index))"
    let width = line.isBenchmark ? 1.0 : detail == .full ? 2.0 : 1.6
    let marks: [Mark] =
      strokes.isEmpty ? [] : [.strokes(strokes, Line(css: css, width: width, colour: Palette.ink))]
    let dotted =
      line.isBenchmark || detail == .small
      ? runs.flatMap { run in run.filter { $0.value.isProvisional || run.count == 1 } }
      : runs.flatMap(\.self)
    return marks
      + dotted.map {
        dot(
          at: point($0.year, $0.number), isHollow: $0.value.isProvisional, of: index,
          isBenchmark: line.isBenchmark)
      }
  }

  /// Dot of a figure: hollow while it is not final. Regions differ by its shape.
  private func dot(at centre: Point, isHollow: Bool, of index: Int, isBenchmark: Bool) -> Mark {
    let radius = (isBenchmark ? 1.8 : detail == .full ? 3.0 : 2.2) + (isHollow ? 0.4 : 0)
    let css = isHollow ? "hollow" : isBenchmark ? "solid" : "k\(house.number(index))"
    let size = Size(width: 2 * radius, height: 2 * radius)
    switch index % 3 {
    case 1 where !isBenchmark: return .box(Box(centre: centre, size: size), Frame(css: css))
    case 2 where !isBenchmark:
      return .polygon(StatusSign.diamond(centre, radius * 1.3), Frame(css: css))
    default: return .box(Box(centre: centre, size: size), Frame(css: css, radius: radius))
    }
  }

  /// A small cross on the axis for each year of an own region of which the plan says that there is
  /// no value.
  private var missing: [Mark] {
    let years = Set(
      figures.drawn.filter { !$0.isBenchmark }.flatMap(\.values).filter { $0.missing != nil }
        .map(\.year))
    guard detail == .full, !years.isEmpty else { return [] }
    let y = box.maxY - 5
    return [
      .strokes(
        years.sorted().flatMap { year -> [[Point]] in
          let x = self.years(year)
          return [
            [Point(x: x - 3, y: y - 3), Point(x: x + 3, y: y + 3)],
            [Point(x: x - 3, y: y + 3), Point(x: x + 3, y: y - 3)],
          ]
        }, Line(css: "axis", width: 1.2, colour: Palette.quiet))
    ]
  }

  /// A ring around the value from which a goal counts.
  private var baseline: [Mark] {
    guard let baseline = figures.baseline else { return [] }
    let centre = point(baseline.year, baseline.number.approximate)
    let half = 6.5
    return [
      .strokes(
        [StatusSign.diamond(centre, half) + [Point(x: centre.x, y: centre.y - half)]],
        Line(css: "aim", width: 1.2, colour: Palette.ink))
    ]
  }

  // MARK: - Breaks

  /// Breaks of all regions, each year once, inside the years of the drawing.
  var shownBreaks: [IndicatorFigures.Break] {
    var seen: Set<Int> = []
    return figures.drawn.flatMap(\.breaks).sorted { $0.year < $1.year }.filter {
      $0.year > years.first && $0.year <= years.last && seen.insert($0.year).inserted
    }
  }

  private var breaks: [Mark] {
    let rules = shownBreaks.map { pause -> [Point] in
      let x = years.start(pause.year)
      return [Point(x: x, y: box.y - (detail == .full ? 12 : 0)), Point(x: x, y: box.maxY)]
    }
    return rules.isEmpty
      ? [] : [.strokes(rules, Line(css: "axis", width: 1.2, colour: Palette.quiet))]
  }
}
