import Documents
import FoundationEssentials
import Sheets
import Testing
import Toolkit

/// `raakvlak init --from` and `workbook import` with an action list of one's own.
@Suite struct ActionListCommandTests {
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

  @Test("words of a list are shown, said, and remembered for the next version") func words()
    async throws
  {
    try workplace.write(
      "Nr;Actie;Prioriteit\n1;Meer licht;Hoog\n2;Bomen;Laag\n3;Groen;hoog\n", to: "lijst.csv")
    let made = try await run("init", "nieuw", "--from", "lijst.csv", "--language", "nl")
    #expect(
      made.out.contains(
        """
        Woorden onder prioriteit:
          Hoog (2 rijen) → niet gelezen
          Laag (1 rij) → niet gelezen
          Zeg wat ze zijn: --word "Hoog=primair" (of: secundair; niets erachter slaat over)
        """), "\(made.out)")
    let said = try await run(
      "workbook", "import", "lijst.csv", "nieuw", "--word", "Hoog=primair", "--word", "Laag=")
    #expect(said.code == 0, "\(said.out) \(said.err)")
    #expect(
      workplace.text("nieuw/plan.yaml")?.contains("  list-words: [Hoog=primary, Laag=]\n") == true)
    #expect(
      workplace.text("nieuw/action-points.yaml")?.split(separator: "\n")
        .count { $0 == "    priority: primary" } == 2)
    try workplace.write("Nr;Actie;Prioriteit\n4;Zicht;Hoog\n", to: "lijst2.csv")
    let next = try await run("workbook", "import", "lijst2.csv", "nieuw")
    #expect(next.code == 0, "\(next.out)")
    #expect(
      workplace.text("nieuw/action-points.yaml")?.contains(
        "    title: Zicht\n    priority: primary\n") == true)
    let plan = try await run("workbook", "plan", "--output", "plan.xlsx")
    #expect(plan.code == 0)
    let wrong = try await run(
      "workbook", "import", "plan.xlsx", "plan", "--word", "Hoog=primair")
    #expect(wrong.code == 2)
    #expect(wrong.err.contains("--word"))
  }

  @Test("every message about a CSV file names the file, which has no sheets") func csvIsNamed()
    async throws
  {
    try workplace.write("Nr;Actie\n1;Meer licht\n2;Bomen\n", to: "lijst.csv")
    #expect(try await run("init", "nieuw", "--from", "lijst.csv", "--language", "nl").code == 0)
    try workplace.write(
      "Nr;Wat;Wie\n1;Anders;x\n3;Zicht;SL\n;Los;\n", to: "lijst2.csv")
    let result = try await run(
      "workbook", "import", "lijst2.csv", "nieuw", "--column", "Wat=title", "--dry-run")
    let lines = (result.out + result.err).split(separator: "\n").map(String.init)
    #expect(!lines.contains { $0.hasPrefix("  ,") || $0.hasPrefix("  :") || $0.contains("''") })
    for line in [
      "  lijst2.csv: kopjes onthouden: Wat=title",
      "  lijst2.csv, rij 3: actiepunt 'Zicht' komt erbij",
      "  lijst2.csv, kolom 'Wie': 2 cellen niet gelezen. Zeg wat het is met: --column \"Wie=…\"",
      "  lijst2.csv: in het plan en niet in de lijst; dat blijft: 1 en 2",
    ] {
      #expect(lines.contains(line), "\(result.out)")
    }
    // A sheet of a workbook that was saved as CSV.
    #expect(try await run("workbook", "nieuw", "--only", "points", "--output", "w.xlsx").code == 0)
    try workplace.write("nummer;titel;prioriteit\n4;Groen;primair\n", to: "punten.csv")
    let sheet = try await run("workbook", "import", "punten.csv", "nieuw", "--dry-run")
    #expect(
      !sheet.out.split(separator: "\n").contains { $0.hasPrefix("  ,") || $0.hasPrefix("  :") },
      "\(sheet.out)")
  }

  @Test("an action list becomes a plan that can be checked") func actionList() async throws {
    try workplace.write(
      "Nr;Actie;Afdeling\n1;Meer licht;SL/VTH\n2;Bomen;VTH\n", to: "lijst.csv")
    let result = try await run("init", "nieuw", "--from", "lijst.csv", "--language", "nl")
    #expect(result.out.hasPrefix("Kopjes in rij 1 van 'lijst.csv':\n  Nr → nummer\n"))
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
}
