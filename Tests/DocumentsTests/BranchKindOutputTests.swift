import Drawing
import FoundationEssentials
import PlanModel
import Rules
import TestSupport
import Testing
import TextFormats
import Toolkit
import Views
@testable import Documents

/// The kinds of branches in every output but drawings and pages.
@Suite struct BranchKindOutputTests {
  private static let plan = checked(
    """
    plan: {title: P, language: nl}
    theme:
      id: t
      title: T
      effects:
        - id: a
          label: Overlast
          effects:
            - {id: b, label: Haast, kind: cause, inferred: Zo, points: [1]}
            - {id: c, label: Geluid, kind: example}
            - {id: d, label: Winst, kind: chance}
        - {id: e, label: Toezicht, kind: measure}
    action-points: [{number: 1, title: Een, priority: secondary, departments: V}]
    departments: [{code: V}]
    """)

  private static func text(_ format: Format, _ language: Language = .dutch) throws -> String {
    let renderer = try #require(MapRenderers.of(format))
    let map = LaidOutMap(MapLayout(Mindmap(theme: 0, in: plan.graph)), nil)
    let context = RenderContext(plan.plan, addresses: Addresses(plan.plan), language: language)
    let text = renderer.text(of: map, context)
    return try #require(text)
  }

  @Test func `the outline has the words before the label`() throws {
    let text = try Self.text(.markdown)
    #expect(text.contains("</a>*komt door:* **Haast**"))
    #expect(text.contains("</a>*kans:* **Winst**"))
    #expect(text.contains("</a>Gebeurt al: Toezicht"))
    #expect(try Self.text(.markdown, .english).contains("</a>*for example:* **Geluid**"))
  }

  @Test func `Mermaid draws an arrow to what follows only, with the words on the line`() throws {
    let lines = try Self.text(MermaidMap.format).split(separator: "\n").filter {
      $0.contains(" n0 ") || $0.contains(" n1 ")
    }
    #expect(
      lines.map { $0.drop(while: { $0 == " " }) }.filter { $0.contains("-") } == [
        "n0 --> n1", "n1 -.-|\"komt door\"| n2", "n1 ---|\"bijvoorbeeld\"| n3",
        "n1 -->|\"kans\"| n4", "n0 ---|\"gebeurt al\"| n5",
      ])
  }

  @Test func `OPML has the words in the text and the kind as an attribute`() throws {
    let text = SitePageText("opml", try Self.text(OPMLMap.format))
    #expect(text.has("outline", ["text": "Komt door: Haast", "kind": "cause"]))
    #expect(text.elements("outline", ["text": "Overlast"]).map { $0["kind"] } == [nil])
  }

  @Test func `the data have the kind at the placement`() {
    let text = String(decoding: GraphJSON.bytes(Self.plan.graph), as: UTF8.self)
    let kinds = text.matches(of: /"kind" ?: ?"(consequence|cause|example|chance|measure)"/).map {
      String($0.1)
    }
    #expect(kinds == ["consequence", "measure", "cause", "example", "chance"])
  }

  @Test func `show, tables and hand-outs say of what an effect is the cause`() throws {
    let graph = Self.plan.graph
    let show = DetailsText(language: .dutch, style: TerminalStyle(isColoured: false))
    let point = show.text(Details(.actionPoint(0), in: graph))
    #expect(point.contains("oorzaak van Overlast"))
    #expect(show.text(Details(.effect(0), in: graph)).contains("komt door; afgeleid: Zo"))
    #expect(show.text(Details(.effect(1), in: graph)).contains("als oorzaak; afgeleid: Zo"))
    let table = Table.longRecommendations(graph)
    #expect(TableCSV(language: .dutch).text(table).contains("oorzaak van Overlast"))
    let handout = try #require(Handout.all(in: graph).first)
    let sheet = Table.handout(handout, named: "v")
    #expect(TableCSV(language: .dutch).text(sheet).contains("oorzaak van Overlast"))
  }
}
