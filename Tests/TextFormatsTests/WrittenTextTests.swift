import Testing
@testable import TextFormats

/// Paragraphs and lists in the text of a plan.
@Suite struct WrittenTextTests {
  private let text = """
    Eerste alinea, op
    twee regels:
    - punt een
    - punt twee
      dat doorloopt

    1. stap
    2) stap <b>

    Tweede alinea.
    """

  @Test func `a blank line ends a paragraph, and signs make lists`() {
    #expect(
      WrittenText(text).blocks == [
        .paragraph("Eerste alinea, op twee regels:"),
        .list(["punt een", "punt twee dat doorloopt"], isOrdered: false),
        .list(["stap", "stap <b>"], isOrdered: true), .paragraph("Tweede alinea."),
      ])
  }

  @Test(arguments: ["Een zin.", "- 3 graden", "2023. Een jaar", "-a\n-b"])
  func `a line that only looks like a list is a paragraph`(text: String) {
    #expect(WrittenText(text).blocks.count == 1)
    #expect(WrittenText(text).isPlain)
  }

  @Test func `in HTML they are elements, with the text escaped`() {
    let html = Markup.all(Markup<Context.Flow>.written(text, [.css("lead")])).html
    #expect(
      html == """
        <p class="lead">Eerste alinea, op twee regels:</p><ul class="lead"><li>punt een</li>\
        <li>punt twee dat doorloopt</li></ul><ol class="lead"><li>stap</li>\
        <li>stap &lt;b&gt;</li></ol><p class="lead">Tweede alinea.</p>
        """)
  }

  @Test func `in Markdown and on a terminal they are lines`() {
    #expect(
      MarkdownText.written("Een\n\n- twee\n- drie", indent: "  ")
        == ["  Een", "", "  - twee", "  - drie", ""])
    #expect(
      TerminalText.written("Een\n\n1. twee woorden", width: 12, indent: "  ")
        == ["  Een", "", "  1. twee", "     woorden"])
  }
}
