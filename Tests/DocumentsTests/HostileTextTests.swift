import Testing
import Toolkit
@testable import Documents
@testable import Drawing
@testable import TextFormats
@testable import Views
import TestSupport
import Rules

/// Texts that would be code if they were not escaped: they come out of every format as they went in.
@Suite struct HostileTextTests {
  /// As YAML writes any text: in double quotes.
  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }

  private func plan(_ label: String) -> String {
    let text = quoted(label)
    return """
      plan: {title: \(text), language: nl, notice: \(text)}
      focus-areas: [{numeral: I, title: \(text)}]
      departments: [{code: A, name: \(text)}]
      action-points:
        - {number: 1, title: \(text), priority: secondary, focus: I, departments: A}
      theme:
        id: t
        title: \(text)
        effects:
          - {id: a, label: \(text), points: 1, focus: I, effects: [{id: b, label: \(text)}]}
      """
  }

  private func words(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test(arguments: HostileText.labels)
  func `Graphviz draws a hostile text as text, in labels and in titles of links`(label: String)
    async throws
  {
    let svg = try await Graphviz.svg(of: rendered(plan(label)).dot)
    let drawn = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { plain($0.1) }
    let text = words(drawn.joined(separator: " "))
    // The theme, two effects, the legend's focus area, the plan's title and its notice.
    let occurrences = text.ranges(of: words(label)).count
    #expect(occurrences == 6, "\(text)")
    let titles = svg.matches(of: /xlink:title="([^"]*)"/).map { words(plain($0.1)) }
    #expect(
      titles == ["Actiepunt 1: \(words(label))", "Focusgebied I: \(words(label))"])
    #expect(svg.matches(of: /<(script|a [^>]*on[a-z]+=)/).isEmpty)
  }

  @Test func `Graphviz takes a map whose titles and labels are empty`() async throws {
    let svg = try await Graphviz.svg(of: rendered(plan("")).dot)
    #expect(svg.contains("xlink:href=\"../point-1.html\""))
  }

  @Test(arguments: HostileText.labels)
  func `our own drawing has a hostile text as text, and stays well-formed`(label: String)
    async throws
  {
    let svg = try await drawn(checked(plan(label)))
    let texts = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { plain($0.1) }
    #expect(words(texts.joined(separator: " ")).ranges(of: words(label)).count == 6)
    let titles = svg.matches(of: /<a [^>]*><title>([^<]*)<\/title>/).map { words(plain($0.1)) }
    #expect(titles == ["Actiepunt 1: \(words(label))", "Focusgebied I: \(words(label))"])
    #expect(!svg.contains("<script"))
    let marks = svg.split(separator: "</style>").last ?? ""
    for name in Set(marks.matches(of: /<([a-z]+)/).map { String($0.1) }) {
      let begun = marks.matches(of: try Regex("<\(name)[ >]")).count
      #expect(begun == marks.ranges(of: "</\(name)>").count, "\(name)")
    }
  }

  @Test(
    arguments: [
      ("aanhaling \" '", "aanhaling \" '"), ("\\N \\", "\\\\N \\\\"),
      ("<script>", "&lt;script&gt;"), ("R&D &amp;", "R&amp;D &amp;amp;"), ("]]>", "\\]\\]&gt;"),
      ("=HYPERLINK(\"x\")", "\\=HYPERLINK(\"x\")"), ("-->", "\\--&gt;"),
      ("twee\nregels", "twee regels"),
      ("een\ttab", "een tab"), ("**v** _s_ `c`", "\\*\\*v\\*\\* \\_s\\_ \\`c\\`"),
      ("[x](y) # ~~w~~", "\\[x\\](y) \\# \\~\\~w\\~\\~"), ("a | b", "a \\| b"),
      ("![x](y)", "\\!\\[x\\](y)"), ("- punt", "\\- punt"), ("1. punt", "1\\. punt"),
      ("1) punt", "1\\) punt"), ("2.1 punt", "2\\.1 punt"), ("+ punt", "\\+ punt"),
      ("omgekeerd \u{202E}txt", "omgekeerd \u{FFFD}txt"),
    ])
  func `Markdown escapes what would act, and nothing else`(text: String, escaped: String) {
    #expect(MarkdownText.escape(text) == escaped)
  }

  @Test(arguments: HostileText.labels)
  func `an outline has a hostile text on one line, escaped`(label: String) {
    let outline = rendered(plan(label)).outline
    let escaped = MarkdownText.escape(label)
    #expect(outline.hasPrefix("# \(escaped)\n\n*\(escaped)* · "))
    #expect(outline.contains("\n> \(escaped)\n"))
    #expect(outline.contains("## <a id=\"a\"></a>\(escaped)\n"))
    #expect(outline.contains("\n- <a id=\"b\"></a>**\(escaped)**\n"))
    #expect(!outline.contains("<script"))
  }

  @Test(arguments: HostileText.labels)
  func `an HTML page has a hostile text as text and stays well-formed`(label: String) throws {
    let plan = checked(plan(label))
    let page = TableHTML(
      addresses: Addresses(plan.plan), language: .dutch, credit: Attribution(plan.plan)
    ).text(.recommendations(plan.graph))
    let escaped = MarkupText.escape(label)
    #expect(page.contains("<p class=\"plan\">\(escaped)</p>"))
    #expect(page.contains("<p class=\"notice\">\(escaped)</p>"))
    #expect(page.contains("<title>Tabel van aanbevelingen – \(escaped)</title>"))
    #expect(plain(page).contains("<a href=\"../point-1.html\">1</a>"))
    #expect(!page.contains("<script"))
    // Nothing but our own elements, and of each as many ends as beginnings.
    let body = page.split(separator: "</style>").last ?? ""
    for name in Set(body.matches(of: /<([a-z]+)/).map { String($0.1) }) {
      let begun = body.matches(of: try Regex("<\(name)[ >]")).count
      #expect(begun == body.ranges(of: "</\(name)>").count, "\(name)")
    }
  }

  @Test(
    arguments: [
      ("gewoon", "gewoon"), ("1,5", "\"1,5\""), ("a;b", "\"a;b\""),
      ("zeg \"ja\"", "\"zeg \"\"ja\"\"\""),
      ("twee\nregels", "\"twee\nregels\""), ("=1+1", "'=1+1"), ("+31", "'+31"), ("-1", "'-1"),
      ("@x", "'@x"), ("  =1", "'  =1"), ("\t1", "\"'\t1\""), ("＝1", "'＝1"), ("＋1", "'＋1"),
      ("－1", "'－1"), ("＠x", "'＠x"), ("\u{A0}=1", "'\u{A0}=1"), ("\n=1", "\"'\n=1\""),
      ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""), ("a=b", "a=b"), ("–", "–"),
      ("a\rb", "a\u{FFFD}b"), ("a\"\u{301};b", "\"a\"\"\u{301};b\""),
    ])
  func `a CSV cell is one cell, and never a formula`(text: String, cell: String) {
    #expect(TableCSV.quoted(text) == cell)
  }

  @Test(
    arguments: [
      ("a\"b", "\"a\\\"b\""), ("\\N", "\"\\\\N\""), ("eind\\", "\"eind\\\\\""),
      ("R&D", "\"R&amp;D\""),
      ("a\nb\tc", "\"a b c\""), ("a\"\u{301} \\\u{301}", "\"a\\\"\u{301} \\\\\u{301}\""),
    ])
  func `a quoted string of DOT is one string`(text: String, quoted: String) {
    #expect(DOTText.quoted(text) == quoted)
  }
}
