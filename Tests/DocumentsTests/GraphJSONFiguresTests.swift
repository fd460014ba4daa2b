import Documents
import FoundationEssentials
import PlanModel
import SourceText
import TestSupport
import Testing

/// Figures, goals and progress in the data for other programs.
@Suite struct GraphJSONFiguresTests {
  private let json: JSON

  init() throws {
    let text = """
      regions: [{code: NL, benchmark: true}]
      indicators:
        - title: Woninginbraken
          series:
            - region: NL
              breaks: {2020: Anders.}
              values:
                2018: 2.10
                2019: {value: 5, printed: '5**', source: 4}
                2020: {missing: not-measured}
          targets: [{at-most: 4.0, by: 2022}]
      goals: [{id: wonen, text: Minder, indicators: woninginbraken@84}]
      progress: [{on: 'goal:wonen', status: unknown}]
      """
    let graph = PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    json = try JSONDecoder().decode(JSON.self, from: Data(GraphJSON.bytes(graph)))
  }

  @Test func `a figure is exact, with its year, what was printed and its lines`() throws {
    let series = try json["indicators"]?.items.at(0)["series"]?.items.at(0)
    #expect(series?["region"] == .string("NL"))
    #expect(
      series?["breaks"] == .array([.object(["year": .number(2020), "text": .string("Anders.")])]))
    let values = series?["values"]?.items ?? []
    #expect(values.map { $0["year"] } == [.number(2018), .number(2019), .number(2020)])
    #expect(values.map { $0["value"] } == [.string("2.10"), .string("5"), nil])
    #expect(try values.at(1)["printed"] == .string("5**"))
    #expect(
      try values.at(1)["lines"] == .array([.object(["first": .number(4), "last": .number(4)])]))
    #expect(try values.at(2)["missing"] == .string("not-measured"))
  }

  @Test func `an indicator without an id has the name by which a goal refers to it`() throws {
    #expect(try json["indicators"]?.items.at(0)["id"] == .string("woninginbraken"))
    let links = json["links"]?.items.filter { $0["role"] == .string("indicator") } ?? []
    #expect(links.map { $0["to"]?["id"] } == [.string("woninginbraken")])
  }

  @Test func `a row of progress names what it is about`() throws {
    #expect(
      try json["progress"]?.items.at(0)["on"]
        == .object(["kind": .string("goal"), "id": .string("wonen")]))
  }
}
