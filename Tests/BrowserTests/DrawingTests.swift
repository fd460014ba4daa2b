import Build
import Disk
import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Drawing
@testable import Rules
@testable import Views

/// What is true of every drawing, tried on a hundred made-up plans with the real Graphviz and in
/// a real browser.
@Suite struct DrawingTests {
  private struct Sample {
    let map: Mindmap
    let layout: MapLayout
    let drawing: PositionedMap
    let svg: String
  }

  private static let seeds: ClosedRange<UInt64> = 1...100

  private static func sample(_ seed: UInt64) async throws -> Sample {
    var plan = RandomPlan(seed: seed)
    let checked = PlanInput(files: [SourceFile(path: "plan.yaml", text: plan.yaml())])
    let map = Mindmap(theme: 0, in: checked.graph)
    let layout = MapLayout(map)
    let drawing = MapDrawing(layout, addresses: Addresses(checked.plan), language: .dutch)
    let geometry = try #require(
      DotLayouts()([LayoutRequest(layout, Addresses(checked.plan), .dutch)]).first
    ).get()
    return Sample(
      map: map, layout: layout, drawing: try #require(drawing.placed(geometry)),
      svg: try #require(drawing.svg(geometry)))
  }

  @Test func `no card lies over another, siblings keep their order, and no curve crosses a text`()
    async throws
  {
    for seed in Self.seeds {
      let sample = try await Self.sample(seed)
      let cards = sample.drawing.cards
      #expect(cards.count == sample.map.nodes.count)
      #expect(Self.overlaps(cards.map(\.box)) == 0, "seed \(seed)")
      #expect(Self.disorder(sample) == [], "seed \(seed)")
      #expect(Self.crossings(sample) == [], "seed \(seed)")
    }
  }

  @Test(
    "Text stays in its box in a browser, and every badge is a link with a name",
    arguments: ["\"Liberation Sans\"", "\"DejaVu Sans\"", "serif"])
  func text(font: String) async throws {
    var drawings: [String] = []
    for seed in Self.seeds { drawings.append(try await Self.sample(seed).svg) }
    let result = try await Chromium.result(
      of: """
        <!DOCTYPE html><meta charset="utf-8"><style>text { font-family: \(font) !important; }</style>
        <body>\(drawings.joined())<pre id="result"></pre><script>\(Self.measure)</script>
        """)
    #expect(result == "100 drawings, 0 faults ")
  }

  /// A card's first box contains its texts, a badge's box its number; half a unit is a rounding.
  private static let measure = """
    const faults = [];
    const inside = (text, box, what) => {
      const t = text.getBBox(), b = box.getBBox();
      if (t.x < b.x - 0.5 || t.x + t.width > b.x + b.width + 0.5
        || t.y < b.y - 0.5 || t.y + t.height > b.y + b.height + 0.5)
        faults.push(what + ' "' + text.textContent + '"');
    };
    const drawings = document.querySelectorAll('svg');
    for (const svg of drawings) {
      for (const card of svg.querySelectorAll('g.node')) {
        const boxes = card.querySelectorAll(':scope > rect');
        for (const text of card.querySelectorAll(':scope > text'))
          inside(text, boxes[boxes.length - 1], 'outside its card:');
        for (const link of card.querySelectorAll(':scope > a')) {
          if (!link.getAttribute('href') || !link.querySelector('title').textContent)
            faults.push('a link without address or name');
          const mark = link.querySelector('text'), box = link.querySelector('rect');
          const t = mark.getBBox(), b = box.getBBox();
          if (t.x < b.x - 0.5 || t.x + t.width > b.x + b.width + 0.5)
            faults.push('outside its badge: ' + mark.textContent);
        }
      }
      const all = svg.viewBox.baseVal;
      for (const text of svg.querySelectorAll('text')) {
        const t = text.getBBox();
        if (t.x < 0 || t.y < 0 || t.x + t.width > all.width || t.y + t.height > all.height)
          faults.push('cut off: ' + text.textContent);
      }
    }
    const count = drawings.length;
    drawings.forEach(svg => svg.remove());
    document.getElementById('result').textContent =
      count + ' drawings, ' + faults.length + ' faults ' + faults.slice(0, 5).join('; ');
    """

  /// How many pairs of boxes share more than an edge.
  private static func overlaps(_ boxes: [Box]) -> Int {
    let ordered = boxes.sorted { $0.x < $1.x }
    var count = 0
    for (index, box) in ordered.enumerated() {
      for other in ordered[(index + 1)...] {
        guard other.x < box.maxX - 0.01 else { break }
        if other.y < box.maxY - 0.01, box.y < other.maxY - 0.01 { count += 1 }
      }
    }
    return count
  }

  /// Nodes whose children are not from top to bottom as they are written.
  private static func disorder(_ sample: Sample) -> [String] {
    let boxes = Dictionary(uniqueKeysWithValues: sample.drawing.cards.map { ($0.node, $0.box) })
    return sample.map.nodes.indices.filter { node in
      [MapLayout.Side.left, .right].contains { side in
        let heights = sample.map.children(of: node)
          .filter { sample.layout.sides[$0] == side }.compactMap { boxes[$0]?.midY }
        return heights != heights.sorted()
      }
    }.map { sample.map.nodes[$0].key }
  }

  /// Curves that run behind the text of a card at which they neither begin nor end.
  private static func crossings(_ sample: Sample) -> [String] {
    let cards = sample.drawing.cards
    return sample.drawing.curves.filter { curve in
      let ends = [curve.node, sample.map.nodes[curve.node].parent]
      let path = points(on: curve.points)
      return cards.contains { card in
        !ends.contains(card.node)
          && path.contains { point in
            label(of: card).contains { line in
              point.x > line.x && point.x < line.maxX && point.y > line.y && point.y < line.maxY
            }
          }
      }
    }.map { sample.map.nodes[$0.node].key }
  }

  /// The boxes of the lines of a card's label.
  private static func label(of card: PositionedMap.Card) -> [Box] {
    guard case .group(_, let marks) = card.marks.first else { return [] }
    for case .text(let text) in marks {
      return text.lines.map { line in
        let left =
          switch text.align {
          case .start: line.anchor.x
          case .middle: line.anchor.x - line.width / 2
          case .end: line.anchor.x - line.width
          }
        return Box(x: left, y: line.anchor.y - 8, width: line.width, height: 10)
      }
    }
    return []
  }

  /// Twenty points on each Bézier of a curve.
  private static func points(on curve: [Point]) -> [Point] {
    stride(from: 0, to: curve.count - 3, by: 3).flatMap { start in
      (0...20).map { step in
        let t = Double(step) / 20
        let weights = [
          (1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t,
        ]
        return Point(
          x: zip(weights, curve[start...]).reduce(0) { $0 + $1.0 * $1.1.x },
          y: zip(weights, curve[start...]).reduce(0) { $0 + $1.0 * $1.1.y })
      }
    }
  }
}
