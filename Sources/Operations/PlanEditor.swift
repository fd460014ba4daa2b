import Editing
import PlanModel
import SourceText
import Toolkit

/// Finds what an operation is about, and collects the changes that it makes to the files of a plan.
struct PlanEditor {
  let graph: PlanGraph
  /// The plan before the whole change, of which this may be one step.
  let before: PlanGraph
  let names: ThingNames
  var changes: FileChanges
  /// What else the user must know.
  var notes: [Phrase] = []
  var expected = LinkExpectation()
  /// Number of entries that logs get.
  var recorded: [RecordLog: Int] = [:]
  /// Steps that follow on what these changes make.
  var next: [Step] = []
  /// Where the end of an item is written that goes together with what it made.
  var reopened: SourceRange?

  var plan: Plan { graph.plan }

  init(
    _ graph: PlanGraph, before: PlanGraph, _ files: [SourceFile], _ reader: PlanReader
  ) {
    self.graph = graph
    self.before = before
    changes = FileChanges(files, reader)
    names = ThingNames(
      graph: graph, unread: reader.problems.first(where: \.endsReading)?.range)
  }

  /// A further step of an operation, on the plan as the steps before it made it.
  enum Step {
    case set(Target, key: String, [String])
    case clear(Target, key: String)
    /// Links to what a step before it made.
    case link(Target, Target, Basis)
    case movePart(Int, of: Int, to: Int, at: Int)
    case removePoint(Int)
    case arrangeParts(of: Int, [Int])
    /// Writes keys of the placement at which an effect is written out.
    case setPlace(of: String, [PlaceKey])
    /// Joins what an effect has to another, and what refers to it.
    case joinEffects(EffectMerge)
    /// Ends an effect of which only its own lines are left.
    case endEffect(EffectMerge)
  }

  /// A key of a placement; without a value it goes.
  typealias PlaceKey = (key: String, value: YAMLValue?)

  mutating func make(_ step: Step) throws(OperationRefusal) {
    switch step {
    case .set(let target, let key, let texts): try set(target, key, texts)
    case .clear(let target, let key): try clear(target, key)
    case .link(let from, let to, let basis): try link(from, to, nil, basis)
    case .movePart(let index, let former, let point, let new):
      try movePart(index, of: former, to: point, at: new)
    case .removePoint(let index): try removeItem(at: plan.actionPoints[index].range, .mapping)
    case .arrangeParts(let point, let order):
      try arrange(plan.actionPoints[point].subPoints.map(\.range), order)
    case .setPlace(let effect, let keys): try setPlace(of: effect, keys)
    case .joinEffects(let merge): try join(merge)
    case .endEffect(let merge): try end(merge)
    }
  }

  mutating func make(_ operation: Operation, on day: Day) throws(OperationRefusal) {
    switch operation {
    case .set(let target, let key, let texts): try set(target, key, texts)
    case .clear(let target, let key): try clear(target, key)
    case .add(let thing): try add(thing, on: day)
    case .moveEffect(let target, let from, let under, let position):
      try moveEffect(target, from: from, under: under, position)
    case .moveSubPoint(let target, let point, let position):
      try moveSubPoint(target, to: point, position, on: day)
    case .link(let from, let to, let key, let basis): try link(from, to, key, basis)
    case .unlink(let from, let to, let key): try unlink(from, to, key)
    case .setBasis(let from, let to, let key, let basis): try setBasis(from, to, key, basis)
    case .rename(let target, let new, let until): try rename(target, to: new, until: until)
    case .renumber(let pairs, let until): try renumber(pairs, until: until)
    case .merge(let target, let into, let until): try merge(target, into: into, until: until)
    case .split(let target, let parts, let until): try split(target, parts, until: until)
    case .remove(let target, let scope): try remove(target, scope, on: day)
    case .removePlace(let target, let from): try removePlace(target, from: from)
    case .setPlacement(let target, let under, let key, let texts):
      try setPlacement(target, under: under, key, texts)
    case .arrange(let kind, let under, let names): try arrange(kind, under: under, names, on: day)
    case .excuse(let target, let rule, let reason): try excuse(target, rule, reason)
    case .unexcuse(let target, let rule): try unexcuse(target, rule)
    case .correct(let range, let old, let new): try correct(range, old, new)
    case .removeLink(let range, let name): try removeLink(at: range, name)
    case .renameKey(let range, let old, let new): try renameKey(at: range, old, new)
    case .removeValue(let range, let name): try removeValue(at: range, name)
    case .cleanText(let range): try cleanText(at: range)
    case .record(let record): try self.record(record)
    case .giveIDs(let nodes): try giveIDs(nodes)
    case .convertAnswers: try convertAnswers()
    case .recordFigures(let series): try record(series)
    case .session(let change): try make(change, on: day)
    }
  }

  /// The main file's folder, with a slash; empty in the current folder.
  var folder: String {
    let main = plan.header.map { plan.path(of: $0.range) } ?? plan.files.first ?? ""
    guard let slash = main.lastIndex(of: "/") else { return "" }
    return String(main[...slash])
  }
}
