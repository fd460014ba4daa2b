import Disk
import FoundationEssentials
import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// The changes that Amersfoort's plan will need, by command, with answers in it: which lines change, that
/// every answer stays with its thing, and that all of it can be taken back.
@Suite(.timeLimit(.minutes(5))) struct ChangeTrialTests {
  private let workplace: Workplace
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  private static let answers = """
    # Wat de afdelingen antwoordden.
    decisions:
      - {point: 5, department: SL, state: takes-over, date: 2023-09-01, landed: Zorgbeleid}
      - {point: 6a, department: SL, state: takes-over, date: 2023-09-01, landed: Sportnota}
      - {point: 6b, department: SL, state: later, date: 2023-09-01}
      # na overleg
      - {point: 8a, department: SL, state: discussed, date: 2023-09-02}
      - {point: 8b, department: SL, state: declines, date: 2023-09-02, reason: Geen geld.}
      - {point: 12, department: WW, state: takes-over, date: 2023-09-03, landed: Omgevingsvisie}
      - {point: 13c, department: SL, state: takes-over, date: 2023-09-03, landed: Evenementenbeleid}
      - {point: 13a, department: VTH, state: takes-over, date: 2023-09-03, landed: Horecabeleid}
      - {point: 15, department: IV, state: later, date: 2023-09-04}
      - {point: 17, department: O&T, state: discussed, date: 2023-09-04}

    """

  init() throws {
    workplace = try Workplace()
    try FileManager.default.copyItem(
      atPath: "\(Self.root)/maps/amersfoort-2023-2026", toPath: workplace.full("plan"))
    try workplace.write(Self.answers, to: "plan/decisions.yaml")
  }

  private func run(_ command: String) async throws -> Program.Outcome {
    let words = command.split(separator: " ").map(String.init)
    return try await Program.run(
      words + ["--plan", "plan", "--language", "en"], in: workplace.path,
      environment: ["XDG_STATE_HOME": workplace.full("state")])
  }

  /// The lines that a command says it changed, by file.
  private func stat(_ command: String) async throws -> [String] {
    let result = try await run("\(command) --last-day 2024-01-01")
    #expect(result.code == 0, "\(result.err)")
    return result.out.split(separator: "\n").filter { $0.hasPrefix("plan/") }
      .map { $0.dropFirst("plan/".count).split(separator: " ").joined(separator: " ") }
  }

  /// Each answer with the words and the department that it is about.
  private func answers() throws -> [String] {
    let graph = PlanGraph(PlanReader(try PlanFolder(workplace.full("plan")).files).plan)
    return graph.plan.decisions.indices.map { index in
      let node = Node.decision(index)
      let words = graph.targets(of: node, .decided).map(graph.askedWords(of:))
      let codes = graph.targets(of: node, .decider).map(graph.name(of:))
      return "\(codes) \(words)"
    }
  }

  @Test func `renumber, split, merge and move change the lines that they must, and no answer`()
    async throws
  {
    let files = try workplace.tree("plan")
    let before = try answers()
    #expect(before.count == 10 && !before.contains { $0.contains("[]") })
    #expect(
      try await stat("renumber 7 8 --shift") == [
        "action-points.yaml +72 -20", "budget.yaml +7 -7", "decisions.yaml +7 -7",
        "themes/klimaat.yaml +24 -24", "themes/samenhang.yaml +37 -37",
        "themes/technologie.yaml +20 -20", "themes/woningnood.yaml +13 -13",
      ])
    #expect(try answers() == before)
    #expect(
      try await stat("split SL SLA=5,6 SLB") == [
        "action-points.yaml +14 -4", "departments.yaml +5 -0",
      ])
    #expect(try answers() == before)
    #expect(
      try await stat("merge 9 6") == [
        "action-points.yaml +41 -45", "themes/klimaat.yaml +2 -2", "themes/samenhang.yaml +1 -1",
      ])
    #expect(try answers() == before)
    #expect(
      try await stat("move langer-terrasseizoen --under woningnood") == [
        "themes/klimaat.yaml +0 -23", "themes/woningnood.yaml +31 -0",
      ])
    #expect(try answers() == before)
    #expect(try await Program.run(["check", "plan"], in: workplace.path).code == 0)
    #expect(try await run("undo --to 0").code == 0)
    #expect(try workplace.tree("plan") == files)
  }

  @Test func `two effects of two themes merge, the plan is sound, and it can be taken back`()
    async throws
  {
    let files = try workplace.tree("plan")
    #expect(
      try await stat("merge huiselijk-geweld burenruzies") == [
        "themes/klimaat.yaml +14 -2", "themes/samenhang.yaml +1 -1",
        "themes/woningnood.yaml +1 -22",
      ])
    #expect(try await Program.run(["check", "plan"], in: workplace.path).code == 0)
    #expect(try await run("undo").code == 0)
    #expect(try workplace.tree("plan") == files)
  }

  @Test func `the comments of a point that goes are listed`() async throws {
    let result = try await run("merge 8 6 --last-day 2024-01-01")
    #expect(result.out.contains("These comments go too: # Regel 255 sluit af met de namen"))
    _ = try await run("undo")
    #expect(try await run("history").out.contains("(taken back)"))
  }
}
