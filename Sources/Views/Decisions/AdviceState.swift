package import PlanModel
package import Toolkit
import SourceText

/// Where a department stands with a recommendation: what it answered, or that this is not known.
package enum AdviceState: Hashable, CaseIterable, Sendable {
  case known(DecisionState)
  /// Nothing was noted: whether it was talked about is not known.
  case noAnswer
  /// There is an answer without a date, so that it is not known whether it held on the day asked.
  case dateUnknown

  /// In the order of a reader's interest: what came of it first, what is not known last.
  package static let allCases: [AdviceState] =
    [.takesOver, .takesOverInPart, .declines, .later, .discussed, .notDiscussed]
    .map(AdviceState.known) + [.noAnswer, .dateUnknown]

  /// The words for a reader.
  package var name: Phrase {
    switch self {
    case .known(let state): state.name
    case .noAnswer: Phrase(nl: "geen antwoord bekend", en: "no answer known")
    case .dateUnknown: Phrase(nl: "datum onbekend", en: "date unknown")
    }
  }

  /// What was done with advice that stands so, behind a number or above a column of them.
  package var counted: Phrase {
    switch self {
    case .known(.takesOver): Phrase(nl: "overgenomen", en: "taken over")
    case .known(.takesOverInPart): Phrase(nl: "deels overgenomen", en: "taken over in part")
    case .known(.declines): Phrase(nl: "niet overgenomen", en: "declined")
    case .known, .noAnswer, .dateUnknown: name
    }
  }

  /// The state of a whole of which the parts have these states.
  ///
  /// Parts that agree speak for the whole. Something taken over beside something else is 'in part'
  /// whatever is not known of the rest; otherwise what is not known of a part is not known of the
  /// whole. A mixture of other answers has been discussed, and no more can be said; of parts that
  /// were not discussed and parts without an answer not even that.
  static func ofWhole(_ parts: [AdviceState]) -> AdviceState {
    let kinds = Set(parts)
    guard kinds.count > 1 else { return parts.first ?? .noAnswer }
    let isTaken = kinds.contains(.known(.takesOver))
    let known = kinds.subtracting([.dateUnknown])
    if kinds.contains(.known(.takesOverInPart)) || (isTaken && known.count > 1) {
      return .known(.takesOverInPart)
    }
    if kinds.contains(.dateUnknown) { return .dateUnknown }
    return kinds == [.known(.notDiscussed), .noAnswer] ? .noAnswer : .known(.discussed)
  }
}

/// What became of one recommendation at one department.
package struct Advice: Sendable {
  package let point: Int
  package let department: Int
  package let state: AdviceState
  /// Whether the state follows from the answers on the sub-points, for want of one on the point.
  package let isDerived: Bool
  /// The answers that hold, on the point itself first, then on its sub-points.
  package let answers: [Answer]

  /// An answer with what it is about.
  package struct Answer: Sendable {
    /// An action point or a sub-point.
    package let subject: Node
    package let state: AdviceState
    package let decision: Decision
  }
}

extension PlanGraph {
  /// Where a department stands with an action point: its answer on the point, else what its
  /// answers on the sub-points that it is asked come down to.
  ///
  /// - Parameter day: the day on which it stood so; nil for the last answers, dated or not.
  package func advice(on point: Int, to department: Int, asOf day: Day? = nil) -> Advice {
    let own = Node.actionPoint(point)
    let parts = plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
      .filter { isAsked(department, of: $0) }
    let ownState = adviceState(on: own, of: department, asOf: day)
    let partStates = parts.map { adviceState(on: $0, of: department, asOf: day) }
    let whole = AdviceState.ofWhole(partStates)
    let isOpen = ownState == .noAnswer || ownState == .known(.notDiscussed)
    let isDerived = isOpen && whole != .noAnswer && whole != ownState
    let answers = zip([own] + parts, [ownState] + partStates).compactMap { subject, state in
      possibleAnswers(on: subject, by: department, asOf: day).last.map {
        Advice.Answer(subject: subject, state: state, decision: $0)
      }
    }
    return Advice(
      point: point, department: department, state: isDerived ? whole : ownState,
      isDerived: isDerived, answers: answers)
  }

  /// Where a department stands with an action point or sub-point by its answers on that alone.
  ///
  /// On a day the last dated answer until then holds. An answer without a date that was noted after
  /// it may have held as well: only when all of these agree is the state known.
  package func adviceState(
    on subject: Node, of department: Int, asOf day: Day? = nil
  ) -> AdviceState {
    let answers = possibleAnswers(on: subject, by: department, asOf: day)
    let states = Set(answers.map(\.state))
    guard let state = states.first, states.count == 1 else {
      return states.isEmpty ? .noAnswer : .dateUnknown
    }
    // An answer without a date may have been given later than the day: then there was none yet. What
    // was not discussed later was not discussed on the day either.
    if day != nil, answers.first?.date == nil, state != .notDiscussed { return .dateUnknown }
    return .known(state)
  }

  /// The answers that may hold on a day, in the order of the files: the last dated one until then,
  /// and what was noted after it without a date.
  func possibleAnswers(on subject: Node, by department: Int, asOf day: Day?) -> [Decision] {
    let all = decisions(on: subject, by: department)
    guard let day else { return all.suffix(1) }
    let dated = all.lastIndex { decision in decision.date.map { $0 <= day } ?? false }
    return (dated.map { [all[$0]] } ?? [])
      + all[(dated.map { $0 + 1 } ?? 0)...].filter { $0.date == nil }
  }
}
