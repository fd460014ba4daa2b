// Why a build does not make a new folder and switch it in one step, though a killed build leaves
// files of two builds beside each other until the next one:
// - a folder that is not empty cannot be renamed over; RENAME_EXCHANGE is missing on NFS, SMB,
//   sshfs and exFAT, where teams share output, and two renames leave a moment without any output;
// - the folder may be a link or a mount, which cannot be renamed, or in use, which Windows refuses;
// - the user's own files would have to be moved along one by one, and hard links would keep the old
//   folder;
// - every change would write all files: 181 instead of 4 for Amersfoort, with new times for what
//   copies it.
// Each single file is whole at every moment. Who publishes copies the folder after exit code 0.

internal import Glibc
package import Documents
import Views
import SourceText
import Toolkit

/// Writes a build's files to the output folder, in batches. A second build waits.
///
/// A file whose bytes would not change is not touched; every other is written whole to a temporary
/// file and renamed. Files of an earlier build that this one does not make are removed at the end.
package struct OutputWriting: ~Copyable {
  private let files: OutputFiles
  private let lock: FolderLock
  private var manifest = Manifest()
  /// Whether the manifest in the folder says that a build is writing.
  private var isAnnounced = false
  private var report = OutputFolder.Report()
  private var traces: [FileFingerprint] = []

  /// Result of a build: its report, and the result of `stat` of each file that it left.
  package struct Outcome: Sendable {
    package let report: OutputFolder.Report
    let traces: [FileFingerprint]
  }

  struct FileFingerprint: Sendable {
    let path: String
    let facts: FileStat
  }

  /// - Throws: `OutputError` when the folder cannot be made or written in.
  package init(_ folder: OutputFolder) throws(OutputError) {
    try NewFolder.makeFolder(folder.path, for: folder.path)
    let root = try OpenFolder(folder.path, for: folder.path)
    let lock = try FolderLock(root, whenWaiting: folder.report)
    let former = try root.entry(Manifest.name)?.bytes(atMost: Manifest.mostBytes)
    files = OutputFiles(
      root: root, former: Manifest(reading: former), isForced: folder.isForced,
      report: folder.report)
    self.lock = lock
    files.clearUp()
  }

  deinit { lock.end() }

  /// Writes one batch of files beside those of earlier calls.
  ///
  /// - Throws: `OutputError` when a file cannot be written; every file is then as it was or whole,
  ///   and what was written is listed in the manifest.
  package mutating func write(_ batch: [OutputFile]) throws(OutputError) {
    let files = files
    let statuses = batch.mapOnAllCores { file in
      Result { () throws(OutputError) in try files.status(file) }
    }
    var changed: [Change] = []
    for (file, status) in zip(batch, statuses) {
      let status = try status.get()
      manifest.add(file.path, hash: status.hash)
      if case .same(let facts) = status.kind {
        report.unchanged.append(file.path)
        traces.append(FileFingerprint(path: file.path, facts: facts))
      } else {
        changed.append(Change(file: file, status: status))
      }
    }
    guard !changed.isEmpty else { return }
    // Before the first file: a killed build must leave nothing that the manifest does not list.
    try announce(changed)
    let results = changed.mapOnAllCores { $0.make(in: files) }
    for (change, result) in zip(changed, results) {
      let done = try result.get()
      report.written.append(change.file.path)
      if let kept = done.kept { report.kept.append(kept) }
      if let facts = done.facts {
        traces.append(FileFingerprint(path: change.file.path, facts: facts))
      }
    }
  }

  /// File to be written.
  private struct Change: Sendable {
    let file: OutputFile
    let status: OutputFiles.Status

    func make(
      in files: OutputFiles
    ) -> Result<(kept: String?, facts: FileStat?), OutputError> {
      Result { () throws(OutputError) in
        guard status.kind != .folder else { throw .notAFile(files.full(file.path)) }
        let kept = status.kind == .somebodyElses ? try files.keep(file.path) : nil
        return (kept, try files.put(file.path, file.bytes))
      }
    }
  }

  /// Lists in the manifest what is about to be written: when this build is killed, the next one
  /// recognises what it left. After the first time it only appends lines, so that its cost is
  /// linear in the batch.
  private mutating func announce(_ changed: [Change]) throws(OutputError) {
    var announced = isAnnounced ? Manifest() : files.former
    for change in changed { announced.add(change.file.path, hash: change.status.hash) }
    if isAnnounced {
      try append(announced.lines)
    } else {
      announced.isUnfinished = true
      try replaceManifest(by: announced)
      isAnnounced = true
    }
  }

  private mutating func replaceManifest(by manifest: Manifest) throws(OutputError) {
    let bytes = Array(manifest.text.utf8)
    guard let entry = try files.root.entry(Manifest.name),
      entry.bytes(atMost: Manifest.mostBytes) != bytes
    else { return }
    // A link or a pipe by this name is not ours.
    if entry.kind == .other { report.kept.append(try files.keep(Manifest.name)) }
    try files.put(Manifest.name, bytes)
  }

  private func append(_ lines: String) throws(OutputError) {
    guard let entry = try files.root.entry(Manifest.name) else { return }
    let descriptor = entry.open(O_WRONLY | O_APPEND)
    guard descriptor >= 0 else { throw files.failure(Manifest.name) }
    defer { close(descriptor) }
    guard Descriptor.write(Array(lines.utf8), to: descriptor) == nil else {
      throw files.failure(Manifest.name)
    }
  }

  /// Removes obsolete files, and writes the final manifest; the last call.
  ///
  /// - Parameters:
  ///   - standing: paths that could not be made anew and whose former files stay.
  ///   - removes: whether anything is removed: not when the plan could not be read whole.
  package mutating func end(
    standing: Set<String> = [], removes: Bool = true
  ) throws(OutputError) -> Outcome {
    for path in files.former.paths where !manifest.contains(path) {
      guard removes, !standing.contains(path) else {
        manifest.add(path, from: files.former)
        continue
      }
      switch try files.remove(path) {
      case .removed: report.removed.append(path)
      case .kept: report.kept.append(path)
      case .unproven:
        report.unproven.append(path)
        // Stays listed, so that a later build with `--force` can remove it.
        manifest.add(path, from: files.former)
      case .wasMissing: break
      }
    }
    try replaceManifest(by: manifest)
    if let facts = try files.root.entry(Manifest.name)?.facts {
      traces.append(FileFingerprint(path: Manifest.name, facts: facts))
    }
    return Outcome(report: report, traces: traces)
  }
}
