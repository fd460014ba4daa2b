import PlanModel
import SourceText
import Wording

/// Weighs the answers of an import against the plan's, and against each other where several are to
/// the same recommendation by the same department.
struct Weighing {
  private let graph: PlanGraph
  private let replaces: Bool
  /// For each recommendation and department the answers that the plan does not know, each once.
  private var unknown: [Key: [ReturnedAnswer]] = [:]

  private struct Key: Hashable {
    let subject: Node
    let department: Int
  }

  init(_ answers: [ReturnedAnswer], in graph: PlanGraph, replaces: Bool) {
    self.graph = graph
    self.replaces = replaces
    for answer in answers where !isKnown(answer) {
      let key = Key(subject: answer.subject, department: answer.department)
      if unknown[key]?.contains(where: answer.says) != true {
        unknown[key, default: []].append(answer)
      }
    }
  }

  func outcome(of answer: ReturnedAnswer) -> DecisionImport.Outcome {
    let rivals = unknown[Key(subject: answer.subject, department: answer.department)] ?? []
    // An answer that the plan has, or that an earlier row brought.
    guard rivals.contains(answer) else { return .unchanged(answer) }
    let holding = holding(against: answer)
    if let other = rivals.first(where: { $0 != answer }) {
      // The side that a person must compare with: the one that wins, or else the first other.
      let chosen = Self.newest(of: rivals)
      let side = chosen == answer || !replaces ? other : chosen ?? other
      return .conflict(answer, with: .row(side), isChosen: replaces && chosen == answer)
    }
    guard let holding else { return .new(answer) }
    return Self.replaces(answer, holding)
      ? .changed(answer, from: holding)
      : .conflict(answer, with: .plan(holding), isChosen: replaces)
  }

  /// Whether the plan has the answer, now or in its history; that nothing was discussed yet need
  /// not be noted.
  private func isKnown(_ answer: ReturnedAnswer) -> Bool {
    let noted = graph.decisions(on: answer.subject, by: answer.department)
    if noted.contains(where: answer.says) { return true }
    return noted.isEmpty && answer.state == .notDiscussed && answer.date == nil
      && answer.reason.isEmpty && answer.landed.isEmpty
  }

  private func holding(against answer: ReturnedAnswer) -> Decision? {
    graph.decision(on: answer.subject, by: answer.department)
  }

  /// Whether an answer is plainly the later one.
  private static func replaces(_ answer: ReturnedAnswer, _ holding: Decision) -> Bool {
    if holding.state == .notDiscussed && holding.date == nil { return true }
    guard let date = answer.date else { return false }
    return holding.date.map { $0 < date } ?? true
  }

  /// One with a date before one without; of equals the last.
  private static func newest(of answers: [ReturnedAnswer]) -> ReturnedAnswer? {
    answers.reduce(nil) { best, answer in
      guard let best else { return answer }
      switch (best.date, answer.date) {
      case (let old?, let new?): return new < old ? best : answer
      case (_?, nil): return best
      default: return answer
      }
    }
  }
}
