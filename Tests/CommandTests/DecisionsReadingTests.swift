import TestSupport
import FoundationEssentials
import Sheets
import Subprocess
import Testing
import Toolkit

/// Nothing that came in is ignored in silence: lists as departments send them back, through the
/// whole program.
@Suite struct DecisionsReadingTests {
  private let workplace: Workplace
  private let log = "maps/proef/decisions.yaml"
  private let kept = "maps/proef/decisions-refused.xlsx"

  private static let plan = """
    plan: {title: Verzonnen plan van Voorbeeldstad, language: nl}
    departments: [{code: SL}, {code: VTH}]
    hand-out: {date: 2025-01-01}
    action-points:
      - number: 2
        title: Meer licht
        priority: secondary
        departments: SL
        sub-points: [{text: Lampen}, {text: Snoeien}]
      - {number: 3, title: Toezicht, priority: secondary, departments: VTH}

    """

  private static let header = [
    "Sleutel", "Aanbeveling", "Antwoord tot nu toe", "Besproken op", "Besluit", "Reden",
    "Waar geland",
  ]

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.plan, to: "maps/proef/plan.yaml")
  }

  private func importing(_ rows: [[String]], _ arguments: String...) async throws -> Program.Outcome
  {
    let text = ([Self.header] + rows).map { $0.joined(separator: ";") + "\n" }.joined()
    try workplace.write(text, to: "SL.csv")
    return try await Program.run(["decisions", "import", "SL.csv"] + arguments, in: workplace.path)
  }

  // MARK: Excel and LibreOffice

  @Test func `a note is a proposal for the reason, and alone it is no answer`() async throws {
    let workbook = RawWorkbook(
      rows: [
        Self.header, ["SL 2", "Meer licht", "", "12-5-2025", "nee"], ["SL 2a", "Lampen"],
      ], notes: [("E2", "geen geld"), ("E3", "vanaf april")])
    try workplace.write(Data(try workbook.bytes()), to: "SL.xlsx")
    let result = try await workplace.run("decisions", "import", "SL.xlsx")
    #expect(result.code == 1)
    #expect(
      result.out == """
        Nieuw (1)
          SL 2: neemt niet over, 12 mei 2025; reden: geen geld
            SL.xlsx, rij 2

        Anders gelezen dan geschreven (1)
          SL.xlsx, rij 2 (SL 2): reden, voorstel uit notitie: 'geen geld'

        Geweigerd (1)
          SL.xlsx, rij 3 (SL 2a): er is alleen een notitie, geen besluit: 'vanaf april'
            wat te doen: Vul bij Besluit in wat de afdeling antwoordde; de notitie wordt
              dan de reden.

        Ongewijzigd: 0. Niets ingevuld: 0.
        1 antwoord bijgeschreven in maps/proef/decisions.yaml
        1 id bijgeschreven in maps/proef/plan.yaml
        Terugnemen: raakvlak undo
        Te verbeteren: 1 rij, bewaard in maps/proef/decisions-refused.xlsx

        """)
  }

  @Test func `an annotation of LibreOffice is read as a note`() async throws {
    let sheet = Sheet(
      name: "Antwoorden", columns: Self.header.map { Sheet.Column($0, width: 10) },
      rows: [[.text("SL 2"), .text("Meer licht"), .empty, .empty, .text("later")]])
    let ods = try Workbook(title: "Proef", language: .dutch, sheets: [sheet]).ods()
    let noted = ZipEdit.changing("content.xml", of: ods) {
      $0.replacing(
        "<text:p>later</text:p>",
        with:
          "<office:annotation><text:p>komt in mei</text:p></office:annotation><text:p>later</text:p>"
      )
    }
    try workplace.write(Data(try #require(noted)), to: "SL.ods")
    let result = try await workplace.run("decisions", "import", "SL.ods")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains("reden, voorstel uit notitie: 'komt in mei'"))
    #expect(workplace.text(log)?.contains("reason: komt in mei") == true)
  }

  @Test func `a merged cell and a formula's stored value are read, and this is said`() async throws
  {
    let formula = "<c t='str'><f>\"la\"&amp;\"ter\"</f><v>later</v></c>"
    let workbook = RawWorkbook(
      rows: [
        Self.header, ["SL 2", "Meer licht", "", "", formula], ["SL 2a", "Lampen"],
        ["SL 2b", "Snoeien"],
      ], merged: ["E2:E4"])
    try workplace.write(Data(try workbook.bytes()), to: "SL.xlsx")
    let result = try await workplace.run("decisions", "import", "SL.xlsx")
    #expect(result.code == 0, "\(result.err)\(result.out)")
    #expect(workplace.text(log)?.split(separator: "state: later").count == 4)
    #expect(result.out.contains("kolom 'Besluit': samengevoegde cel; de waarde geldt voor"))
    #expect(result.out.contains("staat een formule; gelezen is de"))
  }

  @Test(arguments: ["xlsx", "ods", "csv"])
  func `a list that comes back as it was handed out has nothing to report`(format: String)
    async throws
  {
    #expect(try await workplace.run("handout", "SL", "--output", "SL.\(format)").code == 0)
    let result = try await workplace.run("decisions", "import", "SL.\(format)")
    #expect(result.code == 0)
    #expect(result.out == "Ongewijzigd: 0. Niets ingevuld: 3.\nEr is niets om bij te schrijven.\n")
  }

  @Test(arguments: ["xlsx", "ods"])
  func `a list that LibreOffice opened and saved has nothing to report`(format: String) async throws
  {
    // Longer than Excel's highest row, so that it continues on the sheet of reasons.
    let long = (1...260).map { "Lichtmast nummer \($0) staat in de weg." }.joined(separator: " ")
    try workplace.change("maps/proef/plan.yaml", "Meer licht", to: long)
    #expect(try await workplace.run("handout", "SL", "--output", "SL.\(format)").code == 0)
    let root = workplace.path
    let run = try await Subprocess.run(
      .name("soffice"),
      arguments: Arguments([
        "-env:UserInstallation=file://\(root)/profile", "--headless", "--convert-to", format,
        "--outdir", "\(root)/saved", "\(root)/SL.\(format)",
      ]), output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    try #require(run.terminationStatus.isSuccess)
    let result = try await workplace.run("decisions", "import", "saved/SL.\(format)")
    #expect(result.code == 0)
    #expect(result.out == "Ongewijzigd: 0. Niets ingevuld: 3.\nEr is niets om bij te schrijven.\n")
  }

  @Test func `words typed on the sheet of reasons are reported at their row`() async throws {
    #expect(try await workplace.run("handout", "SL", "--output", "SL.ods").code == 0)
    let ods = Array(try #require(workplace.files()["SL.ods"]))
    let typed = ZipEdit.changing("content.xml", of: ods) {
      $0.replacing(
        "<text:p>secundair</text:p>", with: "<text:p>secundair, mits er geld komt</text:p>",
        maxReplacements: 1)
    }
    try workplace.write(Data(try #require(typed)), to: "SL.ods")
    let result = try await workplace.run("decisions", "import", "SL.ods")
    #expect(result.out.contains("kolom 'Prioriteit': 'secundair, mits"), "\(result.out)")
    #expect(result.out.contains("(SL 2)"))
  }

  // MARK: Columns

  @Test func `a renamed heading is asked about and taken in with the answer`() async throws {
    let header = Self.header.map { $0 == "Besproken op" ? "Datum MT" : $0 }
    try workplace.write(
      header.joined(separator: ";") + "\nSL 2;Meer licht;;3-3-2025;nee;geen geld;\n", to: "SL.csv")
    let asked = try await workplace.run("decisions", "import", "SL.csv")
    #expect(asked.code == 1)
    #expect(
      asked.out == """
        Vragen (1)
          SL.csv: kolom "Datum MT": 1 cel niet gelezen (rij 2); van dit blad is niets
            opgenomen
            wat te doen: Is dit 'Besproken op'? Geef dan --column "Datum
              MT=discussed-on". Hoort het er niet bij: --column "Datum MT="

        Ongewijzigd: 0. Niets ingevuld: 0.
        Er is niets om bij te schrijven.

        """)
    #expect(workplace.text(log) == nil)
    let named = try await workplace.run(
      "decisions", "import", "SL.csv", "--column", "Datum MT=discussed-on")
    #expect(named.code == 0, "\(named.out)")
    #expect(workplace.text(log)?.contains("date: 2025-03-03") == true)
    let wrong = try await workplace.run("decisions", "import", "SL.csv", "--column", "Datum MT=dag")
    #expect(wrong.code == 2)
  }

  @Test func `what a heading means is remembered in the plan when that is asked, and reported`()
    async throws
  {
    let header = Self.header.map { $0 == "Besproken op" ? "Datum MT" : $0 }
    try workplace.write(
      header.joined(separator: ";") + "\nSL 2;Meer licht;;3-3-2025;nee;geen geld;\n", to: "SL.csv")
    let column = ["decisions", "import", "SL.csv", "--column", "Datum MT=discussed-on"]
    let before = workplace.text("maps/proef/plan.yaml")
    let preview = try await Program.run(column + ["--remember", "--dry-run"], in: workplace.path)
    #expect(preview.out.contains("\nTe onthouden: Datum MT=discussed-on\n"), "\(preview.out)")
    #expect(preview.out.contains("+hand-out: {date: 2025-01-01, columns: Datum MT=discussed-on}\n"))
    #expect(workplace.text("maps/proef/plan.yaml") == before)
    let first = try await Program.run(column + ["--remember"], in: workplace.path)
    #expect(first.code == 0)
    #expect(first.out.hasSuffix("Onthouden onder hand-out: Datum MT=discussed-on\n"))
    #expect(
      workplace.text("maps/proef/plan.yaml")?.contains("columns: Datum MT=discussed-on}") == true)
    let next = try await workplace.run("decisions", "import", "SL.csv")
    #expect(next.code == 0)
    #expect(
      next.out == """
        Anders gelezen dan geschreven (1)
          SL.csv: kolom "Datum MT" is gelezen als 'Besproken op', zoals het plan onder
            `hand-out` onthoudt

        Ongewijzigd: 1. Niets ingevuld: 0.
        Er is niets om bij te schrijven.

        """)
  }

  @Test func `a plan without a hand-out remembers no heading, and nothing is written`() async throws
  {
    try workplace.write(
      Self.plan.replacing("hand-out: {date: 2025-01-01}\n", with: ""), to: "maps/proef/plan.yaml")
    let result = try await importing(
      [["SL 2", "Meer licht", "", "", "nee"]], "--column", "X=", "--remember")
    #expect(result.code == 2)
    #expect(result.err.contains("het plan heeft nog geen `hand-out`"))
    #expect(workplace.text(log) == nil)
  }

  @Test func `a column of their own is counted, and what is typed in ours is refused`() async throws
  {
    let header = Self.header + ["Opmerking afdeling"]
    let rows = ["SL 2;Meer licht;;;later;;;volgend jaar", "SL 2a;Lampen;nemen we over;;;;;"]
    try workplace.write(
      ([header.joined(separator: ";")] + rows).map { $0 + "\n" }.joined(), to: "SL.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 1)
    #expect(
      result.out.contains(
        "Niet gelezen (1)\n  SL.csv: kolom \"Opmerking afdeling\": 1 cel niet gelezen (rij 2)\n"))
    #expect(
      result.out.contains(
        "SL.csv, rij 3 (SL 2a): in de kolom 'Antwoord tot nu toe' is iets getypt:"))
  }

  // MARK: Encodings

  @Test(
    "csv in an old or doubled encoding is read, and this is said",
    arguments: [
      (String.Encoding.macOSRoman, "MacRoman"),
      (.utf8, "tekens als 'Ã©' zijn hersteld tot 'é' (2 keer)"),
    ])
  func encodings(encoding: String.Encoding, words: String) async throws {
    let text = Self.header.joined(separator: ";") + "\nSL 2;Meer licht;;;ja;Café voor één;\n"
    let twice = text.utf8.map { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }.joined()
    let mac: [Unicode.Scalar: UInt8] = ["é": 0x8E]
    let bytes =
      encoding == .utf8
      ? Array(twice) : text.unicodeScalars.map { mac[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
    try workplace.write(Data(bytes), to: "SL.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains(words))
    #expect(workplace.text(log)?.contains("reason: Café voor één") == true)
  }

  // MARK: Decisions as people write them

  @Test func `decisions are understood as people write them, and what was made of them is shown`()
    async throws
  {
    let result = try await importing([
      ["SL 2", "Meer licht", "", "ma 3-3-2025", "nee, geen geld", "", ""],
      ["SL 2a", "Lampen", "", "", "deels: alleen de markt", "", ""],
    ])
    #expect(result.code == 0)
    #expect(
      result.out == """
        Nieuw (2)
          SL 2: neemt niet over, 3 maart 2025; reden: geen geld
            SL.csv, rij 2
          SL 2a: neemt deels over; reden: alleen de markt
            SL.csv, rij 3

        Anders gelezen dan geschreven (4)
          SL.csv, rij 2 (SL 2): 'nee, geen geld' is gelezen als neemt niet over
          SL.csv, rij 2 (SL 2): de reden 'geen geld' komt uit de kolom 'Besluit'
          SL.csv, rij 3 (SL 2a): 'deels: alleen de markt' is gelezen als neemt deels
            over
          SL.csv, rij 3 (SL 2a): de reden 'alleen de markt' komt uit de kolom 'Besluit'

        Ongewijzigd: 0. Niets ingevuld: 0.
        2 antwoorden bijgeschreven in maps/proef/decisions.yaml
        2 id's bijgeschreven in maps/proef/plan.yaml
        Terugnemen: raakvlak undo

        """)
  }

  // MARK: Refused rows

  @Test func `refused rows are kept, can be corrected, and are never overwritten`() async throws {
    let first = try await importing([
      ["SL 2", "Meer licht", "", "gisteren", "misschien", "Geld", ""],
      ["SL 2a", "Lampen", "", "30-2-2025", "later", "", ""],
    ])
    #expect(first.code == 1)
    #expect(first.out.contains("    ook: 'gisteren' is geen datum\n"))
    #expect(
      first.out.hasSuffix(
        "Te verbeteren: 2 rijen, bewaard in maps/proef/decisions-refused.xlsx\n"))
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: workplace.full(kept))))
    let rows = try SheetReader.read(bytes, named: kept).at(0).rows.map { $0.cells.map(\.text) }
    #expect(
      rows == [
        [
          "Sleutel", "Actiepunt of onderdeel", "Antwoord tot nu toe", "Besproken op", "Besluit",
          "Reden", "Waar geland", "Waarom geweigerd", "Wat te doen", "Komt uit",
        ],
        [
          "SL 2", "Meer licht", "", "gisteren", "misschien", "Geld", "",
          "'misschien' is geen besluit dat raakvlak kent\n'gisteren' is geen datum",
          "Kies uit: nog niet besproken, besproken, neemt over, neemt deels over, neemt niet over, "
            + "later.\nSchrijf dag-maand-jaar, zoals 30-6-2027.",
          "SL.csv, rij 2",
        ],
        [
          "SL 2a", "Lampen", "", "30-2-2025", "later", "", "", "de dag '30-2-2025' bestaat niet",
          "Schrijf dag-maand-jaar, zoals 30-6-2027.", "SL.csv, rij 3",
        ],
      ])
    #expect(workplace.text(log) == nil)
    // Still wrong: nothing goes in, and the first file stays.
    let again = try await workplace.run("decisions", "import", kept)
    #expect(again.code == 1)
    let second = "maps/proef/decisions-refused-2.xlsx"
    let rest = [UInt8](try Data(contentsOf: URL(filePath: workplace.full(second))))
    let origins = try SheetReader.read(rest, named: second).at(0).rows.map { $0.cells.last?.text }
    #expect(origins == ["Komt uit", "SL.csv, rij 2", "SL.csv, rij 3"])
    #expect(again.out.contains("maps/proef/decisions-refused-2.xlsx"))
    #expect(!again.out.contains("Niet gelezen"))
    let mended = try #require(
      ZipEdit.changing("xl/sharedStrings.xml", of: bytes) {
        $0.replacing("misschien", with: "ja").replacing("gisteren", with: "3-3-2025")
          .replacing(">30-2-2025<", with: ">3-2-2025<")
      })
    try workplace.write(Data(mended), to: "beter.xlsx")
    let last = try await workplace.run("decisions", "import", "beter.xlsx")
    #expect(last.code == 0, "\(last.out)")
    #expect(last.out.contains("Nieuw (2)\n  SL 2: neemt over, 3 maart 2025; reden: Geld"))
    #expect(last.out.contains("  SL 2a: later, 3 februari 2025"))
    // One answer each, of the file and the row where the department gave it.
    let text = try #require(workplace.text(log))
    #expect(text.ranges(of: "point:").count == 2)
    #expect(text.contains(", rij 2\"") && text.contains(", rij 3\""), "\(text)")
    let history = try await workplace.run("history")
    #expect(history.out.contains("2 antwoorden van afdeling SL overgenomen uit SL.csv."))
  }

  @Test func `refused rows go where they are asked, and not over another file`() async throws {
    let rows = [["SL 2", "Meer licht", "", "", "misschien", "", ""]]
    let first = try await importing(rows, "--refused", "terug.xlsx")
    #expect(first.out.hasSuffix("Te verbeteren: 1 rij, bewaard in terug.xlsx\n"))
    let second = try await importing(rows, "--refused", "terug.xlsx")
    #expect(second.code == 2)
    #expect(second.err.contains("'terug.xlsx' bestaat al"))
    let preview = try await importing(rows, "--dry-run")
    #expect(preview.out.hasSuffix("Te verbeteren: 1 rij\n"))
    #expect(!FileManager.default.fileExists(atPath: workplace.full(kept)))
  }

  // MARK: One answer

  @Test func `an answer by telephone is noted with the same checks`() async throws {
    let arguments = [
      "decisions", "add", "SL", "2b", "takes-over", "--date", "2025-03-03", "--reason", "past",
      "--landed", "Nota", "--from", "e-mail van 3 maart",
    ]
    let preview = try await Program.run(arguments + ["--dry-run"], in: workplace.path)
    #expect(
      preview.out == """
        Nieuw (1)
          SL 2b: neemt over, 3 maart 2025; reden: past; waar geland: Nota
            e-mail van 3 maart

        Ongewijzigd: 0. Niets ingevuld: 0.
        Niets geschreven (--dry-run): 1 antwoord om bij te schrijven in maps/proef/decisions.yaml
        1 id om bij te schrijven in maps/proef/plan.yaml
        maps/proef/decisions.yaml  +11 -0
        maps/proef/plan.yaml  +1 -1
        --- /dev/null
        +++ b/decisions.yaml
        @@ -0,0 +1,11 @@
        +# Wat de afdelingen op de aanbevelingen antwoordden. Van één afdeling op één punt geldt het
        +# laatste antwoord; de eerdere zijn de geschiedenis. U mag hier ook zelf antwoorden toevoegen.
        +decisions:
        +  - point: snoeien
        +    asked: Snoeien
        +    department: SL
        +    state: takes-over
        +    date: 2025-03-03
        +    reason: past
        +    landed: Nota
        +    from: e-mail van 3 maart
        --- a/plan.yaml
        +++ b/plan.yaml
        @@ -6,5 +6,5 @@
             title: Meer licht
             priority: secondary
             departments: SL
        -    sub-points: [{text: Lampen}, {text: Snoeien}]
        +    sub-points: [{text: Lampen}, {id: snoeien, text: Snoeien}]
           - {number: 3, title: Toezicht, priority: secondary, departments: VTH}

        """)
    #expect(workplace.text(log) == nil)
    #expect(try await Program.run(arguments, in: workplace.path).code == 0)
    #expect(workplace.text(log)?.contains("from: e-mail van 3 maart") == true)
    let again = try await Program.run(arguments, in: workplace.path)
    #expect(again.out.hasPrefix("Ongewijzigd: 1."))
  }

  @Test(
    "an answer that is not good is not noted",
    arguments: [
      (["SL", "3", "ja"], "punt 3 is niet voor afdeling SL"),
      (["SL", "9", "ja"], "punt '9' bestaat niet"),
      (["SLL", "2", "ja"], "afdeling 'SLL' bestaat niet"),
      (["SL", "2", "misschien"], "'misschien' is geen besluit dat raakvlak kent"),
      (["SL", "2", "ja", "--date", "30-2-2025"], "de dag '30-2-2025' bestaat niet"),
      (["SL", "2", "ja", "--date", "1-1-2999"], "1 januari 2999 ligt na vandaag"),
    ])
  func badAnswer(arguments: [String], words: String) async throws {
    let result = try await Program.run(["decisions", "add"] + arguments, in: workplace.path)
    #expect(result.code == 1)
    #expect(result.out.contains(words), "\(result.out)\(result.err)")
    #expect(workplace.text(log) == nil)
  }
}
