import Documents
import FoundationEssentials
import PlanModel
import Testing
import TestSupport
import Rules

/// The whole plan as data.
@Suite struct GraphJSONTests {
  private let text = String(
    decoding: GraphJSON.bytes(SamplePlan.plan.graph), as: UTF8.self)

  @Test func `the data of a plan are as recorded`() throws {
    try Snapshot.expect(text, "graph.json")
  }

  @Test func `the same plan gives the same bytes`() {
    #expect(
      GraphJSON.bytes(checked(SamplePlan.text).graph)
        == GraphJSON.bytes(checked(SamplePlan.text).graph))
    #expect(text.hasPrefix("{\n") && text.hasSuffix("}\n"))
  }

  @Test func `decisions are listed with what they are about, and are no links`() throws {
    let graph = checked(
      """
      departments: [{code: SL, aliases: [Stad]}]
      action-points: [{number: 2, departments: SL, sub-points: [{text: a}]}]
      hand-out: {date: 2027-01-31, answer-within: 1}
      decisions:
        - {point: 2a, department: Stad, state: later, date: 2027-02-01, reason: Geld, from: SL.csv}
        - {point: 9, department: XX, state: declines}
      """
    ).graph
    let json = try JSONDecoder().decode(JSON.self, from: Data(GraphJSON.bytes(graph)))
    let decisions = try #require(json["decisions"]?.items)
    #expect(decisions.count == 2)
    #expect(try decisions.at(0)["about"]?["kind"] == .string("sub-point"))
    #expect(try decisions.at(0)["about"]?["id"] == .string("2a"))
    #expect(try decisions.at(0)["department"] == .string("SL"))
    #expect(try decisions.at(0)["departmentPrinted"] == .string("Stad"))
    #expect(try decisions.at(0)["date"] == .string("2027-02-01"))
    #expect(try decisions.at(1)["about"] == nil)
    #expect(try decisions.at(1)["pointPrinted"] == .string("9"))
    #expect(json["handOut"]?["lastDay"] == .string("2027-02-28"))
    #expect(json["links"]?.items.count == 1)
  }

  @Test func `every text of the plan's files is in its data`() throws {
    let json = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    let strings = Set(json.strings)
    let files = [SamplePlan.text, SamplePlan.wonen, SamplePlan.klimaat].joined(separator: "\n")
    // Titles, reasons, names: every value that begins with a capital, up to a comma where the
    // mapping is on one line.
    let values = files.split(separator: "\n").flatMap { line in
      line.contains("{")
        ? line.matches(of: /: (\p{Lu}[^,}]*)/).map { String($0.1) }
        : line.matches(of: /: (\p{Lu}.*)/).map { String($0.1) }
    }
    #expect(values.count > 40)
    // Codes that are divided, and a name with its line, which is there as two.
    for value in values where !["SD/Wmo", "Woningmarkt@9"].contains(value) {
      #expect(strings.contains(value), "\(value)")
    }
    for value in ["Woningmarkt", "SD", "Wmo", "wonen", "krapte", "2a", "10", "zorg"] {
      #expect(strings.contains(value), "\(value)")
    }
  }

  @Test func `every line that the plan's files cite is in its data`() {
    let cited = text.matches(of: /"first":(\d+)/).compactMap { Int($0.1) }
    #expect(
      Set(cited) == [
        3, 4, 9, 10, 11, 12, 14, 15, 16, 17, 20, 21, 30, 31, 42, 43, 52, 90, 95, 96,
      ])
  }

  @Test func `a link has the lines on which it rests, or why it was inferred`() throws {
    let json = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    let links = try #require(json["links"]?.items)
    #expect(links.count == SamplePlan.plan.graph.links.count)
    let inferred = links.filter { $0["basis"] == .string("inferred") }
    #expect(inferred.compactMap { $0["reason"] }.count == inferred.count)
    #expect(inferred.count == 4)
    let budget = links.first {
      $0["from"]?["kind"] == .string("budget-line") && $0["role"] == .string("point")
    }
    #expect(budget?["lines"]?.items.first?["first"] == .number(96))
    #expect(budget?["to"]?["id"] == .string("2"))
  }
}
