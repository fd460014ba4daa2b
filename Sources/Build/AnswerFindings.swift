import Findings
package import Operations
package import PlanModel
import Rules
package import SourceText
package import Toolkit
package import Views

/// What the check will report of answers, before they are written.
package struct AnswerFindings: Sendable {
  private let messages: [Key: [Phrase]]

  /// Whose answer to what. The last one that a plan has is the one that was added.
  private struct Key: Hashable {
    let subject: Node
    let department: Int
  }

  /// Of nothing.
  package init() { messages = [:] }

  /// - Parameters:
  ///   - edit: records the answers.
  ///   - files: those of the plan as the edit leaves them.
  package init(_ edit: OperationEdit, _ files: [SourceFile], named: NamedFiles) {
    let input = Pipeline.read(files, parsed: edit.after, named: named)
    var messages: [Key: [Phrase]] = [:]
    for finding in Pipeline.check(input).findings where finding.excuse == nil {
      guard case .decision(let index)? = finding.subject,
        let key = Self.key(of: index, in: input.graph)
      else { continue }
      messages[key, default: []].append(finding.onScreen?.message ?? finding.message)
    }
    self.messages = messages
  }

  private static func key(of decision: Int, in graph: PlanGraph) -> Key? {
    guard let subject = graph.links(from: .decision(decision), .decided).first?.to,
      case .department(let department)? = graph.links(from: .decision(decision), .decider).first?.to,
      graph.indicesOfDecisions(on: subject, by: .department(department)).last == decision
    else { return nil }
    return Key(subject: subject, department: department)
  }

  /// What is reported of an answer that the edit records.
  package subscript(_ answer: ReturnedAnswer) -> [Phrase] {
    messages[Key(subject: answer.subject, department: answer.department)] ?? []
  }
}
