internal import Glibc
package import PlanFormats
package import Wording

/// Writes what was made, and remembers what it wrote.
///
/// A file whose bytes would not change is not touched; every other is written whole beside its
/// place and moved there. What an earlier build made and this one does not is removed. What this
/// program did not make, or a person has changed since, is never lost: it is kept under another
/// name.
package struct OutputFolder {
  package let path: String
  private let tell: WaitNotice

  /// What a build did to the folder; paths are relative to it.
  package struct Report: Equatable, Sendable {
    package var written: [String] = []
    package var unchanged: [String] = []
    package var removed: [String] = []
    /// Files of a person's, under the names that they have now.
    package var kept: [String] = []
  }

  /// - Parameter tell: is told when another build is writing in the folder.
  package init(_ path: String, whenWaiting tell: WaitNotice = .silent) {
    self.path = path
    self.tell = tell
  }

  /// Makes the folder hold these files. Of two builds at once the second waits.
  ///
  /// - Parameters:
  ///   - standing: paths that could not be made anew and whose former files stay.
  ///   - removes: where what an earlier build made and this one does not is removed, as the
  ///     beginning of a path: everywhere, in the folder that was made anew, or nowhere (nil) when the
  ///     plan could not be read whole.
  /// - Throws: `OutputError` when a file cannot be written; files before it are whole, and are
  ///   remembered as ours.
  package func write(
    _ files: [OutputFile], standing: Set<String> = [], removesBelow removes: String? = ""
  ) throws(OutputError) -> Report {
    let first = full(files.first?.path ?? Manifest.name)
    try PlainFolder.makeFolder(path, for: first)
    let lock = try FolderLock(path, for: first, whenWaiting: tell)
    defer { lock.end() }
    var report = Report()
    let former = Manifest(reading: read(Manifest.name))
    clearUp(after: former)
    var manifest = Manifest()
    for file in files { manifest.add(file.path, file.bytes) }
    let changed = files.filter { read($0.path) != $0.bytes }
    let changedPaths = Set(changed.map(\.path))
    report.unchanged = files.map(\.path).filter { !changedPaths.contains($0) }
    if !changed.isEmpty { try announce(changed, manifest, former) }
    for file in changed { try write(file, former, &report) }
    for path in former.paths where !manifest.contains(path) {
      if let removes, path.hasPrefix(removes), !standing.contains(path) {
        try remove(path, former, &report)
      } else {
        manifest.add(path, from: former)
      }
    }
    try replace(Manifest.name, with: Array(manifest.text.utf8))
    return report
  }

  /// Removes what a killed build had begun and not put in its place.
  private func clearUp(after former: Manifest) {
    WholeFile(full(Manifest.name)).removeLeftover()
    guard former.isUnfinished else { return }
    for path in former.paths { WholeFile(full(path)).removeLeftover() }
  }

  /// Says in the manifest what is about to be written: whatever stands there when this build is
  /// killed, the next one knows it as ours.
  private func announce(
    _ files: [OutputFile], _ manifest: Manifest, _ former: Manifest
  ) throws(OutputError) {
    var announced = former
    announced.isUnfinished = true
    for file in files { announced.add(file.path, from: manifest) }
    try replace(Manifest.name, with: Array(announced.text.utf8))
  }

  private func write(
    _ file: OutputFile, _ former: Manifest, _ report: inout Report
  ) throws(OutputError) {
    switch FileKind(full(file.path), followsLinks: false) {
    case .missing: break
    case .file where isOurs(file.path, former): break
    case .file, .other: try keep(file.path, &report)
    case .folder: throw .notAFile(full(file.path))
    }
    try put(file.path, file.bytes)
    report.written.append(file.path)
  }

  /// Whether a build made what stands there, and nobody changed it since.
  private func isOurs(_ path: String, _ former: Manifest) -> Bool {
    read(path).map { former.knows(path, $0) } ?? false
  }

  /// Moves what is a person's out of the way, to the first free name: a file, and also a pipe, a
  /// socket or a link, wherever that leads.
  private func keep(_ path: String, _ report: inout Report) throws(OutputError) {
    var number = 1
    while FileKind(full("\(path).kept-\(number)"), followsLinks: false) != .missing { number += 1 }
    let other = "\(path).kept-\(number)"
    guard unsafe rename(full(path), full(other)) == 0 else { throw failure(path) }
    report.kept.append(other)
  }

  private func remove(
    _ path: String, _ former: Manifest, _ report: inout Report
  ) throws(OutputError) {
    switch FileKind(full(path), followsLinks: false) {
    case .missing: break
    case .file where isOurs(path, former):
      guard unsafe unlink(full(path)) == 0 else { throw failure(path) }
      report.removed.append(path)
    case .file, .folder, .other: return report.kept.append(path)
    }
    // Also when the file is gone: a killed build may have got no further.
    removeEmptyFolders(above: path)
  }

  private func removeEmptyFolders(above path: String) {
    var folder = FileKind.parent(path)
    while folder != ".", unsafe rmdir(full(folder)) == 0 { folder = FileKind.parent(folder) }
  }

  private func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    guard read(path) != bytes else { return }
    try put(path, bytes)
  }

  /// Writes a file whole beside its place and moves it there in one step.
  private func put(_ path: String, _ bytes: [UInt8]) throws(OutputError) {
    let place = full(path)
    guard [.missing, .file].contains(FileKind(place)) else { throw .notAFile(place) }
    try PlainFolder.makeFolder(FileKind.parent(place), for: place)
    try WholeFile(place).write(
      bytes, permissions: FileFacts(place)?.permissions, whenWaiting: tell)
  }

  private func failure(_ path: String) -> OutputError {
    .cannotWrite(full(path), SystemReason.last)
  }

  private func read(_ path: String) -> [UInt8]? { OpenFile.bytes(full(path)) }

  private func full(_ path: String) -> String { "\(self.path)/\(path)" }
}

/// Why output could not be written.
package enum OutputError: Error, Equatable {
  case cannotWrite(String, Phrase)
  case changedMeanwhile(String)
  case notAFile(String)

  package var message: Phrase {
    switch self {
    case .cannotWrite(let path, let reason):
      Phrase(nl: "'\(path)' kan niet worden geschreven. ", en: "'\(path)' cannot be written. ")
        + reason
    case .changedMeanwhile(let path):
      Phrase(
        nl:
          "'\(path)' is intussen door iemand anders veranderd; er is niets geschreven. Probeer opnieuw.",
        en: "'\(path)' was changed by somebody else meanwhile; nothing was written. Try again.")
    case .notAFile(let path):
      Phrase(
        nl: "'\(path)' is geen gewoon bestand; er is niets geschreven.",
        en: "'\(path)' is no ordinary file; nothing was written.")
    }
  }
}
