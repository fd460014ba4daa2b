import NIOHTTP1
import Operations
import PlanModel
import SourceText
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
        "sentence": .text(
          FormatJSON.sentence(edit.sentence.capitalized.onScreen(words), words)),
        "notes": .list(
          (edit.notes + unconverted(operations)).map { .text(FormatJSON.plain($0, words)) }),
        "diff": .text(lines.joined()),
      ]))
  }

  /// Answers that a conversion to ids leaves as they are, with why.
  private func unconverted(_ operations: [Operation]) -> [Phrase] {
    guard operations.contains(.convertAnswers) else { return [] }
    return DecisionConversion(plan.graph).undecided.prefix(20).map { undecided in
      let decision = undecided.decision
      let name = "\(decision.point.value), \(decision.department.value)"
      return Phrase(nl: "Antwoord op \(name) blijft: ", en: "The answer to \(name) stays: ")
        + undecided.reason
    }
  }
}
