import Testing
import Toolkit
import Views
@testable import Site

/// What can be found, in the two files that the search box reads.
@Suite struct SearchIndexTests {
  @Test func `the index has each thing once, with all its positions below each other`() throws {
    #expect(
      SampleSite.plan.files()["search-index.js"] == """
        /* Made by raakvlak */
        raakvlakSearch({kinds:[
        ["afdeling","Afdelingen",""],
        ["actiepunt","Actiepunten",""],
        ["onderdeel","Onderdelen van actiepunten",""],
        ["effect","Effecten",""],
        ["thema","Thema's",""],
        ["focusgebied","Focusgebieden","area"],
        ["groep","Groepen",""],
        ["begrotingsregel","Geld uit de begroting","money"],
        ["buiten het plan gelaten","Buiten het plan gelaten",""],
        ["bron","Bronnen",""],
        ["pagina","Pagina's",""]
        ],things:[
        [5,"I Veilig thuis"],
        [5,"II Veilig buiten"],
        [6,"Algemene punten"],
        [0,"OOV (Openbare orde)"],
        [0,"SD (vermoedelijk: Sociaal domein)"],
        [0,"WMO (naam onbekend)","Wmo"],
        [1,"2 Eerder praten","SD, WMO, Eerder in gesprek"],
        [2,"2a Bel terug","SD, zorg"],
        [2,"2b Kom langs","Woningbouw"],
        [1,"10 Buurt in beeld","OOV"],
        [4,"Wonen"],
        [3,"Spanning in huis"],
        [3,"Geweld achter de voordeur"],
        [3,"Hitte"],
        [3,"Leegstand"],
        [4,"Klimaat"],
        [7,"Gesprekken"],
        [8,"Luchtvaart"],
        [9,"Het plan"],
        [10,"Actiepunten","aanbevelingen adviezen lijst"],
        [10,"Afdelingen","teams partners lijst"],
        [10,"Matrix","tabel thema focusgebied actiepunt overzicht"],
        [10,"Wat de controle vond","bevindingen fouten waarschuwingen"],
        [10,"Gegevens downloaden","bestanden csv excel pdf svg open data"],
        [10,"Toegankelijkheid","verklaring wcag"]
        ],places:[
        [0,-1,"focus-i.html"],
        [1,-1,"focus-ii.html"],
        [2,-1,"points.html#group-algemeen"],
        [3,-1,"department-oov.html"],
        [4,-1,"department-sd.html"],
        [5,-1,"department-wmo.html"],
        [6,2,"point-2.html"],
        [7,6,"#part-2a"],
        [8,6,"#part-2b"],
        [9,0,"point-10.html"],
        [10,-1,"wonen.html"],
        [11,10,"#spanning"],
        [12,11,"#geweld"],
        [13,11,"#hitte",1],
        [14,10,"#leegstand"],
        [15,-1,"klimaat.html"],
        [13,15,"#hitte"],
        [14,15,"#leegstand",1],
        [16,-1,"focus-i.html#budget"],
        [17,-1,"index.html#scope"],
        [18,-1,"index.html#sources"],
        [19,-1,"points.html"],
        [20,-1,"departments.html"],
        [21,-1,"matrix.html"],
        [22,-1,"check.html"],
        [23,-1,"data.html"],
        [24,-1,"accessibility.html"]
        ]})

        """)
  }

  @Test func `the longer texts have the order of the index, with lines and targets`() {
    #expect(
      SampleSite.plan.files()["search-texts.js"] == """
        /* Made by raakvlak */
        raakvlakSearchTexts([
        ["Iedereen is thuis veilig.","regel 20"],
        ["","regel 21"],
        [],
        [],
        ["naam afgeleid: De code wordt nergens verklaard.",""],
        ["opmerking: Alleen in de lijst.",""],
        ["Wie meldt, krijgt een gesprek.","regel 42",[4,5]],
        ["","regel 43",[4]],
        [],
        ["","",[3]],
        ["Er zijn te weinig woningen.","regel 10"],
        ["Wie niet weg kan, blijft bij elkaar.","regel 11",[9]],
        ["","regels 12-13",[9,6]],
        ["","regel 31",[6]],
        ["bewust geen actiepunt: De markt regelt dit zelf.","regel 15"],
        ["","regel 30"],
        ["2027: € 100, 2028: € 200,50 opmerking: Met rente.","",[0,6]],
        ["Daar gaat de gemeente niet over.","regel 90"],
        [],
        [],
        [],
        [],
        [],
        [],
        []
        ])

        """)
  }

  @Test func `two builds give the same bytes`() {
    let once = SampleSite.plan.files()
    let again = SampleSite.plan.files()
    for name in ["search-index.js", "search-texts.js"] { #expect(once[name] == again[name]) }
  }

  @Test func `what the details leave out is not in the index`() throws {
    var site = SampleSite.plan
    site.definition.effect = []
    site.definition.department = []
    let files = site.files()
    let texts = try #require(files["search-texts.js"])
    #expect(!texts.contains("Wie niet weg kan") && !texts.contains("Alleen in de lijst"))
    #expect(texts.contains("Er zijn te weinig woningen."))
    #expect(files["search-index.js"]?.contains("Wmo\"") == false)
  }

  @Test func `what the budget does not link to a point or an area has no page`() throws {
    let site = SampleSite(
      """
      plan: {title: P, language: nl}
      budget: {years: [2027], lines: [{name: Losse post, amounts: [1]}]}
      """)
    let index = try #require(site.files()["search-index.js"])
    #expect(index.contains("[7,\"Losse post\"]"))
    #expect(index.contains("[0,-1,\"\"]"))
  }

  @Test func `names are in the language of the site`() throws {
    let site = SampleSite("plan: {title: P, language: nl}", language: .english)
    let index = try #require(site.files()["search-index.js"])
    #expect(index.contains("[\"action point\",\"Action points\",\"\"]"))
    #expect(index.contains("\"Download data\""))
    #expect(!index.contains("Gegevens"))
  }

  @Test func `the scripts ask for no text that the page of search does not have`() throws {
    let files = SampleSite.plan.files()
    let page = try #require(files["search.html"])
    let scripts = try #require(files["search.js"]) + #require(files["search-page.js"])
    let asked = Set(scripts.matches(of: /\btexts\.([a-z]+)\b[^(]/).map { String($0.1) })
      .subtracting(["js", "length"])
    #expect(asked.count > 10)
    #expect(asked.filter { !page.contains("data-\($0)=\"") } == [])
  }

  @Test func `a theme that is called search does not take the page of search`() {
    let names = SampleSite(
      """
      plan: {title: P, language: nl}
      theme: {id: search, title: T}
      """
    ).pages.map(\.name)
    #expect(names.filter { $0.hasPrefix("search") } == ["search-2.html", "search.html"])
  }
}
