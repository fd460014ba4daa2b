import PlanModel
import SourceText
import Toolkit

/// What a department answered since an older version of a plan.
struct AnswerComparison {
  let old: PlanGraph
  let new: PlanGraph

  /// Content of an answer, without its position in a file.
  private struct Content: Hashable {
    let state: DecisionState
    let date: Day?
    let reason: String?
    let landed: String?
    let done: String?

    init(_ decision: Decision) {
      state = decision.state
      date = decision.date
      reason = decision.reason?.value
      landed = decision.landed?.value
      done = decision.done?.allWords.dutch
    }
  }

  /// - Parameter subjects: points and sub-points of the newer plan, each behind itself in the
  ///   older.
  func changes(
    from oldDepartment: Int?, to newDepartment: Int, subjects: [(old: Node?, new: Node)]
  ) -> [PlanChanges.Change] {
    subjects.flatMap { subject -> [PlanChanges.Change] in
      let was =
        oldDepartment.flatMap { department in
          subject.old.map { old.decisions(on: $0, by: department) }
        } ?? []
      let now = new.decisions(on: subject.new, by: newDepartment)
      let name = new.name(of: subject.new)
      let kind = Phrase(nl: "antwoord op \(name)", en: "answer to \(name)")
      let before = was.last?.words ?? Phrase(verbatim: "")
      let added = Self.subtract(was, from: now).map { PlanChanges.Change(kind, before, $0.words) }
      let struck = Phrase(nl: "geschrapt ", en: "struck: ")
      let removed = Self.subtract(now, from: was).map {
        PlanChanges.Change(struck + kind, $0.words, Phrase(verbatim: ""))
      }
      return added + removed
    }
  }

  /// What is left when each of the others is taken away once.
  private static func subtract(_ others: [Decision], from these: [Decision]) -> [Decision] {
    var counts: [Content: Int] = [:]
    for other in others { counts[Content(other), default: 0] += 1 }
    return these.filter { decision in
      let content = Content(decision)
      guard let count = counts[content], count > 0 else { return true }
      counts[content] = count - 1
      return false
    }
  }
}
