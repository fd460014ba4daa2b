import FoundationEssentials
import Sheets
import Testing
import Toolkit

/// `raakvlak decisions` and `raakvlak decisions import`, with a plan that was made up for it.
@Suite struct DecisionsTests {
  private let workplace: Workplace

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
    hand-out: {date: 2025-01-01, answer-within: 6}

    """

  private static let header = "Sleutel;Aanbeveling;Besproken op;Besluit;Reden;Waar geland\n"

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.plan, to: "maps/proef/plan.yaml")
  }

  private let log = "maps/proef/decisions.yaml"

  /// The words that are asked behind each number; a row without them waits.
  private static let words = [
    "1": "Rondes", "2": "Meer licht", "2a": "Lampen", "2b": "Snoeien", "3": "Toezicht",
  ]

  private func write(_ rows: String..., to file: String = "SL.csv") throws {
    let lines = try rows.map { row in
      let parts = row.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
      try #require(parts.count == 3, "\(row)")
      let name = parts[0].split(separator: " ").last.map(String.init) ?? ""
      return "\(parts[0]);\(Self.words[name] ?? "");\(parts[2])\n"
    }
    try workplace.write(Self.header + lines.joined(), to: file)
  }

  @Test func `the plan of these tests is sound`() async throws {
    let result = try await workplace.run("check", "--as-of", "2025-07-01")
    // The remarks are that VTH has no name and points no ids, on purpose.
    let counts = "Verzonnen plan van Voorbeeldstad: 0 fouten, 0 waarschuwingen, 2 opmerkingen\n"
    #expect(result.err.hasSuffix(counts))
    #expect(result.err.contains("[department-without-name]"))
    #expect(result.err.contains("[point-without-id]"))
  }

  @Test func `a list that came back goes in, with what was refused beside it`() async throws {
    try write("SL 2;Meer licht;12-5-2025;neemt over;Past;Nota", "SL 2a;Lampen;;;;", "SL 3;;;ja;;")
    let result = try await workplace.run("decisions", "import", "SL.csv", "--keep-file-names")
    #expect(result.code == 1)
    #expect(result.err == "")
    #expect(
      result.out == """
        Nieuw (1)
          SL 2: neemt over, 12 mei 2025; reden: Past; waar geland: Nota
            SL.csv, rij 2

        Geweigerd (1)
          SL.csv, rij 4 (SL 3): punt 3 is niet voor afdeling SL
            wat te doen: Het is voor VTH. Verbeter de sleutel, of haal de rij weg.

        Ongewijzigd: 0. Niets ingevuld: 1.
        1 antwoord bijgeschreven in maps/proef/decisions.yaml
        1 id bijgeschreven in maps/proef/plan.yaml
        Terugnemen: raakvlak undo
        Te verbeteren: 1 rij, bewaard in maps/proef/decisions-refused.xlsx

        """)
    #expect(
      workplace.text("maps/proef/plan.yaml")
        == Self.plan.replacing("number: 2\n", with: "id: meer-licht\n    number: 2\n"))
    #expect(
      workplace.text(log) == """
        # Wat de afdelingen op de aanbevelingen antwoordden. Van één afdeling op één punt geldt het
        # laatste antwoord; de eerdere zijn de geschiedenis. U mag hier ook zelf antwoorden toevoegen.
        decisions:
          - point: meer-licht
            asked: Meer licht
            department: SL
            state: takes-over
            date: 2025-05-12
            reason: Past
            landed: Nota
            from: "SL.csv, rij 2"

        """)
    #expect(try await workplace.run("check").code == 0)
  }

  @Test func `the same file again changes nothing, and a preview neither`() async throws {
    try write("SL 2;;12-5-2025;ja;;")
    let preview = try await workplace.run("decisions", "import", "SL.csv", "--dry-run")
    #expect(preview.code == 0)
    #expect(
      preview.out.contains(
        "Niets geschreven (--dry-run): 1 antwoord om bij te schrijven in maps/proef/decisions.yaml\n"
          + "1 id om bij te schrijven in maps/proef/plan.yaml\n"
      ))
    #expect(workplace.text(log) == nil)
    #expect(try await workplace.run("decisions", "import", "SL.csv").code == 0)
    let identity = try workplace.identity(log)
    let again = try await workplace.run("decisions", "import", "SL.csv")
    #expect(again.code == 0)
    #expect(again.out == "Ongewijzigd: 1. Niets ingevuld: 0.\nEr is niets om bij te schrijven.\n")
    #expect(try workplace.identity(log) == identity)
  }

  @Test func `a conflict is shown side by side and waits for --replace`() async throws {
    let former =
      "# van ons\ndecisions:\n  - {point: 2, department: SL, state: later, date: 2025-06-01} # let op\n"
    try workplace.write(former, to: log)
    try write("SL 2;;12-5-2025;nee;Geen geld;")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 1)
    #expect(
      result.out == """
        In strijd, niet bijgeschreven (1)
          SL 2
            SL.csv, rij 2:                       | in het plan:
            neemt niet over, 12 mei 2025; reden: | later, 1 juni 2025
            Geen geld
            In het plan staat een nieuwer antwoord; met --replace schrijft u dit toch
              bij.

        Ongewijzigd: 0. Niets ingevuld: 0.
        Er is niets om bij te schrijven.

        """)
    #expect(workplace.text(log) == former)
    let replaced = try await workplace.run(
      "decisions", "import", "SL.csv", "--keep-file-names", "--replace")
    #expect(replaced.code == 0)
    #expect(
      workplace.text(log) == former + """
          - point: meer-licht
            asked: Meer licht
            department: SL
            state: declines
            date: 2025-05-12
            reason: Geen geld
            from: "SL.csv, rij 2"

        """)
  }

  @Test func `files that differ are shown once, and the newest keeps holding`() async throws {
    try write("SL 2;;23-5-2025;ja;;", to: "a.csv")
    try write("SL 2;;2-6-2025;nee;;", to: "b.csv")
    let files = ["decisions", "import", "a.csv", "b.csv"]
    let first = try await Program.run(files, in: workplace.path)
    #expect(
      first.out == """
        In strijd, niet bijgeschreven (1)
          SL 2
            a.csv, rij 2:                        | b.csv, rij 2:
            neemt over, 23 mei 2025              | neemt niet over, 2 juni 2025
            Deze rijen spreken elkaar tegen; met --replace schrijft u de nieuwste bij.

        Ongewijzigd: 0. Niets ingevuld: 0.
        Er is niets om bij te schrijven.

        """)
    let preview = try await Program.run(files + ["--replace", "--dry-run"], in: workplace.path)
    #expect(
      preview.out.hasPrefix(
        """
        In strijd, zou toch worden bijgeschreven (1)
          SL 2
            b.csv, rij 2:                        | a.csv, rij 2:
            neemt niet over, 2 juni 2025         | neemt over, 23 mei 2025

        Ongewijzigd: 0. Niets ingevuld: 0.
        Niets geschreven (--dry-run): 1 antwoord om bij te schrijven in maps/proef/decisions.yaml
        1 id om bij te schrijven in maps/proef/plan.yaml
        maps/proef/decisions.yaml  +9 -0
        maps/proef/plan.yaml  +2 -1
        --- /dev/null

        """))
    _ = try await Program.run(files + ["--replace"], in: workplace.path)
    let written = workplace.text(log)
    #expect(written?.contains("state: declines") == true)
    let again = try await Program.run(files + ["--replace"], in: workplace.path)
    #expect(workplace.text(log) == written)
    #expect(again.out.hasSuffix("Er is niets om bij te schrijven.\n"))
  }

  @Test func `an answer that was answered since is reported, and comes back when asked`()
    async throws
  {
    try workplace.write(
      """
      decisions:
        - {point: 2, department: SL, state: takes-over, date: 2025-05-12}
        - {point: 2, department: SL, state: later, date: 2025-06-01}

      """, to: log)
    try write("SL 2;;12-5-2025;ja;;")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 0)
    #expect(
      result.out == """
        Stond er al, later anders beantwoord
          SL 2: neemt over, 12 mei 2025
            SL.csv, rij 2
            daarna: later, 1 juni 2025

        Ongewijzigd: 1. Niets ingevuld: 0.
        Er is niets om bij te schrijven.

        """)
    let undone = try await workplace.run("decisions", "import", "SL.csv", "--replace")
    #expect(undone.code == 0)
    #expect(try await workplace.run("decisions").out.contains("    neemt over, 12 mei 2025\n"))
  }

  @Test(
    "csv in every separator and encoding comes in the same",
    arguments: [(",", String.Encoding.utf8), ("\t", .utf16), (";", .windowsCP1252), (";", .utf8)])
  func encodings(separator: String, encoding: String.Encoding) async throws {
    let text = "Key;Recommendation;Decision;Reason\r\nSL 2;Meer licht;yes;\"Café; één\"\r\n"
      .replacing(";", with: separator).replacing("Café\(separator)", with: "Café;")
    try workplace.write(try #require(text.data(using: encoding)), to: "SL.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 0, "\(result.err)")
    #expect(
      workplace.text(log)?.contains("reason: \"Café; één\"") == true
        || workplace.text(log)?.contains("reason: Café; één") == true)
  }

  @Test(arguments: ["SL.xlsx", "SL.ods"])
  func `a spreadsheet comes in with its dates, whatever else is in it`(file: String)
    async throws
  {
    let sheet = Sheet(
      name: "Vul in",
      columns: [
        Sheet.Column("Anders", width: 10), Sheet.Column("Besproken op", width: 10, kind: .date),
        Sheet.Column("Besluit", width: 10), Sheet.Column("Sleutel", width: 10),
        Sheet.Column("Aanbeveling", width: 10),
      ],
      rows: [
        [
          .text("x"), Day(year: 2025, month: 5, day: 12).map(Sheet.Cell.date) ?? .empty,
          .text("Deels"), .text("SL 2b"), .text("Snoeien"),
        ]
      ])
    let workbook = Workbook(
      title: "Proef", language: .dutch,
      sheets: [Sheet(name: "Uitleg", paragraphs: [.init("Vul in")]), sheet])
    let bytes = file.hasSuffix("ods") ? try workbook.ods() : try workbook.xlsx()
    try workplace.write(Data(bytes), to: file)
    let result = try await workplace.run("decisions", "import", file, "--column", "Anders=")
    #expect(result.code == 0, "\(result.err)\(result.out)")
    #expect(
      result.out.hasPrefix(
        "Nieuw (1)\n  SL 2b: neemt deels over, 12 mei 2025\n    \(file), rij 2\n"))
  }

  @Test(
    "what cannot be used is told, and nothing is written",
    arguments: [
      (["weg.csv"], "raakvlak: Het bestand 'weg.csv' bestaat niet.\n"),
      (["maps"], "raakvlak: 'maps' is geen gewoon bestand. Noem de bestanden zelf.\n"),
      (["SL.csv", "--department", "SLL"], "raakvlak: 'SLL' is geen afdeling. Bedoelde u 'SL'?\n"),
      (
        ["kaal.csv"],
        "raakvlak: In kaal.csv staat geen rij met kopjes als 'Sleutel' (of 'Nr.') en 'Besluit'. Is "
          + "dit wel een hand-out? Zet anders de kopjes terug boven de kolommen.\n"
      ),
    ])
  func unusable(arguments: [String], message: String) async throws {
    try write("SL 2;;;ja;;")
    try workplace.write("a;b\n1;2\n", to: "kaal.csv")
    let result = try await Program.run(["decisions", "import"] + arguments, in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err == message)
    #expect(workplace.text(log) == nil)
  }

  @Test func `a log that cannot be read is left as it was`() async throws {
    try write("SL 2;;;ja;;")
    try workplace.write("decisions: [\n", to: log)
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 2)
    #expect(workplace.text(log) == "decisions: [\n")
  }

  @Test func `a log that is a link is left alone`() async throws {
    try write("SL 2;;;ja;;")
    try workplace.write("decisions: []\n", to: "elders.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: workplace.full(log), withDestinationPath: workplace.full("elders.yaml"))
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 2)
    #expect(workplace.text("elders.yaml") == "decisions: []\n")
  }

  @Test func `hostile texts come back as text`() async throws {
    try write("SL 2;;;ja;\"x\n- point: 3\n  state: later\";'=HYPERLINK(1)")
    #expect(try await workplace.run("decisions", "import", "SL.csv").code == 0)
    #expect(workplace.text(log)?.contains("reason: \"x\\n- point: 3\\n  state: later\"") == true)
    #expect(workplace.text(log)?.contains("landed: \"=HYPERLINK(1)\"") == true)
    let csv = try await workplace.run("decisions", "--format", "csv")
    #expect(csv.out.contains(";'=HYPERLINK(1);"))
  }

  @Test func `the state is printed by department, and on a day only what was known then`()
    async throws
  {
    try workplace.write(
      """
      decisions:
        - {point: 2a, department: SL, state: takes-over, date: 2025-03-01, reason: Past}
        - {point: 3, department: VTH, state: later}
      """, to: log)
    #expect(
      try await workplace.run("decisions").out == """
        Alle antwoorden tot nu toe; antwoorden kan tot en met 1 juli 2025.

        SL (Stad en Leven)
          punten: deels beantwoord 1; onderdelen: nog geen antwoord 1, neemt over 1
          - 2a Lampen
            neemt over, 1 maart 2025; reden: Past; alleen op letter genoteerd, dus niet
            zeker over welk onderdeel
          - 2b Snoeien
            nog geen antwoord

        VTH
          later 1
          - 3 Toezicht
            later

        """)
    let day = try await workplace.run(
      "decisions", "--as-of", "2025-02-01", "--format", "csv", "--language", "en")
    #expect(
      day.out == """
        \u{FEFF}Department;No.;Action point;Priority;Decision;Discussed on;Reason;Where it landed;From;Done;\
        Remark on what was done;Evidence\r
        SL (Stad en Leven);2;Meer licht;secondary;no answer yet;;;;;;;\r
        VTH;3;Toezicht;secondary;date unknown (noted: later);;;;;;;\r

        """)
    let dutch = try await workplace.run("decisions", "--as-of", "1-2-2025", "--department", "VTH")
    #expect(
      dutch.out == """
        Stand op 1 februari 2025; antwoorden kan tot en met 1 juli 2025.

        VTH
          datum onbekend 1
          - 3 Toezicht
            datum onbekend (genoteerd: later)

        """)
    let whole = try await workplace.run("decisions", "--format", "csv")
    #expect(whole.out.contains("genoteerd, dus niet zeker over welk onderdeel)\";2025-03-01;Past;"))
    let json = try await workplace.run("decisions", "--department", "vth", "--format", "json")
    #expect(json.out.contains("\"state\" : \"later\""))
    #expect(!json.out.contains("\"SL\""))
  }

  @Test func `the owner's own points are listed when it answered, and its advice always`()
    async throws
  {
    let none = try await workplace.run("decisions", "--department", "V")
    #expect(none.out.hasSuffix("1 juli 2025.\nVan afdeling V wordt niets gevraagd.\n"))
    try workplace.write("decisions: [{point: 1, department: V, state: takes-over}]\n", to: log)
    let own = try await workplace.run("decisions", "--department", "V")
    #expect(own.out.hasSuffix("  - 1 Rondes\n    neemt over\n"))
    let advice = Self.plan.replacing("departments: VTH, source", with: "departments: V, source")
    try workplace.write(advice, to: "maps/proef/plan.yaml")
    let both = try await workplace.run("decisions", "--department", "V")
    #expect(both.out.contains("  - 3 Toezicht\n    nog geen antwoord\n"))
  }

  @Test func `help on the answers names the import`() async throws {
    #expect(try await workplace.run("decisions", "--help").out.contains("decisions import"))
  }

  @Test func `check reports late answers by the day, and build only when asked`() async throws {
    let check = try await workplace.run("check", "--as-of", "2025-07-02")
    #expect(check.err.contains("afdeling SL heeft nog niet geantwoord op 2\n"))
    // Without a day that of the clock counts, which is past the term.
    #expect(try await workplace.run("check").err.contains("[overdue-discussion]"))
    #expect(!(try await workplace.run("build").err.contains("[overdue-discussion]")))
    let build = try await workplace.run("build", "--as-of", "2025-07-02")
    #expect(build.err.contains("[overdue-discussion]"))
    let dutch = try await workplace.run("check", "--as-of", "2-7-2025")
    #expect(dutch.err == check.err)
    #expect(try await workplace.run("check", "--as-of", "gisteren").code == 2)
    #expect(try await workplace.run("check", "--as-of", "30-2-2025").code == 2)
  }
}
