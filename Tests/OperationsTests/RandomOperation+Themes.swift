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
    var afterwards = all.map { (parent: $0.parent, effect: $0.effect) }
    guard
      let moved = all.firstIndex(where: {
        $0.parent == old && $0.placement.range == gone.range
      })
    else { return }
    let effect = all[moved].effect
    if let new {
      afterwards[moved].parent = new
      if gone.writtenOut != nil { after[effect] = new }
    } else if gone.writtenOut != nil {
      let other = graph.links(to: .effect(effect), .place).first {
        $0.printed.range != gone.reference.target.range
      }
      after[effect] = other?.from
    }
    if new == nil { afterwards.remove(at: moved) }
    let before = EffectPlaces(all.map { ($0.parent, $0.effect) }, homes)
    let now = EffectPlaces(afterwards, after)
    writeThemes(&facts, from: before, to: now)
  }

  /// Writes what each effect keeps of the maps that it left.
  private func writeThemes(_ facts: inout PlanFacts, from old: EffectPlaces, to new: EffectPlaces) {
    for (index, one) in plan.effects.enumerated() where facts.isUnique(.effect(index)) {
      let id = one.id.value
      let (before, now) = (themes(of: index, old), themes(of: index, new))
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

  /// Where effects are, and where each is written out.
  private struct EffectPlaces {
    let places: [(parent: Node, effect: Int)]
    let homes: [Int: Node]

    init(_ places: [(parent: Node, effect: Int)], _ homes: [Int: Node]) {
      (self.places, self.homes) = (places, homes)
    }
  }

  private func themes(of effect: Int, _ all: EffectPlaces) -> Set<String> {
    Set(all.places.filter { $0.effect == effect }.compactMap { theme(of: $0.parent, all.homes) })
  }

  /// Writes what effects keep of the maps that they leave when two become one.
  func leaveThemes(_ facts: inout PlanFacts, merging old: Int, into kept: Int) {
    let all = places
    var homes: [Int: Node] = [:]
    for place in all where place.placement.writtenOut != nil { homes[place.effect] = place.parent }
    let (gone, stays) = (Node.effect(old), Node.effect(kept))
    var after = homes.mapValues { $0 == gone ? stays : $0 }
    // It takes the position of what it was written out below.
    if homes[kept] == gone { after[kept] = homes[old] }
    let now = all.map {
      (
        parent: $0.parent == gone ? stays : $0.parent,
        effect: $0.effect == old ? kept : $0.effect
      )
    }
    .filter { $0.parent != .effect($0.effect) }
    writeThemes(
      &facts, from: EffectPlaces(all.map { ($0.parent, $0.effect) }, homes),
      to: EffectPlaces(now, after))
  }
}
