import Editing
import PlanModel
import SourceText

/// Names in links.
extension PlanEditor {
  /// Writes another name where a link names something: in `12@295`, in `SL/VTH` or by itself.
  mutating func rewrite(
    _ printed: Located<String>, to name: String
  ) throws(OperationRefusal) {
    try changes.withPatch(printed.range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.scalar(containing: printed.range.start) else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      let text = patch.replacement(of: node) ?? patch.source.document.trimmedText(node)
      let start = patch.source.document.range(node).start
      guard let new = Self.renamed(text, printed, start, to: name) else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      patch.replace(node, with: .token(new))
    }
  }

  /// A link as it is written, where it can have a basis.
  func reference(of link: Link) -> Reference? {
    let all: [Reference] =
      switch (link.from, link.role) {
      case (.effect(let i), .focus): plan.effects[i].focus
      case (.effect(let i), .point): plan.effects[i].points
      case (.theme(let i), .point): plan.themes[i].points
      case (.budgetLine(let i), .focus): plan.budget?.lines[i].focus ?? []
      case (.budgetLine(let i), .point): plan.budget?.lines[i].points ?? []
      case (.actionPoint(let i), .reference): plan.actionPoints[i].refersTo
      case (.subPoint(let i, let point), .reference):
        plan.actionPoints[point].subPoints[i].refersTo
      case (.indicator(let i), .effectAim): plan.indicators[i].effects
      case (.indicator(let i), .focusAim): plan.indicators[i].focus
      case (.indicator(let i), .pointAim): plan.indicators[i].points
      case (.goal(let i), .effectAim): plan.goals[i].effects
      case (.goal(let i), .focusAim): plan.goals[i].focus
      case (.goal(let i), .pointAim): plan.goals[i].points
      case (.goal(let i), .indicator): plan.goals[i].indicators
      case (.result(let i), .goal): plan.results[i].goals
      case (.result(let i), .pointAim): plan.results[i].points
      default: []
      }
    return all.first { $0.target.range == link.printed.range }
  }

  /// A scalar in which one name is another.
  private static func renamed(
    _ text: String, _ printed: Located<String>, _ start: SourcePosition, to name: String
  ) -> String? {
    let old = printed.value
    if text == old { return name }
    // The target of a link comes first, before its line; in a citation it is before the colon.
    if text.hasPrefix("\(old)@") || text.hasPrefix("\(old):") {
      return name + text.dropFirst(old.count)
    }
    if let part = text.range(of: "@\(old):") {
      return text[..<part.lowerBound] + "@\(name):" + text[part.upperBound...]
    }
    // Departments between slashes: one of them, each with its own blanks.
    var isFound = false
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let bare = part.trimmed
      guard bare == old, !isFound else { return String(part) }
      isFound = true
      return part.replacingFirst(bare, with: name)
    }
    return isFound && parts.count > 1 ? parts.joined(separator: "/") : nil
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate func replacingFirst(_ part: String, with new: String) -> String {
    String(prefix { $0 == " " }) + new
      + String(drop { $0 == " " }.dropFirst(part.count))
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: part.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
