import Build
import Editing
import Findings
import Operations
import PlanModel
import Rules
import SourceText
import Toolkit

/// Any bytes, taken for a plan's file, and an operation of any form on it: nothing crashes, nothing but
/// what the operation is about comes to mean something else, and taking it back gives the same bytes.
///
/// The first line of the input chooses the operation: its form, two things, a key, and then a text.
package struct OperationTrial {
  private let files: [SourceFile]
  private let reader: PlanReader
  private let graph: PlanGraph
  private let choice: [Int]
  private let text: String
  private let day: Day
  private var broken: [String] = []

  /// A file that no operation on the other may change without a reason.
  private static let other = "departments:\n  - code: ZZ # blijft\n    name: Anders\n"
  private static let forms = 28

  /// What is not as it must be, in words for who mends it.
  package static func faults(of bytes: [UInt8]) -> [String] {
    guard let day = Day("2027-03-01") else { return [] }
    var trial = OperationTrial(bytes, day)
    trial.run()
    return trial.broken
  }

  private init(_ bytes: [UInt8], _ day: Day) {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let head = bytes[..<end]
    choice = (0..<4).map { $0 < head.count ? Int(head[$0]) : 0 }
    text = String(decoding: head.dropFirst(4), as: UTF8.self)
    files = [
      SourceFile(path: "plan.yaml", bytes: Array(bytes[end...].dropFirst())),
      SourceFile(path: "ander.yaml", text: Self.other),
    ]
    reader = PlanReader(files)
    graph = PlanGraph(reader.plan)
    self.day = day
  }

  private mutating func run() {
    let form = choice[0] % Self.forms
    guard let operations = operations(form) else { return }
    let edit: OperationEdit
    do throws(OperationRefusal) {
      edit = try OperationEdit(operations, on: files, parsed: reader, graph, today: day)
    } catch {
      return
    }
    for file in edit.files { look(at: file) }
    guard form < Self.simple, let operation = operations.first else { return }
    compare(operation, PlanFacts(PlanGraph(edit.after.plan)))
  }

  /// The bytes outside the edits are the same, and the opposite edits give the former ones.
  private mutating func look(at file: FileEdit) {
    let present = files.first { $0.path == file.path }?.bytes
    if file.before != present { broken.append("\(file.path): another file was changed") }
    guard let before = file.before, let after = file.after else { return }
    var edited = EditedText(before)
    if !edited.apply(file.edits) || edited.bytes != after {
      broken.append("\(file.path): the edits do not make the bytes")
    }
    let change = JournalFile(file.path, file, before: before, mark: [])
    // Bytes that are no text cannot be in a journal of JSON, and no such file can be read.
    if change.inverse.applied(to: after) != before {
      broken.append("\(file.path): it cannot be taken back")
    }
  }

  // MARK: Operations

  /// How many of the forms change one thing and lists of it only.
  private static let simple = 17

  private var nodes: [Node] {
    graph.holders + graph.askedNodes.filter { $0.mapName == .subPoint }
  }

  private func operations(_ form: Int) -> [Operations.Operation]? {
    if form == 27 {
      let fixes = Pipeline.check(PlanInput(files: files)).findings.flatMap(\.fixes)
      return fixes.isEmpty ? nil : fixes[choice[1] % fixes.count].operations
    }
    let nodes = nodes
    let (first, second) = (nodes[choice[1] % nodes.count], nodes[choice[2] % nodes.count])
    return [operation(form, first, second)]
  }

  private func operation(_ form: Int, _ one: Node, _ other: Node) -> Operations.Operation {
    let (first, second) = (Target.node(one), Target.node(other))
    let keys = PlanFormat[one.mapName].keys.map(\.name)
    let key = keys[choice[3] % keys.count]
    return switch form {
    case 0: .set(first, key: key, [text])
    case 1: .set(first, key: key, text.split(separator: " ").map(String.init))
    case 2: .clear(first, key: key)
    case 3: .link(from: first, to: second, key: nil, .own)
    case 4: .link(from: first, to: second, key: nil, .inferred(text))
    case 5: .unlink(from: first, to: second, key: nil)
    case 6: .setBasis(from: first, to: second, key: nil, .stated([text]))
    case 7: .setBasis(from: first, to: second, key: nil, .inferred(text))
    case 8: .excuse(first, rule: "label-too-long", reason: text)
    case 9: .unexcuse(first, rule: "label-too-long")
    case 10: .moveEffect(first, from: nil, under: second, choice[3] % 2 == 0 ? .first : .last)
    case 11: .remove(first, .alone)
    case 12: .removePlace(first, from: second)
    case 13: .add(AddedThing(.effect, text, under: first, at: choice[3] % 2 == 0 ? .first : .last))
    case 14: .add(AddedThing(.place, text, under: first))
    case 15: .add(AddedThing(.scope, text, [KeyText("reason", "Daarom.")]))
    case 16: .rename(first, to: text, until: day)
    case 17: .add(AddedThing(.subPoint, text, under: first, at: .first))
    case 18: .add(AddedThing(.theme, text))
    case 19: .add(AddedThing(.department, text))
    case 20: .renumber([NumberPair(from: graph.name(of: one), to: text)], until: day)
    case 21: .merge(first, into: second, until: day)
    case 22:
      .split(
        first,
        [
          SplitPart(code: text, points: [graph.name(of: other)]), SplitPart(code: "RS", points: []),
        ],
        until: day)
    case 23: .remove(first, .lift)
    case 24: .remove(first, .all)
    case 25: .moveSubPoint(first, to: second, choice[3] % 2 == 0 ? .first : .last)
    default: .add(AddedThing(.point, text, [KeyText("departments", "ZZ")]))
    }
  }

  // MARK: Meaning

  private mutating func compare(_ operation: Operations.Operation, _ after: PlanFacts) {
    var before = PlanFacts(graph)
    // Of things with one name a change of the first moves the marks of the others.
    guard !before.values.keys.contains(where: { $0.contains(" #") }),
      !after.values.keys.contains(where: { $0.contains(" #") })
    else { return }
    let allowed = allowed(operation, &before, new: after.values.keys)
    for line in before.differences(from: after) {
      let isAllowed = allowed.contains { line.hasPrefix("\($0) ") }
      if !isAllowed { broken.append("\(operation): \(line)") }
    }
  }

  /// The things whose facts may be others.
  private func allowed(
    _ operation: Operations.Operation, _ facts: inout PlanFacts, new: some Sequence<String>
  ) -> [String] {
    func name(_ target: Target) -> String {
      if case .node(let node) = target { facts[node] } else { "?" }
    }
    /// What an effect is under, when a key is about its position there.
    func holders(_ target: Target, _ key: String) -> [String] {
      guard case .node(let node) = target,
        PlanFacts.elsewhere[node.mapName]?.contains(key) == true
      else { return [] }
      return graph.links(to: node, .place).map { facts[$0.from] }
    }
    switch operation {
    case .set(let target, let key, let texts):
      let renamed = key == "text" ? "part" : key == "name" ? "line" : nil
      if let renamed, let text = texts.first, name(target).hasPrefix("\(renamed) ") {
        facts.rename(name(target), to: "\(renamed) \(text)")
        return ["\(renamed) \(text)"]
      }
      return [name(target)] + holders(target, key)
    case .clear(let target, let key): return [name(target)] + holders(target, key)
    case .unexcuse(let target, _): return [name(target)]
    case .excuse(let target, _, _):
      guard case .node(let node) = target else { return [] }
      return [facts[node.holder]]
    case .link(let from, _, _, _), .unlink(let from, _, _), .setBasis(let from, _, _, _),
      .removePlace(_, let from):
      return [name(from)]
    case .moveEffect(let target, _, let under, _):
      guard case .node(let node) = target else { return [] }
      let holders = graph.links(to: node, .place).map { facts[$0.from] }
      return holders + [name(under)]
    case .remove(let target, _):
      let old = name(target)
      facts.remove(old)
      return ["order", "plan", old]
    case .add(let thing):
      return ["order"] + new.filter { facts.values[$0] == nil }
        + (thing.under.map { [name($0)] } ?? [])
    case .rename(let target, let new, _):
      guard case .node(let node) = target else { return [] }
      let kind = name(target).prefix { $0 != " " }
      facts.rename(name(target), to: "\(kind) \(new)")
      // Without a number the title is the name.
      return [
        "\(kind) \(new)", "plan", "decision", "part", node.mapName == .plan ? "plan" : "point",
      ]
    default: return []
    }
  }
}
