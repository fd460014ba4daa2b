package import PlanModel
import Findings
import SourceText
import TextFormats
import Toolkit

/// JSON of the whole graph for other programs: every node with the values of its keys, and every
/// link with its evidence.
package enum GraphJSON {
  package static func bytes(_ graph: PlanGraph) -> [UInt8] {
    let plan = graph.plan
    var document = JSONObject()
    document.add("format", .text("raakvlak-graph-1"))
    for (key, value) in zip(PlanFormat[.document].keys, plan.values(at: .plan).values) {
      switch (key.member, value) {
      case (let member?, .map(let map)?): document.add(member, object(map, graph))
      case (let member?, .maps(let maps)?): document.add(member, maps) { object($0, graph) }
      default: break
      }
    }
    if plan.header == nil {
      let unwritten = PlanHeader(at: plan.range).values(at: .plan)
      document.add("plan", object(unwritten, graph))
    }
    document.add("effects", Array(plan.effects.indices)) {
      object(Effect.mapping.values(of: plan.effects, at: $0, node: .effect($0)), graph)
    }
    // A decision contains its subject and decider, and has no name to which a link could refer.
    let links = graph.links.filter { $0.role != .decided && $0.role != .decider }
    document.add("links", links) { object($0, graph) }
    return document.bytes
  }

  private static func object(_ map: MapValue, _ graph: PlanGraph) -> JSONValue {
    var members = derived(map.name, map.node, graph)
    for (key, value) in zip(PlanFormat[map.name].keys, map.values) {
      guard let member = key.member, let value else { continue }
      members[member] = JSONValue(value) { object($0, graph) }
    }
    return .object(members)
  }

  /// Derived members of a node, beside the values of its keys.
  private static func derived(
    _ name: MapName, _ node: Node, _ graph: PlanGraph
  ) -> [String: JSONValue] {
    let plan = graph.plan
    var members: [String: JSONValue] = [:]
    switch (name, node) {
    case (.effect, .effect(let index)):
      // First the theme in which it is written out, then every theme in whose map it is.
      members["home"] = graph.home(of: index).map { .text(plan.themes[$0].id.value) }
      let origins = plan.effects[index].origins
      if !origins.isEmpty { members["origin"] = .texts(origins.map(\.value)) }
      members["themes"] = .texts(graph.themes(holding: index).map { plan.themes[$0].id.value })
    case (.department, .department(let index)):
      let department = plan.departments[index]
      members["nameIsInferred"] = .flag(department.nameEvidence.isInferred)
      switch department.nameEvidence {
      case .own: members["nameLines"] = JSONValue(department.citations)
      case .stated(let citations): members["nameLines"] = JSONValue(citations)
      case .inferred: members["nameLines"] = .list([])
      }
    case (.subPoint, _): members["name"] = .text(graph.name(of: node))
    case (.budgetLine, .budgetLine(let index)):
      let amounts = plan.budget?.lines[index].amounts ?? []
      members["cents"] = .numbers(amounts.map(\.cents))
    case (.handOut, _): members["lastDay"] = (plan.handOut?.lastDay?.iso).map { .text($0) }
    case (.decision, _):
      members["about"] = graph.links(from: node, .decided).first.map { reference($0.to, graph) }
      members["department"] = graph.links(from: node, .decider).first.map {
        .text(graph.name(of: $0.to))
      }
    case (.indicator, _), (.goal, _), (.result, _): members["id"] = .text(graph.name(of: node))
    case (.progressRow, _):
      members["on"] = graph.links(from: node, .subject).first.map { reference($0.to, graph) }
    default: break
    }
    return members
  }

  private static func object(_ link: Link, _ graph: PlanGraph) -> JSONValue {
    var members: [String: JSONValue] = [
      "from": reference(link.from, graph), "to": reference(link.to, graph),
      "role": .text(link.role.rawValue), "printed": .text(link.printed.value),
      "basis": .text(
        link.evidence.isInferred
          ? "inferred" : graph.origins(of: link).isEmpty ? "stated" : "mentioned"),
      "lines": JSONValue(graph.citations(of: link)),
    ]
    if link.role == .place { members["kind"] = .text(link.kind.rawValue) }
    if let assumption = graph.assumption(of: link) { members["assumption"] = .text(assumption) }
    if case .inferred(let reason) = link.evidence { members["reason"] = .text(reason.value) }
    return .object(members)
  }

  private static func reference(_ node: Node, _ graph: PlanGraph) -> JSONValue {
    .object(["kind": .text(node.mapName.rawValue), "id": .text(graph.name(of: node))])
  }
}
