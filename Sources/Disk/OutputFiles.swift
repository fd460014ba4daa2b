internal import Glibc
import Documents
import TextFormats

/// Files of an open output folder, as one build finds and leaves them.
///
/// A file is removed or overwritten only when this program wrote it. That is so when:
/// - it is a regular file, and no folder between it and the output folder is a link;
/// - the manifest lists its path with the hash of its contents, so nobody changed it since;
/// - its contents have the mark of this program (`GeneratorMark`).
///
/// The mark is needed because the manifest may come with a clone of somebody else's repository. Its
/// author can list any file of the reader's of which he knows path and contents, but he cannot put
/// the mark into it. A file with the mark and with contents that he knows was made by him or by
/// this program: nothing of the reader's own is lost. Proof outside the folder, such as a key in
/// the user's home, would be stronger, but a fresh clone, a colleague on the same network drive and
/// a build server do not have it: there obsolete files would never be removed.
///
/// A file without proof keeps its name, or gets another when a new file needs the name. `--force`
/// skips the check of the mark, for an output folder of a version that wrote none.
struct OutputFiles: Sendable {
  let root: OpenFolder
  let former: Manifest
  let isForced: Bool
  let report: WaitNotice

  /// Status of the existing file at a path that is to be written.
  struct Status: Equatable {
    enum Kind: Equatable {
      case missing
      /// Same bytes, with the result of `stat`.
      case same(FileStat)
      /// Written by an earlier build.
      case ours
      /// To be kept: also a pipe, a socket or a link, wherever that leads.
      case somebodyElses
      case folder
    }

    let kind: Kind
    /// Hash of the file that is to be written.
    let hash: String
  }

  func status(_ file: OutputFile) throws(OutputError) -> Status {
    Status(kind: try kind(file), hash: Manifest.hash(file.bytes))
  }

  private func kind(_ file: OutputFile) throws(OutputError) -> Status.Kind {
    guard let entry = try root.entry(file.path), let facts = entry.facts else { return .missing }
    switch facts.kind {
    case .missing: return .missing
    case .folder: return .folder
    case .other: return .somebodyElses
    case .file:
      let bytes = entry.bytes()
      if bytes == file.bytes, facts == entry.facts { return .same(facts) }
      return bytes.map { isOurs(file.path, $0) } ?? false ? .ours : .somebodyElses
    }
  }

  private func isOurs(_ path: String, _ bytes: [UInt8]) -> Bool {
    former.lists(path, bytes) && (isForced || GeneratorMark.isIn(bytes, of: path))
  }

  /// Removes the temporary files of a killed build.
  func clearUp() {
    removeLeftover(Manifest.name)
    guard former.isUnfinished else { return }
    for path in former.paths { removeLeftover(path) }
  }

  private func removeLeftover(_ path: String) {
    if let entry = try? root.entry(path) { AtomicFile(entry).removeLeftover() }
  }

  /// Renames a file that is not ours to the first free name of `NAME.kept-1`, `NAME.kept-2` and so
  /// on.
  ///
  /// - Returns: its new path.
  func keep(_ path: String) throws(OutputError) -> String {
    guard let entry = try root.entry(path) else { return path }
    var number = 1
    while entry.sibling("\(entry.name).kept-\(number)").kind != .missing { number += 1 }
    guard entry.rename(to: entry.sibling("\(entry.name).kept-\(number)")) else {
      throw failure(path)
    }
    return "\(path).kept-\(number)"
  }

  enum Removal: Equatable {
    case removed
    case wasMissing
    /// Changed since, or reached through a link.
    case kept
    /// As the manifest lists it, but without the mark.
    case unproven
  }

  /// Removes a file of an earlier build, and the folders that become empty.
  func remove(_ path: String) throws(OutputError) -> Removal {
    let found: FolderEntry?
    do {
      found = try root.entry(path)
    } catch {
      // A link or a file in the position of a folder: the file behind it is not ours.
      return .kept
    }
    guard let entry = found, let kind = entry.facts?.kind else { return .wasMissing }
    guard kind == .file, let bytes = entry.bytes(), former.lists(path, bytes) else { return .kept }
    guard isOurs(path, bytes) else { return .unproven }
    guard entry.remove() else { throw failure(path) }
    removeEmptyFolders(above: path)
    return .removed
  }

  private func removeEmptyFolders(above path: String) {
    var folder = FileKind.parent(path)
    while folder != ".", let entry = try? root.entry(folder), entry.removeFolder() {
      folder = FileKind.parent(folder)
    }
  }

  /// Writes a file whole and replaces the former atomically.
  @discardableResult
  func put(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> FileStat? {
    guard let entry = try root.entry(path, makingFolders: true) else { throw failure(path) }
    let facts = entry.facts
    guard [nil, .file].contains(facts?.kind) else { throw .notAFile(entry.path) }
    return try AtomicFile(entry).write(
      bytes, permissions: facts?.permissions, whenWaiting: report)
  }

  func failure(_ path: String) -> OutputError {
    .cannotWrite(full(path), SystemReason.last)
  }

  func full(_ path: String) -> String { "\(root.path)/\(path)" }
}
