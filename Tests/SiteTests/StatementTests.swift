import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
@testable import Site

/// The accessibility statement: every part that the model asks, filled in and not.
@Suite struct StatementTests {
  private static let whole = """
    plan:
      title: P
      language: nl
      accessibility:
        organisation: Gemeente Proefstad
        website: https://plan.proefstad.nl
        domains: [kaart.proefstad.nl, https://www.proefstad.nl/plan]
        overview: https://proefstad.nl/verklaringen
        status: partial
        date: 2027-03-01
        approved-by: gemeentesecretaris
        reviewed: 2028-02-29
        contact: web@proefstad.nl
        acknowledge-within: 5
        answer-within: 1
        report: https://proefstad.nl/onderzoek
        report-date: 2027-02-01
        report-planned: 2030-01-15
        measures: [Elke redacteur volgt een training.]
        deviations:
          - criterion: 1.4.3
            description: De cijfers zijn te licht.
            cause: Een oud sjabloon.
            consequence: Wie slecht ziet, kan ze niet lezen.
            alternative: Dezelfde cijfers staan op de pagina.
            measure: Het sjabloon wordt donkerder.
            planned: 2028-12-31
          - criterion: 1.2.2
            description: Een oude film.
            ground: burden
            cause: Te duur.
            consequence: Geen ondertitels.
            alternative: Een samenvatting.
          - {description: Een kaart van een ander., ground: outside-law}
    """

  private func page(_ text: String, _ language: Language = .dutch) throws -> SitePageText {
    try SampleSite(text, language: language).page("accessibility.html")
  }

  private static func plan(_ statement: String) -> String {
    "plan:\n  title: P\n  language: nl\n  accessibility: {\(statement)}\n"
  }

  /// The parts of the model, by their headings; both languages.
  private static let headings = [
    ("statement", "Verklaring", "Declaration"),
    ("status", "Nalevingsstatus", "Compliance status"),
    ("deviations", "Niet-toegankelijke inhoud", "Content that is not accessible"),
    ("making", "Opstelling en akkoord", "Preparation and approval"),
    ("feedback", "Feedback en contact", "Feedback and contact"),
    ("enforcement", "Handhaving", "Enforcement"),
    ("evidence", "Onderbouwing", "Evidence"),
    ("measures", "Maatregelen van de organisatie", "Measures of the organisation"),
    ("limits", "Wat we weten van beperkingen", "Known limitations"),
    ("technique", "Techniek", "Technology"),
    ("statuses", "Uitleg over de statussen", "What the statuses mean"),
  ]

  @Test(arguments: ["plan: {title: P, language: nl}", whole])
  func `every part of the model is there, in both languages, whatever was filled in`(
    text: String
  ) throws {
    let dutch = try page(text)
    let english = try page(text, .english)
    for (id, nl, en) in Self.headings {
      #expect(dutch.section(id)?.hasPrefix(nl) == true, "\(id)")
      #expect(english.section(id)?.hasPrefix(en) == true, "\(id)")
    }
    #expect(dutch.elements("h2").count == Self.headings.count)
  }

  @Test func `a statement without anything says in words which fields are empty, and names no key`()
    throws
  {
    let page = try page("plan: {title: P, language: nl}")
    let keys = [
      "organisation", "website", "overview", "status", "deviations", "date", "approved-by",
      "reviewed", "contact", "acknowledge-within", "answer-within", "report", "report-date",
      "measures",
    ]
    let names = keys.map { PlanFormat.label(of: $0, in: .accessibility)?.dutch ?? "" }
    #expect(
      page.words.contains(
        """
        Nog in te vullen bij het plan, onder toegankelijkheidsverklaring: \
        \(names.joined(separator: ", ")).
        """))
    #expect(page.words.contains("Contact nog niet ingevuld U krijgt"))
    #expect(page.words.contains("Andere domeinen geen opgegeven"))
    #expect(!page.words.contains("sleutel") && !page.html.contains("yaml"))
    #expect(page.words.contains("Toegankelijkheidsverklaring (concept) Dit is een concept."))
    #expect(
      page.section("statement")?.contains(
        """
        De organisatie die deze site aanbiedt streeft ernaar om de eigen online informatie en \
        dienstverlening toegankelijk te maken, in overeenstemming met het Besluit digitale \
        toegankelijkheid overheid.
        """) == true)
    #expect(page.section("status")?.contains("een site zonder verklaring: status E.") == true)
  }

  @Test func `a whole statement is no draft, and says what the plan says`() throws {
    let page = try page(Self.whole)
    #expect(!page.words.contains("concept") && !page.words.contains("nog niet ingevuld"))
    #expect(
      page.section("statement")
        == """
        Verklaring Gemeente Proefstad streeft ernaar om de eigen online informatie en dienstverlening \
        toegankelijk te maken, in overeenstemming met het Besluit digitale toegankelijkheid overheid. \
        Deze verklaring geldt voor de inhoud van deze website: de pagina's en de bestanden die u er \
        kunt downloaden. Organisatie Gemeente Proefstad Hoofddomein https://plan.proefstad.nl Andere \
        domeinen kaart.proefstad.nl, https://www.proefstad.nl/plan Alle verklaringen \
        https://proefstad.nl/verklaringen
        """)
    #expect(
      page.section("status")?.hasPrefix(
        """
        Nalevingsstatus B: voldoet gedeeltelijk Gemeente Proefstad verklaart dat deze website \
        gedeeltelijk voldoet aan het Besluit digitale toegankelijkheid overheid.
        """) == true)
    #expect(
      page.section("making")
        == """
        Opstelling en akkoord Vastgesteld op 1 maart 2027 Akkoord van (functie) gemeentesecretaris Voor \
        het laatst herzien op 29 februari 2028
        """)
    #expect(
      page.section("feedback")?.hasSuffix(
        """
        Contact web@proefstad.nl U krijgt een bevestiging binnen 5 werkdagen Uw melding is \
        afgehandeld binnen 1 week
        """) == true)
    #expect(
      page.section("evidence")?.hasPrefix(
        """
        Onderbouwing Onderzoek https://proefstad.nl/onderzoek Klaar op 1 februari 2027 Volgend onderzoek \
        klaar op 15 januari 2030
        """) == true)
    #expect(page.section("measures")?.hasSuffix("Elke redacteur volgt een training.") == true)
    for link in [
      "mailto:web@proefstad.nl", "https://proefstad.nl/onderzoek",
      "https://proefstad.nl/verklaringen", "https://www.nationaleombudsman.nl",
    ] {
      #expect(page.links.contains(link), "\(link)")
    }
  }

  @Test func `deviations are listed by ground, each with its criterion, cause, and what is done`()
    throws
  {
    #expect(
      try page(Self.whole).section("deviations")
        == """
        Niet-toegankelijke inhoud Voldoet niet aan de eisen WCAG 1.4.3 Contrast (minimum) (niveau AA) \
        Wat niet kan De cijfers zijn te licht. Oorzaak Een oud sjabloon. Gevolg Wie slecht ziet, kan ze \
        niet lezen. Alternatief Dezelfde cijfers staan op de pagina. Maatregel Het sjabloon wordt \
        donkerder. Opgelost uiterlijk op 31 december 2028 Onevenredige last WCAG 1.2.2 Ondertitels voor doven \
        en slechthorenden (vooraf opgenomen) (niveau A) Wat niet kan Een oude film. Oorzaak Te duur. \
        Gevolg Geen ondertitels. Alternatief Een samenvatting. Valt buiten de wet Buiten de eisen Wat \
        niet kan Een kaart van een ander.
        """)
  }

  @Test func `a deviation says which of its parts are missing`() throws {
    let page = try page(Self.plan("status: partial, deviations: [{description: Te licht.}]"))
    #expect(
      page.section("deviations")
        == """
        Niet-toegankelijke inhoud Voldoet niet aan de eisen nog niet ingevuld Wat niet kan Te licht. \
        Oorzaak nog niet ingevuld Gevolg nog niet ingevuld Alternatief nog niet ingevuld Maatregel nog niet \
        ingevuld Opgelost uiterlijk op nog niet ingevuld
        """)
    #expect(page.words.contains("afwijkingen: oorzaak"))
  }

  @Test(
    "Each status has its letter, its words and its claim, in both languages",
    arguments: [
      ("full", "A: voldoet volledig", "volledig voldoet aan", "A: complies fully"),
      ("partial", "B: voldoet gedeeltelijk", "gedeeltelijk voldoet", "B: complies in part"),
      (
        "first-measures", "C: eerste maatregelen genomen", "de eerste maatregelen zijn genomen",
        "C: first measures taken"
      ),
      ("not-met", "D: voldoet niet", "deze website niet voldoet aan", "D: does not comply"),
    ])
  func status(word: String, dutch: String, claim: String, english: String) throws {
    let text = Self.plan("status: \(word)")
    let section = try #require(try page(text).section("status"))
    #expect(section.hasPrefix("Nalevingsstatus \(dutch)") && section.contains(claim))
    #expect(
      try page(text, .english).section("status")?.hasPrefix("Compliance status \(english)") == true)
  }

  @Test func `without a complete evaluation the page says so, and asks for what the status needs`()
    throws
  {
    let first = try page(Self.plan("status: first-measures"))
    #expect(
      first.section("evidence")?.hasPrefix(
        """
        Onderbouwing Onderzoek nog geen onderzoek Volgend onderzoek klaar op nog niet ingevuld
        """) == true)
    #expect(first.section("deviations")?.contains("Er is nog geen volledig onderzoek") == true)
    let full = try page(Self.plan("status: full"))
    #expect(full.section("deviations")?.hasSuffix("De organisatie meldt geen afwijkingen.") == true)
  }

  @Test func `outside an empty statement is a draft without the parts that are missing`() throws {
    let files = SampleSite("plan: {title: P, language: nl}").published(outside: true)
    let html = try #require(files["accessibility.html"])
    #expect(html.contains("Dit is een concept."))
    for word in ["nog niet ingevuld", "sleutel", "plan.yaml", "<code>"] {
      #expect(!html.contains(word), "\(word)")
    }
  }
}
