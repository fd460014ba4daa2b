import Disk
import SourceText
import Testing
import Toolkit
@testable import Drawing
@testable import PlanModel
@testable import Views

/// The overview in a real browser: Amersfoort's, and those of made-up plans.
@Suite struct OverviewDrawingTests {
  private static func drawings() throws -> [String] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try PlanFolder("\(root)/maps/amersfoort-2023-2026")
    let made = (1...10 as ClosedRange<UInt64>).map { seed in
      var plan = RandomPlan(seed: seed)
      return PlanReader([SourceFile(path: "plan.yaml", text: plan.yaml())]).plan
    }
    return ([PlanReader(folder.files).plan] + made).map { plan in
      OverviewDrawing(
        Overview(PlanGraph(plan)), addresses: Addresses(plan), language: .dutch
      ).svg()
    }
  }

  @Test(
    "Text stays in its card in a browser, and every link has a name",
    arguments: ["\"Liberation Sans\"", "\"DejaVu Sans\"", "serif"])
  func text(font: String) async throws {
    let result = try await Chromium.result(
      of: """
        <!DOCTYPE html><meta charset="utf-8"><style>text { font-family: \(font) !important; }</style>
        <body>\(try Self.drawings().joined())<pre id="result"></pre><script>\(Self.measure)</script>
        """)
    #expect(result == "11 drawings, 0 faults ")
  }

  /// The first box of a card contains all its texts; half a unit is a rounding.
  private static let measure = """
    const faults = [];
    const drawings = document.querySelectorAll('svg');
    for (const svg of drawings) {
      const all = svg.viewBox.baseVal;
      for (const card of svg.querySelectorAll('g.theme, g.place, g.department')) {
        const b = card.querySelector('rect').getBBox();
        for (const text of card.querySelectorAll('text')) {
          const t = text.getBBox();
          if (t.x < b.x - 0.5 || t.x + t.width > b.x + b.width + 0.5
            || t.y < b.y - 0.5 || t.y + t.height > b.y + b.height + 0.5)
            faults.push('outside its card: ' + text.textContent);
        }
      }
      for (const link of svg.querySelectorAll('a'))
        if (!link.getAttribute('href') || !link.querySelector('title').textContent)
          faults.push('a link without address or name');
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
}
