import FoundationEssentials
import Testing

/// `raakvlak handout`.
@Suite struct HandoutTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  @Test func `a hand-out is Markdown on standard output, by code, alias or in small letters`()
    async throws
  {
    let result = try await workplace.run("handout", "sd")
    #expect(result.code == 0)
    #expect(result.out.hasPrefix("# Actiepunten voor SD\n"))
    try workplace.change("maps/proef/plan.yaml", "code: SD", to: "code: SD\n    aliases: [Sociaal]")
    #expect(try await workplace.run("handout", "sociaal").out == result.out)
  }

  @Test func `the file's name says the form, and its bytes are those of a build`() async throws {
    // The first list that comes back gives the points their ids.
    _ = try await workplace.run("handout", "SD", "--output", "weg/eerst.xlsx")
    _ = try await workplace.run("build")
    for format in ["xlsx", "ods"] {
      let result = try await workplace.run("handout", "SD", "--output", "weg/sd.\(format)")
      #expect(result.code == 0, "\(result.err)")
      #expect(result.out == "")
      let built = try workplace.files("output/proef")["departments/sd.\(format)"]
      #expect(try workplace.files("weg")["sd.\(format)"] == built, "\(format)")
    }
  }

  @Test(
    arguments: [
      (["handout"], "Welke afdeling? Kies uit: Veiligheid, SD."),
      (["handout", "SX"], "'SX' is geen afdeling. Kies uit: Veiligheid, SD."),
      (
        ["handout", "--policy-field", "woonbelijd"],
        "'woonbelijd' is geen beleidsveld. Bedoelde u 'woonbeleid'?"
      ),
      (
        ["handout", "--policy-field", "woonbeleid", "--format", "odt"],
        "Een beleidsveld is er niet als odt. Kies uit: md, csv, html, txt."
      ),
    ])
  func `what cannot be given is refused with what can`(arguments: [String], message: String)
    async throws
  {
    let result = try await Program.run(arguments, in: workplace.path)
    #expect(result.code == 2)
    #expect(result.err == "raakvlak: \(message)\n")
  }

  @Test func `two questions at once are refused`() async throws {
    let result = try await workplace.run("handout", "SD", "--all")
    #expect(result.code == 2)
    #expect(result.err.contains("Kies één van drie"))
  }

  @Test func `a sheet never goes to a terminal`() async throws {
    let result = try await Program.runAtTerminal("handout SD --format xlsx", in: workplace.path)
    #expect(result.code == 2)
    #expect(result.out.contains("--output sd.xlsx"))
  }

  @Test func `--policy-field tells what the plan asks of it`() async throws {
    let result = try await workplace.run(
      "handout", "--policy-field", "Woonbeleid", "--format", "csv")
    #expect(
      result.out == """
        \u{FEFF}Nr.;Onderdeel;Actiepunt;Prioriteit;Afdelingen;Bladzijde\r
        2a;Houd tijdelijke woningen vrij voor ouders die uit elkaar gaan.;2 Woonruimte na een scheiding;secundair;SD;6\r

        """)
  }

  @Test func `--all writes the whole set, and again touches nothing`() async throws {
    let result = try await workplace.run("handout", "--all", "--output", "uit")
    #expect(result.code == 0, "\(result.err)")
    let made = try workplace.files("uit").keys.sorted()
    let forms = ["csv", "docx", "html", "md", "ods", "odt", "xlsx"]
    #expect(
      made == [".raakvlak-manifest"]
        + ["csv", "html", "ods", "xlsx"].map { "all.\($0)" } + [
          "policy-fields.csv", "policy-fields.html",
        ]
        + forms.map { "sd.\($0)" } + forms.map { "veiligheid.\($0)" })
    #expect(
      try await workplace.run("handout", "--all", "--output", "uit").out
        == "20 bestanden in uit al goed\n")
    #expect(workplace.text("uit/all.html")?.contains("href=") == false)
  }

  @Test func `without Pandoc --all says so once and writes the rest, a document fails with 3`()
    async throws
  {
    try workplace.makeFolder("bin")
    let path = ["PATH": workplace.full("bin")]
    let all = try await workplace.run("handout", "--all", "--format", "html", environment: path)
    #expect(all.code == 0)
    #expect(all.err == "")
    let result = try await workplace.run("handout", "--all", environment: path)
    #expect(result.code == 0)
    #expect(result.err.ranges(of: "apt install pandoc").count == 1)
    #expect(workplace.text("output/proef-handouts/sd.html") != nil)
    let one = try await workplace.run("handout", "SD", "--format", "odt", environment: path)
    #expect(one.code == 3)
    #expect(one.err.contains("apt install pandoc"))
  }

  @Test func `a sheet that a department filled in is not overwritten`() async throws {
    _ = try await workplace.run("handout", "--all", "--output", "uit", "--format", "csv")
    try workplace.write("ingevuld", to: "uit/sd.csv")
    _ = try await workplace.run("handout", "--all", "--output", "uit", "--format", "csv")
    #expect(workplace.text("uit/sd.csv.kept-1") == "ingevuld")
  }

  @Test func `a department without points gets a hand-out that says so`() async throws {
    try workplace.change("maps/proef/plan.yaml", "  - code: SD", to: "  - code: LEEG\n  - code: SD")
    let result = try await workplace.run("handout", "leeg")
    #expect(result.code == 0)
    #expect(result.out.contains("Het plan heeft geen actiepunten voor uw afdeling."))
    #expect(
      try await workplace.run("handout", "leeg", "--format", "csv").out.ranges(of: "\r\n").count
        == 1)
  }
}
