import Rules
import TestSupport
import Testing
import Toolkit

@testable import Drawing
@testable import Views

/// What reports said of goals, as a drawing.
@Suite struct StatusGridTests {
  private let grid = StatusGrid(
    title: Phrase(nl: "Hoe staat het ervoor", en: "How it stands"),
    rowTitle: Phrase(nl: "Doel", en: "Goal"),
    columns: [
      Phrase(verbatim: "Jaarverslag 2021"), Phrase(verbatim: "Jaarverslag 2022"),
      Phrase(verbatim: "Jaarverslag 2023"),
    ],
    rows: [
      .init(
        Phrase(verbatim: "Minder inbraken"),
        [
          .init(.good, letter: "G", word: Phrase(verbatim: "volgens planning")),
          .init(.attention, letter: "O", word: Phrase(verbatim: "niet geheel")),
          .init(.bad, letter: "R", word: Phrase(verbatim: "niet")),
        ]),
      .init(
        Phrase(verbatim: "Weerbaarheid <b>"),
        [
          .init(.unknown, letter: "?", word: Phrase(nl: "onbekend", en: "unknown")), nil,
          .init(.neutral, letter: "B", word: Phrase(verbatim: "niet voorzien")),
        ]),
    ])

  @Test func `words in the drawing are those of the table`() {
    let svg = StatusGridSVG(grid, language: .dutch, house: .own).inlined(id: "s_1")
    let drawn = DrawnElement.all(in: svg).filter {
      $0.name == "text" && ($0.has(css: "q1") || $0.has(css: "n2"))
    }.map(\.text)
    let tabled = grid.table.groups.flatMap(\.rows).flatMap { row in
      row.cells.dropFirst().compactMap { if case .text(let text) = $0 { text.dutch } else { nil } }
    }
    #expect(drawn == tabled)
    #expect(
      tabled == [
        "volgens planning", "niet geheel", "niet", "onbekend", "niets gemeld", "niet voorzien",
      ])
    #expect(svg.contains("Weerbaarheid &lt;b&gt;"))
  }

  @Test func `every tone and every verdict has a shape of its own, and unknown is an empty ring`() {
    let tones = StatusGrid.Cell.Tone.allCases.map {
      StatusSign(.init($0, letter: "A", word: .blank))
    }
    #expect(Set(tones.map { "\($0.shape)" }).count == tones.count)
    let outcomes = LineChart.Verdict.Outcome.allCases.map { StatusSign($0) }
    #expect(Set(outcomes.map { "\($0.shape)" }).count == outcomes.count)
    let unknown = StatusSign(.init(.unknown, letter: "?", word: .blank))
    #expect(unknown.shape == .ring && unknown.letter.isEmpty && unknown.css == "hollow")
  }

  @Test func `no text covers another, and all are inside`() {
    let scene = StatusGridSVG(grid, language: .dutch, house: .own).scene(hasTitle: true, style: nil)
    let boxes = scene.marks.texts.flatMap(\.inkBoxes)
    for (index, box) in boxes.enumerated() {
      #expect(box.maxX <= scene.size.width && box.maxY <= scene.size.height)
      for other in boxes.dropFirst(index + 1) { #expect(!box.meets(other)) }
    }
  }

  @Test func `small multiples come in the order of their verdicts and fit on A4 and A3`() {
    let charts = LineChart.Verdict.Outcome.allCases.reversed().flatMap { outcome in
      (1...3).map { number in
        Charts.one(
          [(2020, Double(number)), (2021, 4)], verdict: .init(outcome),
          title: "\(outcome.name.dutch) \(number)")
      }
    }
    let drawing = SmallMultiplesSVG(
      Phrase(verbatim: "Veilig wonen"), charts: charts, language: .dutch, house: .own,
      credit: Attribution(checked("plan: {title: Plan}").plan))
    let titles = DrawnElement.all(in: drawing.text()).filter {
      $0.name == "text" && $0.has(css: "q2") && $0.text.last?.isNumber == true && $0.text.count > 3
    }.map(\.text)
    #expect(titles.first == "niet gehaald 1")
    #expect(titles.last == "niet te zeggen 3")
    #expect(titles.count == charts.count)
    for paper in [Paper.a4, .a3] {
      let (columns, fit) = drawing.fit(on: Page(paper, .landscape))
      #expect(fit.typeSize >= 9)
      #expect(columns >= 4)
    }
  }
}
