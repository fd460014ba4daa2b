import Documents
import Testing
import TextFormats

/// The commands that print a plan and write no file: map, table, show.
@Suite struct ReadingCommandTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  @Test func `map, table and build give the same bytes`() async throws {
    _ = try await workplace.run("build")
    let before = try workplace.files()
    for format in MapRenderers.all.map({ $0.format.name }) {
      let result = try await workplace.run("map", "wonen", "--format", format)
      #expect(result.code == 0)
      #expect(result.err == "")
      #expect(result.out == workplace.text("output/proef/maps/wonen.\(format)"), "\(format)")
    }
    for table in ["recommendations", "departments", "coverage", "focus-areas"] {
      let result = try await workplace.run("table", table, "--format", "csv")
      #expect(result.out == workplace.text("output/proef/tables/\(table).csv"), "\(table)")
      for format in ["md", "html"] {
        let shown = try await workplace.run("table", table, "--format", format)
        #expect(shown.code == 0 && shown.out.contains("Veiligheidsplan Voorbeeldstad"), "\(table)")
      }
    }
    #expect(try workplace.files() == before)
  }

  @Test func `the only theme need not be named, nor the first table`() async throws {
    #expect(try await workplace.run("map").out.hasPrefix("# Wonen\n"))
    #expect(try await workplace.run("table").out.hasPrefix("# Tabel van aanbevelingen\n"))
    #expect(
      try await workplace.run("map", "--plan", "maps/proef", "--language", "en").out.contains(
        "*Action points:*"))
  }

  @Test func `at a terminal a recommendation is one line, and in a file its title is whole`()
    async throws
  {
    let long = "Woonruimte na een scheiding voor alle ouders die anders nergens heen kunnen"
    try workplace.change("maps/proef/action-points.yaml", "Woonruimte na een scheiding", to: long)
    let shown = try await Program.runAtTerminal("table", in: workplace.path).out
    let lines = shown.split(whereSeparator: \.isNewline)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(
      lines.contains { $0.hasPrefix("2 ") && $0.contains("Woonruimte na") && $0.contains("…") })
    #expect(!shown.contains(long))
    #expect(try await workplace.run("table").out.contains(long))
  }

  @Test(
    arguments: [
      (["map", "wonnen"], "'wonnen' is geen thema. Bedoelde u 'wonen'?"),
      (["map", "xyz"], "'xyz' is geen thema. Kies uit: wonen."),
      (["table", "coverge"], "'coverge' is geen tabel. Bedoelde u 'coverage'?"),
      (
        ["show", "huiselijk-gewelt"],
        "'huiselijk-gewelt' is geen naam uit het plan. Bedoelde u 'huiselijk-geweld'?"
      ), (["show", "99"], "'99' is geen naam uit het plan. Er zijn actiepunten 1 en 2."),
      (["show", "1z"], "'1z' is geen naam uit het plan. Actiepunt 1 heeft geen onderdelen."),
      (
        ["map", "wonen", "--around", "99"],
        "'99' is geen effect of actiepunt. Er zijn actiepunten 1 en 2."
      ),
      (
        ["set", "99", "title", "Nieuw"],
        "'99' is geen naam uit het plan. Er zijn actiepunten 1 en 2."
      ),
    ])
  func `a wrong name gets the nearest right one`(arguments: [String], message: String) async throws
  {
    let result = try await Program.run(arguments, in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out == "")
    #expect(result.err == "raakvlak: \(message)\n")
  }

  @Test func `the overview is given as build writes it, but for a theme of that name`()
    async throws
  {
    _ = try await workplace.run("build")
    for format in ["md", "svg", "dot"] {
      let result = try await workplace.run("map", "overview", "--format", format)
      #expect(result.code == 0)
      #expect(result.out == workplace.text("output/proef/maps/overview.\(format)"), "\(format)")
    }
    let part = try await workplace.run("map", "overview", "--depth", "1")
    #expect(part.code == 2)
    #expect(part.err.contains("Het overzicht toont altijd het hele plan"))
    try workplace.write("theme: {id: overview, title: Zelf}\n", to: "maps/proef/themes/zelf.yaml")
    #expect(try await workplace.run("map", "overview").out.hasPrefix("# Zelf\n"))
  }

  @Test func `of several themes one must be named`() async throws {
    try workplace.write(
      "theme: {id: klimaat, title: Klimaat}\n", to: "maps/proef/themes/klimaat.yaml")
    let result = try await workplace.run("map")
    #expect(result.code == 2)
    #expect(result.err.hasSuffix("raakvlak: Welk thema? Kies uit: wonen, klimaat.\n"))
  }

  @Test func `show prints of an action point what leads to it`() async throws {
    let result = try await workplace.run("show", "1")
    #expect(result.code == 0)
    #expect(
      result.out == """
        Actiepunt 1 · Sneller hulp bij geweld thuis
          prioriteit   primair: meestal beslist de maker van het plan zelf
          focusgebied  I Veilig thuis
          afdelingen   Veiligheid (Team Veiligheid)
          bladzijde    5
          bron         regel 41

          Meldingen leiden dezelfde dag tot een gesprek.

        Effecten die hierheen leiden
          Wonen
            - Huiselijk geweld [huiselijk-geweld]
              regel 41

        """)
  }

  @Test(
    arguments: [
      ("wonen", "Thema 'wonen' · Wonen"),
      ("huiselijk-geweld", "Effect 'huiselijk-geweld' · Huiselijk geweld"),
      ("2a", "Onderdeel 2a · Houd tijdelijke woningen vrij"), ("I", "Focusgebied I · Veilig thuis"),
      ("i", "Focusgebied I · Veilig thuis"), ("sd", "Afdeling SD · Sociaal Domein"),
    ])
  func `show finds a thing of any kind, also but for case`(name: String, title: String) async throws
  {
    let result = try await workplace.run("show", name)
    #expect(result.code == 0)
    #expect(result.out.hasPrefix(title), "\(result.out)")
  }

  @Test func `a plan with errors is printed all the same, with a warning beside`() async throws {
    try workplace.change("maps/proef/themes/wonen.yaml", "1@41", to: "99@41")
    for arguments in [["map"], ["table"], ["show", "2"]] {
      let result = try await Program.run(arguments, in: workplace.path)
      #expect(result.code == 0)
      #expect(!result.out.isEmpty)
      #expect(result.err.contains("Het plan heeft fouten; wat hier staat kan onvolledig zijn."))
    }
  }

  @Test func `output that does not arrive whole ends with 3`() async throws {
    let command = "'\(Program.path)' map > /dev/full"
    let result = try await Program.runShell(command, in: workplace.path)
    #expect(result.code == 3)
    #expect(result.err == "raakvlak: the output cannot be written. Is the disk full?\n")
  }

  @Test func `a reader who has seen enough is no failure`() async throws {
    let result = try await Program.runShell(
      "'\(Program.path)' rules --format md | head -n 1", in: workplace.path)
    #expect(result.code == 0)
    #expect(result.out == "# The rules of the check\n")
    #expect(result.err == "")
  }
}
