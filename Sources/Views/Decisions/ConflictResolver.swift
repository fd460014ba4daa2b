import PlanModel
import SourceText
import Toolkit

/// Compares the answers of an import with the plan's, and with each other where several are to
/// the same recommendation by the same department.
struct ConflictResolver {
  private let graph: PlanGraph
  private let replaces: Bool
  /// For each recommendation and department the answers of the import, each once.
  private let rivals: [Key: [ReturnedAnswer]]

  /// Maximum number of different answers that one department may give to one recommendation. Each
  /// is compared with each: files with more are no answers, and would take hours.
  private static let mostAnswers = 50

  private struct Key: Hashable {
    let subject: Node
    let department: Int

    init(_ answer: ReturnedAnswer) {
      subject = answer.subject
      department = answer.department
    }
  }

  init(_ answers: [ReturnedAnswer], in graph: PlanGraph, replaces: Bool) {
    self.graph = graph
    self.replaces = replaces
    var rivals: [Key: [ReturnedAnswer]] = [:]
    for answer in answers where rivals[Key(answer)]?.contains(where: answer.says) != true {
      guard (rivals[Key(answer)]?.count ?? 0) < Self.mostAnswers else { continue }
      rivals[Key(answer), default: []].append(answer)
    }
    self.rivals = rivals.mapValues { all in
      // An empty list beside one that was filled in says nothing.
      let filled = all.filter { !$0.isNothing }
      return filled.isEmpty ? all : filled
    }
  }

  func outcome(of answer: ReturnedAnswer) -> DecisionImport.Outcome {
    let noted = graph.decisions(on: answer.subject, by: answer.department)
    let rivals = rivals[Key(answer)] ?? []
    if rivals.count == Self.mostAnswers, !rivals.contains(where: answer.says) {
      return .refused(.tooManyAnswers)
    }
    // What an earlier row brought, and that nothing was discussed yet, need not be noted.
    guard rivals.contains(answer), !(noted.isEmpty && answer.isNothing) else {
      return .unchanged(answer)
    }
    let holding = noted.last
    if let holding, answer.says(holding) { return .unchanged(answer) }
    let isKnown = noted.contains(where: answer.says)
    guard replaces else {
      if isKnown, let holding { return .superseded(answer, by: .plan(holding)) }
      return against(rivals.first { $0 != answer && !$0.isRecorded(in: noted) }, answer, holding)
    }
    // The newest of the import is compared with the valid answer; the others lose to the newest.
    let newest = Self.newest(of: rivals) ?? answer
    if newest == answer {
      let other = rivals.first { $0 != answer && !$0.isRecorded(in: noted) }
      return against(other, answer, holding, isChosen: true)
    }
    let isHolding = holding.map(newest.says) ?? false
    let winner = holding.flatMap { isHolding ? .plan($0) : nil } ?? DecisionImport.Side.row(newest)
    return isKnown
      ? .superseded(answer, by: winner) : .conflict(answer, with: winner, isChosen: false)
  }

  /// Outcome of an answer that the plan does not have, or that becomes valid again.
  private func against(
    _ other: ReturnedAnswer?, _ answer: ReturnedAnswer, _ holding: Decision?,
    isChosen: Bool = false
  ) -> DecisionImport.Outcome {
    if let other { return .conflict(answer, with: .row(other), isChosen: isChosen) }
    guard let holding else { return .new(answer) }
    return Self.replaces(answer, holding)
      ? .changed(answer, from: holding)
      : .conflict(answer, with: .plan(holding), isChosen: isChosen)
  }

  /// Whether an answer is plainly the later one.
  private static func replaces(_ answer: ReturnedAnswer, _ holding: Decision) -> Bool {
    if holding.state == .notDiscussed && holding.date == nil { return true }
    if answer.completes(holding) || answer.isProgress(after: holding) { return true }
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

extension ReturnedAnswer {
  /// Whether it says no more than that nothing was discussed yet.
  fileprivate var isNothing: Bool {
    state == .notDiscussed && date == nil && reason.isEmpty && landed.isEmpty
  }

  /// Whether it is the same answer with a text that was missing, as when a refused cell is
  /// corrected.
  fileprivate func completes(_ decision: Decision) -> Bool {
    state == decision.state && date == decision.date
      && (decision.reason.map { $0.value == reason } ?? true)
      && (decision.landed.map { $0.value == landed } ?? true)
  }

  fileprivate func isRecorded(in decisions: [Decision]) -> Bool { decisions.contains(where: says) }
}
