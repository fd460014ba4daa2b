import Disk
import Operations
import PlanModel
import SourceText
import Toolkit

/// The plan as its files are now. They are read for every request, but only those of which the bytes
/// differ are parsed: reading takes a millisecond, parsing ten times that.
struct EditedPlan {
  let folder: String
  /// Which plan it is: what a browser keeps must not reach another plan that has the address later.
  let key: String
  private(set) var files: [SourceFile] = []
  private(set) var reader = PlanReader([])
  private(set) var graph = PlanGraph(Plan())
  private(set) var ids = ThingIDs(PlanGraph(Plan()))
  /// Hash of each file's text by its path in the folder.
  private(set) var hashes: [String: String] = [:]
  /// Hash of all files.
  private(set) var stamp = ""

  init(_ folder: String) {
    self.folder = folder
    key = ContentHash.of(FolderLocation(folder).path)
  }

  /// Reads what was saved since.
  ///
  /// - Returns: whether anything was.
  @discardableResult
  mutating func refresh() throws(PlanFolderError) -> Bool {
    let present = try PlanFolder(folder).files
    let isSame =
      present.count == files.count
      && zip(present, files).allSatisfy { $0.path == $1.path && $0.isSame(as: $1) }
    guard !isSame || stamp.isEmpty else { return false }
    let reader = PlanReader(present, reusing: reader, isKept: true)
    take(present, reader, PlanGraph(reader.plan))
    return true
  }

  /// Takes the plan as a change left it, which was read back before it was written.
  mutating func take(_ edit: OperationEdit) {
    var changed = Dictionary(edit.files.map { ($0.path, $0.after) }) { first, _ in first }
    var new = files.compactMap { file -> SourceFile? in
      guard let after = changed.removeValue(forKey: file.path) else { return file }
      return after.map { SourceFile(path: file.path, bytes: $0) }
    }
    for (path, after) in changed.sorted(by: { $0.key < $1.key }) {
      if let after { new.append(SourceFile(path: path, bytes: after)) }
    }
    take(new, edit.after, edit.graph)
  }

  mutating func take(_ files: [SourceFile], _ reader: PlanReader, _ graph: PlanGraph) {
    // Most files are those of before a change: their hash is known.
    let former = Dictionary(self.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    let known = hashes
    hashes = Dictionary(
      files.map { file in
        let path = relative(file.path)
        let isSame = former[file.path] == file.bytes
        return (path, (isSame ? known[path] : nil) ?? ContentHash.of(file.bytes))
      }
    ) { first, _ in first }
    self.files = files
    self.reader = reader
    self.graph = graph
    ids = ThingIDs(graph)
    stamp = ContentHash.of(
      hashes.sorted { $0.key < $1.key }.map { "\($0.key)\n\($0.value)\n" }.joined())
  }

  /// Path of a file in the plan's folder.
  func relative(_ path: String) -> String {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// Files by number, relative to the folder.
  var paths: [String] { graph.plan.files.map(relative) }

  func path(of range: SourceRange) -> String { relative(graph.plan.path(of: range)) }

  /// First file that cannot be read, with the line; nil when all can.
  var unreadable: (file: String, line: Int)? {
    reader.problems.first(where: \.endsReading).map {
      (relative(reader.plan.path(of: $0.range)), $0.range.start.line)
    }
  }
}
