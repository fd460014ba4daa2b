package import PlanModel
package import Toolkit
import SourceText

extension Evaluation {
  /// How many points were not started, started, finished, or of how many that is not known.
  package struct ProgressTally: Sendable {
    package let name: Phrase
    private var counts: [ProgressState?: Int] = [:]

    init(_ name: Phrase) { self.name = name }

    package subscript(_ state: ProgressState?) -> Int { counts[state] ?? 0 }

    package var total: Int { counts.values.reduce(0, +) }

    mutating func add(_ state: ProgressState?) { counts[state, default: 0] += 1 }
  }

  /// What was done: with the advice that was taken over, and with the primary points.
  static func progress(
    _ advice: [[Advice]], _ facts: [PointSummary], in graph: PlanGraph, asOf day: Day?
  ) -> [ProgressTally] {
    var taken = ProgressTally(Phrase(nl: "overgenomen adviezen", en: "advice taken over"))
    for advice in advice.joined()
    where [.known(.takesOver), .known(.takesOverInPart)].contains(advice.state) {
      taken.add(graph.progressState(of: advice.point, at: [advice.department], asOf: day))
    }
    var own = ProgressTally(Phrase(nl: "primaire punten", en: "primary points"))
    for facts in facts where facts.point.priority == .primary {
      own.add(graph.progressState(of: facts.index, at: facts.departments, asOf: day))
    }
    return [taken, own].filter { $0.total > 0 }
  }
}

extension PlanGraph {
  /// How far a point is at some departments: as it says itself, else as its sub-points say
  /// together.
  fileprivate func progressState(
    of point: Int, at departments: [Int], asOf day: Day?
  ) -> ProgressState? {
    let actionPoint = plan.actionPoints[point]
    func state(_ subject: Node) -> ProgressState? {
      if actionPoint.priority == .primary, let done = ownProgress(on: subject, asOf: day) {
        return done.state
      }
      return ProgressState.ofWhole(
        departments.filter { isAsked($0, of: subject) }
          .map { progress(on: subject, by: $0, asOf: day)?.state })
    }
    if let own = state(.actionPoint(point)) { return own }
    let parts = actionPoint.subPoints.indices.map { Node.subPoint($0, of: point) }
      .filter { part in
        actionPoint.priority == .primary || departments.contains { isAsked($0, of: part) }
      }
    return ProgressState.ofWhole(parts.map(state))
  }

  /// What the plan says at the thing itself; on a day only what has a date until then.
  func ownProgress(on subject: Node, asOf day: Day?) -> Progress? {
    guard let done = progress(on: subject) else { return nil }
    guard let day else { return done }
    return done.date.map { $0 <= day } == true ? done : nil
  }
}

extension ProgressState {
  /// The state of a whole, by those of its parts: nil where that is not known. A part that was
  /// started or finished makes the whole at least started.
  package static func ofWhole(_ parts: [ProgressState?]) -> ProgressState? {
    let kinds = Set(parts)
    guard kinds.count > 1 else { return parts.first ?? nil }
    return kinds.contains(.started) || kinds.contains(.finished) ? .started : nil
  }
}
