import Operations
import PlanModel
import SourceText
import Toolkit
import Views

/// Targets have no name of their own: what they ask names them. So a target that somebody else changed is
/// not found any more, and no other one is changed instead.
extension ThingIDs {
  /// Targets of an indicator by name; of several that ask the same the later ones have a rank.
  func targets(of indicator: Int) -> [(name: String, target: FigureTarget)] {
    var seen: [String: Int] = [:]
    return graph.plan.indicators[indicator].targets.map { target in
      let words = target.words(.english)
      let rank = seen[words, default: 0] + 1
      seen[words] = rank
      return (rank == 1 ? words : "\(words) #\(rank)", target)
    }
  }

  /// The target of an indicator with a name; nil when it is not there any more.
  func target(named name: String, of thing: Target) -> FigureTarget? {
    guard case .node(.indicator(let index)) = thing else { return nil }
    return targets(of: index).first { $0.name == name }?.target
  }

  /// Name of the target around a range.
  func targetName(around range: SourceRange, of thing: Target) -> String? {
    guard case .node(.indicator(let index)) = thing else { return nil }
    return targets(of: index).first { _, target in
      let whole = target.range
      return whole.file == range.file && whole.start <= range.start && range.end <= whole.end
    }?.name
  }
}
