internal import Glibc
package import Documents
import Views
import SourceText
import Toolkit

/// A build that is writing what it made to its folder, a batch at a time, and remembers what it wrote.
/// Of two builds at once the second waits.
///
/// A file whose bytes would not change is not touched; every other is written whole beside its place
/// and moved there. What an earlier build made and this one does not is removed at the end.
package struct OutputWriting: ~Copyable {
  private let folder: OutputFolder
  private let lock: FolderLock
  private let former: Manifest
  private var manifest = Manifest()
  /// Whether the manifest in the folder says that a build is writing.
  private var isAnnounced = false
  private var report = OutputFolder.Report()
  private var traces: [FileTrace] = []

  /// What a build did, and what the system knows of each file that it left.
  package struct Outcome: Sendable {
    package let report: OutputFolder.Report
    let traces: [FileTrace]
  }

  struct FileTrace: Sendable {
    let path: String
    let facts: FileFacts
  }

  /// - Throws: `OutputError` when the folder cannot be made or written in.
  package init(_ folder: OutputFolder) throws(OutputError) {
    self.folder = folder
    try PlainFolder.makeFolder(folder.path, for: folder.path)
    lock = try FolderLock(folder.path, for: folder.path, whenWaiting: folder.tell)
    former = Manifest(reading: folder.read(Manifest.name))
    folder.clearUp(after: former)
  }

  deinit { lock.end() }

  /// Makes the folder hold these files beside those of earlier calls.
  ///
  /// - Throws: `OutputError` when a file cannot be written; every file is then as it was or whole,
  ///   and what was written is remembered as ours.
  package mutating func write(_ files: [OutputFile]) throws(OutputError) {
    let (folder, former) = (folder, former)
    let standing = files.mapOnAllCores { folder.standing($0, former) }
    var changed: [Change] = []
    for (file, standing) in zip(files, standing) {
      manifest.add(file.path, hash: standing.hash)
      if case .same(let facts) = standing.kind {
        report.unchanged.append(file.path)
        traces.append(FileTrace(path: file.path, facts: facts))
      } else {
        changed.append(Change(file: file, standing: standing))
      }
    }
    guard !changed.isEmpty else { return }
    try announce(changed)
    let results = changed.mapOnAllCores { $0.make(in: folder) }
    for (change, result) in zip(changed, results) {
      let done = try result.get()
      report.written.append(change.file.path)
      if let kept = done.kept { report.kept.append(kept) }
      if let facts = done.facts {
        traces.append(FileTrace(path: change.file.path, facts: facts))
      }
    }
  }

  /// A file to be written.
  private struct Change: Sendable {
    let file: OutputFile
    let standing: OutputFolder.Standing

    func make(
      in folder: OutputFolder
    ) -> Result<(kept: String?, facts: FileFacts?), OutputError> {
      Result { () throws(OutputError) in
        guard standing.kind != .folder else { throw .notAFile(folder.full(file.path)) }
        let kept = standing.kind == .somebodyElses ? try folder.keep(file.path) : nil
        return (kept, try folder.put(file.path, file.bytes))
      }
    }
  }

  /// Says in the manifest what is about to be written: whatever stands there when this build is
  /// killed, the next one knows it as ours. After the first time it only adds lines, so that
  /// announcing costs no more than what is announced.
  private mutating func announce(_ changed: [Change]) throws(OutputError) {
    var announced = isAnnounced ? Manifest() : former
    for change in changed { announced.add(change.file.path, hash: change.standing.hash) }
    if isAnnounced {
      try append(announced.lines)
    } else {
      announced.isUnfinished = true
      try folder.replace(Manifest.name, with: Array(announced.text.utf8))
      isAnnounced = true
    }
  }

  private func append(_ lines: String) throws(OutputError) {
    let descriptor = unsafe open(
      folder.full(Manifest.name), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw folder.failure(Manifest.name) }
    defer { close(descriptor) }
    guard Descriptor.write(Array(lines.utf8), to: descriptor) == nil else {
      throw folder.failure(Manifest.name)
    }
  }

  /// Removes what earlier builds made and this one did not, and says in the manifest what stands; the
  /// last call.
  ///
  /// - Parameters:
  ///   - standing: paths that could not be made anew and whose former files stay.
  ///   - removes: where something is removed, as the beginning of a path: everywhere, in the folder
  ///     that was made anew, or nowhere (nil) when the plan could not be read whole.
  package mutating func end(
    standing: Set<String> = [], removesBelow removes: String? = ""
  ) throws(OutputError) -> Outcome {
    for path in former.paths where !manifest.contains(path) {
      if let removes, path.hasPrefix(removes), !standing.contains(path) {
        try folder.remove(path, former, &report)
      } else {
        manifest.add(path, from: former)
      }
    }
    try folder.replace(Manifest.name, with: Array(manifest.text.utf8))
    if let facts = FileFacts(folder.full(Manifest.name)) {
      traces.append(FileTrace(path: Manifest.name, facts: facts))
    }
    return Outcome(report: report, traces: traces)
  }
}
