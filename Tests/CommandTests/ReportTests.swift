import TestSupport
import Testing

/// `raakvlak report` on the starter plan, with answers that are made up.
@Suite struct ReportTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace(plan: "maps/proef")
    try workplace.write(
      """
      decisions:
        - {point: 2, department: SD, state: declines, date: 2027-05-01, reason: Geen geld}

      """, to: "maps/proef/decisions.yaml")
  }

  private func git(_ arguments: String, on day: String = "2027-01-01") async throws {
    let person = "-c user.name=X -c user.email=x@x.nl -c commit.gpgsign=false"
    let result = try await Program.runShell(
      """
      export GIT_COMMITTER_DATE='\(day)T12:00:00' GIT_AUTHOR_DATE='\(day)T12:00:00' HOME="$PWD"
      git \(person) \(arguments)
      """, in: workplace.path)
    try #require(result.code == 0, "\(result.err)")
  }

  @Test func `report and build give the same, but for links, and the index leads there`()
    async throws
  {
    _ = try await workplace.run("build")
    let folder = "output/proef/reports"
    for format in ["md", "html", "svg", "csv"] {
      let result = try await workplace.run("report", "evaluation", "--format", format)
      #expect(result.code == 0)
      #expect(result.err == "")
      let built = workplace.text("\(folder)/evaluation.\(format)")
      if ["svg", "csv"].contains(format) {
        #expect(result.out == built, "\(format)")
      } else {
        // By itself it has no pages around it that a link could lead to.
        #expect(built?.contains("../point-") == true)
        #expect(!result.out.contains("../"), "\(format)")
        #expect(result.out.contains("Geen geld"))
      }
      #expect(
        workplace.text("output/proef/data.html")?.contains("\"reports/evaluation.\(format)\"")
          == true)
    }
    let answers = try await workplace.run("report", "evaluation", "--format", "csv", "--answers")
    #expect(answers.out == workplace.text("\(folder)/evaluation-answers.csv"))
    #expect(answers.out.contains(";neemt niet over;2027-05-01;Geen geld;"))
  }

  @Test func `without answers build makes no evaluation, and removes an older one`() async throws {
    _ = try await workplace.run("build")
    #expect(workplace.text("output/proef/reports/evaluation.md") != nil)
    try workplace.remove("maps/proef/decisions.yaml")
    _ = try await workplace.run("build")
    #expect(try workplace.files("output/proef").keys.filter { $0.contains("reports") } == [])
    #expect(workplace.text("output/proef/index.html")?.contains("reports") == false)
  }

  @Test func `an evaluation can be asked on any day`() async throws {
    let before = try await workplace.run("report", "evaluation", "--as-of", "2027-04-30")
    #expect(before.out.contains("Stand op 30 april 2027."))
    #expect(!before.out.contains("Geen geld"))
    let after = try await workplace.run("report", "evaluation", "--as-of", "2027-05-01")
    #expect(after.out.contains("Geen geld"))
    let wrong = try await workplace.run("report", "evaluation", "--as-of", "2027-02-30")
    #expect(wrong.code == 2)
  }

  @Test func `a yearly plan is given, and a year that is none is refused`() async throws {
    let result = try await workplace.run(
      "report", "yearplan", "2027", "--output", "uit/plan.html", "--format", "html")
    #expect(result.code == 0)
    #expect(result.out == "")
    #expect(try workplace.page("uit/plan.html").texts("h1") == ["Uitvoeringsplan 2027: opzet"])
    let wrong = try await workplace.run("report", "yearplan", "27")
    #expect(wrong.code == 2)
    #expect(wrong.err.contains("'27' is geen jaar. Schrijf het in vier cijfers, als 2025."))
  }

  @Test func `changes are reported since a copy of the folder`() async throws {
    try workplace.writePlan("oud")
    let result = try await workplace.run("report", "changes", "--since", "oud", "--format", "csv")
    #expect(result.code == 0)
    #expect(
      result.out == """
        \u{FEFF}Afdeling;Nr.;Actiepunt;Wat veranderde;Eerst;Nu\r
        SD;2;Woonruimte na een scheiding;antwoord op 2;;\
        "1 mei 2027: neemt niet over; reden: Geen geld"\r

        """)
    let other = try await workplace.run("report", "changes", "--since", "oud", "--department", "ss")
    #expect(other.code == 2)
    #expect(other.err.contains("'ss' is geen afdeling."))
    let none = try await workplace.run("report", "changes", "--since", "2027-13-1")
    #expect(none.code == 2)
    #expect(
      none.err.contains(
        "De map '2027-13-1' bestaat niet. Een dag schrijft u als 30-6-2025 of 2025-06-30."))
  }

  @Test func `changes are reported since a day, out of git, whatever the folder is called`()
    async throws
  {
    let folder = "-x '$(touch oeps)' *[a] \"é\n"
    try workplace.writePlan("r/\(folder)")
    try await git("init -q r")
    try await git("-C r add .", on: "2027-01-01")
    try await git("-C r commit -qm een", on: "2027-01-01")
    try workplace.change("r/\(folder)/action-points.yaml", "page: 5", to: "page: 6")
    try await git("-C r commit -qam twee", on: "2027-02-01")
    try workplace.change("r/\(folder)/action-points.yaml", "page: 6", to: "page: 7")
    let arguments = [
      "report", "changes", "--plan", workplace.full("r/\(folder)"), "--format", "csv",
    ]
    for (day, was) in [("2027-01-02", "5"), ("2027-02-01", "5"), ("2-2-2027", "6")] {
      let result = try await Program.run(arguments + ["--since", day], in: workplace.path)
      #expect(result.code == 0, "\(result.err)")
      #expect(result.out.contains(";bladzijde;\(was);7\r\n"), "\(day): \(result.out)")
    }
    let early = try await Program.run(arguments + ["--since", "2027-01-01"], in: workplace.path)
    #expect(early.code == 2)
    #expect(early.err.contains("Van vóór 1 januari 2027 is geen versie van de map"))
    #expect(early.err.contains("noem die map in plaats van een dag"))
    let words = try await Program.run(
      Array(arguments.dropLast(2)) + ["--since", "2027-02-02"], in: workplace.path)
    #expect(words.out.contains(" van 1 februari 2027."))
    #expect(
      try workplace.files().keys.filter { $0.contains("oeps") && !$0.contains("touch") } == [])
  }

  @Test func `a commit elsewhere in the repository is no version of the plan`() async throws {
    try await git("init -q .")
    try workplace.write("x", to: "los.txt")
    try await git("add los.txt")
    try await git("commit -qm los")
    let result = try await workplace.run("report", "changes", "--since", "2027-06-01")
    #expect(result.code == 2)
    #expect(
      result.err.contains("Van vóór 1 juni 2027 is geen versie van de map 'maps/proef' bewaard."))
  }

  @Test func `without git or without a repository the way out is a copy`() async throws {
    let none = try await workplace.run("report", "changes", "--since", "2027-06-01")
    #expect(none.code == 2)
    #expect(
      none.err.contains("zij ligt niet in een git-archief. U kunt ook vergelijken met een kopie"))
    try workplace.makeFolder("leeg")
    let missing = try await workplace.run(
      "report", "changes", "--since", "2027-06-01", environment: ["PATH": workplace.full("leeg")])
    #expect(missing.code == 3)
    #expect(missing.err.contains("apt install git. U kunt ook vergelijken"))
  }

  @Test func `the reports are documents as well, without links that lead nowhere`() async throws {
    for (report, words) in [
      (["evaluation"], "Geen geld"), (["yearplan", "2027"], "Wie (functie"),
    ] {
      for format in ["docx", "odt"] {
        let file = try "uit/\(report.at(0)).\(format)"
        let result = try await Program.run(
          ["report"] + report + ["--format", format, "--output", file], in: workplace.path)
        #expect(result.code == 0, "\(result.err)")
        let text = try await Program.runShell("pandoc --to html \(file)", in: workplace.path)
        // Pandoc reads no tables whose head repeats from an .odt, though it writes them.
        #expect(text.out.contains(format == "docx" ? words : "Veiligheidsplan Voorbeeldstad"))
        #expect(!text.out.contains("href"))
      }
    }
  }

  @Test func `the name of the file says the form, and one that says none is refused`() async throws
  {
    let made = try await workplace.run("report", "yearplan", "2027", "--output", "jp.DOCX")
    #expect(made.code == 0, "\(made.err)")
    let text = try await Program.runShell(
      "pandoc --from docx --to html jp.DOCX", in: workplace.path)
    #expect(text.out.contains("Wie (functie"))
    for arguments in [
      ["report", "yearplan", "2027"], ["report", "evaluation"], ["handout", "SD"],
    ] {
      let refused = try await Program.run(
        arguments + ["--output", "uit/x.pdf"], in: workplace.path)
      #expect(refused.code == 2)
      #expect(refused.err.contains("'x.pdf': '.pdf' is hier geen vorm."))
      #expect(refused.err.contains(".md") && refused.err.contains(".docx, .odt.\n"))
    }
    #expect(try workplace.files().keys.filter { $0.hasPrefix("uit") } == [])
    let plain = try await workplace.run("report", "yearplan", "2027", "--output", "uit/plan")
    #expect(plain.code == 0)
    #expect(workplace.text("uit/plan")?.hasPrefix("# Uitvoeringsplan 2027") == true)
  }

  @Test func `without Pandoc a document is refused with how to get it`() async throws {
    try workplace.makeFolder("leeg")
    let result = try await workplace.run(
      "report", "evaluation", "--format", "docx", environment: ["PATH": workplace.full("leeg")])
    #expect(result.code == 3)
    #expect(result.err.contains("apt install pandoc"))
  }
}
