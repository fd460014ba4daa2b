import Editing
import PlanModel
import SourceText
import Toolkit

/// Changes to the files of a plan that are not made yet.
struct FileChanges {
  /// Files in the order by which ranges number them.
  private let files: [SourceFile]
  /// What was read of the same files.
  private let reader: PlanReader
  private var patches: [FileNumber: YAMLPatch] = [:]
  /// New files by path.
  private var newFiles: [(path: String, text: String)] = []
  /// Files that go, with the comments in them.
  private(set) var removedFiles: [(path: String, comments: [String])] = []
  /// Logs that begin in a new file, by its path, and in one that has nothing but comments.
  private var begunLogs: [String: BegunLog] = [:]
  private var begunInBlank: [FileNumber: BegunLog] = [:]
  /// Items of new files by path.
  private var drafts: [String: [(section: String, value: YAMLValue)]] = [:]

  init(_ files: [SourceFile], _ reader: PlanReader) {
    self.files = files.inOrderOfPaths
    self.reader = reader
  }

  /// Whether any file changes.
  var hasChanges: Bool {
    patches.contains { !$0.value.isEmpty } || !drafts.isEmpty || !begunLogs.isEmpty
      || !begunInBlank.isEmpty || !newFiles.isEmpty || !removedFiles.isEmpty
  }

  // MARK: Changed files

  mutating func withPatch<Value>(
    _ number: FileNumber, _ body: (inout YAMLPatch) throws(PatchProblem) -> Value
  ) throws(OperationRefusal) -> Value {
    guard files.indices.contains(number.index) else { throw Self.noPosition }
    do throws(PatchProblem) {
      // Taken out, because each change to a second copy would copy all earlier ones.
      let known = patches.removeValue(forKey: number)
      var patch = if let known { known } else { YAMLPatch(try read(number)) }
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
    for (number, log) in begunInBlank.sorted(by: { $0.key < $1.key }) {
      let text = try draft(log.section, .list(log.entries), .log)
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

  /// Entries of a log that begins, which several operations may make together.
  private struct BegunLog {
    /// Comment above the entries.
    let beginning: String
    let section: String
    var entries: [YAMLValue] = []
  }

  /// Adds entries to a log that has no file yet.
  mutating func begin(_ record: Record, _ entries: [YAMLValue], inNewFile path: String) {
    let log = BegunLog(
      beginning: record.log.beginning(record.language), section: record.log.section)
    begunLogs[path, default: log].entries += entries
  }

  /// Adds entries to a log whose file has nothing but comments.
  mutating func begin(_ record: Record, _ entries: [YAMLValue], in file: FileNumber) {
    let log = BegunLog(beginning: "", section: record.log.section)
    begunInBlank[file, default: log].entries += entries
  }

  mutating func addFile(_ path: String, _ text: String) { newFiles.append((path, text)) }

  /// Adds an item to a section of a new file, which several operations may make together.
  mutating func add(_ value: YAMLValue, to section: String, ofNewFile path: String) {
    drafts[path, default: []].append((section, value))
  }

  /// Makes the files of which several operations made the items.
  func allNewFiles() throws(OperationRefusal) -> [(path: String, text: String)] {
    var files = newFiles
    for (path, log) in begunLogs.sorted(by: { $0.key < $1.key }) {
      files.append((path, log.beginning + (try draft(log.section, .list(log.entries), .log))))
    }
    for (path, items) in drafts.sorted(by: { $0.key < $1.key }) {
      var texts: [String] = []
      var seen: Set<String> = []
      for (section, _) in items where seen.insert(section).inserted {
        texts.append(
          try draft(section, .list(items.filter { $0.section == section }.map(\.value))))
      }
      files.append((path, texts.joined(separator: "\n")))
    }
    // Never two files with one path: only the last would be written.
    return files.reduce(into: []) { joined, file in
      if let index = joined.firstIndex(where: { $0.path == file.path }) {
        joined[index].text += "\n" + file.text
      } else {
        joined.append(file)
      }
    }
  }

  mutating func removeFile(_ path: String, comments: [String]) {
    removedFiles.append((path, comments))
  }

  // MARK: Reading

  /// What of the files could not be read.
  var problems: [FormatProblem] { reader.problems }

  /// A file as it was before the changes; nil when it cannot be edited.
  func source(_ number: FileNumber) -> YAMLSource? {
    if let patch = patches[number] { return patch.source }
    return files.indices.contains(number.index) ? try? read(number) : nil
  }

  /// A file as YAML: not read again where the plan's reader kept it.
  private func read(_ number: FileNumber) throws(PatchProblem) -> YAMLSource {
    let file = files[number.index]
    return try YAMLSource(file, reader.yaml(of: file) ?? YAMLReader(file, number: number))
  }
}
