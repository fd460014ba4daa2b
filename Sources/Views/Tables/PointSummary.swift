package import PlanModel
import SourceText

/// Data on an action point for tables, read off the graph once.
package struct PointSummary: Sendable {
  package let index: Int
  package let point: ActionPoint
  /// Effects that lead here, by theme and then in the order of the plan.
  package let causes: [Cause]
  /// Themes that lead here themselves, each with the basis of its first link.
  package let straight: [(theme: Int, basis: Basis)]
  package let departments: [Int]

  package struct Cause: Sendable {
    package let effect: Int
    /// Themes in whose map the effect is.
    package let themes: [Int]
    package let basis: Basis
  }

  /// Action points, all in the order of their numbers.
  package static func all(in graph: PlanGraph) -> [PointSummary] {
    PointNumber.inOrder(graph.plan.actionPoints.indices, of: graph.plan).map {
      PointSummary($0, in: graph)
    }
  }

  /// Points of each department of the plan, each list in the order of `facts`.
  static func byDepartment(_ facts: [PointSummary], in graph: PlanGraph) -> [[PointSummary]] {
    var lists = Array(repeating: [PointSummary](), count: graph.plan.departments.count)
    for facts in facts {
      for department in facts.departments { lists[department].append(facts) }
    }
    return lists
  }

  package init(_ index: Int, in graph: PlanGraph) {
    self.index = index
    point = graph.plan.actionPoints[index]
    departments = graph.departments(of: index)
    var seen: Set<Int> = []
    let links = graph.links(to: .actionPoint(index), .point)
    var seenThemes: Set<Int> = []
    straight = links.compactMap { link in
      guard case .theme(let theme) = link.from, seenThemes.insert(theme).inserted else {
        return nil
      }
      return (theme, graph.basis(of: link, beside: .actionPoint(index)))
    }
    causes = links.compactMap { link in
      guard case .effect(let effect) = link.from, seen.insert(effect).inserted else { return nil }
      return Cause(
        effect: effect, themes: graph.themes(holding: effect),
        basis: graph.basis(of: link, beside: .actionPoint(index)))
    }.sorted { left, right in
      (left.themes.first ?? .max, left.effect) < (right.themes.first ?? .max, right.effect)
    }
  }

  /// What leads here, for the outputs that count it by theme: an effect in each of its themes, and
  /// a theme by itself.
  var reached: [(themes: [Int], isStated: Bool)] {
    straight.map { ([$0.theme], !$0.basis.isInferred) }
      + causes.map { ($0.themes, !$0.basis.isInferred) }
  }

  /// Numbers of effects that lead here, for each theme with any; a theme that leads here itself
  /// counts as one.
  var weights: [Int: OverviewWeight] {
    reached.reduce(into: [:]) { weights, cause in
      for theme in cause.themes { weights[theme, default: .none].add(isStated: cause.isStated) }
    }
  }

  /// Themes that lead here, in order.
  package var themes: [Int] {
    Set(straight.map(\.theme) + causes.flatMap(\.themes)).sorted()
  }
}

/// Printed number of an action point, ordered as people count: 2 before 10, 2.1 before 2.1.3.
package struct PointNumber: Comparable, Sendable {
  private let parts: [Int]
  private let text: String

  package init(_ text: String) {
    let parts = text.split(separator: ".").map { Int($0) }
    if !parts.isEmpty, !parts.contains(nil) {
      self.parts = parts.compactMap { $0 }
      self.text = text
    } else {
      // Behind the numbers of digits alone, and what has no number last.
      self.parts = [.max, text.isEmpty ? 1 : 0]
      self.text = Self.padded(text)
    }
  }

  /// With zeros before each run of digits, so that `KR2` comes before `KR10`.
  private static func padded(_ text: String) -> String {
    var padded = ""
    var digits = ""
    for character in text + "." {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        padded +=
          digits.isEmpty ? "" : String(repeating: "0", count: max(0, 9 - digits.count)) + digits
        padded.append(character)
        digits = ""
      }
    }
    return padded
  }

  /// Indices of points in the order of their numbers, each once.
  static func inOrder(_ points: some Sequence<Int>, of plan: Plan) -> [Int] {
    let numbered = Set(points).map {
      (number: PointNumber(plan.actionPoints[$0].number.value), index: $0)
    }
    return numbered.sorted { left, right in
      left.number == right.number ? left.index < right.index : left.number < right.number
    }.map(\.index)
  }

  package static func < (left: PointNumber, right: PointNumber) -> Bool {
    if left.parts == right.parts { return left.text < right.text }
    return left.parts.lexicographicallyPrecedes(right.parts)
  }
}
