import Documents
import FoundationEssentials
import Sheets
import Testing
import Toolkit

/// `raakvlak workbook` and `raakvlak init --from`, with real files.
@Suite struct WorkbookTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.writePlan("plan")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments, in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state"), "LANG": "nl_NL.UTF-8"])
  }

  private func tables(_ name: String) throws -> [SheetTable] {
    let data = try Data(contentsOf: URL(filePath: workplace.full(name)))
    return try SheetReader.read(Array(data), named: name)
  }

  /// Writes tables as a workbook, with a text in a cell.
  private func write(
    _ tables: [SheetTable], to name: String, _ text: String = "", in sheet: String = "",
    row: String = "", column: String = ""
  ) throws {
    let sheets = tables.map { table in
      let width = table.rows.map(\.cells.count).max() ?? 1
      let headings = (0..<width).map { table.rows[0].cell($0).text }
      let rows = table.rows.dropFirst().map { cells in
        (0..<width).map { index -> Sheet.Cell in
          let isIt = table.name == sheet && cells.cell(0).text == row && headings[index] == column
          let text = isIt ? text : cells.cell(index).text
          return text.isEmpty ? .empty : .text(text)
        }
      }
      return Sheet(
        name: table.name, columns: headings.map { Sheet.Column($0, width: 10) }, rows: rows,
        isHidden: table.isHidden)
    }
    let workbook = Workbook(title: "Proef", language: .dutch, sheets: sheets)
    try workplace.write(Data(try workbook.xlsx()), to: name)
  }

  @Test(
    "a workbook that nobody changed leaves every byte of the plan",
    arguments: ["plan.xlsx", "plan.ods"])
  func unedited(_ name: String) async throws {
    let made = try await run("workbook", "plan", "--output", name)
    #expect(made.code == 0)
    let before = try workplace.files("plan")
    let result = try await run("workbook", "import", name, "--plan", "plan")
    #expect(result.out == "\(name): 0 veranderingen, 0 botsingen, 0 wachten\n")
    #expect(result.code == 0)
    #expect(try workplace.files("plan") == before)
  }

  @Test("a changed cell goes in as one step, and undo takes it back") func changed() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    let before = try workplace.files("plan")
    let tables = try tables("plan.xlsx")
    let points = try #require(tables.first { $0.name == "Actiepunten" })
    try write(
      tables, to: "terug.xlsx", "Een andere titel", in: "Actiepunten",
      row: points.rows[1].cell(0).text,
      column: "titel")
    let preview = try await run("workbook", "import", "terug.xlsx", "--plan", "plan", "--dry-run")
    #expect(preview.out.hasPrefix("terug.xlsx: 1 verandering, 0 botsingen, 0 wachten\n"))
    #expect(preview.out.contains("Actiepunten, rij 2, kolom 'titel': actiepunt 1:"))
    #expect(try workplace.files("plan") == before)
    let result = try await run("workbook", "import", "terug.xlsx", "--plan", "plan")
    #expect(result.code == 0)
    #expect(workplace.text("plan/action-points.yaml")?.contains("title: Een andere titel") == true)
    _ = try await run("undo", "--plan", "plan")
    #expect(try workplace.files("plan") == before)
  }

  @Test("what both changed waits, ends with 1, and is on a sheet of the new workbook")
  func conflict() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    let tables = try tables("plan.xlsx")
    let points = try #require(tables.first { $0.name == "Actiepunten" })
    try write(
      tables, to: "terug.xlsx", "Mijn titel", in: "Actiepunten", row: points.rows[1].cell(0).text,
      column: "titel")
    _ = try await run("set", "1", "title", "Hun titel", "--plan", "plan")
    let result = try await run(
      "workbook", "import", "terug.xlsx", "--plan", "plan", "--output", "nieuw.xlsx", "--format",
      "md")
    #expect(result.code == 1)
    #expect(result.out.contains("  - in de werkmap: Mijn titel\n  - in het plan: Hun titel\n"))
    let sheet = try #require(try self.tables("nieuw.xlsx").first { $0.name == "Botsingen" })
    #expect(sheet.rows[1].cells.map(\.text).suffix(2) == ["Mijn titel", "Hun titel"])
    #expect(workplace.text("plan/action-points.yaml")?.contains("title: Hun titel") == true)
  }

  @Test("a workbook of another plan is refused") func otherPlan() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    try workplace.change("plan/plan.yaml", "period: 2027-2030", to: "period: 2031-2034")
    let result = try await run("workbook", "import", "plan.xlsx", "--plan", "plan")
    #expect(result.code == 2)
    #expect(result.err.contains("--other-plan"))
  }

  @Test("an action list becomes a plan that can be checked") func actionList() async throws {
    try workplace.write(
      "Nr;Actie;Afdeling\n1;Meer licht;SL/VTH\n2;Bomen;VTH\n", to: "lijst.csv")
    let result = try await run("init", "nieuw", "--from", "lijst.csv", "--language", "nl")
    #expect(result.out.hasPrefix("Kopjes in rij 1 van blad '':\n  Nr → nummer\n"))
    #expect(result.code == 0)
    #expect(
      workplace.text("nieuw/action-points.yaml")?.contains("    departments: SL/VTH\n") == true)
    let checked = try await run("check", "nieuw")
    #expect(checked.code == 0)
  }

  @Test("a row that cannot go in keeps no row out that comes before the departments it names")
  func oneBadRow() async throws {
    try workplace.write(
      "Nr;Actie;Afdeling\n1;Meer licht;SL\nx/y;Bomen;VTH\n3;Bankjes;SL\n", to: "lijst.csv")
    let result = try await run("init", "nieuw", "--from", "lijst.csv", "--language", "nl")
    #expect(result.code == 1, "\(result.out)")
    let text = try #require(workplace.text("nieuw/action-points.yaml"), "\(result.out)")
    #expect(text.contains("Meer licht") && text.contains("Bankjes"), "\(result.out)")
    #expect(result.out.contains("'x/y' kan geen naam zijn"), "\(result.out)")
  }

  @Test("numbers that the program changed are shown, each on a line")
  func questions() async throws {
    let day = try #require(Day("2027-03-02"))
    let rows: [[Sheet.Cell]] = [[.number(1), .text("Een")], [.date(day), .text("Twee drie")]]
    let sheet = Sheet(
      name: "Lijst", columns: [Sheet.Column("Nr", width: 8), Sheet.Column("Actie", width: 30)],
      rows: rows)
    try workplace.write(
      Data(try Workbook(title: "Lijst", language: .dutch, sheets: [sheet]).xlsx()),
      to: "lijst.xlsx")
    let result = try await run("init", "nieuw", "--from", "lijst.xlsx", "--language", "nl")
    #expect(result.code == 2)
    #expect(
      result.err.hasSuffix("\n  Lijst, rij 3, kolom 'nummer': 2027-03-02 → 2.3?\n"),
      "\(result.err)")
  }

  @Test("who comes with a sheet is told how to go on with one, and that a plan is there already")
  func next() async throws {
    try workplace.write("Nr;Actie;Planning\n1;Meer licht;2027-2028\n", to: "lijst.csv")
    let result = try await run("init", "nieuw plan", "--from", "lijst.csv", "--language", "nl")
    #expect(result.out.contains("raakvlak workbook 'nieuw plan' --output plan.xlsx\n"))
    let again = try await run("init", "nieuw plan", "--from", "lijst.csv", "--language", "nl")
    #expect(again.code == 2)
    #expect(again.err.contains("raakvlak workbook import lijst.csv 'nieuw plan'"))
  }

  @Test("the plan can be named behind the file, and the way back names it too")
  func named() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    let before = try workplace.files("plan")
    let title = try await run("set", "plan", "title", "Anders", "--plan", "plan")
    #expect(title.out.hasSuffix("Terugnemen: raakvlak undo plan\n"), "\(title.out)")
    let result = try await run("workbook", "import", "plan.xlsx", "plan")
    #expect(result.code == 0, "\(result.err)")
    #expect(try await run("history", "plan").out.contains("Anders"))
    #expect(try await run("undo", "plan").code == 0)
    #expect(try workplace.files("plan") == before)
    #expect(try await run("undo", "plan", "--plan", "plan").code == 2)
  }

  @Test("the next version of an action list is read with the columns of the first")
  func nextList() async throws {
    try workplace.write("Nr;Wat;Wie doet het\n1;Meer licht;VTH\n", to: "lijst.csv")
    let made = try await run(
      "init", "nieuw", "--from", "lijst.csv", "--language", "nl", "--column", "Wat=titel",
      "--column",
      "Wie doet het=trekker")
    #expect(made.code == 0)
    #expect(
      workplace.text("nieuw/plan.yaml")?.contains(
        "  list-columns: [Wat=title, Wie doet het=lead]\n") == true)
    try workplace.write(
      "Nr;Wat;Wie doet het;Planning\n1;Meer licht;VTH;2027\n2;Bomen;SL;\n", to: "lijst2.csv")
    let result = try await run("workbook", "import", "lijst2.csv", "--plan", "nieuw")
    #expect(result.out.contains("  Wie doet het → trekker\n"))
    #expect(result.code == 0)
    let points = try #require(workplace.text("nieuw/action-points.yaml"))
    #expect(points.contains("    planned: 2027\n"))
    #expect(points.contains("    title: Bomen\n    lead: SL\n"))
    let again = try await run("workbook", "import", "lijst2.csv", "--plan", "nieuw")
    #expect(again.out.contains("0 veranderingen, 0 botsingen, 0 wachten"))
    // A heading that is said only now is remembered too.
    try workplace.write("Nr;Wat;Klaar op\n2;Bomen;2028\n", to: "lijst3.csv")
    _ = try await run(
      "workbook", "import", "lijst3.csv", "--plan", "nieuw", "--column", "Klaar op=planning")
    #expect(
      workplace.text("nieuw/plan.yaml")?.contains(
        "[Wat=title, Wie doet het=lead, Klaar op=planned]") == true)
  }

  @Test("an empty workbook becomes a plan once it is filled in") func empty() async throws {
    let made = try await run("workbook", "--empty", "--output", "leeg.xlsx", "--language", "nl")
    #expect(made.code == 0)
    #expect(made.err.contains("raakvlak init MAP --from leeg.xlsx"))
    let tables = try tables("leeg.xlsx")
    #expect(tables.first { $0.name == "Actiepunten" }?.rows.count == 1)
    try write(tables, to: "vol.xlsx", "Veilig Duinrade", in: "Plan", row: "plan", column: "titel")
    let result = try await run("init", "nieuw", "--from", "vol.xlsx", "--language", "nl")
    #expect(result.code == 0)
    #expect(workplace.text("nieuw/plan.yaml")?.contains("title: Veilig Duinrade\n") == true)
    let wrong = try await run("workbook", "plan", "--empty", "--output", "leeg.xlsx")
    #expect(wrong.code != 0)
  }

  @Test("a workbook with macros or of another program is refused, with what to do")
  func refused() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    let bytes = Array(try Data(contentsOf: URL(filePath: workplace.full("plan.xlsx"))))
    let macros = try #require(
      ZipEdit.changing("[Content_Types].xml", of: bytes) {
        $0.replacing(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          with: "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
      })
    try workplace.write(Data(macros), to: "macro.xlsm")
    // What Excel makes of a workbook with a password.
    try workplace.write(
      Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)),
      to: "slot.xlsx")
    let before = try workplace.files("plan")
    for name in ["macro.xlsm", "slot.xlsx"] {
      let result = try await run("workbook", "import", name, "--plan", "plan")
      #expect(result.code == 2, "\(name)")
      #expect(result.err.contains(name))
    }
    #expect(try workplace.files("plan") == before)
  }

  @Test("a workbook of a plan with another name that never changes is refused") func otherID()
    async throws
  {
    try workplace.write("plan: {id: ander, title: Ander, language: nl}\n", to: "ander/plan.yaml")
    _ = try await run("workbook", "ander", "--output", "ander.xlsx")
    let result = try await run("workbook", "import", "ander.xlsx", "--plan", "plan")
    #expect(result.code == 2)
    #expect(result.err.contains("--other-plan"))
  }

  @Test("a file that is no workbook of a plan is refused, with what it may be") func other()
    async throws
  {
    try workplace.write("a;b\n1;2\n", to: "iets.csv")
    let result = try await run("workbook", "import", "iets.csv", "--plan", "plan")
    #expect(result.code == 2)
    #expect(result.err.contains("is geen werkmap van een plan"))
  }
}
