import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
@testable import Site

/// Texts that would be code if they were not escaped stay text on every page and in the search list.
@Suite struct HostileSiteTests {
  static let labels = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</main></html>", "<!-- weg",
    "' onmouseover='alert(1)", "javascript:alert(1)", "]]>", "R&D &amp; &#60;b&#62;",
    "\\u003cscript\\u003e", "eind \\", "a\u{2028}b",
  ]

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\u{2028}", with: "\\u2028")
    return "\"\(escaped)\""
  }

  private func site(_ label: String) -> SampleSite {
    let text = quoted(label)
    return SampleSite(
      """
      plan:
        title: \(text)
        municipality: \(text)
        language: nl
        notice: \(text)
        accessibility:
          {organisation: \(text), website: \(text), contact: \(text), report: \(text),
          domains: [\(text)], overview: \(text), approved-by: \(text), measures: [\(text)],
          deviations: [{description: \(text), cause: \(text), alternative: \(text)}]}
      sources: [{id: s, title: \(text), url: \(text)}]
      scope: [{topic: \(text), reason: \(text)}]
      focus-areas: [{numeral: \(text), title: \(text), vision: \(text)}]
      departments: [{code: \(text), name: \(text), aliases: [\(text)]}]
      action-points:
        - number: \(text)
          title: \(text)
          list-title: \(text)
          priority: secondary
          focus: \(text)
          departments: [\(text)]
          sub-points: [{text: \(text), policy-field: \(text), outside-party: \(text)}]
      budget: {years: [2027], lines: [{name: \(text), amount: 1, points: [\(text)]}]}
      decisions:
        - {point: \(text), department: \(text), state: later, reason: \(text), landed: \(text)}
      theme:
        id: \(text)
        title: \(text)
        explanation: \(text)
        effects:
          - {id: \(text), label: \(text), link: \(text), points: [\(text)], inferred: \(text)}
      """)
  }

  private static let elements: Set<String> = [
    "!doctype", "html", "head", "meta", "link", "title", "script", "body", "a", "header", "div",
    "span",
    "search", "form", "label", "input", "nav", "ul", "li", "main", "ol", "h1", "h2", "h3", "h4",
    "p",
    "section", "strong", "footer", "svg", "rect", "select", "option", "aside", "dl", "dt", "dd",
    "small", "table", "caption", "thead", "tbody", "tr", "th", "td", "article", "code",
    "button", "details", "summary", "g", "desc", "text", "path",
  ]

  @Test(arguments: labels) func `a hostile text adds no element and no handler to any page`(
    label: String
  ) {
    let pages = site(label).pages
    #expect(pages.count > 10)
    for page in pages {
      for tag in page.tags {
        #expect(Self.elements.contains(tag.name), "\(page.name): \(tag.name)")
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "\(page.name)")
      }
      #expect(page.html.count { $0 == "<" } == page.tags.count, "\(page.name)")
      #expect(
        page.opening.count { $0.name == "script" }
          == page.html.matches(of: /<script defer src="[a-z-]+\.js"/).count)
      #expect(!page.links.contains { $0.hasPrefix("javascript:") }, "\(page.name)")
    }
  }

  @Test(arguments: labels) func `a hostile text is found in the search list as it is written`(
    label: String
  ) {
    let index = site(label).files()["search-index.js"] ?? ""
    #expect(!index.contains("<") && !index.contains("\u{2028}"))
    let shown = HiddenCharacter.replacing(in: label)
    #expect(
      index.contains(
        ScriptText.string(shown).dropFirst().dropLast().replacing("`", with: "\\u0060")
          .replacing("$", with: "\\u0024")))
  }

  @Test func `text in a script has no character that could end it`() {
    #expect(
      ScriptText.string("</script> \"a\" \\ \n\u{2029}&é")
        == #""\u003c/script\u003e \"a\" \\ \u000a\u2029\u0026é""#)
  }
}
