// Why by position and not by what each rule says: a finding has a range, and every one of a hundred and
// fifty rules sets that where the caret must be. So what a form shows of a finding, and where it leads,
// follows for each rule, also for those about form, which know no thing.

package import Editing
package import PlanModel
package import SourceText

/// Finds the thing and the key at a position in the files of a plan.
package struct FieldLocator {
  private var things: [FileNumber: [SourcePosition: Thing]] = [:]

  package init(_ graph: PlanGraph) {
    func add(_ thing: Thing) {
      guard let range = graph.mapping(of: thing) else { return }
      things[range.file, default: [:]][range.start] = thing
    }
    let plan = graph.plan
    for node in graph.holders { add(.node(node)) }
    for (index, point) in plan.actionPoints.enumerated() {
      for part in point.subPoints.indices { add(.node(.subPoint(part, of: index))) }
    }
    for index in plan.scope.indices { add(.scopeEntry(index)) }
    if plan.header?.accessibility != nil { add(.accessibility) }
  }

  /// The innermost thing around a range, with the keys that lead from it to there.
  package func field(at range: SourceRange, in source: YAMLSource) -> WrittenField {
    guard let node = source.node(at: range) else { return WrittenField(thing: nil, keys: []) }
    func thing(_ mapping: Int) -> Thing? {
      things[range.file]?[source.document.range(mapping).start]
    }
    if source.document.kind(node) == .mapping, let thing = thing(node) {
      return WrittenField(thing: thing, keys: [])
    }
    var keys: [String] = []
    for (mapping, key) in source.mappings(around: node) {
      keys.insert(source.document.text(key), at: 0)
      if let thing = thing(mapping) { return WrittenField(thing: thing, keys: keys) }
    }
    return WrittenField(thing: nil, keys: keys)
  }
}

/// A position in a plan as a person knows it.
package struct WrittenField: Sendable, Hashable {
  /// Nil outside every thing, as for a section of a file.
  package let thing: Thing?
  /// Keys from the thing down, as in `series`, `values`, `2027`; empty for the thing as a whole.
  package let keys: [String]

  package init(thing: Thing?, keys: [String]) {
    self.thing = thing
    self.keys = keys
  }
}
