import TestSupport
import Testing
@testable import Site

/// What readers of the pages stumbled over, on small plans.
@Suite struct PlainPageTests {
  private static let divided = SampleSite(
    """
    plan: {title: P, language: nl}
    departments: [{code: A, name: Aa}, {code: B, name: Bee}]
    action-points:
      - number: 1
        title: Samen
        departments: A/B
        priority: secondary
        sub-points: [{text: Van wie}, {text: Van A, departments: A}]
      - {number: 2, title: Alleen, departments: A, priority: secondary, sub-points: [{text: Van hem}]}
    """)

  @Test func `a sub-point that is no department's in particular says so, with whose it may be`()
    throws
  {
    let words = "1a Van wie Het plan zegt niet voor wie van hen dit is: A, B."
    #expect(try Self.divided.page("point-1.html").words.contains(words))
    #expect(try Self.divided.page("department-a.html").words.contains(words))
    #expect(try Self.divided.page("department-b.html").words.contains(words))
    let others = try ["point-2.html", "department-a.html"].map { try Self.divided.page($0).words }
    #expect(others.allSatisfy { !$0.contains("hem Het plan") && !$0.contains("Van A Het plan") })
  }

  @Test func `where that is so of all parts it is said once`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      departments: [{code: A}, {code: B}]
      action-points:
        - number: 1
          title: Samen
          departments: A/B
          sub-points: [{text: Eerst}, {text: Dan}]
      """)
    let words = "zegt bij deze onderdelen niet voor wie van hen ze zijn: A, B. 1a Eerst 1b Dan"
    for page in ["point-1.html", "department-b.html"] {
      #expect(try site.page(page).words.contains(words))
    }
  }

  @Test
  func `the page of a focus area has all effects that the picture of the plan counts with it`()
    throws
  {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      focus-areas: [{numeral: I, title: Een}, {numeral: II, title: Twee}]
      action-points:
        - {number: 1, title: Praten, focus: I}
        - {number: 2, title: Lopen, focus: [II, I]}
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: Krap, focus: I, points: [1]}
          - {id: b, label: Duur, focus: II, points: [1]}
          - {id: c, label: Donker, points: [2]}
      """)
    let words = "Ook via een actiepunt 1 effect Dit effect hoort niet zelf bij dit focusgebied."
    let area = try site.page("focus-i.html").words
    #expect(area.contains(words) && area.contains("telt het daarom mee. Duur"))
    // A point counts with its first area.
    #expect(try site.page("focus-ii.html").words.contains("telt het daarom mee. Donker"))
    #expect(try site.page("matrix.html").words.contains("I Een 2"))
  }

  @Test(arguments: [("a", ["Eigen werk", "Een advies"]), ("b", ["Een advies", "Eigen werk"])])
  func `whose plan it is finds its own points first, another department its advice`(
    department: String, order: [String]
  ) throws {
    let words = try SampleSite(
      """
      plan: {title: P, language: nl, owner: A}
      departments: [{code: A, name: Aa}, {code: B, name: Bee}]
      action-points:
        - {number: 1, title: Eigen werk, departments: A/B, priority: primary}
        - {number: 2, title: Een advies, departments: A/B, priority: secondary}
      """
    ).page("department-\(department).html").words
    let positions = try order.map { try #require(words.firstRange(of: $0)?.lowerBound) }
    #expect(try positions.at(0) < positions.at(1))
  }

  @Test func `points of one kind are counted once, those of two by kind`() throws {
    let words = try Self.divided.page("departments.html").words
    #expect(words.contains("2 actiepunten (secundair)"))
    #expect(words.contains("1 actiepunt (secundair)"))
  }

  @Test func `beside an effect is its line alone, and below the list under which heading that is`()
    throws
  {
    let page = try SampleSite(
      """
      plan: {title: P, language: nl}
      sources:
        - id: ivp
          title: Plan
          lines: 600
          sections: [{line: 57, title: Woningnood, page: 6}]
      focus-areas: [{numeral: I, title: Een}]
      theme:
        id: t
        title: T
        effects:
          - {id: a, label: Krap, source: 59, focus: I}
          - {id: b, label: Duur, source: 61, focus: I}
      """
    ).page("focus-i.html")
    #expect(
      page.section("effects")
        == """
        Effecten T Krap regel 59 Duur regel 61 Waar deze regels staan regels 59 en 61 onder \
        ‘Woningnood’ (vanaf p. 6)
        """)
  }

  @Test
  func `without a former version no page leads to changes, and its address has no command`() throws
  {
    let files = SampleSite.plan.files()
    let leading = files.filter { $0.key.hasSuffix(".html") && $0.key != "changes.html" }
      .filter { $0.value.contains("changes.html") }
    #expect(leading.keys.sorted() == [])
    #expect(files["search-index.js"]?.contains("changes.html") == false)
    let page = try #require(files["changes.html"])
    #expect(page.contains("geen eerdere versie") && page.contains("noindex"))
    #expect(!page.contains("raakvlak build"))
  }

  @Test func `no page of any edition names a command`() {
    let naming = SampleSite.plan.files().filter {
      $0.key.hasSuffix(".html") && $0.value.contains(/raakvlak (map|build|check|site)\s/)
    }
    #expect(naming.keys.sorted() == [])
  }

  @Test func `the start page uses 'veranderd' for the town only`() throws {
    let page = try SampleSite.plan.page("index.html")
    #expect(!page.words.contains("veranderd") && !page.words.contains("verandert"))
  }

  @Test func `without scripts the page of search says so and has every list`() throws {
    let page = try SampleSite.plan.page("search.html")
    let words = page.texts("p", ["class": "search-without"]).first
    #expect(words?.hasPrefix("Zoeken gaat met JavaScript") == true)
    for list in ["index.html#maps", "points.html", "departments.html", "money.html", "words.html"] {
      #expect(page.links.contains(list), "\(list)")
    }
  }

  @Test func `who decides on primary and secondary points is said as what is mostly so`() throws {
    for name in ["words.html", "points.html", "point-2.html"] {
      #expect(try SampleSite.plan.page(name).words.contains("meestal"), "\(name)")
    }
  }

  @Test func `what a finding says was written is code on the page of the check`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      departments: [{code: A, name: Aa}, {code: B, name: Bee}, {code: C, name: Cee}]
      action-points:
        - {number: 1, title: T, priority: secondary, departments: A/B}
        - {number: 2, title: U, priority: secondary, departments: A/B}
        - {number: 3, title: V, priority: secondary, departments: A /B}
      """)
    #expect(try site.page("check.html").html.contains("staat <code> /</code>"))
  }
}
