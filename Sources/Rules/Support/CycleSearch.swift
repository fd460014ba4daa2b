import PlanModel

/// A walk along what leads to what in search of circles, depth first, on a stack of its own: a
/// chain of references may be of any length.
struct CycleSearch {
  /// A link that leads back to an effect from which the walk came. Of a long circle only the two
  /// ends are kept: many long circles may share their effects.
  struct Circle {
    let closing: Link
    let beginning: [Int]
    let omitted: Int
    let end: [Int]
  }

  private struct Step {
    let effect: Int
    let next: [(link: Int, effect: Int)]
    var taken = 0
  }

  private enum State {
    case unseen
    /// On the current path of the walk, at this index.
    case open(Int)
    case done
  }

  private let graph: PlanGraph
  private var states: [State]
  private var path: [Step] = []
  private(set) var circles: [Circle] = []

  /// Walks from every effect that no earlier walk has met, in the order of the plan.
  init(_ graph: PlanGraph) {
    self.graph = graph
    states = Array(repeating: .unseen, count: graph.plan.effects.count)
    for effect in states.indices { walk(from: effect) }
  }

  private mutating func walk(from effect: Int) {
    enter(effect)
    while let step = path.last {
      guard step.taken < step.next.count else {
        states[step.effect] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].taken += 1
      let (link, target) = step.next[step.taken]
      guard target != step.effect else { continue }
      if case .open(let position) = states[target] {
        close(link, from: position)
      } else {
        enter(target)
      }
    }
  }

  private mutating func enter(_ effect: Int) {
    guard case .unseen = states[effect] else { return }
    states[effect] = .open(path.count)
    path.append(Step(effect: effect, next: graph.consequences(of: effect)))
  }

  private mutating func close(_ link: Int, from position: Int) {
    let circle = path[position...]
    let isLong = circle.count > 24
    let beginning: ArraySlice<Step> = isLong ? circle.prefix(12) : circle
    let end: ArraySlice<Step> = isLong ? circle.suffix(12) : []
    circles.append(
      Circle(
        closing: graph.links[link], beginning: beginning.map(\.effect),
        omitted: circle.count - beginning.count - end.count, end: end.map(\.effect)))
  }
}
