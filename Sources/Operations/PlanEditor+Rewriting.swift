import Editing
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
