package import PlanModel
package import Toolkit
import SourceText

/// State of a recommendation at a department: what it answered, or that this is not known.
package enum AdviceState: Hashable, CaseIterable, Sendable {
  case known(DecisionState)
  /// Some parts have an answer and others have none: what it comes to is not known.
  case answeredInPart
  /// Nothing was noted: whether it was talked about is not known.
  case noAnswer
  /// An answer has no date, so that it is not known whether it was valid on the day asked.
  case dateUnknown

  /// In the order of a reader's interest: what came of it first, what is not known last.
  package static let allCases: [AdviceState] =
    [.takesOver, .takesOverInPart, .declines, .later, .discussed, .notDiscussed]
    .map(AdviceState.known) + [.answeredInPart, .noAnswer, .dateUnknown]

  /// The words for a reader.
  package var name: Phrase {
    switch self {
    case .known(let state): state.name
    case .answeredInPart: Phrase(nl: "deels beantwoord", en: "answered in part")
    case .noAnswer: Phrase(nl: "geen antwoord bekend", en: "no answer known")
    case .dateUnknown: Phrase(nl: "datum onbekend", en: "date unknown")
    }
  }

  /// As data: the name of the state in a plan's files.
  package var key: String {
    switch self {
    case .known(let state): state.rawValue
    case .answeredInPart: "answered-in-part"
    case .noAnswer: "no-answer"
    case .dateUnknown: "date-unknown"
    }
  }

  /// Result of advice in this state, as printed behind a number or above a column of numbers.
  package var counted: Phrase {
    switch self {
    case .known(.takesOver): Phrase(nl: "overgenomen", en: "taken over")
    case .known(.takesOverInPart): Phrase(nl: "deels overgenomen", en: "taken over in part")
    case .known(.declines): Phrase(nl: "niet overgenomen", en: "declined")
    case .known, .answeredInPart, .noAnswer, .dateUnknown: name
    }
  }

  /// Whether nothing was answered, as far as is known.
  package var isOpen: Bool { self == .noAnswer || self == .known(.notDiscussed) }

  /// The state of a whole, by the states of its parts.
  ///
  /// - Parts that agree have their state in common.
  /// - A part without an answer leaves the whole 'answered in part', whatever the others answered.
  /// - A part of which the day is unknown may have had no answer yet, so the whole is unknown.
  /// - Only when all parts are answered is something taken over beside something else 'taken over
  ///   in part'. A mixture of other answers has been discussed; no more is known.
  package static func ofWhole(_ parts: [AdviceState]) -> AdviceState {
    let kinds = Set(parts)
    guard kinds.count > 1 else { return parts.first ?? .noAnswer }
    let answered = kinds.filter { !$0.isOpen && $0 != .dateUnknown }
    if answered.isEmpty { return kinds.contains(.dateUnknown) ? .dateUnknown : .noAnswer }
    if kinds.contains(where: \.isOpen) || kinds.contains(.answeredInPart) { return .answeredInPart }
    if kinds.contains(.dateUnknown) { return .dateUnknown }
    return kinds.contains(.known(.takesOver)) || kinds.contains(.known(.takesOverInPart))
      ? .known(.takesOverInPart) : .known(.discussed)
  }

  /// The state of a point that has an answer of its own, beside those of its parts.
  ///
  /// The answer on the point is valid for each part without its own. So 'takes over' is only true
  /// where no part was answered otherwise; the other answers do not depend on the parts.
  package static func ofPoint(_ own: AdviceState, parts: [AdviceState]) -> AdviceState {
    if own.isOpen {
      let whole = ofWhole(parts)
      return whole.isOpen && own != .noAnswer ? own : whole
    }
    guard own == .known(.takesOver), !parts.isEmpty else { return own }
    return ofWhole(parts.map { $0.isOpen ? own : $0 })
  }
}

/// What became of one recommendation at one department.
package struct Advice: Sendable {
  package let point: Int
  package let department: Int
  package let state: AdviceState
  /// Whether the state follows from the answers on the sub-points, and is not the point's own.
  package let isDerived: Bool
  /// The state of each sub-point that is asked of the department: its own, else that of the point.
  package let parts: [AdviceState]
  /// Valid answers, on the point itself first, then on its sub-points.
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
  /// The state of an action point at a department, by its answer on the point and those on the
  /// sub-points that it is asked.
  ///
  /// - Parameter day: the day of the state; nil for the last answers, dated or not.
  package func advice(on point: Int, to department: Int, asOf day: Day? = nil) -> Advice {
    let own = Node.actionPoint(point)
    let parts = plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
      .filter { isAsked(department, of: $0) }
    let ownState = adviceState(on: own, of: department, asOf: day)
    let partStates = parts.map { adviceState(on: $0, of: department, asOf: day) }
    let state = AdviceState.ofPoint(ownState, parts: partStates)
    let answers = zip([own] + parts, [ownState] + partStates).compactMap { subject, state in
      possibleAnswers(on: subject, by: department, asOf: day).last.map {
        Advice.Answer(subject: subject, state: state, decision: $0)
      }
    }
    return Advice(
      point: point, department: department, state: state, isDerived: state != ownState,
      parts: partStates.map { $0.isOpen && !ownState.isOpen ? ownState : $0 }, answers: answers)
  }

  /// State of an action point or sub-point at a department, by its answers on that alone.
  ///
  /// On a day the last dated answer until then is valid. An answer without a date that was noted
  /// after it may have been valid as well: only when all of these agree is the state known.
  package func adviceState(
    on subject: Node, of department: Int, asOf day: Day? = nil
  ) -> AdviceState {
    let answers = possibleAnswers(on: subject, by: department, asOf: day)
    let states = Set(answers.map(\.state))
    guard let state = states.first, states.count == 1 else {
      return states.isEmpty ? .noAnswer : .dateUnknown
    }
    // An answer without a date may have been given later than the day: then there was none yet.
    // What was not discussed later was not discussed on the day either.
    if day != nil, answers.first?.date == nil, state != .notDiscussed { return .dateUnknown }
    return .known(state)
  }

  /// Answers possibly valid on a day, in the order of the files: the last dated one until then,
  /// and what was noted after it without a date.
  func possibleAnswers(on subject: Node, by department: Int, asOf day: Day?) -> [Decision] {
    let all = decisions(on: subject, by: department)
    guard let day else { return all.suffix(1) }
    let dated = all.lastIndex { decision in decision.date.map { $0 <= day } ?? false }
    return (dated.map { [all[$0]] } ?? [])
      + all[(dated.map { $0 + 1 } ?? 0)...].filter { $0.date == nil }
  }
}
