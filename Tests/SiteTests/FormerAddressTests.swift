import Build
import Documents
import PlanModel
import SourceText
import TestSupport
import Testing
@testable import Views

/// Old addresses of renamed themes, effects, departments and focus areas lead on.
@Suite struct FormerAddressTests {
  private static let theme = """
    id: woningnood
        title: Woningnood
        formerly: [{id: woningmarkt, until: 2027-03-01}]
        effects:
          - id: onrust
            label: Onrust
            source: 2
            points: [1]
            formerly: [{id: angst}, {id: kou}]
          - {id: kou, label: Kou, source: 3, points: [1]}
    """

  private func site(_ more: String = "", departments: String = "") -> SampleSite {
    SampleSite(files: [
      (
        "plan.yaml",
        """
        plan: {title: Verzonnen, owner: V}
        sources: [{id: bron, title: Bron, lines: 99}]
        focus-areas:
          - {numeral: I, title: Samen, source: 1, formerly: [{numeral: VI, until: 2027-03-01}]}
        departments:
          - code: V
          - {code: SD, name: Sociaal Domein, formerly: [{code: SL, until: 2027-03-01}]}
        \(departments)
        action-points:
          - {number: 1, title: Licht, departments: SD, focus: I}
        theme:
            \(Self.theme)

        """
      ), ("themes/ander.yaml", more),
    ])
  }

  @Test(
    "a page at the old address goes on to the new one",
    arguments: [
      (
        "woningmarkt.html", "woningnood.html", "woningmarkt was tot en met 1 maart 2027: Woningnood"
      ),
      ("department-sl.html", "department-sd.html", "SL was tot en met 1 maart 2027: "),
      ("focus-vi.html", "focus-i.html", "VI was tot en met 1 maart 2027: "),
    ])
  func goesOn(old: String, new: String, words: String) throws {
    let page = try site().page(old)
    #expect(page.has("meta", ["http-equiv": "refresh", "content": "0; url=\(new)"]))
    #expect(page.has("script", ["src": "former.js"]))
    #expect(page.links.contains(new))
    #expect(page.words.contains(words), "\(page.words)")
    #expect(site().files()["former.js"] != nil)
  }

  @Test func `an address that is another's now names both`() throws {
    let again = site(
      "theme: {id: woningmarkt, title: Markt, source: 4, effects: [{id: e, label: E, points: [1]}]}",
      departments: "  - {code: SL, name: Samen Leven}")
    let theme = try again.page("woningmarkt.html")
    #expect(theme.words.contains("woningmarkt was tot en met 1 maart 2027: Woningnood"))
    #expect(theme.links.contains("woningnood.html"))
    #expect(!theme.has("meta", ["http-equiv": "refresh"]))
    let department = try again.page("department-sl.html")
    #expect(department.words.contains("Samen Leven"))
    #expect(department.links.contains("department-sd.html"))
  }

  @Test func `two things that had one address are both named, and none is gone to`() throws {
    let two = site(
      """
      theme:
        id: kamers
        title: Kamers
        source: 5
        formerly: [{id: woningmarkt}]
        effects: [{id: e, label: E, points: [1]}]
      """)
    let page = try two.page("woningmarkt.html")
    #expect(page.links.contains("woningnood.html") && page.links.contains("kamers.html"))
    #expect(!page.has("meta", ["http-equiv": "refresh"]))
  }

  @Test func `the old name of an effect is an address on the page of its theme`() throws {
    let page = try site().page("woningnood.html")
    #expect(page.ids.contains("angst") && page.ids.contains("onrust"))
    #expect(page.has(nil, ["data-former": "angst"]))
    // Another effect is called so now: it names the one that had the address.
    #expect(page.ids.count { $0 == "kou" } == 1)
    #expect(page.words.contains("Eerder op dit adres"))
  }

  /// A plan in which effects moved from one theme to another.
  private func moved(_ themes: String...) -> SampleSite {
    SampleSite(
      files: [("plan.yaml", "plan: {title: Verzonnen, language: nl}\n")]
        + themes.enumerated().map { ("themes/\($0).yaml", $1) })
  }

  private static let arrived = """
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: hitte
          label: Hitte
          formerly: [{id: warmte}, {id: hitte, theme: klimaat, until: 2027-03-01}]
        - id: kou
          label: Kou
          formerly: [{id: kou, theme: klimaat}]

    """

  @Test func `an effect that moved leads on from the page of its former theme`() throws {
    let site = moved(
      "theme: {id: klimaat, title: Klimaat, effects: [{id: kou, label: Weer kou}]}\n",
      Self.arrived)
    let page = try site.page("klimaat.html")
    // Without a script the address arrives at the line with the link.
    #expect(page.ids.contains("hitte") && page.ids.contains("warmte"))
    #expect(page.links.contains("wonen.html#hitte"))
    #expect(page.has(nil, ["data-former": "hitte warmte"]))
    #expect(page.has("script", ["src": "former.js"]))
    #expect(page.words.contains("Hitte : tot en met 1 maart 2027 hier, nu bij het thema Wonen"))
    // Another effect has that address now.
    #expect(page.ids.count { $0 == "kou" } == 1)
    #expect(site.files()["former.js"] != nil)
    let own = try site.page("wonen.html")
    #expect(!own.html.contains("former.js") && own.ids.contains("warmte"))
  }

  @Test func `the former theme may have another name now, or be gone`() throws {
    let renamed = moved(
      "theme: {id: weer, title: Weer, formerly: [{id: klimaat}], effects: [{id: e, label: E}]}\n",
      Self.arrived)
    let page = try renamed.page("weer.html")
    #expect(page.ids.contains("hitte") && page.ids.contains("kou"))
    let gone = try moved(Self.arrived).page("klimaat.html")
    #expect(gone.ids.contains("hitte") && gone.ids.contains("kou"))
    #expect(gone.links.contains("wonen.html#hitte") && gone.links.contains("wonen.html#kou"))
    // Which of the two was meant is in the address only.
    #expect(!gone.has("meta", ["http-equiv": "refresh"]))
    #expect(gone.has("meta", ["name": "robots", "content": "noindex"]))
  }

  @Test func `the hand-outs of a department are at its former code too, and offered once`()
    async throws
  {
    let files = try await site().published()
    for format in ["html", "xlsx", "ods", "docx"] {
      let new = try #require(files["departments/sd.\(format)"], "\(format)")
      #expect(files["departments/sl.\(format)"] == new, "\(format)")
    }
    #expect(files["data.html"]?.contains("departments/sl.") == false)
    let taken = site(departments: "  - {code: SL, name: Samen Leven}")
    let both = try await taken.published()
    #expect(both["departments/sl.html"]?.contains("Samen Leven") == true)
  }

  @Test func `a name of another page, or one that is still the thing's own, makes no page`() {
    for (id, missing) in [("index", "index-2.html"), ("woningnood", "woningnood-2.html")] {
      let files = SampleSite(
        """
        plan: {title: Verzonnen}
        theme: {id: woningnood, title: W, formerly: [{id: \(id)}], effects: [{id: e, label: E}]}
        """
      ).files()
      #expect((files[missing] != nil) == (id == "index"))
    }
  }

  @Test func `a point that became a part of another leads to the part`() throws {
    let merged = SampleSite(
      """
      plan: {title: Verzonnen}
      departments: [{code: V}]
      action-points:
        - number: 2
          title: Meer licht
          departments: V
          sub-points:
            - {id: minder-hitte, text: Minder hitte, formerly: [{number: 7, until: 2027-03-01}]}
            - {text: Bomen, formerly: [{number: 2a}]}
      """)
    for name in ["point-7.html", "point-minder-hitte.html"] {
      let page = try merged.page(name)
      #expect(page.has("meta", ["content": "0; url=point-2.html#part-minder-hitte"]))
    }
    #expect(merged.files()["point-2a.html"] == nil)
  }

  @Test func `the edition for outside has them too, and the list of pages leaves them out`() {
    let files = site().published(outside: true)
    #expect(files["woningmarkt.html"]?.contains("url=woningnood.html") == true)
    #expect(files["department-sl.html"]?.contains("url=department-sd.html") == true)
    #expect(files["sitemap.xml"]?.contains("woningmarkt.html") != true)
  }

  @Test func `the files of a map are at its old name too, and offered once`() async throws {
    let files = try await site().published()
    #expect(files["maps/woningmarkt.svg"] == files["maps/woningnood.svg"])
    #expect(files["maps/woningmarkt.md"] == files["maps/woningnood.md"])
    #expect(files["maps/woningnood.svg"] != nil)
    #expect(files["data.html"]?.contains("maps/woningmarkt") == false)
  }
}
