import PlanModel
import SourceText
import TextFormats

/// The text of a source with its lines, and what cites each of them.
struct SourceJSON {
  let json: JSONValue

  private static let mostLines = 30_000
  private static let longestLine = 20_000

  /// - Parameters:
  ///   - text: nil when the plan does not have the text.
  ///   - document: more members, of a source that is a document.
  init(
    _ plan: EditedPlan, _ source: PlanSource, _ text: SourceFile?,
    document: [String: JSONValue] = [:]
  ) {
    let isFirst = plan.graph.plan.sources.first?.id.value == source.id.value
    let cited = Self.cited(source, in: plan)
    let own: [String: JSONValue] = [
      "id": .text(source.id.value), "title": .text(source.title.value),
      "isFirst": .flag(isFirst),
      "cited": .object(
        Dictionary(
          cited.map { ("\($0.key)", .list($0.value.map(JSONValue.text))) }
        ) { first, _ in first }),
    ]
    var members = document.merging(own) { $1 }
    members["count"] = source.lineCount.map { .number($0) }
    if let text {
      let count = min(text.lineCount, Self.mostLines)
      members["lines"] = .list(
        (0..<count).map { .text(text.line($0 + 1, atMost: Self.longestLine) ?? "…") })
    }
    members["sections"] = .list(
      source.sections.map {
        .object(["line": .number($0.line), "title": .text($0.title.value)])
      })
    json = .object(members)
  }

  /// Ids of what cites each line of a source.
  static func cited(_ source: PlanSource, in plan: EditedPlan) -> [Int: [String]] {
    let graph = plan.graph
    let isFirst = graph.plan.sources.first?.id.value == source.id.value
    var cited: [Int: Set<String>] = [:]
    func add(_ citations: [Citation], _ id: String?) {
      guard let id else { return }
      for citation in citations {
        guard citation.source.map({ $0.value == source.id.value }) ?? isFirst else { continue }
        for line in citation.lines.prefix(mostLines) { cited[line, default: []].insert(id) }
      }
    }
    for node in ThingIDs.all(graph.plan) { add(graph.citations(of: node), plan.ids.id(of: node)) }
    for link in graph.links {
      if case .stated(let citations) = link.evidence { add(citations, plan.ids.id(of: link.from)) }
    }
    return cited.mapValues { $0.sorted() }
  }
}
