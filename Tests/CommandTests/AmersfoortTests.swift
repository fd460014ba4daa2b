import TestSupport
import Disk
import Findings
import FoundationEssentials
import PlanModel
import Rules
import Testing
import Toolkit
import Views
import SourceText

/// The plan of Amersfoort in `maps/`: whole, sound, and with the contradictions of its source.
@Suite(.timeLimit(.minutes(5))) struct AmersfoortTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  private static let name = "amersfoort-2023-2026"

  private let plan: Plan
  private let graph: PlanGraph
  private let findings: [Finding]

  init() throws {
    let folder = try PlanFolder("\(Self.root)/maps/\(Self.name)")
    let reader = PlanReader(folder.files)
    let checked = PlanInput(
      files: folder.files, reader: reader, named: try folder.namedFiles(of: reader.plan))
    plan = checked.plan
    graph = checked.graph
    findings = Checker.check(checked)
  }

  @Test func `it has four themes with a map of at least 25 effects each`() {
    #expect(plan.themes.count == 4)
    for theme in plan.themes.indices {
      #expect(Mindmap(theme: theme, in: graph).nodes.count > 25, "\(plan.themes[theme].id.value)")
    }
  }

  @Test func `it has 17 action points with 35 sub-points, and 9 departments`() {
    #expect(plan.actionPoints.map(\.number.value) == (1...17).map(String.init))
    #expect(plan.actionPoints.flatMap(\.subPoints).count == 35)
    #expect(plan.departments.count == 9)
  }

  @Test func `its budget has 19 lines that add up to 525,937 euros in every year`() throws {
    let budget = try #require(plan.budget)
    #expect(budget.lines.count == 19)
    for year in budget.years.indices {
      #expect(budget.lines.reduce(0) { $0 + $1.amounts[year].cents } == 525_937_00)
    }
    #expect(budget.totals.map(\.value.cents) == budget.years.map { _ in 525_937_00 })
  }

  @Test func `an effect in a map leads to every action point`() {
    for point in plan.actionPoints.indices {
      let effects = graph.links(to: .actionPoint(point), .point).filter { link in
        guard case .effect(let effect) = link.from else { return false }
        return !graph.themes(holding: effect).isEmpty
      }
      #expect(!effects.isEmpty, "\(plan.actionPoints[point].number.value)")
    }
  }

  /// To 1, 5, 10 and 15 the text gives no chain: basic work (135, 176, 276), and advice in which it
  /// names no theme (227-231, 333-343).
  @Test func `what the text states leads to all action points but 1, 5, 10 and 15`() {
    var view = MapView()
    view.isOnlyStated = true
    let maps = plan.themes.indices.map { view.applied(to: Mindmap(theme: $0, in: graph)) }
    let reached = Set(maps.flatMap(\.nodes).flatMap(\.points).map(\.number))
    let numbers = plan.actionPoints.map(\.number.value)
    #expect(numbers.filter { !reached.contains($0) } == ["1", "5", "10", "15"])
  }

  /// Lines that name several themes (85, 93, 541), or what two themes bring about (287).
  @Test(
    arguments: [
      ("polarisatie", ["woningnood", "klimaat", "technologie", "samenhang"]),
      ("spanning-om-woningen", ["woningnood", "klimaat", "samenhang"]),
      ("demonstraties-ontsporen", ["technologie", "samenhang"]),
      ("jongeren-onder-druk", ["woningnood", "klimaat", "samenhang"]),
      ("overlast-door-ontwerp", ["woningnood", "klimaat"]),
      ("gevolgen-voor-dieren", ["woningnood", "klimaat", "samenhang"]),
    ])
  func `an effect is in the map of every theme that its line names`(
    effect: String, themes: [String]
  ) {
    let holding = plan.themes.indices.filter { theme in
      Mindmap(theme: theme, in: graph).nodes.contains { $0.id == effect }
    }
    #expect(holding.map { plan.themes[$0].id.value } == themes)
  }

  @Test func `it has no errors, and nothing in it points nowhere`() {
    let errors = findings.filter { $0.level == .error && $0.excuse == nil }
    #expect(errors.map { "\($0.range.start.line) \($0.rule)" } == [])
    #expect(graph.broken.isEmpty)
  }

  /// What people have found by reading the plan, the check must find too.
  @Test(
    arguments: [
      ("title-mismatch", "5"), ("primary-outside-owner", "11"), ("secondary-with-owner", "5"),
      ("secondary-with-owner", "16"), ("shared-primary", "14"), ("undivided-sub-points", "13"),
      ("focus-mismatch", "Veilig uitgaan"), ("points-outside-areas", "algemeen"),
      ("line-outside-areas", "Actuele criminaliteit"), ("money-for-others", "Kennisbevordering"),
      ("several-policy-fields", "6a"), ("no-stated-chain", "5"),
      ("name-spelling", "Persoonsgerichte aanpak"), ("secondary-without-money", ""),
    ])
  func `the check finds the contradictions of the source`(rule: String, name: String) {
    let subjects = findings.filter { $0.rule == rule && $0.excuse == nil }
      .compactMap { $0.subject.map(graph.name) }
    #expect(subjects.contains(name), "\(rule): \(subjects)")
  }

  @Test func `the check finds the department that the source spells in two ways`() {
    let found = findings.filter { $0.rule == "department-spelling" && $0.excuse == nil }
    #expect(found.contains { $0.message.dutch.contains("VHT") })
  }

  @Test func `the check prints errors first, then warnings, then remarks`() async throws {
    let result = try await Program.run(
      ["check", "maps/\(Self.name)"], in: Self.root)
    let levels = result.err.split(separator: "\n").compactMap { line in
      ["waarschuwing", "ter info"].first { line.contains(": \($0) [") }
    }
    #expect(levels.count > 20)
    #expect(levels == levels.filter { $0 == "waarschuwing" } + levels.filter { $0 == "ter info" })
  }

  @Test func `its committed output is fresh; renew it with .ci/build`() async throws {
    let workplace = try Workplace()
    let result = try await Program.run(
      ["build", "maps/\(Self.name)", "--output", workplace.full("out")], in: Self.root)
    #expect(result.code == 0, "\(result.err)")
    let made = try workplace.files("out")
    let committed = try Workplace.files(below: "\(Self.root)/output/\(Self.name)")
    expectSame(committed.keys.sorted(), made.keys.sorted())
    for (path, bytes) in made {
      #expect(bytes == committed[path], "output/\(Self.name)/\(path) is stale")
    }
  }
}
