import PlanModel
import SourceText
import Toolkit

/// Advice that departments have not answered by a date.
///
/// An answer without a date counts: nobody can say that it came too late. The owner's own points
/// are no advice.
struct UnansweredAdvice {
  private var names: [Int: [String]] = [:]

  /// One pass over the points that are not the owner's and their departments.
  init(in graph: PlanGraph, asOf day: Day) {
    let owner = graph.links(from: .plan, .owner).first?.to
    for (index, point) in graph.plan.actionPoints.enumerated() where point.priority != .primary {
      for department in graph.departments(of: index) where owner != .department(department) {
        names[department, default: []] += Self.open(
          point, at: index, for: department, in: graph, asOf: day)
      }
    }
  }

  /// Numbers of points, and names of sub-points where the others have an answer.
  func names(for department: Int) -> [String] { names[department] ?? [] }

  private static func open(
    _ point: ActionPoint, at index: Int, for department: Int, in graph: PlanGraph, asOf day: Day
  ) -> [String] {
    func isOpen(_ node: Node) -> Bool {
      let answer = graph.decisions(on: node, by: department)
        .last { decision in decision.date.map { $0 <= day } ?? true }
      return answer == nil || answer?.state == .notDiscussed
    }
    guard isOpen(.actionPoint(index)), point.isNamed else { return [] }
    let parts = point.subPoints.indices.filter {
      graph.isAsked(department, of: .subPoint($0, of: index))
    }
    let openParts = parts.filter { isOpen(.subPoint($0, of: index)) }
    return openParts.count == parts.count && (parts.isEmpty || !openParts.isEmpty)
      ? [point.label] : openParts.map(point.subPointName)
  }
}
