package import Editing
package import PlanModel
package import SourceText
package import Toolkit

/// What an operation does to the files of a plan; nothing is written yet.
package struct OperationEdit: Sendable {
  package let sentence: Phrase
  /// What else the user must know.
  package let notes: [Phrase]
  package let files: [FileEdit]
  /// The plan as it would be.
  package let after: PlanReader
  /// The links of that plan: who goes on with it need not resolve them again.
  package let graph: PlanGraph

  /// - Parameters:
  ///   - day: of today, the last day on which a former name was used.
  ///   - reader: of the same files.
  /// - Throws: `OperationRefusal`; of an operation that is not sure nothing is done.
  package init(
    _ operations: [Operation], on files: [SourceFile], parsed reader: PlanReader,
    _ graph: PlanGraph, today day: Day
  ) throws(OperationRefusal) {
    let sentence = Phrase.joined(operations.map { $0.sentence(in: graph) }, by: " ")
    try self.init([operations], as: sentence, on: files, parsed: reader, graph, today: day)
  }

  /// Operations in phases, as one change: those of a phase see what the phases before it made.
  ///
  /// - Parameter sentence: what it does as a whole.
  package init(
    _ phases: [[Operation]], as sentence: Phrase, on files: [SourceFile],
    parsed reader: PlanReader, _ graph: PlanGraph, today day: Day
  ) throws(OperationRefusal) {
    var run = OperationRun(files, reader, graph)
    for operations in phases where !operations.isEmpty { try run.make(operations, on: day) }
    self.sentence = sentence
    self.files = run.fileEdits
    after = try run.verified()
    // Only now: the lists of comments that go, and of links that come to lead somewhere, are complete.
    notes = run.notes
    self.graph = run.graph
  }
}

/// A file with its edits.
package struct FileEdit: Sendable {
  package let path: String
  /// Nil for a new file.
  package let before: [UInt8]?
  /// Nil for a file that is removed.
  package let after: [UInt8]?
  /// The edits of what was before; of a new or removed file none.
  package let edits: [TextEdit]

  package init(path: String, before: [UInt8]?, after: [UInt8]?, edits: [TextEdit]) {
    self.path = path
    self.before = before
    self.after = after
    self.edits = edits
  }
}

/// The steps of an operation, each on the files as the step before left them.
private struct OperationRun {
  private let before: PlanGraph
  /// Paths of the files before, in the order of their numbers.
  private let paths: [String]
  private let problems: [FormatProblem]
  private var files: [SourceFile]
  private var reader: PlanReader
  private(set) var graph: PlanGraph
  private var texts: [String: EditedText] = [:]
  private var added: Set<String> = []
  private var removed: [String: [UInt8]] = [:]
  private var expected = LinkExpectation()
  private var recorded: [RecordLog: Int] = [:]
  private(set) var notes: [Phrase] = []
  private var lostComments: [String] = []
  private var copiedComments: [String] = []

  init(_ files: [SourceFile], _ reader: PlanReader, _ graph: PlanGraph) {
    self.files = files
    self.reader = reader
    self.graph = graph
    before = graph
    paths = files.inOrderOfPaths.map(\.path)
    problems = reader.problems
  }

  /// Makes all operations on the plan as it is now: none sees what another one does.
  mutating func make(_ operations: [Operation], on day: Day) throws(OperationRefusal) {
    for problem in problems {
      guard case .newerFormat(let version) = problem.kind else { continue }
      throw OperationRefusal(.newerFormat(version), at: problem.range, remedy: .newerProgram)
    }
    if operations.contains(where: \.needsWholePlan),
      let broken = problems.first(where: \.endsReading)
    {
      throw OperationRefusal(
        Phrase(
          nl: "Een bestand kan niet worden gelezen; daarin kunnen verwijzingen staan.",
          en: "A file cannot be read; links may be in it."),
        at: broken.range,
        remedy: .seeFindings)
    }
    let former = graph
    var editor = PlanEditor(graph, before: before, files, reader)
    for operation in operations { try editor.make(operation, on: day) }
    try take(editor)
    var steps = editor.next
    while !steps.isEmpty {
      let step = steps.removeFirst()
      var editor = PlanEditor(graph, before: before, files, reader)
      try editor.make(step)
      try take(editor)
      steps.insert(contentsOf: editor.next, at: 0)
    }
    if operations.contains(where: \.movesEffects) {
      var editor = PlanEditor(graph, before: before, files, reader)
      try editor.keepThemes(of: former, until: day)
      try take(editor)
    }
  }

  /// Carries out the changes of a step and reads the files again.
  private mutating func take(_ editor: PlanEditor) throws(OperationRefusal) {
    expected.join(editor.expected)
    recorded.merge(editor.recorded, uniquingKeysWith: +)
    notes += editor.notes
    guard editor.changes.hasChanges else { return }
    let paths = files.inOrderOfPaths.map(\.path)
    var read: [String: PlanReader.ReadFile] = [:]
    var new = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    for changed in try editor.changes.results() {
      let path = paths[changed.number.index]
      guard new[path] != nil else { continue }
      let after = changed.result.file
      if var text = texts[path] {
        guard text.apply(changed.result.text.edits), text.bytes == after.bytes else {
          throw editor.changes.refusal(PatchProblem(.unsureForm, line: 1), in: changed.number)
        }
        texts[path] = text
      } else {
        texts[path] = changed.result.text
      }
      new[path] = after
      read[path] = changed.result.yaml.map { PlanReader.ReadFile(after, $0) }
      lostComments += changed.result.lostComments
      copiedComments += changed.result.copiedComments
    }
    for (path, comments) in editor.changes.removedFiles {
      lostComments += comments
      removed[path] = texts[path]?.original ?? new[path]?.bytes
      texts[path] = nil
      new[path] = nil
    }
    var kept = files.compactMap { new[$0.path] }
    for file in try editor.changes.allNewFiles() {
      try checkReadable(file.path)
      added.insert(file.path)
      kept.append(SourceFile(path: file.path, text: file.text))
      texts[file.path] = EditedText(Array(file.text.utf8))
    }
    files = kept
    reader = PlanReader(files, reusing: reader, read: read, isKept: true)
    graph = PlanGraph(reader.plan)
  }

  /// Checks that the plan reads what a new file has: not when it comes in a folder that is a link.
  private func checkReadable(_ path: String) throws(OperationRefusal) {
    let all = files.inOrderOfPaths
    let blocked = all.firstIndex { file in
      file.fault != nil && (path == file.path || path.hasPrefix("\(file.path)/"))
    }
    guard let blocked else { return }
    throw OperationRefusal(
      Phrase(
        nl: "Wat hier komt, leest het plan niet: '\(path)'.",
        en: "The plan does not read what comes here: '\(path)'."),
      at: .beginning(of: FileNumber(blocked)), remedy: .seeFindings)
  }

  /// Checks that the plan is what was meant: no form that was right became wrong, no name leads
  /// nowhere that led somewhere, and all other links lead where they led.
  mutating func verified() throws(OperationRefusal) -> PlanReader {
    if let problem = newProblem {
      throw OperationRefusal(problem.message, at: nil, remedy: problem.remedy)
    }
    let known = Set(before.broken.map { BrokenName($0) })
    let broken = graph.broken.filter { !known.contains(BrokenName($0)) }
    if let refusal = OperationRefusal(broken: broken, in: graph) { throw refusal }
    for (log, count) in recorded
    where log.count(in: graph.plan) != log.count(in: before.plan) + count {
      // As in a file that is passed over, because it is a copy of another one.
      throw OperationRefusal(
        Phrase(
          nl: "Wat in \(log.file) zou komen, leest het plan niet.",
          en: "The plan does not read what would be added to \(log.file)."),
        remedy: .seeFindings)
    }
    let now = files.inOrderOfPaths.map(\.path)
    let numbers = Dictionary(
      now.enumerated().map { ($1, FileNumber($0)) }, uniquingKeysWith: { first, _ in first })
    let moved = Dictionary(
      paths.enumerated().compactMap { index, path in
        numbers[path].map { (FileNumber(index), $0) }
      }, uniquingKeysWith: { first, _ in first })
    var revived: [Link] = []
    let violation = expected.violation(from: before, to: graph, files: moved, revived: &revived)
    if let violation {
      throw OperationRefusal(
        Phrase(
          nl: "Er zou ook iets anders veranderen: ", en: "Something else would change too: ")
          + violation + Phrase(verbatim: "."),
        remedy: Phrase(
          nl: "Meld dit, of verander het in het bestand.",
          en: "Report this, or change it in the file."))
    }
    note(revived)
    return reader
  }

  /// Notes what referred to a new thing before it was there.
  private mutating func note(_ links: [Link]) {
    guard !links.isEmpty else { return }
    let shown = links.prefix(8).map { graph.description(of: $0.from) }
    notes.append(
      Phrase(nl: "Hiernaar verwees al: ", en: "This was referred to already by: ") + .list(shown)
        + (links.count > 8 ? Phrase(nl: " en meer", en: " and more") : Phrase(verbatim: ""))
        + Phrase(verbatim: "."))
  }

  private struct BrokenName: Hashable {
    let role: LinkRole
    let name: String

    init(_ link: BrokenLink) {
      role = link.role
      name = link.printed.value
    }
  }

  private var newProblem: FormatProblem.Kind? {
    var known: [String: Int] = [:]
    for problem in problems { known[problem.kind.words, default: 0] += 1 }
    for problem in reader.problems {
      known[problem.kind.words, default: 0] -= 1
      if known[problem.kind.words, default: 0] < 0 { return problem.kind }
    }
    return nil
  }

  var fileEdits: [FileEdit] {
    mutating get {
      for text in copiedComments {
        if let index = lostComments.firstIndex(of: text) { lostComments.remove(at: index) }
      }
      copiedComments = []
      if !lostComments.isEmpty {
        notes.append(
          Phrase(nl: "Deze opmerkingen gaan mee weg: ", en: "These comments go too: ")
            + Catalogue.list(lostComments))
      }
      let changed = texts.keys.sorted().compactMap { path -> FileEdit? in
        guard let text = texts[path] else { return nil }
        let isNew = added.contains(path)
        guard isNew || text.bytes != text.original else { return nil }
        return FileEdit(
          path: path, before: isNew ? nil : text.original, after: text.bytes,
          edits: isNew ? [] : text.edits)
      }
      return changed
        + removed.keys.sorted().map {
          FileEdit(path: $0, before: removed[$0], after: nil, edits: [])
        }
    }
  }
}
