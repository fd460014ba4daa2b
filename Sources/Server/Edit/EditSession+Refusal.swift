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

  /// Before a theme goes, what stays is taken out of it step by step, each a phase that sees what those before it did:
  /// an effect that is in the theme twice leaves one position after the other. All is known by its name, because a
  /// phase may give it another index.
  private func phases(of operations: [Operation]) -> [[Operation]] {
    func named(_ target: Target) -> Target {
      guard case .node(let node) = target else { return target }
      switch node {
      case .theme: return .named("theme:\(plan.graph.name(of: node))")
      case .effect: return .named("effect:\(plan.graph.name(of: node))")
      default: return target
      }
    }
    var (first, steps, last): ([Operation], [[Operation]], [Operation]) = ([], [], [])
    for operation in operations {
      switch operation {
      case .remove(.node(let node), let scope):
        if case .theme = node {
          last.append(.remove(named(.node(node)), scope))
        } else {
          first.append(operation)
        }
      case .removePlace(let effect, let parent):
        steps.append([.removePlace(named(effect), from: named(parent))])
      default: first.append(operation)
      }
    }
    guard !last.isEmpty, operations.count > last.count else { return [operations] }
    return (first.isEmpty ? [] : [first]) + steps + [last]
  }

  /// Refuses every way of writing to a plan that a newer program wrote, as the page says: taking back
  /// a change makes no operations, so that must ask too.
  func refuseNewerFormat() throws(EditProblem) {
    guard let version = plan.reader.newerFormat else { return }
    throw .refused(
      OperationRefusal(Phrase.newerFormat(version), remedy: Phrase.newerProgram))
  }
}
