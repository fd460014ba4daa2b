import Testing
import Toolkit
@testable import Build
@testable import Documents
@testable import Drawing
@testable import PlanModel
@testable import Views
import TestSupport
import Rules

/// Where a word may break.
@Suite struct SoftHyphenTests {
  /// An o is 1,139 units, a space 569 and a hyphen 682.
  @Test(
    arguments: [
      // Too long for the width: it breaks at the hyphen, and the hyphen shows.
      ("oooo~oooo", ["oooo-", "oooo"]), ("oooo~oooo~oo", ["oooo-", "oooooo"]),
      // It fits: nothing shows.
      ("oo~oo", ["oooo"]), ("oo~o ooo", ["ooo ooo"]),
      // A line is saved by it, or it is not.
      ("oo oo~ooooo o", ["oo oo-", "ooooo o"]), ("oooo oo~ooo", ["oooo", "ooooo"]),
      ("ooo ooooo~oooo oo", ["ooo", "ooooo-", "oooo oo"]),
      // Without a soft hyphen a word stays whole, and a loose one vanishes.
      ("ooooooooo", ["ooooooooo"]), ("~oo~", ["oo"]), ("~", []),
    ])
  func `a word breaks at a soft hyphen, where that is needed`(text: String, lines: [String]) {
    let text = text.replacing("~", with: "\u{AD}")
    #expect(TextMeasure(size: 2_048).wrap(text, to: 8_500) == lines)
  }

  @Test func `a text of soft hyphens only is an empty one, and Graphviz takes no empty element`() {
    #expect(DOTText.html("\u{AD}") == " ")
    #expect(DOTText.escaped("\u{AD}\u{AD}") == nil)
    let title = checked("plan: {title: \"\u{AD}\", language: nl}\n")
    let drawing = OverviewDrawing(
      Overview(title.graph), addresses: Addresses(title.plan), language: .dutch)
    #expect(!drawing.dot.contains("<B></B>"))
  }

  @Test func `the hyphen at the end of a line counts in its width`() {
    // Seven letters are 7,973 units: with a hyphen 8,655, which is too much for 8,600.
    let lines = TextMeasure(size: 2_048).wrap("ooooo\u{AD}oo\u{AD}oo", to: 8_600)
    #expect(lines == ["ooooo-", "oooo"])
    #expect(lines.allSatisfy { TextMeasure(size: 2_048).width($0) <= 8_600 })
  }

  @Test func `outside a broken line it is in none of what is made`() async throws {
    let plan = checked(
      """
      plan: {title: "Plan\u{AD}naam", language: nl, themes: [t]}
      theme:
        id: t
        title: "Woning\u{AD}nood"
        effects: [{id: a, label: "Samen\u{AD}leving", explanation: "Uit\u{AD}leg", points: 1}]
      action-points: [{number: 1, title: "Actie\u{AD}punt", departments: X}]
      """)
    let files = built(plan)
    let isText = { (path: String) in !path.hasSuffix(".xlsx") && !path.hasSuffix(".ods") }
    for file in files where file.path != "data/graph.json" && isText(file.path) {
      #expect(!file.text.unicodeScalars.contains("\u{AD}"), "\(file.path)")
    }
    let json = try #require(files.first { $0.path == "data/graph.json" }).text
    #expect(json.contains("\"Woningnood\"") && json.contains("\"Samenleving\""))
    let svg = try await drawn(plan)
    #expect(!svg.unicodeScalars.contains("\u{AD}"))
    #expect(DrawnElement.texts(in: svg).contains("Samenleving"))
  }
}
