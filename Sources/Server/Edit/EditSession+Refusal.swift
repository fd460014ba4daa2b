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
      return try OperationEdit(
        operations, on: plan.files, parsed: plan.reader, plan.graph, today: today())
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

  /// Refuses every way of writing to a plan that a newer program wrote, as the page says: taking back
  /// a change makes no operations, so that must ask too.
  func refuseNewerFormat() throws(EditProblem) {
    guard let version = plan.reader.newerFormat else { return }
    throw .refused(
      OperationRefusal(Phrase.newerFormat(version), remedy: Phrase.newerProgram))
  }
}
