import PlanModel
import Rules
import TestSupport
import Testing
import Toolkit

@testable import Drawing
import Views

/// What reports said of goals, as a drawing.
@Suite struct StatusStripTests {
  private let overview = ProgressOverview(
    checked(
      """
      goals:
        - {id: inbraken, text: Minder inbraken}
        - {id: weerbaar, text: Weerbaarheid <b>}
      results: [{id: plan, text: Een plan van aanpak}]
      scales:
        - id: kleur
          title: Kleuren
          values:
            - {id: g, title: Volgens planning, tone: good}
            - {id: o, title: Niet geheel, tone: attention}
            - {id: r, title: Niet, tone: bad}
            - {id: b, title: Blauw, tone: neutral}
        - {id: ipfr, title: I P F R, aspects: [I, P, F, R]}
      reports:
        - {id: j1, title: Jaarverslag 2021, about: 2021, scale: kleur}
        - {id: j2, title: Jaarverslag 2022, about: 2022, scale: kleur}
        - {id: j3, title: Jaarverslag 2023, about: 2023, scale: ipfr}
      progress:
        - {report: j1, on: 'goal:inbraken', status: g}
        - {report: j2, on: 'goal:inbraken', status: r}
        - {report: j3, on: 'goal:inbraken', ratings: {I: unknown, P: unknown}}
        - {report: j1, on: 'goal:weerbaar', status: unknown}
        - {report: j2, on: 'result:plan', status: b}
      """
    ).graph)

  private func drawing(_ overview: ProgressOverview) -> StatusStripSVG {
    StatusStripSVG(overview, of: Phrase(nl: "Doel", en: "Goal"), language: .dutch, house: .own)
  }

  @Test func `words in the drawing are those of the table`() {
    let svg = drawing(overview).inlined(id: "s_1")
    let drawn = DrawnElement.all(in: svg).filter {
      $0.name == "text" && ($0.has(css: "q1") || $0.has(css: "n2"))
    }.map(\.text).joined(separator: " ")
    let tabled = overview.table(of: Phrase(nl: "Doel", en: "Goal")).groups.flatMap(\.rows)
      .flatMap { row in
        row.cells.dropFirst().compactMap {
          if case .text(let text) = $0 { text.dutch } else { nil }
        }
      }
    #expect(drawn == tabled.joined(separator: " "))
    #expect(tabled.prefix(2) == ["Volgens planning", "Niet"])
    #expect(tabled.contains("onbekend") && tabled.contains("niets gemeld"))
    #expect(svg.contains("Weerbaarheid &lt;b&gt;"))
  }

  @Test func `every tone and every verdict has a shape of its own, and unknown is an empty ring`() {
    let ratings: [ProgressOverview.Rating] =
      RatingTone.allCases.map { .value("a", $0) } + [.unknown, .none]
    let signs = ratings.map { StatusSign($0) }
    #expect(Set(signs.map { "\($0.shape)" }).count == signs.count)
    let outcomes = Verdict.Outcome.allCases.map { StatusSign($0) }
    #expect(Set(outcomes.map { "\($0.shape)" }).count == outcomes.count)
    let unknown = StatusSign(.unknown)
    #expect(unknown.shape == .ring && unknown.letter.isEmpty && unknown.css == "hollow")
  }

  @Test func `no text covers another, and all are inside`() {
    let scene = drawing(overview).scene(style: nil)
    let boxes = scene.marks.texts.flatMap(\.inkBoxes)
    for (index, box) in boxes.enumerated() {
      #expect(box.maxX <= scene.size.width && box.maxY <= scene.size.height)
      for other in boxes.dropFirst(index + 1) { #expect(!box.meets(other)) }
    }
  }

  @Test func `a report that says nothing of the kept rows has no column`() {
    let kept = overview.keeping { if case .result = $0.node { true } else { false } }
    #expect(kept.reports.map(\.title) == ["Jaarverslag 2022"])
    #expect(kept.subjects.map(\.title.dutch) == ["Een plan van aanpak"])
  }

  @Test func `numbers measured in small multiples equal those of their tables`() throws {
    let series: [[(Int, Double)]] = [
      [(2018, 115), (2019, 135), (2020, 244), (2021, 245), (2022, 151)],
      [(2018, 4.1), (2019, 3.5), (2021, 0.4), (2022, 2.2)],
    ]
    let charts = series.map { Charts.one($0) }
    let drawing = SmallMultiplesSVG(
      Phrase(verbatim: "Veilig wonen"), charts: charts, language: .dutch,
      house: .own, credit: Attribution(checked("plan: {title: Plan}").plan))
    let panels = drawing.panels(id: "m")
    #expect(panels.count == 2)
    for svg in [drawing.text(), panels.joined()] {
      let lines = DrawnElement.all(in: svg).filter { $0.name == "path" && $0.has(css: "line") }
      for (chart, values) in zip(charts, series) {
        let row = try #require(Table.figures(chart).groups.first?.rows.first)
        let tabled = row.cells.compactMap { cell -> Double? in
          if case .text(let words) = cell { dutch(words.dutch) } else { nil }
        }
        #expect(tabled == values.map(\.1))
        try compare(values, with: lines)
      }
    }
  }

  /// Measures a line against its first and last number, of which each is in the drawing.
  private func compare(_ values: [(Int, Double)], with lines: [DrawnElement]) throws {
    let points = try #require(
      lines.map { $0.strokes.flatMap(\.self) }.first { $0.count == values.count })
    // First and last calibrate what is between.
    let (firstValue, lastValue) = (try #require(values.first), try #require(values.last))
    let (first, last) = (try #require(points.first), try #require(points.last))
    let numbers = try #require(Calibration([(first.y, firstValue.1), (last.y, lastValue.1)]))
    let years = try #require(
      Calibration([(first.x, Double(firstValue.0)), (last.x, Double(lastValue.0))]))
    let range = values.map(\.1).max() ?? 1
    for (point, value) in zip(points, values) {
      #expect(abs(numbers.number(at: point.y) - value.1) <= range / 100)
      #expect(Int(years.number(at: point.x).rounded()) == value.0)
    }
  }

  @Test func `panels have ids of their own, a sentence each, and one legend`() throws {
    let drawing = SmallMultiplesSVG(
      Phrase(verbatim: "Veilig wonen"),
      charts: [Charts.calls, Charts.one([(2020, 1), (2021, 2)])],
      language: .dutch, house: .own, credit: Attribution(checked("plan: {title: Plan}").plan))
    let panels = drawing.panels(id: "m")
    #expect(panels.count == 2)
    for (number, panel) in panels.enumerated() {
      #expect(SitePageText("panel", panel).ids.contains("m-\(number + 1)-title"))
    }
    #expect(panels.joined().contains("Steeg van 1 in 2020 naar 2 in 2021."))
    let legend = "Streepjeslijn, om mee te vergelijken: Nederland (NL)."
    #expect(drawing.legend?.dutch == legend)
    #expect(drawing.text().contains(">\(legend)</text>"))
    // A page that travels alone has the style of all in the first.
    let alone = drawing.alonePanels(id: "m")
    #expect(alone.map { $0.contains("<style") } == [true, false])
  }

  @Test func `a small chart leaves out the target of a benchmark`() throws {
    let chart = Charts.figures(
      """
      regions: [{code: NL, benchmark: true}]
      indicators:
        - title: T
          unit: aantal
          series: [{values: {2020: 5, 2021: 6}}, {region: NL, values: {2020: 4, 2021: 4}}]
          targets: [{at-most: 5, by: 2021}, {at-most: 3, by: 2021, region: NL}]
      """)
    let drawing = SmallMultiplesSVG(
      Phrase(verbatim: "T"), charts: [chart, chart], language: .dutch, house: .own,
      credit: Attribution(checked("plan: {title: Plan}").plan))
    let aims = try DrawnElement.all(in: drawing.panels(id: "m").at(0)).filter { $0.has(css: "aim") }
      .flatMap(\.strokes).filter { $0.count == 2 && $0[0].y == $0[1].y }
    #expect(aims.count == 1)
  }

  @Test func `small multiples come in the order of their verdicts and fit on A4 and A3`() {
    let targets = [
      "{at-most: 1, by: 2021}", "{at-least: 1, by: 2021}", "{at-least: 1, by: 2030}",
      "{at-least: 1}",
    ]
    let charts = (0..<3).flatMap { _ in
      targets.reversed().map { Charts.one([(2020, 3), (2021, 4)], "    targets: [\($0)]") }
    }
    let drawing = SmallMultiplesSVG(
      Phrase(verbatim: "Veilig wonen"), charts: charts, language: .dutch, house: .own,
      credit: Attribution(checked("plan: {title: Plan}").plan))
    let verdicts = DrawnElement.all(in: drawing.text()).filter {
      $0.name == "text" && $0.has(css: "q1")
    }.compactMap { $0.text.split(separator: " ·").first.map(String.init) }
    #expect(verdicts.count == charts.count)
    #expect(verdicts.prefix(3) == ["niet gehaald", "niet gehaald", "niet gehaald"])
    #expect(verdicts.last == "niet te zeggen")
    for paper in [Paper.a4, .a3] {
      let (columns, fit) = drawing.fit(on: Page(paper, .landscape))
      #expect(fit.typeSize >= 9)
      #expect(columns >= 4)
    }
  }
}
