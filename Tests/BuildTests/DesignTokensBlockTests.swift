import Build
import PlanModel
import SourceText
import Testing
import Toolkit

/// The block `look` that a file of design tokens is made into.
@Suite struct DesignTokensBlockTests {
  @Test func `colours and typeface become a block, and the rest is reported`() {
    let text = """
      --a-link-color: #036; --b-font-family: Arial; --a-space: 1rem; --a-heading-color: #FFD700;
      """
    let tokens = DesignTokens(SourceFile(path: "thema.css", text: text))
    #expect(tokens.block == "look:\n  colours: ['#003366']\n  typeface: Arial\n")
    #expect(
      tokens.remarks.map(\.english) == [
        "a-heading-color (#FFD700) is too light for white text and was left out",
        "not used (1): a-space",
      ])
  }
}
