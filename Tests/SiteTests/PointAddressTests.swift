import PlanModel
import SourceText
import TestSupport
import Testing
@testable import Views

/// Pages of points have an address that a renumbering does not change.
@Suite struct PointAddressTests {
  private func site(_ points: String) -> SampleSite {
    SampleSite(
      """
      plan: {title: Verzonnen, owner: V}
      sources: [{id: bron, title: Bron, lines: 99}]
      focus-areas: [{numeral: I, title: Samen, source: 1}]
      departments: [{code: V}, {code: SL}]
      theme: {id: t, title: T, source: 1, effects: [{id: e, label: Een, source: 2, points: [7]}]}
      action-points:

      """ + points)
  }

  private static let two = """
      - id: meer-licht
        number: 7
        title: Meer licht
        departments: SL
        sub-points: [{id: lampen, text: Lampen}, {text: Snoeien}]
      - {id: toezicht, number: 8, title: Toezicht, departments: SL}

    """

  @Test func `a page is named by the id, and links, fragments and search follow`() throws {
    let site = site(Self.two)
    let page = try site.page("point-meer-licht.html")
    #expect(page.ids.contains("part-lampen") && page.ids.contains("part-7b"))
    #expect(try site.page("department-sl.html").links.contains("point-meer-licht.html"))
    #expect(try site.page("t.html").links.contains("point-meer-licht.html"))
    #expect(site.files()["search-index.js"]?.contains("point-7.html") == false)
    #expect(site.files()["search-index.js"]?.contains("point-toezicht.html") == true)
    let listed = site.pages.filter { !$0.name.hasPrefix("point-") }.flatMap(\.links)
    #expect(!listed.contains { $0.hasPrefix("point-7.") || $0.hasPrefix("point-8.") })
  }

  @Test func `the address by number points on, and does not go on by itself`() throws {
    let page = try site(Self.two).page("point-7.html")
    #expect(page.words.contains("Nummer 7 is nu: 7 Meer licht"))
    #expect(page.links.contains("point-meer-licht.html"))
    #expect(!page.has("meta", ["http-equiv": "refresh"]))
    #expect(page.has("meta", ["name": "robots", "content": "noindex"]))
  }

  @Test func `a number that a point had goes on to it, unless another has it now`() throws {
    let renumbered = site(
      """
        - id: toezicht
          number: 7
          title: Toezicht
          departments: SL
          formerly: [{number: 8, until: 2027-03-01}]
        - id: meer-licht
          number: 9
          title: Meer licht
          departments: SL
          formerly: [{number: 7, until: 2027-03-01}, {id: licht}]

      """)
    let both = try renumbered.page("point-7.html")
    #expect(both.words.contains("Nummer 7 is nu: 7 Toezicht"))
    #expect(both.words.contains("Nummer 7 was tot en met 1 maart 2027: 9 Meer licht"))
    #expect(!both.has("meta", ["http-equiv": "refresh"]))
    let former = try renumbered.page("point-8.html")
    let refresh = ["http-equiv": "refresh", "content": "0; url=point-toezicht.html"]
    #expect(former.has("meta", refresh))
    #expect(
      try renumbered.page("point-licht.html").html.contains("0; url=point-meer-licht.html"))
  }

  @Test func `without ids a page that has another's former number names it`() throws {
    let page = try site(
      """
        - {number: 7, title: Toezicht, departments: SL}
        - number: 8
          title: Meer licht
          departments: SL
          formerly: [{number: 7, until: 2027-03-01}]

      """
    ).page("point-7.html")
    #expect(page.words.contains("Nummer 7 was tot en met 1 maart 2027: 8 Meer licht"))
    #expect(page.links.contains("point-8.html"))
  }

  @Test func `a renumbering changes no address of a page`() {
    let renumbered = Self.two.replacing("number: 7", with: "number: 9")
    let before = site(Self.two).files().keys.filter { $0.hasPrefix("point-") }
    let after = site(renumbered).files().keys.filter { $0.hasPrefix("point-") }
    #expect(
      Set(before).subtracting(after) == ["point-7.html"]
        && Set(after).subtracting(before) == ["point-9.html"])
  }
}
