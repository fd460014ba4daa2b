import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// A plan of texts by path, and operations on it.
struct Change {
  let files: [SourceFile]
  let reader: PlanReader
  let graph: PlanGraph
  static let day = Day("2027-03-01")

  init(_ texts: [String: String]) {
    files = texts.keys.sorted().map { SourceFile(path: $0, text: texts[$0] ?? "") }
    reader = PlanReader(files)
    graph = PlanGraph(reader.plan)
  }

  init(_ text: String) { self.init(["plan.yaml": text]) }

  func edit(_ operations: Operations.Operation...) throws -> OperationEdit {
    let day = try #require(Self.day)
    return try OperationEdit(operations, on: files, parsed: reader, graph, today: day)
  }

  /// The files afterwards by path.
  func texts(_ operations: Operations.Operation...) throws -> [String: String] {
    let day = try #require(Self.day)
    let edit = try OperationEdit(operations, on: files, parsed: reader, graph, today: day)
    var texts = Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { $1 })
    for file in edit.files {
      texts[file.path] = file.after.map { String(decoding: $0, as: UTF8.self) }
    }
    return texts
  }

  /// The only file afterwards.
  func text(_ operation: Operations.Operation) throws -> String {
    try #require(try texts(operation)["plan.yaml"])
  }

  /// The removed and added lines of a change.
  func diff(_ operation: Operations.Operation) throws -> String {
    try edit(operation).files.map { file in
      UnifiedDiff(file).text(name: file.path).split(separator: "\n")
        .filter {
          !$0.hasPrefix("---") && !$0.hasPrefix("+++") && !$0.hasPrefix("@@") && !$0.hasPrefix(" ")
        }
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  func refusal(_ operation: Operations.Operation) -> OperationRefusal? {
    do {
      _ = try edit(operation)
      return nil
    } catch {
      return error as? OperationRefusal
    }
  }
}
