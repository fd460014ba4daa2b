package import PlanModel
package import Toolkit
import SourceText

/// How far the departments are with what they were asked, on a day or now.
package struct DecisionStatus: Sendable {
  package let title: String
  /// Nil when every answer counts, dated or not.
  package let day: Day?
  /// The last day on which an answer is in time.
  package let lastDay: Day?
  /// Code of the one department that is reported; nil for all.
  package let only: String?
  /// Every department that is asked something or answered, in the order of the plan.
  package let departments: [Of]

  /// What one department was asked.
  package struct Of: Sendable {
    package let code: String
    package let name: Phrase
    package let items: [Item]
    /// The state of each of its points, in the order of the items.
    package let points: [PointState]

    /// How many items have no answer.
    package var unansweredCount: Int { items.count { !$0.isAnswered } }
  }

  /// The state of a point as a whole.
  package struct PointState: Sendable {
    package let point: String
    package let state: AdviceState
    /// The states of the sub-points that are asked; empty where none was answered apart.
    package let parts: [AdviceState]
  }

  /// A recommendation: an action point, or a sub-point where those were answered apart.
  package struct Item: Sendable {
    package let point: String
    package let title: String
    package let priority: Priority
    /// Whether it is the owner's, shared with the department.
    package let isShared: Bool
    /// The answer that is valid, with what was done as far as is known; nil when none is known.
    package let decision: Decision?
    /// Possible states on the day, where an answer has no date.
    package let noted: [DecisionState]

    var isAnswered: Bool { decision != nil || !noted.isEmpty }
  }

  /// - Parameter only: index of the one department to report; nil for all.
  package init(_ graph: PlanGraph, asOf day: Day? = nil, only: Int? = nil) {
    self.day = day
    self.only = only.map { graph.plan.departments[$0].code.value }
    title = graph.plan.title
    lastDay = graph.plan.handOut?.lastDay
    var items: [Int: [Item]] = [:]
    var points: [Int: [PointState]] = [:]
    let owner = graph.links(from: .plan, .owner).first?.to
    let all = PointSummary.all(in: graph)
    // Advice before what is only shared.
    let advice = all.filter { $0.point.priority != .primary }
    for facts in advice + all.filter({ $0.point.priority == .primary }) {
      for department in facts.departments where only == nil || only == department {
        let found = Self.items(facts, of: department, in: graph, on: day)
        // What the owner does itself is no question to it, but its answers are reported.
        let isOwn = owner == .department(department) && facts.point.priority == .primary
        guard !isOwn || found.contains(where: \.isAnswered) else { continue }
        items[department, default: []] += found
        let advice = graph.advice(on: facts.index, to: department, asOf: day)
        let isApart = advice.answers.contains { $0.subject != .actionPoint(facts.index) }
        points[department, default: []].append(
          PointState(
            point: facts.point.number.value, state: advice.state,
            parts: isApart ? advice.parts : []))
      }
    }
    departments = graph.plan.departments.enumerated().compactMap { index, department in
      items[index].map {
        Of(
          code: department.code.value, name: department.heading, items: $0,
          points: points[index] ?? [])
      }
    }
  }

  private static func items(
    _ facts: PointSummary, of department: Int, in graph: PlanGraph, on day: Day?
  ) -> [Item] {
    let point = facts.point
    let whole = Item(
      point: point.number.value, title: point.title.value, priority: point.priority,
      on: .actionPoint(facts.index), of: department, in: graph, asOf: day)
    let parts = point.subPoints.indices.filter {
      graph.isAsked(department, of: .subPoint($0, of: facts.index))
    }.map { position in
      Item(
        point: point.subPointName(at: position), title: point.subPoints[position].text.value,
        priority: point.priority, on: .subPoint(position, of: facts.index), of: department,
        in: graph,
        asOf: day)
    }
    let answered = parts.filter(\.isAnswered)
    return !whole.isAnswered && !answered.isEmpty ? parts : [whole] + answered
  }
}

extension DecisionStatus.Item {
  fileprivate init(
    point: String, title: String, priority: Priority, on subject: Node, of department: Int,
    in graph: PlanGraph, asOf day: Day?
  ) {
    self.point = point
    self.title = title
    self.priority = priority
    let owner = graph.links(from: .plan, .owner).first?.to
    isShared = priority == .primary && owner != .department(department)
    if graph.adviceState(on: subject, of: department, asOf: day) == .dateUnknown {
      let states = graph.possibleAnswers(on: subject, by: department, asOf: day).map(\.state)
      noted = DecisionState.allCases.filter(states.contains)
      decision = nil
    } else {
      noted = []
      var decision = graph.decision(on: subject, by: department, asOf: day)
      decision?.done = graph.progress(on: subject, by: department, asOf: day)
      self.decision = decision
    }
  }
}

extension DecisionStatus.Item {
  /// The state for a reader; open when nothing is known.
  package var state: Phrase {
    guard noted.isEmpty else {
      let states = Phrase.joined(noted.map(\.name), by: ", ")
      return AdviceState.dateUnknown.name + Phrase(nl: " (genoteerd: ", en: " (noted: ") + states
        + Phrase(verbatim: ")")
    }
    return decision?.state.name ?? Self.open
  }

  package static let open = Phrase(nl: "nog geen antwoord", en: "no answer yet")
}

extension DecisionStatus.Of {
  /// 'no answer yet 3, discussed 1': how many points have each state, and apart from them how many
  /// of the sub-points of points that were answered by sub-point.
  package var counts: Phrase {
    let parts = points.flatMap(\.parts)
    let whole = Self.counts(points.map(\.state))
    guard !parts.isEmpty else { return whole }
    return Phrase(nl: "punten: ", en: "points: ") + whole
      + Phrase(nl: "; onderdelen: ", en: "; sub-points: ") + Self.counts(parts)
  }

  private static func counts(_ states: [AdviceState]) -> Phrase {
    let order = [.noAnswer] + AdviceState.allCases.filter { $0 != .noAnswer }
    let parts = order.compactMap { state -> Phrase? in
      let count = states.count { $0 == state }
      let name = state == .noAnswer ? DecisionStatus.Item.open : state.name
      return count > 0 ? name + Phrase(verbatim: " \(count)") : nil
    }
    return .joined(parts, by: ", ")
  }
}

extension DecisionStatus {
  /// What the numbers are of: the day, and until when an answer is in time.
  package var note: Phrase {
    let day =
      day.map { Phrase(nl: "Stand op \($0.phrase.dutch)", en: "As of \($0.phrase.english)") }
      ?? Phrase(nl: "Alle antwoorden tot nu toe", en: "All answers so far")
    let term = lastDay.map {
      Phrase(
        nl: "; antwoorden kan tot en met \($0.phrase.dutch)",
        en: "; answers are due by \($0.phrase.english)")
    }
    return day + (term ?? Phrase(verbatim: "")) + Phrase(verbatim: ".")
  }
}
