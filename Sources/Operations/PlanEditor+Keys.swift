import Editing
import PlanModel
import SourceText
import Toolkit

/// Keys and values that are repaired where they are written, whatever they are of.
extension PlanEditor {
  /// Gives a key that the format does not know the name of one that it knows.
  mutating func renameKey(
    at range: SourceRange, _ old: String, _ new: String
  ) throws(OperationRefusal) {
    try expectAnything(at: range)
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      guard let key = patch.source.node(.scalar, at: range.start),
        let (mapping, _) = patch.source.owner(of: key),
        patch.source.mappings(around: key).first.map({ $0 == (mapping, key) }) == true,
        patch.source.document.text(key) == old
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      patch.rename(key: key, to: new)
    }
  }

  /// Removes the key at a range with its value, the key of which the value is there, or an item.
  mutating func removeValue(
    at range: SourceRange, _ name: String
  ) throws(OperationRefusal) {
    try expectAnything(at: range)
    try changes.withPatch(range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.node(at: range) else {
        throw PatchProblem(.unsureForm, line: range.start.line)
      }
      let isRemoved: Bool
      if let (mapping, key) = patch.source.mappings(around: node).first, key == node {
        patch.remove(key: key, of: mapping)
        isRemoved = true
      } else {
        isRemoved = patch.removeItem(node)
      }
      guard isRemoved else { throw PatchProblem(.unsureForm, line: range.start.line) }
    }
  }

  /// Allows every link of the thing at a range to change, and those that lead nowhere now: a key that is
  /// read from now on may be any of them, and may make a thing to which others already link.
  private mutating func expectAnything(at range: SourceRange) throws(OperationRefusal) {
    guard let source = changes.source(range.file) else { return }
    let field = FieldLocator(graph).field(at: range, in: source)
    if let node = field.thing?.owner {
      for role in LinkRole.allCases { expectChange(of: role, at: node) }
    }
    for link in graph.broken { expectChange(of: link.role, at: link.from) }
  }
}
