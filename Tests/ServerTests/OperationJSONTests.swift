import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
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
          indicators: [{id: inbraken, title: Inbraken}]
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
