import Testing
import Toolkit
@testable import Build

/// House styles from files of design tokens.
@Suite struct DesignTokensTests {
  @Test func `custom properties become colours and a typeface, and the rest is told`() throws {
    let tokens = try #require(
      DesignTokens(
        """
        /* --stad-link-color: red; */
        .stad-theme {
          --stad-blue: #036;
          --utrecht-link-color: var(--stad-blue);
          --utrecht-button-primary-action-background-color: var(--stad-blue, #fff);
          --utrecht-heading-1-color: #FFD700;
          --utrecht-document-font-family: "Source Sans Pro", sans-serif;
          --utrecht-space: 1rem;
        }
        """))
    #expect(tokens.block == "look:\n  colours: ['#003366']\n  typeface: Source Sans Pro\n")
    #expect(
      tokens.remarks.map(\.english) == [
        "utrecht-heading-1-color (#FFD700) is too light for white text and was left out",
        "not used (2): stad-blue, utrecht-space",
      ])
  }

  @Test(arguments: ["value", "$value"]) func `tokens in JSON give the same`(key: String) throws {
    let tokens = try #require(
      DesignTokens(
        """
        {"stad": {"blue": {"\(key)": "#003366", "type": "color"}},
         "utrecht": {"link": {"color": {"\(key)": "{stad.blue}"}},
          "document": {"font-family": {"\(key)": "Arial, sans-serif"}}}}
        """))
    #expect(tokens.block == "look:\n  colours: ['#003366']\n  typeface: Arial\n")
  }

  @Test func `of two tokens with one name the same is kept every time`() throws {
    let text = ##"{"a": {"b": {"value": "#111111"}}, "a-b": {"value": "#222222"}}"##
    for _ in 0..<20 {
      #expect(try #require(DesignTokens(text)).values == ["a-b": "#222222"])
    }
  }

  @Test(arguments: ["", "{", "[]", "body { color: red }", "--a-link-color"])
  func `a file without tokens is none`(text: String) { #expect(DesignTokens(text) == nil) }

  @Test func `what refers to itself, or could break a style, is not taken`() throws {
    let tokens = try #require(
      DesignTokens("--a-link-color: var(--a-link-color); --b-font-family: x\\\"</style>"))
    #expect(!tokens.isUseful)
  }
}
