package import PlanModel
package import Toolkit
import SourceText

/// What became of the advice: how many times a secondary point was taken over, declined, is open.
/// A point of which the plan does not say whose it is to decide counts as one.
///
/// What is counted is a point at a department: a point that two departments are asked counts twice,
/// for each may answer something else. A focus area or theme counts those of its points. Apart from
/// them it counts points as a whole, once each, and sub-points at a department.
package struct Evaluation: Sendable {
  /// The day of the states; nil for the last answers.
  package let day: Day?
  /// The advice to each department.
  package let all: StateCounts
  /// Each point once: taken over only where every department that is asked does.
  package let points: StateCounts
  /// The sub-points that are asked of each department, of points that have any.
  package let parts: [StateCounts]
  private let allParts: StateCounts
  package let departments: [StateCounts]
  package let focusAreas: [StateCounts]
  package let themes: [StateCounts]
  /// Every point at every department that it is asked of, by department and then by number.
  package let advice: [[Advice]]
  /// What was done with the advice that was taken over, and with the primary points.
  package let progress: [ProgressTally]
  /// The numbers of the other points that are asked of no department.
  package let unasked: [String]

  /// How many times each state occurs among some of the advice.
  package struct StateCounts: Sendable {
    package let name: Phrase
    package let anchor: Anchor?
    private var counts: [AdviceState: Int] = [:]

    init(_ name: Phrase, _ anchor: Anchor? = nil) {
      self.name = name
      self.anchor = anchor
    }

    package subscript(_ state: AdviceState) -> Int { counts[state] ?? 0 }

    package var total: Int { counts.values.reduce(0, +) }

    mutating func add(_ state: AdviceState) { counts[state, default: 0] += 1 }
  }

  package init(_ graph: PlanGraph, asOf day: Day? = nil) {
    let plan = graph.plan
    var all = StateCounts(Phrase(nl: "alle adviezen", en: "all advice"))
    var points = StateCounts(
      Phrase(nl: "punten als geheel", en: "points as a whole"))
    var allParts = StateCounts(Phrase(nl: "alle onderdelen", en: "all sub-points"))
    var departments = plan.departments.map {
      StateCounts($0.heading, .department($0.code.value))
    }
    var parts = departments
    var areas = plan.focusAreas.map {
      StateCounts(
        Phrase(verbatim: "\($0.numeral.value) \($0.title.value)"), .focusArea($0.numeral.value))
    }
    areas += plan.groups.map { StateCounts(Phrase(verbatim: $0.title.value)) }
    areas.append(StateCounts(Phrase(nl: "buiten de focusgebieden", en: "outside the focus areas")))
    var themes = plan.themes.map { StateCounts(Phrase(verbatim: $0.title.value)) }
    themes.append(
      StateCounts(
        Phrase(
          nl: "geen thema: er leidt geen effect naartoe", en: "no theme: no effect leads there"))
    )
    var advice = plan.departments.map { _ in [Advice]() }
    var unasked: [String] = []
    let facts = PointSummary.all(in: graph)
    for facts in facts where facts.point.priority != .primary {
      if facts.departments.isEmpty { unasked.append(facts.point.label) }
      let homes = Self.homes(of: facts.index, in: graph)
      let causes = facts.themes
      var states: [AdviceState] = []
      for department in facts.departments {
        let one = graph.advice(on: facts.index, to: department, asOf: day)
        advice[department].append(one)
        states.append(one.state)
        all.add(one.state)
        for state in one.parts {
          allParts.add(state)
          parts[department].add(state)
        }
        departments[department].add(one.state)
        for home in homes.isEmpty ? [areas.count - 1] : homes { areas[home].add(one.state) }
        for theme in causes.isEmpty ? [themes.count - 1] : causes { themes[theme].add(one.state) }
      }
      if !states.isEmpty { points.add(AdviceState.ofWhole(states)) }
    }
    self.day = day
    self.all = all
    self.points = points
    self.allParts = allParts
    self.parts = parts.filter { $0.total > 0 }
    self.departments = departments.filter { $0.total > 0 }
    focusAreas = areas.filter { $0.total > 0 }
    self.themes = themes.filter { $0.total > 0 }
    self.advice = advice
    self.unasked = unasked
    progress = Self.progress(advice, facts, in: graph, asOf: day)
  }

  /// Indices of a point's focus areas and groups in the list of both, each once.
  private static func homes(of point: Int, in graph: PlanGraph) -> [Int] {
    var homes: [Int] = []
    for link in graph.links(from: .actionPoint(point)) {
      switch link.to {
      case .focusArea(let i) where link.role == .focus: homes.append(i)
      case .group(let i): homes.append(graph.plan.focusAreas.count + i)
      default: break
      }
    }
    return homes
  }

  /// The counts of everything: points, advice and, where there are any, sub-points.
  package var totals: [StateCounts] { [points, all, allParts].filter { $0.total > 0 } }

  /// States that it can report: an unknown date matters only for a day.
  package var states: [AdviceState] {
    day == nil ? AdviceState.allCases.filter { $0 != .dateUnknown } : AdviceState.allCases
  }
}
