// Why things are kept from one change to the next: writing all of a plan of 3,000 nodes as JSON takes
// 60 ms of processor time, six times the change itself. What is sent of a thing is its own lines and the
// names to which these lead. So it is written again only when its file changed, or one of those names
// did; that is compared for each thing and not computed from the change, so that no kind of change can be
// forgotten.

import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// The plan for the editor: each thing as JSON by its id, so that a change sends only the things that
/// became different.
struct PlanItems {
  private var items: [String: Item] = [:]
  /// Ids by kind in the order of the plan.
  private let order: Order
  private let language: Language
  /// Number of things that were written, and not taken over from before.
  let writtenCount: Int

  private struct Item {
    let json: [UInt8]
    /// Nil for a thing that no file has.
    let origin: Origin?
    /// What the plan makes of the names in it, and of those that name it.
    let uses: [String]
  }

  /// Where a thing is written, and in which text.
  private struct Origin: Equatable {
    let start: SourcePosition
    let path: String
    /// Hash of the file.
    let text: String
  }

  private struct Order: Equatable {
    var kinds: [String: [String]] = [:]
    var json: [UInt8] = []

    static func == (one: Order, other: Order) -> Bool { one.kinds == other.kinds }
  }

  /// - Parameters:
  ///   - texts: ids of the sources of which the plan has the text.
  ///   - former: the plan before a change.
  init(
    _ plan: EditedPlan, texts: Set<String>, _ language: Language, reusing former: PlanItems? = nil
  ) {
    let former = former?.language == language ? former : nil
    let paths = plan.paths
    let graph = plan.graph
    let uses = ItemUses(graph: graph, ids: plan.ids, texts: texts)
    func origin(_ range: SourceRange?) -> Origin? {
      guard let range, paths.indices.contains(range.file.index),
        let text = plan.hashes[paths[range.file.index]]
      else { return nil }
      return Origin(start: range.start, path: paths[range.file.index], text: text)
    }
    var new: [String: (thing: Thing, origin: Origin?, uses: [String])] = [:]
    var files: Set<FileNumber> = []
    var items: [String: Item] = [:]
    items.reserveCapacity(former?.items.count ?? 0)
    func take(_ id: String, _ thing: Thing, _ range: SourceRange?, _ used: [String]) {
      let origin = origin(range)
      if let same = former?.items[id], origin != nil, same.origin == origin, same.uses == used {
        items[id] = same
        new[id] = nil
      } else {
        // Of two parts of the scope with one topic the last counts, whichever of them is new.
        items[id] = nil
        new[id] = (thing, origin, used)
        if let range { files.insert(range.file) }
      }
    }
    var order = Order()
    for node in ThingIDs.all(graph.plan) {
      guard let id = plan.ids.id(of: node) else { continue }
      order.kinds[node.mapName.rawValue, default: []].append(id)
      take(id, .node(node), plan.ids.range(of: .node(node)), uses.of(node))
    }
    for (index, entry) in graph.plan.scope.enumerated() {
      let id = "scope:\(entry.topic.value)"
      order.kinds[MapName.scopeEntry.rawValue, default: []].append(id)
      take(id, .scopeEntry(index), entry.range, [])
    }
    let writer = ItemWriter(
      graph: graph, ids: plan.ids,
      values: WrittenValues(plan.files, plan.reader, only: files), language: language,
      broken: uses.broken, paths: paths, texts: texts)
    for (id, part) in new {
      let json = JSONValue.object(writer.item(part.thing)).bytes
      items[id] = Item(json: json, origin: part.origin, uses: part.uses)
    }
    if let former, former.order == order {
      order = former.order
    } else {
      let lists = order.kinds.mapValues { JSONValue.list($0.map(JSONValue.text)) }
      order.json = JSONValue.object(lists).bytes
    }
    self.items = items
    self.order = order
    self.language = language
    writtenCount = new.count
  }

  fileprivate enum Thing {
    case node(Node)
    case scopeEntry(Int)
  }

  /// All things.
  var json: [UInt8] { Self.object(items, gone: [], order) }

  /// What is different since another state. The order is left out where it is the same: it is as long as
  /// all names of the plan.
  func patch(since former: PlanItems) -> [UInt8] {
    Self.object(
      items.filter { former.items[$0.key]?.json != $0.value.json },
      gone: former.items.keys.filter { items[$0] == nil }.sorted(),
      former.order == order ? nil : order)
  }

  private static func object(
    _ items: [String: Item], gone: [String], _ order: Order?
  ) -> [UInt8] {
    var bytes = Array("{\"items\":{".utf8)
    bytes.reserveCapacity(items.values.reduce(1 << 10) { $0 + $1.json.count + 64 })
    for (index, item) in items.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += JSONValue.text(item.key).bytes
      bytes.append(UInt8(ascii: ":"))
      bytes += item.value.json
    }
    bytes += "},\"gone\":".utf8
    bytes += JSONValue.list(gone.map(JSONValue.text)).bytes
    if let order {
      bytes += ",\"order\":".utf8
      bytes += order.json
    }
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

extension ItemWriter {
  fileprivate func item(_ thing: PlanItems.Thing) -> [String: JSONValue] {
    switch thing {
    case .node(let node): item(node)
    case .scopeEntry(let index): item(graph.plan.scope[index])
    }
  }
}
