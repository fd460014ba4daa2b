import PlanModel
import SourceText
import Testing

/// House styles from files of design tokens.
@Suite struct DesignTokensTests {
  private func tokens(_ text: String) -> DesignTokens {
    DesignTokens(SourceFile(path: "thema.css", text: text))
  }

  @Test func `custom properties become colours and a typeface, and the rest is kept apart`() {
    let tokens = tokens(
      """
      /* --stad-link-color: red; */
      .stad-theme {
        --stad-blue: #036;
        --utrecht-link-color: var(--stad-blue);
        --utrecht-button-primary-action-background-color: var(--stad-blue, #fff);
        --utrecht-heading-1-color: #FFD700;
        --utrecht-heading-color: rgb(156, 47, 90);
        --utrecht-document-font-family: "Source Sans Pro", sans-serif;
        --utrecht-space: 1rem;
      }
      """)
    #expect(tokens.colours.map(\.value) == ["#003366", "#9C2F5A"])
    #expect(tokens.typeface?.value == "Source Sans Pro")
    #expect(tokens.pale.map(\.name) == ["utrecht-heading-1-color"])
    #expect(tokens.unused.map(\.name) == ["stad-blue", "utrecht-space"])
  }

  @Test func `of a style sheet that is not UTF-8 is known where, and nothing is read`() {
    let bytes = Array("/* thema */\n/* ".utf8) + [0xE9] + Array(" */ --a-link-color: #036;".utf8)
    let tokens = DesignTokens(SourceFile(path: "thema.css", bytes: bytes))
    #expect(!tokens.isUseful)
    #expect(tokens.firstInvalid?.start == SourcePosition(line: 2, column: 4))
    #expect(self.tokens("/* één */").firstInvalid == nil)
  }

  @Test func `of each token is known where it is written`() {
    let tokens = tokens("/* één */ .a {\n  --é-link-color:  #036 ;\n}")
    let range = tokens.colours.first?.range
    #expect(range?.start == SourcePosition(line: 2, column: 20))
    #expect(range?.end == SourcePosition(line: 2, column: 24))
  }

  @Test(arguments: ["value", "$value"]) func `tokens in JSON give the same`(key: String) {
    let tokens = tokens(
      """
      {"stad": {"blue": {"\(key)": "#003366", "type": "color"}},
      \t"utrecht": {"link": {"color": {"\(key)":"{stad.blue}"}},
        "document": {"font-family": {"\(key)": "Arial, sans-serif"}}}}
      """)
    #expect(tokens.colours.map(\.value) == ["#003366"])
    #expect(
      tokens.colours.first?.range.start == SourcePosition(line: 2, column: 41 + key.count - 5))
    #expect(tokens.typeface?.value == "Arial")
  }

  @Test func `the sets of Tokens Studio are no part of names, and the first set counts`() {
    let tokens = tokens(
      """
      {"brand": {"stad": {"blauw": {"$value": "hsl(210 100% 40%)"}}},
       "components/link": {"utrecht": {"link": {"color": {"$value": "{stad.blauw}"}}}},
       "dark/common": {"stad": {"blauw": {"$value": "#FFFFFF"}}, "x": {"$value": [{"y": "1"}]}},
       "common": {"document": {"font-family": {"$value": ["Fira Sans", "Arial"]}}},
       "$themes": [], "$metadata": {"tokenSetOrder": ["brand"]}}
      """)
    #expect(tokens.colours.map(\.value) == ["#0066CC"])
    #expect(tokens.typeface?.value == "Fira Sans")
    #expect(tokens.unused.map(\.name) == ["stad-blauw"])
  }

  @Test func `of names with one end the shortest counts`() {
    let tokens = tokens(
      "--a-foot-link-color: #FFF; --b-link-color: #036; --a-c-link-color: #900; --x-link-color: green;"
    )
    #expect(tokens.colours.map(\.value) == ["#003366"])
    #expect(tokens.pale.isEmpty)
    #expect(tokens.unused.count == 3)
  }

  @Test(arguments: [
    ("#036", "#003366"), ("#1b5e8c", "#1B5E8C"), ("rgb(156, 47, 90)", "#9C2F5A"),
    ("rgb(156 47 90)", "#9C2F5A"), ("hsl(210, 100%, 40%)", "#0066CC"),
    ("hsl(0deg 0% 100%)", "#FFFFFF"),
    ("hsl(-150 100% 40%)", "#0066CC"), ("hsl(214, 62%, 43%)", "#2A65B2"),
  ])
  func `a colour is read in the forms that themes use`(written: String, read: String) {
    #expect(Colour(token: written)?.text == read)
  }

  @Test(arguments: [
    "", "#", "red", "rgb(1, 2)", "rgb(1, 2, 256)", "rgb(1, 2, 3, 0.5)", "rgba(1, 2, 3, 1)",
    "hsl(210, 100, 40)", "hsl(nan 1% 1%)", "hsl(1e9 1% 1%)", "hsl(0 101% 1%)", "hsl()", "#00336680",
  ])
  func `other forms are no colour`(written: String) { #expect(Colour(token: written) == nil) }

  @Test func `of two tokens with one name the first is kept`() {
    let text =
      ##"{"a": {"link-color": {"value": "#111111"}}, "a-link": {"color": {"value": "#222222"}}}"##
    #expect(tokens(text).colours.map(\.value) == ["#111111"])
  }

  @Test(arguments: ["", "[]", "body { color: red }", "--a-link-color", "{}"])
  func `a file without tokens gives nothing to use`(text: String) {
    #expect(!tokens(text).isUseful)
    #expect(tokens(text).problem == nil)
  }

  @Test func `JSON that ends too early is a problem with a position`() {
    let tokens = tokens("{\"a\":\n {\"b\": 1")
    #expect(tokens.problem?.range.start.line == 2)
    #expect(!tokens.isUseful)
  }

  @Test func `what refers to itself, or could break a style, is not taken`() {
    let tokens = tokens("--a-link-color: var(--a-link-color); --b-font-family: x\\\"</style>")
    #expect(!tokens.isUseful)
  }

  @Test(
    arguments: [[0x2D, 0x2D, 0x61, 0x3A, 0xFF], [0x7B, 0xFF], [0x2F, 0x2A], [0x2F]] as [[UInt8]])
  func `bytes that are no text are no tokens`(bytes: [UInt8]) {
    #expect(!DesignTokens(SourceFile(path: "thema.css", bytes: bytes)).isUseful)
  }
}
