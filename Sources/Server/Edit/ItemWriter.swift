import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Writes one thing of a plan.
struct ItemWriter {
  let graph: PlanGraph
  let ids: ThingIDs
  let values: WrittenValues
  let language: Language
  /// Links that lead nowhere, by what has them.
  let broken: [Node: [BrokenLink]]
  /// Files by number, relative to the plan's folder.
  let paths: [String]
  /// Ids of the sources of which the plan has the text.
  let texts: Set<String>

  func item(_ node: Node) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "kind": .text(node.mapName.rawValue), "name": .text(graph.name(of: node)),
      "links": .list(links(of: node)),
    ]
    if let range = ids.range(of: .node(node)) { members["values"] = .object(values.all(in: range)) }
    switch node {
    case .theme(let i): members["below"] = .list(graph.plan.themes[i].placements.map(place))
    case .effect(let i): members["below"] = .list(graph.plan.effects[i].placements.map(place))
    case .actionPoint(let i):
      let parts = graph.plan.actionPoints[i].subPoints.indices
      members["below"] = .list(
        parts.compactMap { ids.id(of: .subPoint($0, of: i)) }.map(JSONValue.text))
      // As in the rule about points to which nothing leads: money for a point does not lead to it.
      let leading = graph.links(to: node, .point).filter {
        [.effect, .theme].contains($0.from.mapName)
      }
      members["linked"] = .number(leading.count)
    case .subPoint(_, let point): members["of"] = ids.id(of: .actionPoint(point)).map { .text($0) }
    case .department: members["asked"] = .list(graph.asked(of: node, ids).map(JSONValue.text))
    case .indicator(let i): members["targets"] = .list(ids.targets(of: i).map(target))
    case .source(let i): members["hasText"] = .flag(texts.contains(graph.plan.sources[i].id.value))
    default: break
    }
    return members
  }

  func item(_ entry: ScopeEntry) -> [String: JSONValue] {
    [
      "kind": .text(MapName.scopeEntry.rawValue), "name": .text(entry.topic.value),
      "values": .object(values.all(in: entry.range)), "links": .list([]),
    ]
  }

  /// A target with what it asks in words.
  private func target(_ name: String, _ target: FigureTarget) -> JSONValue {
    .object([
      "name": .text(name), "text": .text(target.words(language)),
      "values": .object(values.all(in: target.range)),
    ])
  }

  private func place(_ placement: Placement) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .text(placement.reference.target.value),
      "isWritten": .flag(placement.writtenOut != nil), "kind": .text(placement.kind.rawValue),
      "basis": basis(placement.reference.evidence),
    ]
    members["effect"] = graph.effect(at: placement).flatMap { ids.id(of: .effect($0)) }.map {
      .text($0)
    }
    members["side"] = (placement.side?.rawValue).map { .text($0) }
    return .object(members)
  }

  /// Links of a thing with what they rest on, as it has them under a key.
  private func links(of node: Node) -> [JSONValue] {
    var links: [JSONValue] = []
    for link in graph.links(from: node) {
      guard let key = link.role.key else { continue }
      var members: [String: JSONValue] = [
        "key": .text(key), "printed": .text(link.printed.value), "basis": basis(link.evidence),
      ]
      members["to"] = ids.id(of: link.to).map { .text($0) }
      links.append(.object(members))
    }
    // Shown too: what somebody wrote must not be gone from a form because it leads nowhere.
    for link in broken[node] ?? [] {
      guard let key = link.role.key else { continue }
      links.append(
        .object([
          "key": .text(key), "printed": .text(link.printed.value), "isMissing": .flag(true),
          "basis": OperationJSON.json(.own), "at": OperationJSON.json(link.printed.range, paths),
          "kinds": .list(link.role.kinds.map { .text($0.rawValue) }),
        ]))
    }
    return links
  }

  private func basis(_ evidence: Evidence) -> JSONValue {
    switch evidence {
    case .own: OperationJSON.json(.own)
    case .stated(let citations): OperationJSON.json(.stated(citations.map(\.written)))
    case .inferred(let reason): OperationJSON.json(.inferred(reason.value))
    }
  }
}

/// What the JSON of a thing has from elsewhere in the plan: where its names lead, and what names it.
struct ItemUses {
  let graph: PlanGraph
  let ids: ThingIDs
  /// Ids of the sources of which the plan has the text.
  let texts: Set<String>
  /// Links that lead nowhere, by what has them.
  let broken: [Node: [BrokenLink]]

  init(graph: PlanGraph, ids: ThingIDs, texts: Set<String>) {
    self.graph = graph
    self.ids = ids
    self.texts = texts
    broken = Dictionary(grouping: graph.broken, by: \.from)
  }

  /// Everything of which `ItemWriter` uses more than the lines of the thing, in a fixed order: equal
  /// lists and equal lines make equal JSON.
  func of(_ node: Node) -> [String] {
    // The name may have a letter or a derived id.
    var uses = [graph.name(of: node)]
    for link in graph.links(from: node) where link.role.key != nil {
      uses.append(ids.id(of: link.to) ?? "")
    }
    for link in broken[node] ?? [] {
      if let key = link.role.key { uses.append("\(Self.nowhere)\(key) \(link.printed.value)") }
    }
    switch node {
    case .theme(let i): uses += graph.plan.themes[i].placements.map(effect)
    case .effect(let i): uses += graph.plan.effects[i].placements.map(effect)
    case .actionPoint(let i):
      uses += graph.plan.actionPoints[i].subPoints.indices.map {
        ids.id(of: .subPoint($0, of: i)) ?? ""
      }
      uses.append("\(graph.holders(of: node, .point).count)")
    case .subPoint(_, let point): uses.append(ids.id(of: .actionPoint(point)) ?? "")
    case .department: uses += graph.asked(of: node, ids)
    case .source(let i): uses.append("\(texts.contains(graph.plan.sources[i].id.value))")
    default: break
    }
    return uses
  }

  /// What no id can be.
  private static let nowhere = "?"

  private func effect(_ placement: Placement) -> String {
    graph.effect(at: placement).flatMap { ids.id(of: .effect($0)) } ?? Self.nowhere
  }
}

extension PlanGraph {
  /// What a department is asked, for the division of its points when it is split.
  fileprivate func asked(of department: Node, _ ids: ThingIDs) -> [String] {
    var seen: Set<String> = []
    return links(to: department).filter { [.department, .lead, .partner].contains($0.role) }
      .compactMap { ids.id(of: $0.from) }.filter { seen.insert($0).inserted }
  }
}

extension Citation {
  /// Notation in the files, as in `ivp:59-61`.
  var written: String {
    let numbers =
      lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    return source.map { "\($0.value):\(numbers)" } ?? numbers
  }
}

extension LinkRole {
  /// Key under which a thing has such links, where they can have a basis.
  fileprivate var key: String? {
    switch self {
    case .focus, .focusAim: "focus"
    case .point, .pointAim: "points"
    case .reference: "refers-to"
    case .effectAim: "effects"
    case .indicator: "indicators"
    case .goal: "goals"
    default: nil
    }
  }
}
