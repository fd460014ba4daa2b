import TestSupport
import Testing
import Toolkit

@testable import Drawing
import Views

/// The card of an indicator, read as its readers do: from the SVG.
@Suite struct IndicatorCardTests {
  private func svg(
    _ figures: IndicatorFigures, _ form: IndicatorCardSVG.Form = .page
  ) -> String {
    IndicatorCardSVG(figures, language: .dutch, house: .own, form: form).text()
  }

  /// Years and numbers of positions, measured against the labels of the axes.
  private func axes(_ elements: [DrawnElement]) throws -> (years: Calibration, numbers: Calibration)
  {
    let labels = elements.filter { $0.name == "text" && $0.has(css: "n2") }
    let years = try #require(
      Calibration(
        labels.filter { $0.attributes["text-anchor"] == "middle" }.compactMap { label in
          guard let x = label["x"], let year = Double(label.text) else { return nil }
          return (x, year)
        }))
    let numbers = try #require(
      Calibration(
        labels.filter { $0.attributes["text-anchor"] == "end" }.compactMap { label in
          guard let y = label["y"], let number = dutch(label.text) else { return nil }
          return (y - 3.5, number)
        }))
    return (years, numbers)
  }

  /// Numbers of the dots of the first line by year.
  private func drawn(_ svg: String) throws -> [(year: Int, number: Double)] {
    let elements = DrawnElement.all(in: svg)
    let (years, numbers) = try axes(elements)
    // The sign of a verdict is left of the plot, and may have the same class.
    let left = elements.filter { $0.has(css: "grid") }.compactMap { $0.strokes.first?.first?.x }
      .min()
    return elements.filter {
      $0.name == "rect" && ($0.has(css: "k0") || $0.has(css: "hollow"))
        && ($0["x"] ?? 0) > (left ?? 0)
    }.map { (Int(years.number(at: $0.centre.x).rounded()), numbers.number(at: $0.centre.y)) }
  }

  /// Numbers of a line in the table, by year.
  private func tabled(_ figures: IndicatorFigures, row: Int = 0) -> [(year: Int, number: Double)] {
    let table = Table.figures(figures)
    guard let rows = table.groups.first?.rows, rows.indices.contains(row) else { return [] }
    let row = rows[row]
    return zip(table.columns, row.cells).compactMap { column, cell in
      guard let year = Int(column.key), case .text(let words) = cell,
        let number = dutch(words.dutch.prefix { $0 != " " })
      else { return nil }
      return (year, number)
    }
  }

  @Test(
    arguments: ["calls", "negative", "grades", "between", "equal values", "zeros", "small"],
    IndicatorCardSVG.Form.allCases)
  func `numbers measured in the drawing equal those of its table`(
    _ name: String, _ form: IndicatorCardSVG.Form
  ) throws {
    let figures = try #require(
      name == "calls" ? Charts.calls : Charts.odd.first { $0.name == name }?.figures)
    let drawn = try drawn(svg(figures, form))
    let tabled = tabled(figures)
    #expect(!tabled.isEmpty)
    #expect(drawn.map(\.year) == tabled.map(\.year))
    let range = max(tabled.map { abs($0.number) }.max() ?? 0, 1e-6)
    for (one, other) in zip(drawn, tabled) {
      #expect(abs(one.number - other.number) <= range / 500)
    }
  }

  @Test(arguments: IndicatorCardSVG.Form.allCases)
  func `numbers of a benchmark and of the targets are those of the table`(
    _ form: IndicatorCardSVG.Form
  ) throws {
    let elements = DrawnElement.all(in: svg(Charts.calls, form))
    let (years, numbers) = try axes(elements)
    let line = try #require(elements.first { $0.has(css: "other") }).strokes.flatMap(\.self)
    let tabled = tabled(Charts.calls, row: 1)
    #expect(line.map { Int(years.number(at: $0.x).rounded()) } == tabled.map(\.year))
    for (point, value) in zip(line, tabled) {
      #expect(abs(numbers.number(at: point.y) - value.number) <= 1)
    }
    let aims = elements.filter { $0.has(css: "aim") }.flatMap(\.strokes).filter {
      $0.count == 2 && $0[0].y == $0[1].y
    }
    #expect(try aims.map { numbers.number(at: try $0.at(0).y).rounded() } == [300, 200])
    let words = try Table.figures(Charts.calls).groups.at(0).rows.at(0).cells.compactMap {
      if case .text(let text) = $0 { text.dutch } else { nil }
    }
    #expect(words.contains("ten hoogste 300 in 2022; ten hoogste 200 in 2025"))
  }

  @Test func `the line is interrupted by a missing value and by a break`() throws {
    let lines = DrawnElement.all(in: svg(Charts.calls)).filter {
      $0.name == "path" && $0.has(css: "line")
    }
    // 2019-2021 before the break; 2022 and 2024 are alone, for 2023 is missing.
    #expect(lines.map { $0.strokes.map(\.count) } == [[3]])
    let restated = Charts.one(
      [(2020, 1), (2021, 2), (2022, 3)],
      "        breaks: {2021: Anders geteld.}\n        restated: true")
    let whole = DrawnElement.all(in: svg(restated)).filter { $0.has(css: "line") }
    #expect(whole.map { $0.strokes.map(\.count) } == [[3]])
  }

  @Test func `figures of every second year are one line`() {
    let figures = Charts.one([(2015, 1), (2017, 2), (2019, 3)])
    let lines = DrawnElement.all(in: svg(figures)).filter { $0.has(css: "line") }
    #expect(lines.map { $0.strokes.map(\.count) } == [[3]])
  }

  @Test func `an uncertain value is hollow and named in a note`() {
    let svg = svg(Charts.calls)
    let hollow = DrawnElement.all(in: svg).filter { $0.name == "rect" && $0.has(css: "hollow") }
    #expect(hollow.count == 1)
    #expect(
      DrawnElement.texts(in: svg).contains(
        "○ de gemeente (R): 2024 (voorlopig: Het definitieve aantal volgt.)"))
    #expect(
      DrawnElement.texts(in: svg).contains(
        "× de gemeente (R): geen cijfer over 2018 en 2023 (niet gemeten)"))
  }

  @Test(arguments: [
    ("at-least", "ten minste", -1.0), ("more-than", "meer dan", -1.0),
    ("at-most", "ten hoogste", 1.0), ("less-than", "minder dan", 1.0),
  ])
  func `arrow and hatching of a target are on its good side`(
    _ key: String, _ words: String, _ side: Double
  ) throws {
    let svg = svg(
      Charts.one([(2020, 4), (2021, 9)], "    targets: [{\(key): 6, by: 2021}]"))
    let elements = DrawnElement.all(in: svg)
    let line = try #require(elements.first { $0.has(css: "aim") }?.strokes.first)
    let level = try line.at(0).y
    let tip = try #require(
      try elements.first { $0.name == "path" && $0.has(css: "solid") }?.strokes.at(0).at(0))
    #expect((tip.y - level) * side > 0)
    let hatch = try #require(elements.first { $0.attributes["stroke-width"] == "0.8" }?.strokes)
    #expect(hatch.count > 20)
    #expect(hatch.joined().allSatisfy { ($0.y - level) * side >= -0.01 })
    #expect(DrawnElement.texts(in: svg).contains("doel: \(words) 6 in 2021"))
  }

  @Test func `a target is valid from the one before it to its own year`() throws {
    let elements = DrawnElement.all(in: svg(Charts.calls))
    let targets = elements.filter { $0.has(css: "aim") }.flatMap(\.strokes).filter {
      $0.count == 2 && $0[0].y == $0[1].y
    }
    #expect(targets.count == 2)
    #expect(try targets.at(0).at(1).x == targets.at(1).at(0).x)
  }

  @Test func `counts have an axis from zero, and it is said when it does not`() {
    let words = "De as begint niet bij nul."
    #expect(!svg(Charts.one([(2020, 210), (2021, 212)])).contains(words))
    #expect(svg(Charts.one([(2020, 7.1), (2021, 7.2)], unit: "schaal 1-10")).contains(words))
  }

  @Test func `a break has its text at a rule, and a baseline its ring`() {
    let svg = svg(Charts.calls)
    #expect(DrawnElement.texts(in: svg).contains("2022: Zonder meldingen van instellingen."))
    #expect(DrawnElement.texts(in: svg).contains("nulmeting 206"))
  }

  @Test func `a benchmark is thin, dashed and named at its end with its own last year`() throws {
    let svg = svg(Charts.calls)
    let line = try #require(DrawnElement.all(in: svg).first { $0.has(css: "other") })
    #expect(line.attributes["stroke-dasharray"] == "5 3")
    #expect(line.attributes["stroke-width"] == "1")
    #expect(DrawnElement.texts(in: svg).contains("Nederland (NL)"))
    #expect(DrawnElement.texts(in: svg).contains("245 (2023)"))
  }

  @Test func `a chart without any figure says so`() {
    let missing = Charts.figures(
      "indicators: [{title: T, series: [{values: {2020: {missing: suppressed}}}]}]")
    for figures in [Charts.figures("indicators: [{title: T}]"), missing] {
      #expect(DrawnElement.texts(in: svg(figures)).contains("Er is geen enkel cijfer."))
    }
  }

  @Test func `a series in another unit is not on the same axis, and that is said`() {
    let svg = svg(
      Charts.figures(
        """
        indicators:
          - title: T
            unit: per 1.000 inwoners
            series:
              - values: {2020: 1, 2021: 2}
              - {region: NL, unit: per 10.000 inwoners, values: {2020: 10, 2021: 20}}
        """))
    #expect(
      DrawnElement.all(in: svg).allSatisfy { !$0.has(css: "other") }
        && !DrawnElement.texts(in: svg).contains("20"))
    #expect(
      DrawnElement.texts(in: svg).contains(
        "NL: niet getekend, want in een andere eenheid (per 10.000 inwoners)"))
  }

  @Test(arguments: IndicatorCardSVG.Form.allCases)
  func `every odd chart stays inside its drawing`(_ form: IndicatorCardSVG.Form) throws {
    for (name, figures) in Charts.odd + [("calls", Charts.calls)] {
      let scene = IndicatorCardSVG(figures, language: .dutch, house: .own, form: form).scene(
        hasTitle: true, style: nil)
      for text in scene.marks.texts {
        for box in text.inkBoxes {
          #expect(
            box.x >= 0 && box.maxX <= scene.size.width && box.maxY <= scene.size.height,
            "\(name): \(text.lines.map(\.text))")
        }
      }
      let svg = scene.svg()
      #expect(!svg.contains("nan") && !svg.contains("inf"), "\(name)")
    }
  }

  @Test(arguments: IndicatorCardSVG.Form.allCases)
  func `an arrow above the plot stays clear of the texts above it`(
    _ form: IndicatorCardSVG.Form
  ) throws {
    let figures = Charts.figures(
      """
      indicators:
        - title: T
          unit: aantal
          series: [{breaks: {2029: Ook meldingen per app.}, values: {2028: 115, 2029: 244}}]
          targets: [{at-least: 300, by: 2030}]
      """)
    let scene = IndicatorCardSVG(figures, language: .dutch, house: .own, form: form).scene(
      hasTitle: false, style: nil)
    let tips = DrawnElement.all(in: scene.svg()).filter {
      $0.has(css: "solid") && $0.name == "path"
    }
    .flatMap(\.strokes).joined()
    let tip = try #require(tips.min { $0.y < $1.y })
    for box in scene.marks.texts.flatMap(\.inkBoxes) where box.x <= tip.x && tip.x <= box.maxX {
      #expect(box.maxY <= tip.y || box.y >= tip.y + 7)
    }
  }

  @Test func `in a document two cards with a note and a table of two rows each fit on A4`() throws {
    let size = IndicatorCardSVG(Charts.calls, language: .dutch, house: .own, form: .document)
      .paperSize
    let height = try #require(Double(size.height.dropLast(2)))
    // Of 25.7 centimetres a heading, a sentence, a title and a table of three rows take 4.2.
    #expect(height <= 25.7 / 2 - 4.2, "\(height)")
  }

  @Test func `no label covers the ring of a baseline`() throws {
    let figures = Charts.one(
      [(2015, 37.1)], "    targets: [{at-least: 45, by: 2017, baseline: 39, baseline-year: 2015}]")
    let scene = IndicatorCardSVG(figures, language: .dutch, house: .own).scene(
      hasTitle: true, style: nil)
    let ring = try #require(
      DrawnElement.all(in: scene.svg()).first { $0.has(css: "aim") && $0.strokes.first?.count == 5 }
    )
    let stroke = try ring.strokes.at(0)
    let top = try #require(stroke.map(\.y).min())
    let x = try stroke.at(0).x
    for box in scene.marks.texts.flatMap(\.inkBoxes) {
      #expect(!(box.x < x && x < box.maxX && box.y < top + 12 && top < box.maxY))
    }
  }

  @Test(arguments: IndicatorCardSVG.Form.allCases)
  func `no label covers another`(_ form: IndicatorCardSVG.Form) {
    for (name, figures) in Charts.odd + [("calls", Charts.calls)] {
      let boxes = IndicatorCardSVG(figures, language: .dutch, house: .own, form: form).scene(
        hasTitle: true, style: nil
      ).marks.texts.flatMap(\.inkBoxes)
      for (index, box) in boxes.enumerated() {
        for other in boxes.dropFirst(index + 1) { #expect(!box.meets(other), "\(name)") }
      }
    }
  }

  @Test func `texts of a plan are escaped`() {
    let text = #"<script>''""&"#
    let figures = Charts.figures(
      """
      regions: [{code: R, name: '\(text)'}]
      indicators:
        - title: '\(text)'
          unit: '\(text)'
          series:
            - region: R
              breaks: {2021: '\(text)'}
              values: {2020: {value: 1, provisional: '\(text)'}, 2021: {value: 2, remark: '\(text)'}}
          targets: [{printed: '\(text)', by: 2021}]
      """)
    for svg in [
      svg(figures), IndicatorCardSVG(figures, language: .dutch, house: .own).inlined(id: "f_1"),
      SparklineSVG(figures, language: .dutch, house: .own).inlined,
    ] {
      #expect(!svg.contains("<script"))
      #expect(!svg.contains("'\"\"&") && !svg.contains("&\"") && !svg.contains("& "))
      #expect(svg.contains("&lt;script&gt;"))
    }
  }

  @Test func `a dark screen and black-and-white paper have their own colours`() {
    let style = SVGStyle(house: .own, look: .print, classes: FigureStyle.classes(.own))
    #expect(style.attributes(of: "good") == " fill=\"#000\"")
    #expect(svg(Charts.calls).contains(".good { fill: #7CC48A; }"))
  }
}
