import SourceText
package import Toolkit

/// Thing that an end of an item made in the plan.
package enum MadeThing: Hashable, Sendable {
  case node(Node)
  /// Topic out of scope, by its index.
  case scope(Int)
}

/// What the ends of items made, so that it can be taken back with them.
extension PlanGraph {
  /// Thing that an end made; nil where it only names something. Of a topic nobody can know: it may
  /// have been out of scope before (`isSurelyMade`).
  package func made(by end: SessionEnd) -> MadeThing? {
    switch end.kind {
    case .effect:
      guard case .effect(let index)? = target(of: end) else { return nil }
      return .node(.effect(index))
    case .proposedPoint, .proposedSubPoint: return adopted(end).map(MadeThing.node)
    case .scope:
      guard end.reason == nil, let topic = end.target?.value else { return nil }
      return plan.scope.firstIndex { $0.topic.value == topic }.map(MadeThing.scope)
    default: return nil
    }
  }

  /// Whether the session itself made it.
  package func isSurelyMade(_ made: MadeThing) -> Bool {
    if case .node = made { true } else { false }
  }

  package func description(of made: MadeThing) -> Phrase {
    switch made {
    case .node(let node): description(of: node)
    case .scope(let index):
      Phrase(
        nl: "onderwerp '\(plan.scope[index].topic.value)'",
        en: "topic '\(plan.scope[index].topic.value)'")
    }
  }

  /// Whether no other end of any session names what this one made.
  package func isOnly(_ end: SessionEnd, for made: MadeThing) -> Bool {
    let naming = plan.sessions.flatMap(\.ends).filter { other in
      switch made {
      case .node(let node): target(of: other) == node
      case .scope(let index):
        other.kind == .scope && other.target?.value == plan.scope[index].topic.value
      }
    }
    return naming.allSatisfy { $0.range == end.range }
  }
}
