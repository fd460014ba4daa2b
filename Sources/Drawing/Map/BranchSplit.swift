import PlanModel
import Views

/// The main branches divided over the right and the left of a two-sided drawing.
///
/// A branch with a side in the plan gets that side. Of the other branches a prefix goes right, of
/// the length that makes the two sides most equal in height. Each side keeps the order of the plan.
struct BranchSplit {
  /// The side of each branch, in order.
  let sides: [MapLayout.Side]

  /// - Parameter heights: what each node of the map needs with all below it, in points.
  init(_ branches: [Int], in map: Mindmap, heights: [Double]) {
    let chosen = branches.map { map.nodes[$0].side }
    let free = branches.indices.filter { chosen[$0] == nil }
    var right = 0.0
    var left = 0.0
    for (index, branch) in branches.enumerated() {
      if chosen[index] == .right { right += heights[branch] } else { left += heights[branch] }
    }
    // With every branch free neither side stays empty, unless there is only one branch.
    let isFree = free.count == branches.count
    let least = isFree ? 1 : 0
    let most = isFree && free.count > 1 ? free.count - 1 : free.count
    var best = (count: least, difference: Double.infinity)
    for count in 0...free.count {
      if count >= least, count <= most, abs(right - left) < best.difference {
        best = (count, abs(right - left))
      }
      guard count < free.count else { break }
      right += heights[branches[free[count]]]
      left -= heights[branches[free[count]]]
    }
    let toTheRight = Set(free.prefix(best.count))
    sides = branches.indices.map { index in
      switch chosen[index] {
      case .right: .right
      case .left: .left
      case nil: toTheRight.contains(index) ? .right : .left
      }
    }
  }
}
