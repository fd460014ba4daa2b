import TestSupport
import Testing
import Toolkit

@testable import Drawing
import Views

/// The line of an indicator in a cell of a table.
@Suite struct SparklineTests {
  private func svg(_ figures: IndicatorFigures) -> String {
    SparklineSVG(figures, language: .dutch, house: .own).inlined
  }

  @Test func `a sparkline is this`() {
    #expect(
      svg(Charts.one([(2020, 7), (2021, 6), (2022, 5)], "    targets: [{at-most: 6, by: 2022}]"))
        == """
        <svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 72 18" width="72" \
        height="18" lang="nl" role="img" \
        aria-label="Daalde van 7 in 2020 naar 5 in 2022, doel ten hoogste 6 in 2022, gehaald.">
        <path d="M12 3.5L32 9L52 14.5" class="line b0" stroke-width="1.5"></path>
        <rect x="50" y="12.5" width="4" height="4" rx="2" class="k0"></rect>
        <text class="d2" x="72" y="12.15" text-anchor="end" textLength="5.01" \
        lengthAdjust="spacingAndGlyphs">5</text>
        </svg>
        """)
  }

  @Test func `numbers measured in a sparkline equal those of its table`() throws {
    let values = [(2018, 115.0), (2019, 135.0), (2020, 244.0), (2021, 245.0), (2022, 151.0)]
    let figures = Charts.one(values)
    let svg = svg(figures)
    let row = try #require(Table.figures(figures).groups.first?.rows.first)
    let tabled = row.cells.compactMap { cell -> Double? in
      if case .text(let words) = cell { dutch(words.dutch) } else { nil }
    }
    #expect(tabled == values.map(\.1))
    // The sentence gives first and last; they calibrate what is between.
    #expect(svg.contains("Steeg van 115 in 2018 naar 151 in 2022."))
    let points = try #require(
      DrawnElement.all(in: svg).first { $0.has(css: "line") }?.strokes.first)
    let numbers = try #require(
      Calibration([(try points.at(0).y, 115), (try points.at(values.count - 1).y, 151)]))
    for (point, value) in zip(points, values) {
      #expect(abs(numbers.number(at: point.y) - value.1) < 0.5)
    }
  }

  @Test func `gap, break and uncertain value have their signs`() throws {
    let elements = DrawnElement.all(in: svg(Charts.calls))
    #expect(elements.first { $0.has(css: "line") }?.strokes.map(\.count) == [3])
    let rule = try #require(elements.first { $0.has(css: "axis") }?.strokes)
    #expect(rule.count == 1)
    #expect(try rule.at(0).at(0).x == rule.at(0).at(1).x)
    #expect(elements.count { $0.has(css: "hollow") } == 1)
    #expect(svg(Charts.calls).contains("120 in 2024 (voorlopig)"))
  }

  @Test func `a sentence says that there is no figure`() {
    let svg = svg(Charts.figures("indicators: [{title: T}]"))
    #expect(DrawnElement.texts(in: svg).contains("geen cijfer"))
    let picture = DrawnElement.all(in: svg).first { $0.attributes["role"] == "img" }
    #expect(picture?.attributes["aria-label"]?.isEmpty == false)
  }

  @Test func `every odd chart stays inside its 72 by 18 points`() {
    for (name, figures) in Charts.odd {
      let marks = SparklineSVG(figures, language: .dutch, house: .own).marks
      for box in marks.texts.flatMap(\.inkBoxes) + marks.boxes.map(\.box) {
        #expect(box.x >= 0 && box.maxX <= 72.01 && box.y >= 0 && box.maxY <= 18, "\(name)")
      }
      let svg = svg(figures)
      #expect(!svg.contains("nan") && !svg.contains("inf"), "\(name)")
    }
  }

  @Test func `500 sparklines of twenty years are less than 400 kB`() {
    let size = (0..<500).reduce(0) { size, seed in
      let values = (2005..<2025).map { ($0, Double(($0 * 7_919 + seed * 104_729) % 4_000) / 10) }
      return size + svg(Charts.one(values)).utf8.count
    }
    #expect(size < 400_000)
  }
}
