import Editing
import PlanModel
import SourceText
import Toolkit

extension PlanEditor {
  /// Adds an exception to those of a thing.
  mutating func setException(
    _ rule: String, _ reason: String, in range: SourceRange
  ) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      guard let exceptions = patch.source.value(of: "exceptions", in: mapping),
        patch.source.document.kind(exceptions) == .mapping
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      patch.set(rule, .text(reason), in: exceptions, order: [])
    }
  }

  /// Removes the key that is written at a range with its value.
  mutating func removeKey(at range: SourceRange) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      guard let key = patch.source.node(.scalar, at: range.start),
        let (mapping, _) = patch.source.owner(of: key),
        patch.source.document.kind(mapping) == .mapping
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      patch.remove(key: key, of: mapping)
    }
  }
}

extension PlanEditor {
  /// Writes another text instead of the scalar that contains a range.
  mutating func rewriteWhole(
    _ printed: Located<String>, _ text: String
  ) throws(OperationRefusal) {
    try changes.withPatch(printed.range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.scalar(containing: printed.range.start) else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      patch.replace(node, with: .token(text))
    }
  }

  /// Writes a link anew, where it is a word or a mapping.
  mutating func replace(
    _ printed: Located<String>, _ whole: SourceRange?, with value: YAMLValue
  ) throws(OperationRefusal) {
    try changes.withPatch(printed.range.file) { patch throws(PatchProblem) in
      let mapping = whole.flatMap {
        $0.start == printed.range.start ? nil : patch.source.node(.mapping, at: $0.start)
      }
      guard let node = mapping ?? patch.source.scalar(containing: printed.range.start) else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      if let (owner, _) = patch.source.owner(of: node), value.scalar == nil,
        patch.source.document.kind(owner) == .mapping
      {
        // A mapping alone under its key is no list, which the format allows for one word only.
        return patch.replace(node, with: .list([value]))
      }
      patch.replace(link: node, with: value)
    }
  }

  /// Removes a link that leads nowhere: with what it rests on, and of an effect its placement.
  mutating func removeBroken(_ printed: Located<String>) throws(OperationRefusal) {
    let roles = graph.broken.filter { $0.printed.range == printed.range }.map(\.role)
    let isPlace = roles.contains(.place)
    let isWhole = try changes.withPatch(printed.range.file) { patch throws(PatchProblem) -> Bool in
      guard let node = patch.source.scalar(containing: printed.range.start),
        let (mapping, key) = patch.source.mappings(around: node).first, key == node - 1,
        patch.source.document.text(key) == "to" || isPlace
      else { return false }
      guard patch.removeItem(mapping) else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      return true
    }
    if !isWhole { try removeName(printed) }
  }

  /// Removes a name where it is written: an item, a value, or one between slashes.
  mutating func removeName(_ printed: Located<String>) throws(OperationRefusal) {
    try changes.withPatch(printed.range.file) { patch throws(PatchProblem) in
      // A code that is missing behind the last slash is where the text ends.
      let start = printed.range.start
      let before = SourcePosition(line: start.line, column: max(1, start.column - 1))
      guard
        let node = patch.source.scalar(containing: start)
          ?? (printed.value.isEmpty ? patch.source.scalar(containing: before) : nil)
      else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      let text = patch.replacement(of: node) ?? patch.source.document.trimmedText(node)
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let isPart = text != printed.value && !text.hasPrefix("\(printed.value)@")
      guard isPart else {
        guard patch.removeItem(node) else {
          throw PatchProblem(.unsureForm, line: printed.range.start.line)
        }
        return
      }
      // Of two equal names the later goes: the range begins behind the first.
      let skipped = printed.range.start.column - patch.source.document.range(node).start.column
      var (offset, index) = (0, parts.count - 1)
      for (number, part) in parts.enumerated() {
        if offset <= skipped, skipped <= offset + part.unicodeScalars.count { index = number }
        offset += part.unicodeScalars.count + 1
      }
      var rest = parts
      rest.remove(at: index)
      guard parts.count > 1, printed.value.isEmpty || parts[index].contains(printed.value)
      else {
        throw PatchProblem(.unsureForm, line: printed.range.start.line)
      }
      patch.replace(node, with: .token(rest.joined(separator: "/")))
    }
  }
}

extension PlanEditor {
  /// Writes an item instead of another one.
  mutating func replaceItem(
    at range: SourceRange, with value: YAMLValue
  ) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.node(.mapping, at: range.start),
        let (list, index) = patch.source.owner(of: node)
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      patch.remove(item: index, of: list)
      patch.insert([value], at: index, in: list)
    }
  }

  /// Removes a theme, and its file when nothing else is in it.
  mutating func removeTheme(at range: SourceRange) throws(OperationRefusal) {
    let comments = try changes.withPatch(range.file) { patch throws(PatchProblem) -> [String]? in
      guard patch.source.document.entryCount(patch.source.root) > 1 else {
        return patch.source.commentTexts
      }
      patch.remove("theme", in: patch.source.root)
      return nil
    }
    if let comments { changes.removeFile(plan.path(of: range), comments: comments) }
  }
}

extension PlanEditor {
  /// Removes invisible characters from the text at a range.
  mutating func cleanText(at range: SourceRange) throws(OperationRefusal) {
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      // The reader has U+FFFD instead of each of them.
      guard let node = patch.source.scalar(containing: range.start),
        case let text = patch.source.document.trimmedText(node), text.contains("\u{FFFD}")
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      patch.replace(node, with: .text(text.filter { $0 != "\u{FFFD}" }))
    }
  }
}
