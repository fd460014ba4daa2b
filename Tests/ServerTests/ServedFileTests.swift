import Documents
import Drawing
import Testing
@testable import Server

@Suite struct ServedFileTests {
  private let page = """
    <head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src 'self'"></head>
    <body><p>a &lt;/body&gt;</p></body>

    """

  private func text(_ file: ServedFile) -> String { String(decoding: file.body, as: UTF8.self) }

  @Test func `a page gets the script at its end, and its policy as a header`() {
    let file = ServedFile(OutputFile(path: "site/a.html", text: page), stamp: "12ab")
    #expect(
      text(file) == """
        <head></head>
        <body><p>a &lt;/body&gt;</p><link rel="stylesheet" href="/raakvlak-reload.css">
        <script src="/raakvlak-reload.js" data-pages="12ab" defer></script>
        </body>

        """)
    #expect(
      file.policy.text == """
        default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; \
        frame-ancestors 'none'
        """)
  }

  @Test func `a page without a policy is held to the plain one`() {
    let file = ServedFile(OutputFile(path: "a.html", text: "<p>a"), stamp: "1")
    #expect(text(file).hasPrefix("<p>a<link"))
    #expect(file.policy.text.hasPrefix("default-src 'none'; style-src 'unsafe-inline' 'self';"))
  }

  @Test(arguments: [
    ("a.html", "text/html"), ("a.css", "text/css"), ("a.js", "text/javascript"),
    ("a.svg", "image/svg+xml"), ("a.json", "application/json"), ("a.csv", "text/csv"),
    ("a.md", "text/plain"), ("a.dot", "text/plain"), ("html", "text/plain"),
  ])
  func `a text is what its name says, in UTF-8`(path: String, type: String) {
    #expect(ServedFile.type(of: path) == "\(type); charset=utf-8")
  }

  @Test(arguments: [
    ("a.pdf", "application/pdf"), ("a.png", "image/png"),
    ("a.ods", "application/vnd.oasis.opendocument.spreadsheet"),
  ])
  func `what is no text has no character set`(path: String, type: String) {
    #expect(ServedFile.type(of: path) == type)
  }

  @Test func `what is no page goes out as it is`() {
    let file = ServedFile(OutputFile(path: "a.svg", text: "<svg></body></svg>"), stamp: "1")
    #expect(text(file) == "<svg></body></svg>")
    #expect(file.policy == .plain)
  }
}
