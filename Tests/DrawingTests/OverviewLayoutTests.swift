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

  private static func drawing(_ things: ManyThings) -> OverviewDrawing {
    OverviewDrawing(things.overview, addresses: Addresses(things.plan.plan), language: .dutch)
  }

  /// The cards of a kind, each with its own box, which comes first.
  private static func cards(_ css: String, _ scene: Scene) throws -> [(box: Box, marks: [Mark])] {
    try scene.marks.groups(css).map { (try #require($0.boxes.first).box, $0) }
  }

  private static let kinds = ["theme", "place", "department"]

  @Test(arguments: plans) func `boxes stand apart, on the page, in the order of the plan`(
    _ things: ManyThings
  ) throws {
    let scene = Self.drawing(things).scene
    let columns = try Self.kinds.map { try Self.cards($0, scene).map(\.box) }
    #expect(
      columns.map(\.count) == [
        things.overview.themes.count, things.overview.areas.count,
        things.overview.departments.count,
      ])
    let inCards = Self.kinds.flatMap { scene.marks.groups($0).flatMap(\.texts) }
    let others = scene.marks.texts.filter { !inCards.contains($0) }.flatMap(\.inkBoxes)
    #expect(others.count >= 3)
    let boxes = columns.flatMap { $0 } + others
    for (index, box) in boxes.enumerated() {
      #expect(box.x >= 0 && box.y >= 0)
      #expect(box.maxX <= scene.size.width && box.maxY <= scene.size.height)
      for other in boxes[..<index] { #expect(!box.meets(other)) }
    }
    for column in columns.prefix(2) {
      for (upper, lower) in zip(column, column.dropFirst()) { #expect(upper.maxY < lower.y) }
    }
    let titles = scene.marks.groups("place").flatMap(\.links).map(\.link.title)
    #expect(
      titles.filter { $0.hasPrefix("Actiepunt") }
        == things.overview.points.map {
          "Actiepunt \($0.number): \($0.title) (\($0.priority.name.dutch))"
        })
  }

  @Test(arguments: plans) func `no text leaves its box and no text meets another`(
    _ things: ManyThings
  ) throws {
    let scene = Self.drawing(things).scene
    for card in try Self.kinds.flatMap({ try Self.cards($0, scene) }) {
      expect(card.marks.texts.flatMap(\.inkBoxes), apartIn: card.box)
    }
    // The heading of an area and its rows.
    for place in try Self.cards("place", scene) {
      for (_, marks) in place.marks.links {
        let row = try #require(marks.boxes.first).box
        expect(marks.texts.flatMap(\.inkBoxes), apartIn: row)
        for (box, _) in marks.boxes { #expect(row.contains(box)) }
        #expect(place.box.contains(row))
      }
    }
  }

  @Test(arguments: plans) func `curves keep to the gaps between the columns`(_ things: ManyThings)
    throws
  {
    let scene = Self.drawing(things).scene
    let boxes = try Self.kinds.flatMap { try Self.cards($0, scene) }.map(\.box)
    for (points, _) in Self.curves(scene) {
      try #require(points.count == 4)
      let xs = points.map(\.x)
      #expect(xs == xs.sorted())
      for box in boxes { #expect(try box.maxX <= xs.at(0) || box.x >= xs.at(3)) }
      #expect(points[0].y == points[1].y && points[2].y == points[3].y)
    }
  }

  /// Without the samples in the legend.
  private static func curves(_ scene: Scene) -> [(points: [Point], line: Line)] {
    Array(scene.marks.curves.dropLast(scene.marks.groups("legend").flatMap(\.curves).count))
  }

  @Test func `a small plan has a curve for each department of each point, a full one names them`() {
    func texts(_ kind: String, _ scene: Scene, _ style: TextStyle) -> [TextBlock] {
      scene.marks.groups(kind).flatMap(\.links).flatMap(\.marks.texts).filter {
        $0.style == style
      }
    }
    let things = ManyThings(points: 12, seed: 1)
    let small = Self.drawing(things)
    #expect(!small.cards.isFull)
    #expect(
      Self.curves(small.scene).count { $0.line.css == "task" }
        == things.overview.pointsOf.joined().count)
    #expect(texts("place", small.scene, .note).isEmpty)
    let full = Self.drawing(ManyThings(points: 80, seed: 1))
    #expect(full.cards.isFull)
    #expect(Self.curves(full.scene).allSatisfy { $0.line.css.hasPrefix("flow ") })
    #expect(!texts("place", full.scene, .note).isEmpty)
    #expect(!texts("department", full.scene, .small).isEmpty)
  }

  @Test
  func `seventeen points and nine departments are read on A3 in type of eight points or more`() {
    let drawing = Self.drawing(
      ManyThings(themes: 4, areas: 6, points: 17, departments: 9, seed: 1))
    #expect(!drawing.cards.isFull && drawing.scaleOnPaper * 11 >= 8)
  }

  @Test func `four times the weight is twice the width, and the least is still seen`() {
    #expect(OverviewCards.width(100, of: 100) == 10)
    #expect(OverviewCards.width(25, of: 100) == 5)
    #expect(OverviewCards.width(1, of: 10_000) == 1.2)
  }

  @Test func `rows are dealt over columns as evenly as they can be`() {
    #expect(
      Array(1...10).dealt(over: 3).map(Array.init) == [[1, 2, 3, 4], [5, 6, 7], [8, 9, 10]])
    #expect([1].dealt(over: 2).map(Array.init) == [[1], []])
  }

  private func expect(_ texts: [Box], apartIn box: Box) {
    for (index, text) in texts.enumerated() {
      #expect(box.contains(text))
      for other in texts[..<index] { #expect(!text.meets(other)) }
    }
  }
}
