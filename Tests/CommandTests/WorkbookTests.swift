import TestSupport
import Documents
import FoundationEssentials
import Sheets
import Testing
import Toolkit

/// `raakvlak workbook`, with real files.
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
      let headings = (0..<width).map { table.rows.first?.cell($0).text ?? "" }
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
      row: points.rows.at(1).cell(0).text,
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
      tables, to: "terug.xlsx", "Mijn titel", in: "Actiepunten",
      row: points.rows.at(1).cell(0).text,
      column: "titel")
    _ = try await run("set", "1", "title", "Hun titel", "--plan", "plan")
    let result = try await run(
      "workbook", "import", "terug.xlsx", "--plan", "plan", "--output", "nieuw.xlsx", "--format",
      "md")
    #expect(result.code == 1)
    #expect(result.out.contains("  - in de werkmap: Mijn titel\n  - in het plan: Hun titel\n"))
    let sheet = try #require(try self.tables("nieuw.xlsx").first { $0.name == "Botsingen" })
    #expect(try sheet.rows.at(1).cells.map(\.text).suffix(2) == ["Mijn titel", "Hun titel"])
    #expect(workplace.text("plan/action-points.yaml")?.contains("title: Hun titel") == true)
  }

  @Test("rows that go and rows that move are one step, and undo gives every byte back")
  func removedAndMoved() async throws {
    try workplace.write(
      """
      plan: {title: Proef, language: nl}
      scope:
        - {topic: Lucht, reason: Niet van ons.} # eerst
        - {topic: Zee, reason: Niet hier.}

        - topic: Vuur
          reason: Elders.
      """, to: "eigen/plan.yaml")
    _ = try await run("workbook", "eigen", "--output", "plan.xlsx")
    let before = try workplace.files("eigen")
    let tables = try tables("plan.xlsx").map { table in
      guard table.name == "Buiten afbakening" else { return table }
      return SheetTable(
        name: table.name, rows: [try table.rows.at(0), try table.rows.at(3), try table.rows.at(2)])
    }
    try write(tables, to: "terug.xlsx")
    let result = try await run("workbook", "import", "terug.xlsx", "eigen", "--delete")
    #expect(result.code == 0, "\(result.out) \(result.err)")
    #expect(result.out.contains("'Lucht' gaat weg"), "\(result.out)")
    let text = try #require(workplace.text("eigen/plan.yaml"))
    let lines = text.split(separator: "\n").map(String.init)
    let fire = try #require(lines.firstIndex { $0.contains("Vuur") })
    let sea = try #require(lines.firstIndex { $0.contains("Zee") })
    #expect(fire < sea)
    #expect(!text.contains("Lucht"))
    let again = try await run("workbook", "import", "terug.xlsx", "eigen", "--delete")
    #expect(again.out.contains("0 veranderingen, 0 botsingen, 0 wachten"), "\(again.out)")
    _ = try await run("undo", "eigen")
    #expect(try workplace.files("eigen") == before)
  }

  @Test("a workbook for which nobody gives a name is called after the plan") func unnamed()
    async throws
  {
    let made = try await run("workbook", "plan")
    #expect(made.code == 0, "\(made.err)")
    let name = try #require(
      made.err.split(separator: "\n").last?.split(separator: ":").first.map(String.init))
    #expect(name.hasSuffix(".xlsx"))
    #expect(try tables(name).contains { $0.name == "Gevolgen" })
    let empty = try await run("workbook", "--empty", "--language", "nl")
    #expect(empty.code == 0, "\(empty.err)")
    #expect(empty.err.contains("raakvlak init MAP --from nieuw-plan.xlsx"), "\(empty.err)")
    #expect(try tables("nieuw-plan.xlsx").contains { $0.name == "Gevolgen" })
  }

  @Test("a workbook of another plan is refused") func otherPlan() async throws {
    _ = try await run("workbook", "plan", "--output", "plan.xlsx")
    try workplace.change("plan/plan.yaml", "period: 2027-2030", to: "period: 2031-2034")
    let result = try await run("workbook", "import", "plan.xlsx", "--plan", "plan")
    #expect(result.code == 2)
    #expect(result.err.contains("--other-plan"))
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
