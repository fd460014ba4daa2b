import TestSupport
import Testing
@testable import Site

/// The page of all money, and the money on the pages of areas, points and departments.
@Suite struct MoneyPageTests {
  private static let site = SampleSite(
    """
    plan: {title: P, language: nl}
    focus-areas: [{numeral: I, title: Een}, {numeral: II, title: Twee}]
    departments: [{code: A, name: Aa}, {code: B, name: Bee}, {code: C, name: Cee}]
    action-points:
      - {number: 1, title: Praten, priority: primary, focus: I, departments: A/B}
      - {number: 2, title: Lopen, priority: primary, focus: II, departments: B}
      - {number: 3, title: Wachten, priority: primary, focus: II, departments: C}
    budget:
      years: [2027, 2028]
      lines:
        - name: Gesprekken
          focus: I
          amounts: [100, 200]
          points: [{to: 1, inferred: Lijkt zo.}, 2@9]
        - {name: Zaal, focus: I, amounts: [10, 20]}
        - {name: Schoenen, focus: II, amounts: [1, 2], points: [2@9]}
        - {name: Los, heading: Overig, amounts: [5, 5]}
      totals: [116, 228]
    """)

  @Test func `the table of a focus area says what each line is for, and adds them up`() throws {
    let page = try Self.site.page("focus-i.html")
    #expect(
      page.section("budget")
        == """
        Begroting Bedragen per jaar Begrotingspost Actiepunt 2027 2028 Gesprekken 1 Praten (afgeleid) \
        , 2 Lopen € 100 € 200 Zaal – € 10 € 20 Samen € 110 € 220 Alle jaren samen (2027 en 2028): € 330. Al het \
        geld in het plan
        """)
    #expect(page.links.contains("money.html") && page.links.contains("point-1.html"))
  }

  @Test
  func `the page of all money has each line once, by area, with sums that count nothing twice`()
    throws
  {
    let page = try Self.site.page("money.html")
    #expect(
      page.section("total")
        == """
        Alles samen Sommen per jaar Focusgebied 2027 2028 Alle jaren I Een € 110 € 220 € 330 II Twee \
        € 1 € 2 € 3 Overig € 5 € 5 € 10 Samen € 116 € 227 € 343 Totaal zoals gedrukt € 116 € 228 € 344
        """)
    #expect(
      page.words.contains(
        """
        I Een Bedragen per jaar Begrotingspost Actiepunt Afdeling 2027 2028 Gesprekken 1 Praten \
        (afgeleid) , 2 Lopen A , B € 100 € 200 Zaal – – € 10 € 20 Samen € 110 € 220
        """))
    for name in ["Gesprekken", "Zaal", "Schoenen", "Los"] {
      #expect(page.words.ranges(of: name).count == 1, "\(name)")
    }
  }

  @Test func `the page says what all years come to, and which action points have no amount`() throws
  {
    let page = try Self.site.page("money.html")
    #expect(page.words.contains("In het hele plan (2027 en 2028): € 343."))
    #expect(
      page.section("without-money")
        == """
        Actiepunten zonder bedrag Bij 1 van de 3 actiepunten noemt de begroting geen bedrag. Er kan \
        wel geld voor zijn: dat staat dan niet in het plan. 3 Wachten primair
        """)
    #expect(page.links.contains("point-3.html"))
    let one = SampleSite(
      """
      plan: {title: P, language: nl}
      budget: {years: [2027, 2028], lines: [{name: Zaal, amounts: [10, null]}]}
      """)
    let words = try one.page("money.html").words
    #expect(!words.contains("In het hele plan") && !words.contains("zonder bedrag"))
  }

  @Test func `a department has the money of its points, and one without says so`() throws {
    let page = try Self.site.page("department-b.html")
    #expect(page.section("budget")?.contains("Gesprekken 1 Praten (afgeleid) , 2 Lopen") == true)
    #expect(page.section("budget")?.contains("Samen € 101 € 202") == true)
    #expect(page.section("budget")?.contains("zegt het plan niet hoe het geld is verdeeld") == true)
    let none = try Self.site.page("department-c.html")
    #expect(none.section("budget")?.contains("noemt geen bedrag voor een actiepunt") == true)
    #expect(none.links.contains("money.html"))
  }

  @Test func `a point without money leads to all money`() throws {
    let page = try Self.site.page("point-3.html")
    #expect(page.section("budget")?.contains("noemt geen bedrag voor dit punt") == true)
    #expect(page.section("budget")?.hasSuffix("Al het geld in het plan") == true)
  }

  @Test func `all money is in the menu and in search, and a line of no point leads to its row`()
    throws
  {
    let files = Self.site.files()
    #expect(try Self.site.page("points.html").link("Geld") == "money.html")
    let index = try #require(files["search-index.js"])
    #expect(index.contains("\nGeld\n") && index.contains("\nmoney.html\n"))
    #expect(index.contains("\nmoney.html#line-los\n"))
    #expect(try Self.site.page("money.html").ids.contains("line-los"))
  }

  @Test func `a plan without a budget has no page of money`() {
    let files = SampleSite("plan: {title: P, language: nl}").files()
    #expect(files["money.html"] == nil)
    #expect(files["index.html"]?.contains("money.html") == false)
  }
}
