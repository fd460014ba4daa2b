import FoundationEssentials
import Sheets
import TestSupport
import Testing

/// `raakvlak handout --format docx` and `raakvlak decisions import` of what came back.
@Suite struct WordFormTests {
  private let workplace: Workplace
  private let log = "maps/proef/decisions.yaml"

  private static let plan = """
    plan: {title: Verzonnen plan van Voorbeeldstad, language: nl, owner: V}
    sources: [{id: bron, title: Verzonnen bron, lines: 9}]
    theme:
      id: wonen
      title: Wonen
      source: 1
      effects:
        - {id: donker, label: Donker park, source: 2, points: [1, 2, 3]}
    groups: [{id: g, title: Algemeen, source: 1}]
    departments: [{code: V}, {code: SL, name: Stad en Leven, stated: 3}, {code: VTH}]
    action-points:
      - {number: 1, title: Rondes, priority: primary, group: g, departments: V, source: 4}
      - number: 2
        title: Meer licht
        priority: secondary
        group: g
        departments: SL
        source: 5
        sub-points: [{text: Lampen, source: 5}, {text: Snoeien, source: 5}]
      - {number: 3, title: Toezicht, priority: secondary, group: g, departments: VTH, source: 6}

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.plan, to: "maps/proef/plan.yaml")
  }

  /// The form of a department, filled in.
  private func fill(_ change: (inout FilledForm) throws -> Void) async throws {
    let made = try await workplace.run("handout", "SL", "--output", "uit/SL.docx")
    #expect(made.code == 0, "\(made.err)")
    var form = FilledForm(Array(try #require(try workplace.files("uit")["SL.docx"])))
    try change(&form)
    try workplace.write(Data(form.bytes), to: "SL.docx")
  }

  @Test func `a form needs no Pandoc, and comes back with what was ticked and typed`() async throws
  {
    try workplace.makeFolder("bin")
    let made = try await workplace.run(
      "handout", "SL", "--format", "docx", "--output", "leeg.docx",
      environment: ["PATH": workplace.full("bin")])
    #expect(made.code == 0, "\(made.err)")
    try await fill { form in
      try form.tick("SL 2/decision/takes-over")
      try form.type("12-5-2025", in: "SL 2/discussed-on")
      try form.type("Past bij ons", in: "SL 2/reason")
      try form.type("Nota Licht", in: "SL 2/landed")
      try form.type("begonnen", in: "SL 2/done")
      try form.type("1-6-2025", in: "SL 2/done-on")
      try form.type("Wacht op geld", in: "SL 2/done-reason")
      try form.type("Nota 7", in: "SL 2/evidence")
      try form.type("3-3-2025", in: "SL 2b/discussed-on")
    }
    let result = try await workplace.run("decisions", "import", "SL.docx")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.err == "")
    #expect(
      result.out == """
        Nieuw (2)
          SL 2: neemt over, 12 mei 2025; reden: Past bij ons; waar geland: Nota Licht;
            gedaan: begonnen, 1 juni 2025; reden: Wacht op geld; bewijs: Nota 7
            SL.docx, rij 1
          SL 2b: besproken, 3 maart 2025
            SL.docx, rij 3

        Ongewijzigd: 0. Niets ingevuld: 1.
        2 antwoorden bijgeschreven in maps/proef/decisions.yaml
        Terugnemen: raakvlak undo

        """)
    #expect(workplace.text(log)?.contains("state: takes-over") == true)
    let again = try await workplace.run("decisions", "import", "SL.docx")
    #expect(again.out.hasPrefix("Ongewijzigd: 2. Niets ingevuld: 1.\n"))
  }

  @Test func `two ticked boxes are refused by name, and the other rows go in`() async throws {
    try await fill { form in
      try form.tick("SL 2/decision/takes-over")
      try form.tick("SL 2/decision/later")
      try form.tick("SL 2a/decision/declines")
    }
    let result = try await workplace.run("decisions", "import", "SL.docx")
    #expect(result.code == 1)
    #expect(
      result.out.contains(
        """
          SL.docx, rij 1 (SL 2): 'neemt over' en 'later' zijn tegelijk gekozen
            wat te doen: Vraag de afdeling wat zij besluit, en laat één vakje
              aangekruist.
        """))
    #expect(workplace.text(log)?.contains("state: declines") == true)
    #expect(workplace.text(log)?.contains("later") == false)
  }

  @Test func `text outside the fields is reported, and the answers go in`() async throws {
    try await fill { form in
      try form.tick("SL 2/decision/takes-over")
      try form.replace(">\u{A0}later<", with: ">\u{A0}later 2028<")
    }
    let result = try await workplace.run("decisions", "import", "SL.docx")
    #expect(
      result.out.contains(
        "SL.docx, bij SL 2: tekst buiten de velden, niet gelezen: 'later 2028'\n"))
    #expect(workplace.text(log)?.contains("state: takes-over") == true)
  }

  @Test func `who says whose an undivided part is, makes the row wait with the line to add`()
    async throws
  {
    try workplace.change("maps/proef/plan.yaml", "departments: SL\n", to: "departments: SL/VTH\n")
    try await fill { form in
      try form.tick("SL 2a/decision/takes-over")
      try form.type("VTH", in: "SL 2a/whose")
      try form.tick("SL 2/decision/later")
    }
    let result = try await workplace.run("decisions", "import", "SL.docx")
    #expect(result.code == 1)
    #expect(result.out.contains("bij 'Van wie is dit?' staat 'VTH'"))
    #expect(result.out.contains("`departments: VTH`"))
    #expect(workplace.text(log)?.ranges(of: "state:").count == 1)
  }

  @Test func `a hand-out says by when and to whom it goes back`() async throws {
    let term = "hand-out: {date: 2025-01-15, answer-within: 6, return-to: post@stad.nl}\n"
    try workplace.write(Self.plan + term, to: "maps/proef/plan.yaml")
    let result = try await workplace.run("handout", "SL")
    #expect(
      result.out.contains("- Antwoord uiterlijk: 15 juli 2025\n- Terugsturen aan: post@stad.nl\n"))
  }

  @Test func `another Word document is refused with what to do, and nothing is written`()
    async throws
  {
    try workplace.write("# Brief\n\nWij doen mee.", to: "brief.md")
    _ = try await Program.runShell("pandoc brief.md -o brief.docx", in: workplace.path)
    let result = try await workplace.run("decisions", "import", "brief.docx")
    #expect(result.code == 2)
    #expect(
      result.err == """
        raakvlak: brief.docx is een Word-document, maar niet het formulier dat raakvlak maakt. Stuur \
        dat formulier: raakvlak handout AFDELING --output FORMULIER.docx. Of typ de antwoorden over in \
        de spreadsheet.

        """)
    #expect(workplace.text(log) == nil)
  }

  @Test func `the bytes of a form are the same each time`() async throws {
    for name in ["een.docx", "twee.docx"] {
      _ = try await workplace.run("handout", "SL", "--output", name)
    }
    let files = try workplace.files()
    #expect(files["een.docx"] != nil && files["een.docx"] == files["twee.docx"])
  }
}
