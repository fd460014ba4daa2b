import Editing
import PlanModel
import SourceText
import Toolkit

/// Collects the changes that an operation makes to the files of a plan.
struct PlanEditor {
  let graph: PlanGraph
  let names: ThingNames
  /// Files in the order by which ranges number them.
  private let files: [SourceFile]
  /// What was read of the same files.
  private let reader: PlanReader
  private var patches: [FileNumber: YAMLPatch] = [:]
  /// New files by path.
  private(set) var newFiles: [(path: String, text: String)] = []
  private(set) var removedFiles: [String] = []
  /// Texts behind files that have nothing but comments.
  private var appended: [FileNumber: String] = [:]
  /// Items of new files by path.
  private var drafts: [String: [(section: String, value: YAMLValue)]] = [:]
  /// What else the user must know.
  var notes: [Phrase] = []
  var expected = LinkExpectation()
  /// Number of entries that logs get.
  var recorded: [RecordLog: Int] = [:]
  /// Steps that follow on what these changes make.
  var next: [Step] = []

  var plan: Plan { graph.plan }

  init(_ graph: PlanGraph, _ files: [SourceFile], _ reader: PlanReader) {
    self.graph = graph
    self.reader = reader
    self.files = files.inOrderOfPaths
    names = ThingNames(graph: graph)
  }

  /// A further step of an operation, on the plan as the steps before it made it.
  enum Step {
    case set(Target, key: String, [String])
    case clear(Target, key: String)
    case movePart(Int, of: Int, to: Int, at: Int)
    case removePoint(Int)
    case arrangeParts(of: Int, [Int])
  }

  mutating func make(_ step: Step) throws(OperationRefusal) {
    switch step {
    case .set(let target, let key, let texts): try set(target, key, texts)
    case .clear(let target, let key): try clear(target, key)
    case .movePart(let index, let former, let point, let new):
      try movePart(index, of: former, to: point, at: new)
    case .removePoint(let index): try removeItem(at: plan.actionPoints[index].range, .mapping)
    case .arrangeParts(let point, let order):
      try arrange(plan.actionPoints[point].subPoints.map(\.range), order)
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
    case .cleanText(let range): try cleanText(at: range)
    case .record(let record): try self.record(record)
    case .giveIDs(let nodes): try giveIDs(nodes)
    case .convertAnswers: try convertAnswers()
    case .recordFigures(let series): try record(series)
    case .session(let change): try make(change, on: day)
    }
  }

  /// Whether any file changes.
  var hasChanges: Bool {
    patches.contains { !$0.value.isEmpty } || !appended.isEmpty || !drafts.isEmpty
      || !newFiles.isEmpty || !removedFiles.isEmpty
  }

  // MARK: Files

  mutating func withPatch<Value>(
    _ number: FileNumber, _ body: (inout YAMLPatch) throws(PatchProblem) -> Value
  ) throws(OperationRefusal) -> Value {
    guard files.indices.contains(number.index) else { throw Self.noPosition }
    do throws(PatchProblem) {
      let known = patches[number]
      var patch = if let known { known } else { YAMLPatch(try read(number)) }
      // Not two copies of one patch: each change would copy all earlier ones.
      patches[number] = nil
      let value = try body(&patch)
      patches[number] = patch
      return value
    } catch {
      throw refusal(error, in: number)
    }
  }

  func refusal(_ problem: PatchProblem, in number: FileNumber) -> OperationRefusal {
    let position = SourcePosition(line: problem.line, column: 1)
    let range = SourceRange(file: number, start: position, end: position)
    return OperationRefusal(problem.message, at: range, remedy: problem.remedy)
  }

  private static let noPosition = OperationRefusal(
    Phrase(
      nl: "Het is niet te zien waar dit in de bestanden staat.",
      en: "It cannot be seen where this is in the files."))

  /// A changed file.
  struct Changed {
    let number: FileNumber
    let result: YAMLPatch.Result
  }

  /// The edits of all files, each read back.
  func results() throws(OperationRefusal) -> [Changed] {
    let edited = patches.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    let results = edited.mapOnAllCores { _, patch in
      Result { () throws(PatchProblem) in try patch.result() }
    }
    var changed: [Changed] = []
    for ((number, _), result) in zip(edited, results) {
      switch result {
      case .success(let result): changed.append(Changed(number: number, result: result))
      case .failure(let problem): throw refusal(problem, in: number)
      }
    }
    for (number, text) in appended {
      changed.append(
        Changed(number: number, result: YAMLDraft.result(text, behind: files[number.index])))
    }
    return changed
  }

  // MARK: Whole files

  /// Text of a file with one section.
  func draft(
    _ key: String, _ value: YAMLValue, _ fallback: YAMLPatch.Fallback = .open
  ) throws(OperationRefusal) -> String {
    do throws(PatchProblem) {
      return try YAMLDraft.text(key, value, fallback)
    } catch {
      throw OperationRefusal(error.message, remedy: error.remedy)
    }
  }

  func number(of path: String) -> FileNumber? {
    files.firstIndex { $0.path == path }.map(FileNumber.init)
  }

  /// Whether a file has nothing but comments.
  func isBlank(_ number: FileNumber) -> Bool { YAMLDraft.isBlank(files[number.index]) }

  /// Adds a section to a file that has nothing but comments.
  mutating func append(_ text: String, to number: FileNumber) { appended[number] = text }

  mutating func addFile(_ path: String, _ text: String) { newFiles.append((path, text)) }

  /// Adds an item to a section of a new file, which several operations may make together.
  mutating func add(_ value: YAMLValue, to section: String, ofNewFile path: String) {
    drafts[path, default: []].append((section, value))
  }

  /// Makes the files of which several operations made the items.
  func allNewFiles() throws(OperationRefusal) -> [(path: String, text: String)] {
    var files = newFiles
    for (path, items) in drafts.sorted(by: { $0.key < $1.key }) {
      var texts: [String] = []
      var seen: Set<String> = []
      for (section, _) in items where seen.insert(section).inserted {
        texts.append(
          try draft(section, .list(items.filter { $0.section == section }.map(\.value))))
      }
      files.append((path, texts.joined(separator: "\n")))
    }
    return files
  }

  mutating func removeFile(_ path: String) { removedFiles.append(path) }

  /// The main file's folder, with a slash; empty in the current folder.
  var folder: String {
    let main = plan.header.map { plan.path(of: $0.range) } ?? plan.files.first ?? ""
    guard let slash = main.lastIndex(of: "/") else { return "" }
    return String(main[...slash])
  }

  // MARK: Keys

  static func keys(_ map: MapName) -> [String] { PlanFormat[map].keys.map(\.name) }

  static func mapping(
    _ range: SourceRange, _ patch: YAMLPatch
  ) throws(PatchProblem) -> Int {
    guard let node = patch.source.node(.mapping, at: range.start) else {
      throw PatchProblem(.unsureForm, line: range.start.line)
    }
    return node
  }

  mutating func set(
    _ key: String, _ value: YAMLValue, in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    try withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      if case .list(let items) = value, !PlanFormat[map].isListOnly(key) {
        patch.set(items: items, of: key, in: mapping, order: Self.keys(map))
      } else {
        patch.set(key, value, in: mapping, order: Self.keys(map))
      }
    }
  }

  mutating func clear(_ key: String, in range: SourceRange) throws(OperationRefusal) {
    try withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      guard let value = patch.source.value(of: key, in: mapping) else { return }
      patch.remove(key: value - 1, of: mapping)
    }
  }

  func has(_ key: String, in range: SourceRange) -> Bool {
    guard let patch = patches[range.file] ?? source(range.file).map(YAMLPatch.init),
      let mapping = patch.source.node(.mapping, at: range.start)
    else { return false }
    return patch.source.value(of: key, in: mapping) != nil
  }

  /// The value of a key as it is written; nil when there is none.
  func value(of key: String, in range: SourceRange) -> YAMLValue? {
    guard let source = patches[range.file]?.source ?? source(range.file),
      let mapping = source.node(.mapping, at: range.start),
      let node = source.value(of: key, in: mapping)
    else { return nil }
    return YAMLValue(node, of: source.document)
  }

  func source(_ number: FileNumber) -> YAMLSource? {
    files.indices.contains(number.index) ? try? read(number) : nil
  }

  /// A file as YAML: not read again where the plan's reader kept it.
  private func read(_ number: FileNumber) throws(PatchProblem) -> YAMLSource {
    let file = files[number.index]
    return try YAMLSource(file, reader.yaml(of: file) ?? YAMLReader(file, number: number))
  }

  // MARK: Lists

  /// Adds an item to the list of a key.
  mutating func append(
    _ value: YAMLValue, at index: Int? = nil, to key: String, in range: SourceRange, _ map: MapName
  ) throws(OperationRefusal) {
    let isListOnly = PlanFormat[map].isListOnly(key)
    try withPatch(range.file) { patch throws(PatchProblem) in
      let mapping = try Self.mapping(range, patch)
      patch.append(
        value, at: index, to: key, in: mapping, order: Self.keys(map), isListOnly: isListOnly)
    }
  }

  /// Adds an item to a section of a file; made when it is missing.
  mutating func append(
    _ value: YAMLValue, at index: Int?, toSection key: String, of file: FileNumber
  ) throws(OperationRefusal) {
    try withPatch(file) { patch throws(PatchProblem) in
      let root = patch.source.root
      patch.append(value, at: index, to: key, in: root, order: [], isListOnly: true)
    }
  }

  /// Removes the item, or the value of a key, that is written at a range.
  mutating func removeItem(
    at range: SourceRange, _ kind: YAMLDocument.Kind
  ) throws(OperationRefusal) {
    try withPatch(range.file) { patch throws(PatchProblem) in
      let node =
        kind == .scalar
        ? patch.source.scalar(containing: range.start) : patch.source.node(kind, at: range.start)
      guard let node, patch.removeItem(node) else {
        throw PatchProblem(.unsureForm, line: range.start.line)
      }
    }
  }

  /// The item at a range with its layout, to be written elsewhere.
  mutating func copy(itemAt range: SourceRange) throws(OperationRefusal) -> YAMLValue {
    try withPatch(range.file) { patch throws(PatchProblem) in
      guard let node = patch.source.node(.mapping, at: range.start),
        let (list, index) = patch.source.owner(of: node)
      else { throw PatchProblem(.unsureForm, line: range.start.line) }
      return .copied(try patch.source.copy(item: index, of: list))
    }
  }
}

extension MapFormat {
  /// Whether a key has a list also when there is one item.
  func isListOnly(_ key: String) -> Bool {
    if case .maps? = self.key(key)?.kind { true } else { false }
  }
}
