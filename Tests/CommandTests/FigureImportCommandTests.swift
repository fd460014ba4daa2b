import FoundationEssentials
import Testing

/// `figures import`: from saved files into the files of the plan.
@Suite struct FigureImportCommandTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Verzonnen plan, language: nl}
      regions: [{code: NL, benchmark: true}]
      indicators:
        # Telt pogingen mee.
        - id: inbraken
          title: Woninginbraken
          unit: aantal
          better: less
          series:
            - values: {2027: 620}
      reports: [{id: jv, title: Jaarverslag, scale: licht}]
      scales: [{id: licht, title: Licht, legend: stated, values: [{id: groen, title: Groen}]}]
      goals: [{id: wonen, text: Veilig wonen}]

      """, to: "maps/proef/plan.yaml")
  }

  private func run(_ arguments: String...) async throws -> Program.Outcome {
    try await Program.run(
      arguments, in: workplace.path, environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  private var plan: String { workplace.text("maps/proef/plan.yaml") ?? "" }

  @Test func `figures of a sheet go into their series, and undo takes them back`() async throws {
    try workplace.write("Indicator;2027;2028\nWoninginbraken;620;1.200\n", to: "cijfers.csv")
    let first = try await run("figures", "import", "cijfers.csv")
    #expect(first.code == 1, "\(first.out)\(first.err)")
    #expect(first.out.contains("dit kan 1200 zijn en 1,200"))
    #expect(first.out.contains("--decimal comma of --decimal point"))
    #expect(first.out.contains("Er is niets om op te nemen."))
    let second = try await run(
      "figures", "import", "cijfers.csv", "--decimal", "comma")
    #expect(second.code == 0, "\(second.out)\(second.err)")
    #expect(plan.contains("2027: 620, 2028: "))
    #expect(plan.contains("# Telt pogingen mee."))
    _ = try await run("undo")
    #expect(plan.contains("values: {2027: 620}"))
  }

  @Test func `a dry run writes nothing`() async throws {
    try workplace.write("Indicator;2028\nWoninginbraken;500\n", to: "cijfers.csv")
    let before = plan
    let result = try await run("figures", "import", "cijfers.csv", "--dry-run")
    #expect(result.code == 0, "\(result.out)\(result.err)")
    #expect(result.out.contains("Woninginbraken, 2028: 500 (cijfers.csv, rij 2, kolom '2028')"))
    #expect(result.out.contains("Niets geschreven (--dry-run)"))
    #expect(plan == before)
  }

  @Test func `open data is read for a chosen indicator, and its rows are remembered`() async throws
  {
    func page(_ year: Int, _ value: Int) -> String {
      """
      {"odata.metadata":"https://a.example/odata/47018NED/$metadata#T","value":[
      {"ID":0,"RegioS":"GM9999    ","Perioden":"\(year)JJ00","Geregistreerd_1":\(value)}]}
      """
    }
    try workplace.write(page(2028, 500), to: "a.json")
    let first = try await run("figures", "import", "a.json", "--indicator", "inbraken")
    #expect(first.code == 0, "\(first.out)\(first.err)")
    #expect(plan.contains("47018NED RegioS=GM9999 Geregistreerd_1"))
    try workplace.write(page(2029, 400), to: "b.json")
    let second = try await run("figures", "import", "b.json")
    #expect(second.code == 0, "\(second.out)\(second.err)")
    #expect(plan.contains("2029: 400"))
  }

  @Test func `progress of a sheet is added behind the rest`() async throws {
    try workplace.write(
      "Doel;Voortgang;Toelichting\nVeilig wonen;Groen;De proef loopt.\n", to: "voortgang.csv")
    let result = try await run(
      "figures", "import", "voortgang.csv", "--report", "jv")
    #expect(result.code == 0, "\(result.out)\(result.err)")
    let written = workplace.text("maps/proef/progress.yaml") ?? plan
    #expect(written.contains("on: \"goal:wonen\"") || written.contains("on: goal:wonen"))
    #expect(written.contains("status: groen"))
    let again = try await run("figures", "import", "voortgang.csv", "--report", "jv")
    #expect(again.out.contains("Er is niets om op te nemen."))
  }

  @Test func `a target of a sheet goes in, and one in another unit does not`() async throws {
    try workplace.write(
      "Indicator;Eenheid;2028;Doel 2030\nWoninginbraken;aantal;500;< 400\n", to: "doelen.csv")
    let first = try await run("figures", "import", "doelen.csv")
    #expect(first.code == 0, "\(first.out)\(first.err)")
    #expect(first.out.contains("Woninginbraken, doel 2030: < 400"))
    #expect(plan.contains("less-than: 400"))
    try workplace.write(
      "Indicator;Eenheid;2029\nWoninginbraken;procent;5\n", to: "procent.csv")
    let second = try await run("figures", "import", "procent.csv")
    #expect(second.code == 1)
    #expect(second.out.contains("de eenheid in het bestand is 'procent', in het plan 'aantal'"))
    _ = try await run("undo")
    #expect(!plan.contains("less-than: 400"))
  }

  @Test func `files that cannot be used end with 2`() async throws {
    try workplace.write("{\"a\": 1}", to: "a.json")
    let result = try await run("figures", "import", "a.json", "geen.csv")
    #expect(result.code == 2)
    #expect(result.err.contains("geen antwoord van OData"))
    #expect(result.err.contains("bestaat niet"))
    let unknown = try await run(
      "figures", "import", "a.json", "--indicator", "inbrakn")
    #expect(unknown.code == 2)
    #expect(unknown.err.contains("inbraken"))
  }
}
