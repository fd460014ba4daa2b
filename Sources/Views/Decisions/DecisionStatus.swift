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
  /// The code of the one department that is told of; nil for all.
  package let only: String?
  /// Every department that is asked something or answered, in the order of the plan.
  package let departments: [Of]

  /// What one department was asked.
  package struct Of: Sendable {
    package let code: String
    package let name: Phrase
    package let items: [Item]

    /// How many recommendations are in a state; nil for those of which nothing is known.
    package func count(_ state: DecisionState?) -> Int {
      items.count { $0.noted.isEmpty && $0.decision?.state == state }
    }

    /// How many recommendations have an answer of which the day is not known.
    package var undatedCount: Int { items.count { !$0.noted.isEmpty } }
  }

  /// A recommendation: an action point, or a sub-point where those were answered apart.
  package struct Item: Sendable {
    package let point: String
    package let title: String
    package let priority: Priority
    /// Whether it is the owner's, shared with the department.
    package let isShared: Bool
    /// The answer that holds; nil when none is known.
    package let decision: Decision?
    /// The states that may have held, where one has no date so that this is not known.
    package let noted: [DecisionState]

    var isAnswered: Bool { decision != nil || !noted.isEmpty }
  }

  /// - Parameter only: the one department to tell of.
  package init(_ graph: PlanGraph, asOf day: Day? = nil, only: Int? = nil) {
    self.day = day
    self.only = only.map { graph.plan.departments[$0].code.value }
    title = graph.plan.title
    lastDay = graph.plan.handOut?.lastDay
    var items: [Int: [Item]] = [:]
    let owner = graph.links(from: .plan, .owner).first?.to
    let all = PointFacts.all(in: graph)
    // Advice before what is only shared.
    let advice = all.filter { $0.point.priority == .secondary }
    for facts in advice + all.filter({ $0.point.priority == .primary }) {
      for department in facts.departments where only == nil || only == department {
        let found = Self.items(facts, of: department, in: graph, on: day)
        // What the owner does itself is no question to it, but an answer tells something.
        let isOwn = owner == .department(department) && facts.point.priority == .primary
        guard !isOwn || found.contains(where: \.isAnswered) else { continue }
        items[department, default: []] += found
      }
    }
    departments = graph.plan.departments.enumerated().compactMap { index, department in
      items[index].map { Of(code: department.code.value, name: department.fullName, items: $0) }
    }
  }

  private static func items(
    _ facts: PointFacts, of department: Int, in graph: PlanGraph, on day: Day?
  ) -> [Item] {
    let point = facts.point
    let whole = Item(
      point: point.number.value, title: point.title.value, priority: point.priority,
      on: .actionPoint(facts.index), of: department, in: graph, asOf: day)
    let parts = point.subPoints.indices.filter {
      graph.isAsked(department, of: .subPoint($0, of: facts.index))
    }.map { place in
      Item(
        point: point.subPointName(at: place), title: point.subPoints[place].text.value,
        priority: point.priority, on: .subPoint(place, of: facts.index), of: department, in: graph,
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
      decision = graph.decision(on: subject, by: department, asOf: day)
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
  /// 'no answer yet 3, discussed 1': what there is of each state.
  package var counts: Phrase {
    let states: [DecisionState?] = [nil] + DecisionState.allCases
    let known = states.filter { count($0) > 0 }.map { state in
      (state?.name ?? DecisionStatus.Item.open) + Phrase(verbatim: " \(count(state))")
    }
    let undated = AdviceState.dateUnknown.name + Phrase(verbatim: " \(undatedCount)")
    return .joined(known + (undatedCount > 0 ? [undated] : []), by: ", ")
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
