import PlanFormats
import Testing

@testable import PlanServer

@Suite struct ServedFileTests {
  private let page = """
    <head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src 'self'"></head>
    <body><p>a &lt;/body&gt;</p></body>

    """

  @Test func `a page gets the script at its end, and its policy as a header`() {
    let file = ServedFile(OutputFile(path: "site/a.html", text: page), stamp: "12ab")
    #expect(
      file.body == """
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
    #expect(file.body.hasPrefix("<p>a<link"))
    #expect(file.policy.text.hasPrefix("default-src 'none'; style-src 'unsafe-inline' 'self';"))
  }

  @Test(arguments: [
    ("a.html", "text/html"), ("a.css", "text/css"), ("a.js", "text/javascript"),
    ("a.svg", "image/svg+xml"), ("a.json", "application/json"), ("a.csv", "text/csv"),
    ("a.md", "text/plain"), ("a.dot", "text/plain"), ("html", "text/plain"),
  ])
  func `a file is what its name says, in UTF-8`(path: String, type: String) {
    #expect(ServedFile.type(of: path) == "\(type); charset=utf-8")
  }

  @Test func `what is no page goes out as it is`() {
    let file = ServedFile(OutputFile(path: "a.svg", text: "<svg></body></svg>"), stamp: "1")
    #expect(file.body == "<svg></body></svg>")
    #expect(file.policy == .plain)
  }
}
