import TextFormats
import Testing
@testable import Documents
@testable import Site

/// Texts with fields for data.
@Suite struct TextTemplateTests {
  private static func html(_ text: String, conditions: Set<String> = []) -> String {
    let template = TextTemplate(
      text: text, values: ["name": .text("<b>")], blocks: ["own": [.paragraph([], .text("Eigen"))]],
      conditions: conditions)
    return Flow.all(template.flows).html.replacing("\n", with: "")
  }

  @Test func `a section has paragraphs, lists and data in the order of the lines`() {
    #expect(
      Self.html(
        """
        # Remark
        ## part Kop van het deel
        Een {name} met [een link](https://voorbeeld.nl).
        - een
        - twee
        naam :: {name}
        @own
        """) == """
          <section><h2 id="part">Kop van het deel</h2>\
          <p>Een &lt;b&gt; met <a href="https://voorbeeld.nl">een link</a>.</p>\
          <ul class="plain"><li>een</li><li>twee</li></ul>\
          <dl class="facts key"><div><dt>naam</dt><dd>&lt;b&gt;</dd></div></dl><p>Eigen</p></section>
          """)
  }

  @Test func `a line with conditions is there when all are met`() {
    let text = "## a A\n?x ja\n?!x nee\n?x ?!y alleen x"
    #expect(Self.html(text) == #"<section><h2 id="a">A</h2><p>nee</p></section>"#)
    #expect(
      Self.html(text, conditions: ["x"])
        == #"<section><h2 id="a">A</h2><p>ja</p><p>alleen x</p></section>"#)
    #expect(
      Self.html(text, conditions: ["x", "y"]) == #"<section><h2 id="a">A</h2><p>ja</p></section>"#)
  }

  @Test func `the statement has the same parts, conditions and data in both languages`() {
    func signs(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("# ") }
        .map { line in
          line.matches(of: #/^## [a-z]+|\?!?[a-z-]+ |\{[^}]+\}|^@[a-z]+|::|^- |> |! /#)
            .map { String($0.output) }.joined()
        }
    }
    let dutch = signs(PackageResources.accessibility_nl_txt)
    #expect(dutch.count > 50)
    #expect(dutch == signs(PackageResources.accessibility_en_txt))
  }
}
