import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// The plan for the editor: each thing as JSON by its id, so that a change sends only the things that
/// became different.
struct PlanItems {
  private(set) var items: [String: [UInt8]] = [:]
  /// Ids by kind in the order of the plan.
  private let order: [UInt8]

  init(_ plan: EditedPlan, texts: Set<String>) {
    let values = WrittenValues(plan.files)
    let writer = ItemWriter(
      graph: plan.graph, ids: plan.ids, values: values,
      broken: Dictionary(grouping: plan.graph.broken, by: \.from), paths: plan.paths,
      texts: texts)
    var order: [String: [JSONValue]] = [:]
    for node in ThingIDs.all(plan.graph.plan) {
      guard let id = plan.ids.id(of: node) else { continue }
      items[id] = JSONValue.object(writer.item(node)).bytes
      order[node.mapName.rawValue, default: []].append(.text(id))
    }
    for entry in plan.graph.plan.scope {
      let id = "scope:\(entry.topic.value)"
      items[id] = JSONValue.object(writer.item(entry)).bytes
      order[MapName.scopeEntry.rawValue, default: []].append(.text(id))
    }
    self.order = JSONValue.object(order.mapValues(JSONValue.list)).bytes
  }

  /// All things.
  var json: [UInt8] { Self.object(items: items, gone: [], order) }

  /// What is different since another state.
  func patch(since former: PlanItems) -> [UInt8] {
    Self.object(
      items: items.filter { former.items[$0.key] != $0.value },
      gone: former.items.keys.filter { items[$0] == nil }.sorted(), order)
  }

  private static func object(
    items: [String: [UInt8]], gone: [String], _ order: [UInt8]
  ) -> [UInt8] {
    var bytes = Array("{\"items\":{".utf8)
    for (index, item) in items.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += JSONValue.text(item.key).bytes
      bytes.append(UInt8(ascii: ":"))
      bytes += item.value
    }
    bytes += "},\"gone\":".utf8
    bytes += JSONValue.list(gone.map(JSONValue.text)).bytes
    bytes += ",\"order\":".utf8
    bytes += order
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

/// Writes one thing of a plan.
private struct ItemWriter {
  let graph: PlanGraph
  let ids: ThingIDs
  let values: WrittenValues
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
      members["linked"] = .number(graph.links(to: node, .point).count)
    case .subPoint(_, let point): members["of"] = ids.id(of: .actionPoint(point)).map { .text($0) }
    case .department:
      // What it is asked, for the division of its points when it is split.
      var asked: [String] = []
      for link in graph.links(to: node)
      where [.department, .lead, .partner].contains(link.role) {
        guard let id = ids.id(of: link.from), !asked.contains(id) else { continue }
        asked.append(id)
      }
      members["asked"] = .list(asked.map(JSONValue.text))
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
