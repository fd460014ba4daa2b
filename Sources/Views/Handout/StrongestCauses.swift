package import PlanModel
import Toolkit

/// Chooses the few effects that explain an action point to a department.
///
/// A point can have dozens of effects; a reader takes in five. Of each main branch of a map at most
/// one is chosen: one that the text states before one that is inferred, then the deepest, for it is
/// nearest to the point, then the first in the plan. Of the branches those with a stated effect
/// come first, then those with the most effects. What is chosen is shown in the order of the
/// themes.
package struct StrongestCauses: Sendable {
  package static let most = 5

  /// For each theme, by effect, the main branch and depth of its first node in the map.
  private let positions: [[Int: Position]]

  private struct Position {
    let branch: Int
    let depth: Int
  }

  /// Linear in the number of placements.
  package init(_ graph: PlanGraph) {
    positions = graph.plan.themes.indices.map { theme in
      var positions: [Int: Position] = [:]
      var branch = -1
      // With an explicit stack: a chain of effects can be longer than the program's own stack.
      var pending = graph.targets(of: .theme(theme), .place).reversed().map { ($0, 1) }
      while let (node, depth) = pending.popLast() {
        if depth == 1 { branch += 1 }
        guard case .effect(let effect) = node else { continue }
        let isHere = graph.home(of: effect) == theme
        guard positions[effect] == nil else { continue }
        positions[effect] = Position(branch: branch, depth: depth)
        if isHere { pending += graph.targets(of: node, .place).reversed().map { ($0, depth + 1) } }
      }
      return positions
    }
  }

  /// The details of a point with its strongest causes, and how many others there are.
  func shorten(_ details: Details, _ facts: PointSummary) -> Details {
    let effects = choose(facts.causes)
    let rest = facts.causes.count - effects.count
    guard rest > 0 else { return details }
    let chosen = Set(
      effects.map { Node.effect($0.effect) } + facts.straight.map { Node.theme($0.theme) })
    let name = facts.point.label
    let more = Phrase(
      nl: """
        \(rest); alle staan op de site van het plan, bij actiepunt \(name). Geen site? Vraag ze aan \
        wie u deze lijst stuurde
        """,
      en: """
        \(rest); all are on the plan's site, at action point \(name). No site? Ask who sent you this \
        list
        """)
    return Details(
      details,
      with: details.all.flatMap { detail in
        guard detail.key == .causes, case .entries(let entries) = detail.value else {
          return [detail]
        }
        return [
          Detail(.causes, .entries(entries.filter { chosen.contains($0.node) })),
          Detail(.moreCauses, .word(more)),
        ]
      })
  }

  /// The causes to name, by theme; all of them where there are few.
  package func choose(_ causes: [PointSummary.Cause]) -> [PointSummary.Cause] {
    guard causes.count > Self.most else { return causes }
    var branches: [Branch: (best: Int, count: Int)] = [:]
    for (index, cause) in causes.enumerated() {
      let branch = branch(of: cause)
      guard let former = branches[branch] else {
        branches[branch] = (index, 1)
        continue
      }
      let isBetter = rank(causes[index]) > rank(causes[former.best])
      branches[branch] = (isBetter ? index : former.best, former.count + 1)
    }
    let order = branches.values.sorted { left, right in
      let (isStated, isOtherStated) = (
        !causes[left.best].basis.isInferred, !causes[right.best].basis.isInferred
      )
      if isStated != isOtherStated { return isStated }
      return left.count == right.count ? left.best < right.best : left.count > right.count
    }
    return order.prefix(Self.most).map(\.best).sorted().map { causes[$0] }
  }

  private struct Branch: Hashable {
    let theme: Int
    let branch: Int
  }

  /// Of an effect in several maps the branch in the first.
  private func branch(of cause: PointSummary.Cause) -> Branch {
    let theme = cause.themes.first ?? -1
    return Branch(theme: theme, branch: position(of: cause)?.branch ?? -1)
  }

  private func position(of cause: PointSummary.Cause) -> Position? {
    cause.themes.first.flatMap { positions[$0][cause.effect] }
  }

  private func rank(_ cause: PointSummary.Cause) -> (Int, Int) {
    (cause.basis.isInferred ? 0 : 1, position(of: cause)?.depth ?? 0)
  }
}
