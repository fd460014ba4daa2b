import TestSupport
import Testing

/// `raakvlak report figures` and `report progress`, and the tables of figures.
@Suite struct FiguresReportTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(FiguresPlan.text, to: "maps/proef/plan.yaml")
  }

  @Test func `what is not met comes first, with its why`() async throws {
    let result = try await workplace.run("report", "figures", "--as-of", "2031-06-30")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains("Stand op 30 juni 2031."))
    #expect(
      result.out.contains(
        "Van 3 streefwaarden: 1 gehaald, 1 niet gehaald en 1 nog niet aan de orde."))
    let notMet = try #require(result.out.firstRange(of: "## Niet gehaald"))
    let met = try #require(result.out.firstRange(of: "## Gehaald"))
    #expect(notMet.lowerBound < met.lowerBound)
    #expect(
      result.out.contains(
        "- Woninginbraken: 3,2 in 2030, en het doel is ten hoogste 3."))
    // The table of the drawing is there too.
    #expect(result.out.contains("| 4,1 | 3,9 | niet gemeten | 3,2 |"))
  }

  @Test func `what one report says is given beside what earlier ones said`() async throws {
    let result = try await workplace.run("report", "progress", "--report", "jv30")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains("# Voortgang: Jaarverslag 2030"))
    #expect(result.out.contains("| Minder woninginbraken | onbekend | Volgens planning |"))
    #expect(result.out.contains("Pas vierhonderd."))
    let newest = try await workplace.run("report", "progress")
    #expect(newest.out == result.out)
    let wrong = try await workplace.run("report", "progress", "--report", "jv31")
    #expect(wrong.code == 2)
    #expect(wrong.err.contains("jv30"))
  }

  @Test(arguments: ["html", "csv", "svg", "docx", "odt"])
  func `both reports come in every format`(_ format: String) async throws {
    for command in ["figures", "progress"] {
      let file = "uit/\(command).\(format)"
      let result = try await workplace.run("report", command, "--output", file)
      #expect(result.code == 0, "\(result.err)")
      #expect(workplace.text(file) != nil || ["docx", "odt"].contains(format))
    }
  }

  @Test(arguments: ["indicators", "targets", "progress"])
  func `the tables of figures can be had`(_ name: String) async throws {
    let result = try await workplace.run("table", name, "--format", "csv")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains(name == "progress" ? "Volgens planning" : "Woninginbraken"))
  }

  @Test func `without reports the answer is where to list them, not an empty choice`() async throws
  {
    try workplace.write("plan: {title: Leeg, language: nl}\n", to: "maps/proef/plan.yaml")
    let result = try await workplace.run("report", "progress", "--report", "x")
    #expect(result.code == 2)
    #expect(result.err.contains("Het plan heeft geen verslagen. Zet ze onder `reports`."))
    #expect(!result.err.contains("Kies uit"))
  }

  @Test func `a chart draws one indicator, those of a focus area, or all`() async throws {
    let one = try await workplace.run("chart", "inbraken")
    #expect(one.code == 0, "\(one.err)")
    #expect(one.out.contains("<svg") && one.out.contains("Woninginbraken"))
    #expect(!one.out.contains("cybercrime"))
    let area = try await workplace.run("chart", "--focus", "i")
    #expect(area.code == 0, "\(area.err)")
    #expect(area.out.contains("Woninginbraken") && !area.out.contains("cybercrime"))
    let all = try await workplace.run("chart", "--paper", "A4")
    #expect(all.code == 0, "\(all.err)")
    #expect(all.out.contains("Woninginbraken") && all.out.contains("Meldingen &lt;van&gt;"))
    let wrong = try await workplace.run("chart", "inbrakn")
    #expect(wrong.code == 2)
    #expect(wrong.err.contains("inbraken"))
  }
}
