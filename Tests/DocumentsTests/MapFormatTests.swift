import Drawing
import Rules
import TestSupport
import Testing
import TextFormats
import Toolkit
import Views
@testable import Documents

/// Every registered format of maps.
@Suite struct MapFormatTests {
  private static func text(_ format: Format, _ yaml: PlanInput = SamplePlan.plan) throws -> String {
    let renderer = try #require(MapRenderers.of(format))
    let map = LaidOutMap(MapLayout(Mindmap(theme: 0, in: yaml.graph)), nil)
    let context = RenderContext(
      yaml.plan, addresses: Addresses(yaml.plan), language: .dutch)
    let text = renderer.text(of: map, context)
    return try #require(text)
  }

  private static let hostile = checked(
    #"""
    theme:
      id: t
      title: "%%{init: {}}%% \"] --> x"
      effects:
        - {id: a, label: "<b>R&D</b> `x`", explanation: "een\ntwee", link: "https://a.nl/?x=1&y=2"}
        - {id: b, label: "style a:#fff;", link: "javascript:alert(1)", inferred: "\\"}
    """#)

  @Test func `Mermaid and OPML of a small map are as recorded`() throws {
    try Snapshot.expect(Self.text(MermaidMap.format), "wonen.mmd")
    try Snapshot.expect(Self.text(OPMLMap.format), "wonen.opml")
  }

  @Test func `no text of a plan is special in Mermaid`() throws {
    #expect(
      try Self.text(MermaidMap.format, Self.hostile) == """
        %% Made by raakvlak
        flowchart LR
          n0["#37;#37;#123;init#58; #123;#125;#125;#37;#37; #34;#93; --#62; x"]
          n1["#60;b#62;R#38;D#60;/b#62; #96;x#96;"]
          n0 --> n1
          n2["style a#58;#35;fff#59;"]
          n0 -.-> n2

        """)
  }

  @Test func `a text of a plan is one attribute in OPML, and only a safe link is one`() throws {
    let text = try Self.text(OPMLMap.format, Self.hostile)
    #expect(
      text.contains(
        """
        <outline text="&lt;b&gt;R&amp;D&lt;/b&gt; `x`" type="link" \
        url="https://a.nl/?x=1&amp;y=2" _note="een&#10;twee"/>
        """))
    #expect(!text.contains("javascript"))
    #expect(text.hasSuffix("</outline>\n</body>\n</opml>\n"))
  }

  @Test func `formats of a registry have different names, of letters and digits`() {
    for formats in [
      MapRenderers.all.map { $0.format }, TableRenderers.all.map { $0.format },
      HandoutRenderers.formats, ReportRenderers.all.map { $0.format },
    ] {
      #expect(Set(formats).count == formats.count)
      #expect(formats.allSatisfy { $0.name.wholeMatch(of: /[a-z0-9]+/) != nil })
    }
  }

  @Test func `a map without a layout comes in every format that needs none`() {
    let map = LaidOutMap(MapLayout(SamplePlan.map(0)), nil)
    let context = RenderContext(
      SamplePlan.plan.plan, addresses: SamplePlan.addresses, language: .dutch)
    #expect(
      MapRenderers.outputs(of: map, context).map(\.path) == [
        "maps/wonen.md", "maps/wonen.dot", "maps/wonen.mmd", "maps/wonen.opml",
      ])
  }
}
