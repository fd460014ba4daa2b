/// Which effect leads to which, whatever the position of the one below the other.
extension PlanGraph {
  /// The effects below a node in the outline and what each is to it, in order, without copying
  /// links.
  package func branches(of node: Node) -> [(effect: Int, kind: BranchKind)] {
    var branches: [(effect: Int, kind: BranchKind)] = []
    for position in positions(from: node) where links[position].role == .place {
      if case .effect(let effect) = links[position].to {
        branches.append((effect, links[position].kind))
      }
    }
    return branches
  }

  /// The themes and effects above an effect in the outline and what it is to each, without copying
  /// links.
  package func parents(of effect: Int) -> [(holder: Node, kind: BranchKind)] {
    var parents: [(holder: Node, kind: BranchKind)] = []
    for position in positions(to: .effect(effect)) where links[position].role == .place {
      parents.append((links[position].from, links[position].kind))
    }
    return parents
  }

  /// Links by which an effect leads to another, as indices in `links`, each with that other effect:
  /// its consequences and chances, then the effects that it is a cause of.
  package func consequences(of effect: Int) -> [(link: Int, effect: Int)] {
    var found: [(link: Int, effect: Int)] = []
    for position in positions(from: .effect(effect)) where links[position].role == .place {
      if links[position].kind.follows, case .effect(let next) = links[position].to {
        found.append((position, next))
      }
    }
    for position in positions(to: .effect(effect)) where links[position].kind == .cause {
      if case .effect(let next) = links[position].from { found.append((position, next)) }
    }
    return found
  }
}
