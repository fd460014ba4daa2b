import PlanModel
import SourceText
import Toolkit

/// What was decided on a thing, or by a department, with what was answered before.
extension ThingView {
  private static let decisions = Phrase(nl: "Besluiten", en: "Decisions")

  /// Department by department, in the order in which they first answered.
  mutating func decisions(on nodes: [Node], _ graph: PlanGraph) {
    var entries: [Int: [Entry]] = [:]
    var departments: [Int] = []
    for node in nodes {
      for index in graph.decisions(on: node) {
        guard case .department(let department)? = decider(of: index, graph) else { continue }
        let name = graph.plan.departments[department].fullName
        let isPart = nodes.count > 1 && node != nodes.first
        let before = Phrase(verbatim: isPart ? "\(graph.name(of: node)) " : "")
        if entries[department] == nil { departments.append(department) }
        entries[department, default: []].append(
          entry(
            index, after: name + Phrase(verbatim: ": ") + before, on: node, by: department, graph)
        )
      }
    }
    section(Self.decisions, departments.flatMap { entries[$0] ?? [] })
  }

  /// In the order in which they were noted.
  mutating func decisions(by department: Int, _ graph: PlanGraph) {
    section(
      Self.decisions,
      graph.links(to: .department(department), .decider).compactMap { link in
        guard case .decision(let index) = link.from,
          let subject = graph.links(from: link.from, .decided).first?.to
        else { return nil }
        let name = named(subject, graph) + Phrase(verbatim: ": ")
        return entry(index, after: name, on: subject, by: department, graph)
      })
  }

  private func decider(of decision: Int, _ graph: PlanGraph) -> Node? {
    graph.links(from: .decision(decision), .decider).first?.to
  }

  private func entry(
    _ index: Int, after name: Phrase, on node: Node, by department: Int, _ graph: PlanGraph
  ) -> Entry {
    let decision = graph.plan.decisions[index]
    let isHolding = graph.decision(on: node, by: department)?.range == decision.range
    let earlier = isHolding ? Phrase(verbatim: "") : Phrase(nl: " (eerder)", en: " (earlier)")
    return Entry(
      name + decision.answer + earlier, group: nil,
      from: decision.origin.map { Phrase(verbatim: $0.value) })
  }
}
