internal import Glibc
package import Documents
package import Toolkit
import Views

/// A folder with what builds made. `OutputWriting` writes to it; here stands what that does to one file.
///
/// What this program did not make, or a person has changed since, is never lost: it is kept under
/// another name.
package struct OutputFolder: Sendable {
  package let path: String
  let tell: WaitNotice

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

  /// Makes the folder hold these files: see `OutputWriting`.
  package func write(
    _ files: [OutputFile], standing: Set<String> = [], removesBelow removes: String? = ""
  ) throws(OutputError) -> Report {
    var writing = try OutputWriting(self)
    try writing.write(files)
    return try writing.end(standing: standing, removesBelow: removes).report
  }

  /// What stands at a file's place, beside what is to stand there.
  struct Standing {
    enum Kind: Equatable {
      case missing
      /// The very bytes, in a file of which the system knows this.
      case same(FileFacts)
      /// A former build's.
      case ours
      /// To be kept: also a pipe, a socket or a link, wherever that leads.
      case somebodyElses
      case folder
    }

    let kind: Kind
    /// Of what is to stand there.
    let hash: String
  }

  func standing(_ file: OutputFile, _ former: Manifest) -> Standing {
    Standing(kind: kind(file, former), hash: Manifest.hash(file.bytes))
  }

  private func kind(_ file: OutputFile, _ former: Manifest) -> Standing.Kind {
    let place = full(file.path)
    let facts = FileFacts(place)
    let bytes = facts?.kind == .file ? read(file.path) : nil
    if let facts, bytes == file.bytes, facts == FileFacts(place) { return .same(facts) }
    switch FileKind(place, followsLinks: false) {
    case .missing: return .missing
    case .file: return bytes.map { former.knows(file.path, $0) } ?? false ? .ours : .somebodyElses
    case .other: return .somebodyElses
    case .folder: return .folder
    }
  }

  /// Removes what a killed build had begun and not put in its place.
  func clearUp(after former: Manifest) {
    WholeFile(full(Manifest.name)).removeLeftover()
    guard former.isUnfinished else { return }
    for path in former.paths { WholeFile(full(path)).removeLeftover() }
  }

  /// Moves what is a person's out of the way, to the first free name.
  ///
  /// - Returns: that name.
  func keep(_ path: String) throws(OutputError) -> String {
    var number = 1
    while FileKind(full("\(path).kept-\(number)"), followsLinks: false) != .missing { number += 1 }
    let other = "\(path).kept-\(number)"
    guard unsafe rename(full(path), full(other)) == 0 else { throw failure(path) }
    return other
  }

  /// Whether a build made what stands there, and nobody changed it since.
  private func isOurs(_ path: String, _ former: Manifest) -> Bool {
    read(path).map { former.knows(path, $0) } ?? false
  }

  func remove(
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

  func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    guard read(path) != bytes else { return }
    try put(path, bytes)
  }

  /// Writes a file whole beside its place and moves it there in one step.
  @discardableResult
  func put(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> FileFacts? {
    let place = full(path)
    guard [.missing, .file].contains(FileKind(place)) else { throw .notAFile(place) }
    try PlainFolder.makeFolder(FileKind.parent(place), for: place)
    return try WholeFile(place).write(
      bytes, permissions: FileFacts(place)?.permissions, whenWaiting: tell)
  }

  func failure(_ path: String) -> OutputError {
    .cannotWrite(full(path), SystemReason.last)
  }

  func read(_ path: String) -> [UInt8]? { OpenFile.bytes(full(path)) }

  func full(_ path: String) -> String { "\(self.path)/\(path)" }
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
