import Fuzzing
import PlanModel
import SourceText
import Toolkit

/// Themes that effects leave when a placement goes or gets another parent.
extension RandomOperation {
  /// A placement with the thing above it.
  private struct Place {
    let parent: Node
    let placement: Placement
    let effect: Int
  }

  private var places: [Place] {
    (plan.themes.indices.map(Node.theme) + plan.effects.indices.map(Node.effect)).flatMap { node in
      placements(under: node).compactMap { placement in
        graph.effect(at: placement).map { Place(parent: node, placement: placement, effect: $0) }
      }
    }
  }

  /// The theme in whose map a node is, by its id; an effect is in that in which it is written out.
  private func theme(of node: Node, _ homes: [Int: Node]) -> String? {
    var node = node
    while case .effect(let index) = node {
      guard let home = homes[index] else { return nil }
      node = home
    }
    if case .theme(let index) = node { return plan.themes[index].id.value }
    return nil
  }

  /// Writes what each effect keeps of a map that it left.
  ///
  /// - Parameters:
  ///   - index: of the placement under its parent.
  ///   - new: where it comes; nil when it goes, and its writing to another of the effect's.
  func leaveThemes(_ facts: inout PlanFacts, from old: Node, _ index: Int, to new: Node?) {
    let all = places
    let gone = placements(under: old)[index]
    var homes: [Int: Node] = [:]
    for place in all where place.placement.writtenOut != nil { homes[place.effect] = place.parent }
    var after = homes
    var parents = all.map(\.parent)
    guard
      let moved = all.firstIndex(where: {
        $0.parent == old && $0.placement.range == gone.range
      })
    else { return }
    let effect = all[moved].effect
    if let new {
      parents[moved] = new
      if gone.writtenOut != nil { after[effect] = new }
    } else if gone.writtenOut != nil {
      let other = graph.links(to: .effect(effect), .place).first {
        $0.printed.range != gone.reference.target.range
      }
      after[effect] = other?.from
    }
    for (index, one) in plan.effects.enumerated() where facts.isUnique(.effect(index)) {
      let id = one.id.value
      var (before, now): (Set<String>, Set<String>) = ([], [])
      for place in all where place.effect == index {
        if let name = theme(of: place.parent, homes) { before.insert(name) }
      }
      for (position, place) in all.enumerated() where place.effect == index {
        if position == moved, new == nil { continue }
        if let name = theme(of: parents[position], after) { now.insert(name) }
      }
      guard before != now, !before.isEmpty, !now.isEmpty else { continue }
      let thing = self.facts[.effect(index)]
      for name in now.subtracting(before) {
        facts[thing, "formerly"].removeAll { $0.hasPrefix("id=\(id);theme=\(name);") }
      }
      for name in plan.themes.map(\.id.value) where before.contains(name) && !now.contains(name) {
        let start = "id=\(id);theme=\(name);"
        guard !facts[thing, "formerly"].contains(where: { $0.hasPrefix(start) }) else { continue }
        facts[thing, "formerly"].append("\(start)until=\(day.iso)")
      }
    }
  }
}
