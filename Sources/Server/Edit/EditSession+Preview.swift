import NIOHTTP1
import Operations
import TextFormats
import Toolkit

/// What a change would do, for one that reaches far.
extension EditSession {
  /// Response with the sentence, the notes and the lines of the files; nothing is written.
  func foresee(_ bytes: [UInt8]) throws(EditProblem) -> Response {
    var body = try JSONMembers(try JSONTree.read(bytes))
    let trees = try body.list("operations")
    try body.end()
    guard !trees.isEmpty, trees.count <= 100 else { throw .form("no operations, or too many") }
    let json = operationJSON
    var operations: [Operation] = []
    for tree in trees { operations.append(try json.operation(tree)) }
    let edit = try self.edit(operations)
    let lines = edit.files.map { UnifiedDiff($0).text(name: plan.relative($0.path)) }
    return Response(
      .ok,
      .object([
        "sentence": .text(FormatJSON.plain(edit.sentence.capitalized(words), words)),
        "notes": .list(edit.notes.map { .text(FormatJSON.plain($0(words), words)) }),
        "diff": .text(lines.joined()),
      ]))
  }
}
