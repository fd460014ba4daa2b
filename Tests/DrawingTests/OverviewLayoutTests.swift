import PlanModel
import Testing
import Toolkit
@testable import Drawing
@testable import Views
import TestSupport
import Rules

@Suite struct OverviewLayoutTests {
  /// From a plan on half a page to one that fills it: themes, areas, points, departments.
  static let plans =
    [
      ManyThings(themes: 1, areas: 1, points: 0, departments: 0, seed: 1),
      ManyThings(themes: 12, areas: 8, points: 80, departments: 40, seed: 2),
      ManyThings(themes: 3, areas: 2, points: 60, departments: 4, seed: 3),
      ManyThings(themes: 9, areas: 1, points: 2, departments: 30, seed: 4),
    ] + (5..<25).map { ManyThings(points: 4 * $0, seed: UInt64($0)) }

  private static func layout(_ things: ManyThings) -> OverviewLayout {
    OverviewLayout(
      OverviewWords(
        overview: things.overview, addresses: Addresses(things.plan.plan), language: .dutch))
  }

  @Test(arguments: plans) func `boxes stand apart, on the page, in the order of the plan`(
    _ things: ManyThings
  ) {
    let layout = Self.layout(things)
    let boxes =
      layout.themes.map(\.box) + layout.areas.map(\.box) + layout.departments.map(\.box)
      + layout.legend.entries.map(\.box)
      + ([layout.title, layout.summary, layout.legend.notice] + layout.headings).flatMap(\.inkBoxes)
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= 0)
      #expect(box.maxX <= layout.size.width && box.maxY <= layout.size.height)
      for other in boxes[..<index] { #expect(!box.meets(other)) }
    }
    for column in [layout.themes.map(\.box), layout.areas.map(\.box)] {
      for (upper, lower) in zip(column, column.dropFirst()) { #expect(upper.maxY < lower.y) }
    }
    #expect(layout.areas.flatMap(\.rows).map(\.point) == Array(things.overview.points.indices))
  }

  @Test(arguments: plans) func `no text leaves its box and no text meets another`(
    _ things: ManyThings
  ) {
    let layout = Self.layout(things)
    for card in layout.themes + layout.departments {
      let texts = [card.title, card.below, card.numbers] + card.ports.flatMap(\.texts)
      expect(texts.flatMap(\.inkBoxes), apartIn: card.box)
    }
    for card in layout.areas {
      let texts = [card.sign, card.title] + (card.empty.map { [$0] } ?? [])
      expect(texts.flatMap(\.inkBoxes), apartIn: card.box)
      for row in card.rows {
        let texts = [row.number, row.title] + (row.codes.map { [$0] } ?? [])
        expect(texts.flatMap(\.inkBoxes), apartIn: row.box)
        #expect(card.box.holds(row.box) && row.box.holds(row.badge))
        #expect(row.box.y >= card.header.maxY)
      }
    }
  }

  @Test(arguments: plans) func `curves keep to the gaps between the columns`(_ things: ManyThings) {
    let layout = Self.layout(things)
    let boxes =
      layout.themes.map(\.box) + layout.areas.map(\.box) + layout.departments.map(\.box)
    for curve in layout.curves {
      let xs = curve.points.map(\.x)
      #expect(xs == xs.sorted())
      for box in boxes { #expect(box.maxX <= xs[0] || box.x >= xs[3]) }
      #expect(curve.points[0].y == curve.points[1].y && curve.points[2].y == curve.points[3].y)
    }
  }

  @Test func `a small plan has a curve for each department of each point, a full one names them`() {
    let small = Self.layout(ManyThings(points: 12, seed: 1))
    #expect(!small.isFull)
    #expect(
      small.curves.count { if case .task = $0.kind { true } else { false } }
        == small.departments.reduce(0) { $0 + $1.ports.count })
    #expect(small.areas.flatMap(\.rows).allSatisfy { $0.codes == nil })
    let full = Self.layout(ManyThings(points: 80, seed: 1))
    #expect(full.isFull)
    #expect(full.curves.allSatisfy { if case .flow = $0.kind { true } else { false } })
    #expect(full.areas.flatMap(\.rows).contains { $0.codes != nil })
    #expect(full.departments.contains { !$0.numbers.lines.isEmpty })
  }

  @Test
  func `seventeen points and nine departments are read on A3 in type of eight points or more`() {
    let layout = Self.layout(
      ManyThings(themes: 4, areas: 6, points: 17, departments: 9, seed: 1))
    #expect(!layout.isFull && layout.scaleOnPaper * 11 >= 8)
  }

  @Test func `four times the weight is twice the width, and the least is still seen`() {
    #expect(OverviewCurves.width(100, of: 100) == 10)
    #expect(OverviewCurves.width(25, of: 100) == 5)
    #expect(OverviewCurves.width(1, of: 10_000) == 1.2)
  }

  @Test func `rows are dealt over columns as evenly as they can be`() {
    #expect(
      Array(1...10).dealt(over: 3).map(Array.init) == [[1, 2, 3, 4], [5, 6, 7], [8, 9, 10]])
    #expect([1].dealt(over: 2).map(Array.init) == [[1], []])
  }

  private func expect(_ texts: [Box], apartIn box: Box) {
    for (index, text) in texts.enumerated() {
      #expect(box.holds(text))
      for other in texts[..<index] { #expect(!text.meets(other)) }
    }
  }
}

extension TextBlock {
  /// The boxes that the capitals of its lines fill, by the table of widths.
  fileprivate var inkBoxes: [Box] {
    lines.map { line in
      let size = style.measure.size
      let left =
        switch align {
        case .start: line.place.x
        case .middle: line.place.x - line.width / 2
        case .end: line.place.x - line.width
        }
      return Box(
        x: left, y: line.place.y - size * 0.72, width: line.width, height: size * 0.72)
    }
  }
}

extension Box {
  fileprivate func meets(_ other: Box) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  fileprivate func holds(_ other: Box) -> Bool {
    other.x >= x - 0.01 && other.maxX <= maxX + 0.01 && other.y >= y - 0.01
      && other.maxY <= maxY + 0.01
  }
}
