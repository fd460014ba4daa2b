import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TestSupport
import TextFormats
import Testing
import Toolkit

@testable import Server

/// Operations as JSON and back.
@Suite struct OperationJSONTests {
  private static let graph = PlanGraph(
    PlanReader([
      SourceFile(
        path: "plan/plan.yaml",
        text: """
          plan: {title: Proef}
          departments: [{code: SL}]
          action-points:
            - {number: 1, title: Licht, sub-points: [{text: Lampen}]}
          indicators: [{id: inbraken, title: Inbraken, targets: [{at-most: 4}, {at-most: 4, remark: 2}]}]
          theme:
            id: wonen
            title: Wonen
            effects: [{id: overlast, label: Overlast}]

          """)
    ]).plan)
  private static let day = Day(year: 2027, month: 3, day: 1)
  private static let range = SourceRange(
    file: FileNumber(0), start: SourcePosition(line: 2, column: 3),
    end: SourcePosition(line: 2, column: 5))

  private static func operations() throws -> [Operation] {
    let day = try #require(Self.day)
    let (effect, point) = (Target.node(.effect(0)), Target.node(.actionPoint(0)))
    let part = Target.node(.subPoint(0, of: 0))
    return [
      .set(effect, key: "label", ["a", "b"]), .clear(.named("scope:zee"), key: "source"),
      .add(
        AddedThing(
          .effect, "Lawaai", under: .node(.theme(0)), at: .after("overlast"),
          [KeyText("source", "12")])),
      .add(AddedThing(.place, "overlast", under: effect)),
      .moveEffect(effect, from: .node(.theme(0)), under: effect, .before("x")),
      .moveSubPoint(part, to: point, .first),
      .link(from: effect, to: point, key: "points", .stated(["295", "ivp:59-61"])),
      .setBasis(from: effect, to: point, key: nil, .inferred("reden")),
      .unlink(from: effect, to: point, key: nil), .rename(effect, to: "herrie", until: day),
      .renumber([NumberPair(from: "1", to: "2")], until: day),
      .merge(effect, into: .named("herrie"), until: day),
      .split(.node(.department(0)), [SplitPart(code: "SLA", points: ["1"])], until: day),
      .remove(effect, .lift), .removePlace(effect, from: .node(.theme(0))),
      .setPlacement(effect, under: .node(.theme(0)), key: "kind", ["cause"]),
      .setPlacement(effect, under: .node(.theme(0)), key: "kind", []),
      .excuse(point, rule: "title-mismatch", reason: "zo gedrukt"),
      .unexcuse(point, rule: "title-mismatch"), .correct(at: range, from: "LS", to: "SL"),
      .removeLink(at: range, name: "9"), .renameKey(at: range, from: "titel", to: "title"),
      .removeValue(at: range, name: "kleur"), .cleanText(at: range),
      .giveIDs([.actionPoint(0), .subPoint(0, of: 0)]), .convertAnswers,
      .recordFigures(
        RecordedSeries(
          [
            RecordedFigure(2027, "4.1", printed: "4,1", status: .provisional, provisional: "zo"),
            RecordedFigure(2028, missing: .notMeasured),
          ], of: .node(.indicator(0)), region: "GM1")),
      .recordFigures(
        RecordedSeries(
          [], of: .node(.indicator(0)),
          targets: [
            RecordedTarget(
              .between(ExactNumber(1), ExactNumber(2)), year: 2030, printed: "1-2",
              further: [KeyText("source", ["3", "5"]), KeyText("by", [])]),
            RecordedTarget(
              .direction(.fall), year: nil,
              replacing: try graph.plan.indicators.at(0).targets.at(1).range),
          ])),
    ]
  }

  @Test func `every operation is the same after a round trip`() throws {
    let json = OperationJSON(
      ids: ThingIDs(Self.graph), paths: ["plan.yaml"], today: try #require(Self.day))
    for operation in try Self.operations() {
      let written = try #require(json.json(operation)).bytes
      let read = try json.operation(try JSONTree.read(written))
      #expect(read == operation, "\(String(decoding: written, as: UTF8.self))")
    }
  }

  @Test func `a target is named by what it asks, so one that changed meanwhile is not there`()
    throws
  {
    let json = OperationJSON(
      ids: ThingIDs(Self.graph), paths: ["plan.yaml"], today: try #require(Self.day))
    func read(_ text: String) throws -> Operation {
      try json.operation(try JSONTree.read(Array(text.utf8)))
    }
    let targets = try Self.graph.plan.indicators.at(0).targets
    let first = #"{"do": "remove-target", "of": "indicator:inbraken", "target": "at most 4"}"#
    #expect(
      try read(first) == .removeValue(at: targets.at(0).range, name: "Streefwaarde ten hoogste 4"))
    #expect(
      try read(first.replacing("4\"", with: "4 #2\""))
        == .removeValue(at: targets.at(1).range, name: "Streefwaarde ten hoogste 4"))
    #expect(throws: EditProblem.self) { try read(first.replacing("4\"", with: "5\"")) }
  }

  @Test func `a proposal comes with the effect and the departments of its point`() throws {
    let json = OperationJSON(
      ids: ThingIDs(Self.graph), paths: ["plan.yaml"], today: try #require(Self.day))
    func read(_ text: String) throws -> Operation {
      try json.operation(try JSONTree.read(Array(text.utf8)))
    }
    let bare = #"{"do": "adopt-proposal", "item": 3, "session": "s"}"#
    #expect(try read(bare) == .session(.adopt(3, of: "s")))
    let whole =
      bare.dropLast() + """
        , "from": "effect:overlast", "basis": {"kind": "stated", "lines": ["4"]},
        "values": [{"key": "departments", "values": ["SL", "VTH"]}]}
        """
    #expect(
      try read(String(whole))
        == .session(
          .adopt(
            3, of: "s",
            Adoption(
              from: .node(.effect(0)), .stated(["4"]), [KeyText("departments", ["SL", "VTH"])]))))
  }

  @Test func `which points move up, or close a gap, follows from the plan`() throws {
    let numbers = ["1", "2", "4", "7"].map { "{number: \($0), title: P}" }.joined(separator: ", ")
    let plan = PlanReader([
      SourceFile(path: "plan.yaml", text: "plan: {title: Proef}\naction-points: [\(numbers)]\n")
    ]).plan
    let day = try #require(Self.day)
    let json = OperationJSON(ids: ThingIDs(PlanGraph(plan)), paths: ["plan.yaml"], today: day)
    func pairs(_ text: String) throws -> [String] {
      guard case .renumber(let pairs, day) = try json.operation(JSONTree.read(Array(text.utf8)))
      else { return [] }
      return pairs.map { "\($0.from)-\($0.to)" }
    }
    #expect(
      try pairs(#"{"do": "renumber", "shift": {"from": "7", "to": "1"}}"#) == ["7-1", "1-2", "2-3"])
    #expect(try pairs(#"{"do": "renumber", "close": true}"#) == ["4-3", "7-4"])
    #expect(throws: EditProblem.self) { try pairs(#"{"do": "renumber", "shift": {"from": "7"}}"#) }
  }

  @Test func `an id has the kind and the name, and a second of one name a rank`() throws {
    let plan = PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: "plan: {title: Proef}\ndepartments: [{code: SL}, {code: SL}, {code: plan}]\n")
    ]).plan
    let ids = ThingIDs(PlanGraph(plan))
    #expect(
      (0..<3).map { ids.id(of: Node.department($0)) } == [
        "department:SL", "department:SL#2", "department:plan",
      ])
    #expect(ids.target("department:SL#2") == .node(.department(1)))
    #expect(ids.target("SL") == .named("SL"))
  }

  @Test(arguments: [
    (EditProblem.cannotWrite(.cannotWrite("a", SystemReason.words(28))), 507),
    (.cannotWrite(.cannotWrite("a", SystemReason.words(30))), 403),
    (.cannotWrite(.changedMeanwhile("a")), 409), (.unreadable(file: "a", line: 2), 423),
  ])
  func `a full disk, a disk that can only be read and a file that changed have their status`(
    problem: EditProblem, status: Int
  ) {
    #expect(problem.status.code == UInt(status))
  }
}
