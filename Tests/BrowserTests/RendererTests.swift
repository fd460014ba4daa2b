import Build
import Disk
import FoundationEssentials
import PlanModel
import SourceText
import Subprocess
import Testing
import Toolkit
@testable import Drawing
@testable import Rules
@testable import Views

/// A drawing in every program that may show it: same colours inside the cards.
@Suite(.serialized) struct RendererTests {
  private static let plan = """
    theme:
      id: t
      title: Thema
      effects:
        - label: Eerste
          effects: [{label: Getint, effects: [{label: Wit, points: 1}]}]
        - {label: Tweede, points: 1, effects: [{label: Ook getint}]}
    action-points: [{number: 1, title: P}]
    """

  private struct Sample {
    let svg: String
    let size: Size
    /// Points inside cards, beside their texts, with the colour of that card.
    let expected: [(point: Point, colour: String)]
  }

  private static func sample() throws -> Sample {
    let checked = PlanInput(files: [SourceFile(path: "plan.yaml", text: plan)])
    let layout = MapLayout(Mindmap(theme: 0, in: checked.graph))
    let drawing = MapDrawing(layout, addresses: Addresses(checked.plan), language: .dutch)
    let geometry = try #require(
      DotLayouts()([LayoutRequest(layout, Addresses(checked.plan), .dutch)]).first
    ).get()
    let placed = try #require(drawing.placed(geometry))
    let expected = placed.cards.map { card in
      let colours = HouseStyle.own.branch(layout.branches[card.node])
      let colour =
        switch layout.map.nodes[card.node].depth {
        case 0: Palette.ink
        case 1: colours.line
        case 2: colours.tint
        default: Palette.paper
        }
      // The theme has a margin beside its pill, and text is five points from the edge of a card.
      let inset = card.node == 0 ? 18.0 : 5
      let isLeft = layout.sides[card.node] == .left
      let x = isLeft ? card.box.maxX - inset : card.box.x + inset
      return (Point(x: x, y: card.box.midY), colour)
    }
    return Sample(
      svg: try #require(drawing.svg(geometry)), size: placed.size, expected: expected)
  }

  @Test(arguments: [
    ShowingProgram.chromium, .librsvg, .draw, .writer, .inkscape, .firefox,
  ])
  func `every program shows the same colours inside the cards`(program: ShowingProgram)
    async throws
  {
    guard program.isAlwaysThere || program.isFound else { return }
    let sample = try Self.sample()
    let picture = try await program.picture(of: sample.svg, sample.size)
    let points = sample.expected.map {
      "[\($0.point.x / sample.size.width), \($0.point.y / sample.size.height)]"
    }
    let shown = try await Chromium.result(
      of: """
        <!DOCTYPE html><meta charset="utf-8"><pre id="result"></pre><script>
        const picture = new Image();
        picture.onload = () => {
          const canvas = document.createElement("canvas");
          // A drawing has its own size, a picture that of its pixels.
          [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
          const context = canvas.getContext("2d");
          context.drawImage(picture, 0, 0);
          document.getElementById("result").textContent = [\(points.joined(separator: ","))]
            .map(([x, y]) => context.getImageData(x * canvas.width, y * canvas.height, 1, 1).data)
            .map(([r, g, b]) => [r, g, b].join(",")).join(" ");
        };
        picture.src = "data:\(picture.type);base64,\(Data(picture.bytes).base64EncodedString())";
        </script>
        """)
    let colours = shown.split(separator: " ").map {
      $0.split(separator: ",").compactMap { Int($0) }
    }
    try #require(colours.count == sample.expected.count, "\(program.name) gave \(shown)")
    for (found, (point, text)) in zip(colours, sample.expected) {
      let colour = try #require(Colour(text))
      let wanted = [colour.red, colour.green, colour.blue].map(Int.init)
      let distance = zip(found, wanted).map { abs($0 - $1) }.max() ?? 255
      #expect(distance <= 3, "\(program.name): \(found) for \(wanted) at \(point)")
    }
  }
}
