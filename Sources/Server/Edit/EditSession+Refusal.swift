import Operations
import PlanModel
import SourceText
import Toolkit

/// Why a change is not made.
extension EditSession {
  func edit(_ operations: [Operation]) throws(EditProblem) -> OperationEdit {
    // Before the operations, whose refusal would say that the file cannot be read.
    try refuseNewerFormat()
    do throws(OperationRefusal) {
      // History is read in the editor too, where things are known by their titles.
      let sentence = Phrase.joined(operations.map { $0.sentence(in: plan.graph) }, by: " ")
      return try OperationEdit(
        phases(of: operations), as: sentence.onScreen, on: plan.files, parsed: plan.reader,
        plan.graph, today: today())
    } catch {
      // What is not there may be in a file that cannot be read now.
      let broken = plan.reader.problems.filter(\.endsReading)
      if let range = error.range, let problem = broken.first(where: { $0.range.file == range.file })
      {
        throw .unreadable(file: plan.path(of: range), line: problem.range.start.line)
      }
      if error.range == nil, let (file, line) = plan.unreadable {
        throw .unreadable(file: file, line: line)
      }
      throw .refused(error)
    }
  }

  /// A theme goes after what stays of it was taken out, as a second phase. It is known by its name there: what the
  /// first does may give it another index.
  private func phases(of operations: [Operation]) -> [[Operation]] {
    var (first, second): ([Operation], [Operation]) = ([], [])
    for operation in operations {
      if case .remove(.node(let node), let scope) = operation, case .theme = node {
        second.append(.remove(.named("theme:\(plan.graph.name(of: node))"), scope))
      } else {
        first.append(operation)
      }
    }
    return first.isEmpty || second.isEmpty ? [operations] : [first, second]
  }

  /// Refuses every way of writing to a plan that a newer program wrote, as the page says: taking back
  /// a change makes no operations, so that must ask too.
  func refuseNewerFormat() throws(EditProblem) {
    guard let version = plan.reader.newerFormat else { return }
    throw .refused(
      OperationRefusal(Phrase.newerFormat(version), remedy: Phrase.newerProgram))
  }
}
