import Findings
import Operations
import PlanModel
import SourceText
import Toolkit

/// Links to unknown names, for the rules on unknown targets. Empty while a file cannot be read: its
/// one mistake would make a hundred names unknown.
enum BrokenLinks {
  static func findings(
    of rule: any Rule.Type, in input: PlanInput, where isMeant: (BrokenLink) -> Bool,
    message: (BrokenLink) -> Phrase
  ) -> [Finding] {
    var suggestions = Suggestions(input.graph)
    return input.graph.broken.filter { $0.isUnknown && isMeant($0) }.map { link in
      let name = link.printed.value
      let nearest = suggestions.nearest(to: name, for: link.role)
      return rule.finding(
        message(link), at: link.printed.range, about: link.from,
        remedy: nearest.map(Phrase.didYouMean) ?? input.graph.remedy(rule.remedy, of: link),
        fixes: (nearest.map {
          [Fix(.correct(at: link.printed.range, from: name, to: $0), isSafe: false)]
        } ?? []) + link.removal)
    }
  }
}

extension PlanGraph {
  /// Remedy after which action points there are, where one was named that is not there.
  fileprivate func remedy(_ remedy: Phrase, of link: BrokenLink) -> Phrase {
    guard [.point, .decided].contains(link.role), link.looksLikePoint,
      let known = known(besides: link.printed.value)
    else { return remedy }
    return known + Phrase(verbatim: " ") + remedy
  }
}

extension BrokenLink {
  /// Whether nothing in the plan has the name.
  fileprivate var isUnknown: Bool { other == nil && !printed.value.isBlank }

  /// Removal of the link, where what has it can be without; an answer is about something, and a report
  /// that a row is from is needed.
  var removal: [Fix] {
    switch role {
    case .decided, .decider, .subject, .report: []
    default: [Fix(.removeLink(at: printed.range, name: printed.value), isSafe: false)]
    }
  }

  /// Whether the name looks like a number of an action point, and not like a focus area's.
  var looksLikePoint: Bool { printed.value.first?.isNumber == true }
}
