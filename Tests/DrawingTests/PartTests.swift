import TestSupport
import Testing

@testable import Drawing

/// Rows, columns and texts in a box, and the same as a label of Graphviz.
@Suite struct PartTests {
  private let frame = Frame(css: "open", fill: "#FFFFFF", line: "#1F2933")

  private func boxed(_ width: Double, _ height: Double) -> Part {
    Part(.space, width: width, height: height, frame: frame)
  }

  private func boxes(_ part: Part, width: Double, height: Double) -> [Box] {
    var ports: [String: Box] = [:]
    return part.marks(in: Box(x: 0, y: 0, width: width, height: height), &ports).boxes.map(\.box)
  }

  @Test func `a row puts its parts from left to right, each in its middle`() {
    let row = Part(.row([boxed(10, 4), boxed(20, 8)]), spacing: 3, padding: Edges(x: 5, y: 1))
    #expect(row.size == Size(width: 43, height: 10))
    #expect(
      boxes(row, width: 43, height: 20) == [
        Box(x: 5, y: 8, width: 10, height: 4), Box(x: 18, y: 6, width: 20, height: 8),
      ])
  }

  @Test func `a mirrored row runs from right to left in the same order`() {
    let row = Part(.row([boxed(10, 4), boxed(20, 4)]), isMirrored: true)
    #expect(boxes(row, width: 30, height: 4).map(\.x) == [20, 0])
  }

  @Test func `fillers share what is left of a row, and of a column`() {
    let row = Part(.row([.filler, boxed(10, 4), .filler, .filler, boxed(10, 4)]))
    #expect(boxes(row, width: 80, height: 4).map(\.x) == [20, 70])
    let column = Part(.column([boxed(10, 4), .filler, boxed(10, 4)]))
    #expect(boxes(column, width: 10, height: 30).map(\.y) == [0, 26])
  }

  @Test func `a part without a size of its own is as large as the row or column`() {
    let part = Part(.space, frame: frame)
    #expect(
      boxes(Part(.row([Part(.space, fills: true, frame: frame)])), width: 9, height: 7)
        == [Box(x: 0, y: 0, width: 9, height: 7)])
    #expect(
      boxes(Part(.column([boxed(3, 4), part])), width: 9, height: 4).map(\.width) == [3, 9])
  }

  @Test func `the box of each port is handed back, as deep as it lies`() {
    let row = Part(.row([boxed(10, 4), Part(.row([boxed(5, 4)]), port: "p")]), port: "card")
    var ports: [String: Box] = [:]
    _ = row.marks(in: Box(x: 1, y: 1, width: 15, height: 4), &ports)
    #expect(
      ports == [
        "card": Box(x: 1, y: 1, width: 15, height: 4), "p": Box(x: 11, y: 1, width: 5, height: 4),
      ])
  }

  @Test func `what a part holds lies in its link, and the link in its group`() throws {
    let link = NamedLink(title: "Naam", href: "#x")
    let part = Part(
      .text(["A"], .body), link: link, group: Mark.Group(id: "a", css: "node", isHidden: true))
    var ports: [String: Box] = [:]
    let marks = part.marks(in: Box(x: 0, y: 0, width: 10, height: 10), &ports)
    var writer = SVGWriter()
    writer.write(lines: marks)
    #expect(
      writer.text == """
        <g id="a" class="node" aria-hidden="true"><a href="#x"><title>Naam</title>\
        <text class="t2" x="0" y="8.85" text-anchor="start" textLength="7.34" \
        lengthAdjust="spacingAndGlyphs">A</text></a></g>

        """)
  }

  @Test func `texts, addresses and names in SVG are escaped`() {
    var writer = SVGWriter()
    let text = TextBlock(
      ["<b>"], in: Box(x: 0, y: 0, width: 9, height: 9), align: .end, style: .body)
    writer.write(lines: [.link(NamedLink(title: "\"&", href: "'x"), [.text(text)])])
    #expect(writer.text.hasPrefix("<a href=\"&#39;x\"><title>&quot;&amp;</title>"))
    #expect(writer.text.contains(">&lt;b&gt;</text>"))
  }

  @Test func `in DOT a row is a table whose cells have the widths of the drawing`() {
    let row = Part(
      .row([Part(.text(["A"], .title), fills: true, port: "p"), .gap(6)]), width: 40,
      frame: frame)
    #expect(
      DOTLabel.html(row) == """
        <TABLE BORDER="1" COLOR="#1F2933" BGCOLOR="#FFFFFF" CELLBORDER="0" CELLSPACING="0" \
        CELLPADDING="0"><TR><TD PORT="p" WIDTH="34" ALIGN="LEFT">\
        <FONT POINT-SIZE="12" COLOR="#1F2933"><B>A</B></FONT></TD>\
        <TD WIDTH="6" HEIGHT="6"></TD></TR></TABLE>
        """)
  }

  @Test func `in DOT lines of text below one another are one cell`() {
    let texts = Part(
      .column([.filler, Part(.text(["A"], .body)), Part(.text(["B", "C"], .body))]))
    #expect(
      DOTLabel.html(Part(.row([texts]))).contains(
        "ALIGN=\"LEFT\" BALIGN=\"LEFT\">A<BR ALIGN=\"LEFT\"/>B<BR ALIGN=\"LEFT\"/>C<BR ALIGN=\"LEFT\"/></TD>"
      ))
  }

  @Test(arguments: [
    Part(.row([])), Part(.column([.filler])), Part(.text([], .body)),
    Part(.text(["\u{AD}"], .title)),
    Part(.column([Part(.row([.filler])), Part(.text([""], .note))])),
  ])
  func `Graphviz takes a part with nothing in it`(part: Part) async throws {
    var graph = DOTGraph("g", layout: "rankdir=LR", legend: Part(.column([part])))
    graph.add("a", "label=<\(DOTLabel.html(Part(.row([part]))))>")
    _ = try await Graphviz.svg(of: graph.text)
  }
}
