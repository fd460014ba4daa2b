import Testing
import Wording

@testable import PlanFormats

/// The colours of a drawing.
@Suite struct MapLookTests {
  private let colour = /#[0-9A-Fa-f]{3,6}\b/

  @Test func `by itself a drawing follows the reader's screen`() {
    #expect(SVGStyle.text(.auto).contains("@media (prefers-color-scheme: dark) {\n.paper, .card"))
  }

  @Test(arguments: [MapLook.light, .dark, .print])
  func `a look that was chosen is that look on every screen`(look: MapLook) {
    #expect(!SVGStyle.text(look).contains("prefers-color-scheme"))
  }

  @Test func `light has the light paper, dark the dark one`() {
    #expect(!SVGStyle.text(.light).contains(Palette.Dark.paper))
    #expect(SVGStyle.text(.dark).contains("fill: \(Palette.Dark.paper)"))
  }

  @Test func `print is black and white, without a colour of any branch`() throws {
    let text = SVGStyle.text(.print)
    let printed = try #require(text.ranges(of: "a:focus-visible").last?.upperBound)
    let found = Set(
      text[printed...].split(separator: "\n").dropFirst().joined().matches(of: colour)
        .map { String($0.0) })
    #expect(found == ["#fff", "#000"])
    for branch in 0..<Palette.count {
      #expect(!text.contains(Palette.branch(branch).line))
      #expect(!text.contains(Palette.branch(branch).tint))
    }
  }

  @Test func `the look that was asked for is in the drawing`() async throws {
    let svg = try await drawn(SamplePlan.plan, setting: MapSetting(look: .print))
    #expect(svg.contains("<style>\(SVGStyle.text(.print))</style>"))
  }
}
