internal import FoundationEssentials
package import PlanFormats
import PlanViews
package import Wording

/// Writes what was made, and remembers what it wrote.
///
/// A file whose bytes would not change is not touched; every other is written whole beside its
/// place and moved there. What an earlier build made and this one does not is removed. What this
/// program did not make, or a person has changed since, is never lost: it is kept under another
/// name.
package struct OutputFolder {
  package let path: String

  /// What a build did to the folder; paths are relative to it.
  package struct Report: Equatable, Sendable {
    package var written: [String] = []
    package var unchanged: [String] = []
    package var removed: [String] = []
    /// Files of a person's, under the names that they have now.
    package var kept: [String] = []
  }

  package init(_ path: String) {
    self.path = path
  }

  /// Makes the folder hold these files.
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
    var report = Report()
    let former = Manifest(reading: read(Manifest.name))
    var manifest = Manifest()
    do throws(OutputError) {
      for file in files {
        try write(file, former, &report)
        manifest.add(file.path, file.bytes)
      }
      for (path, hash) in former.entries where !manifest.contains(path) {
        if let removes, path.hasPrefix(removes), !standing.contains(path) {
          try remove(path, hash, &report)
        } else {
          manifest.add(path, hash: hash)
        }
      }
    } catch {
      for (path, hash) in former.entries where !manifest.contains(path) {
        manifest.add(path, hash: hash)
      }
      try? replace(Manifest.name, with: Array(manifest.text.utf8))
      throw error
    }
    try replace(Manifest.name, with: Array(manifest.text.utf8))
    return report
  }

  private func write(
    _ file: OutputFile, _ former: Manifest, _ report: inout Report
  ) throws(OutputError) {
    let present = read(file.path)
    if present == file.bytes {
      report.unchanged.append(file.path)
      return
    }
    if let present, former.hash(of: file.path) != Fingerprint.of(present) {
      try keep(file.path, &report)
    }
    try replace(file.path, with: file.bytes)
    report.written.append(file.path)
  }

  /// Moves a person's file out of the way, to the first free name.
  private func keep(_ path: String, _ report: inout Report) throws(OutputError) {
    var number = 1
    while FileKind("\(self.path)/\(path).kept-\(number)") != .missing { number += 1 }
    let other = "\(path).kept-\(number)"
    try attempt(path) { try FileManager.default.moveItem(atPath: full(path), toPath: full(other)) }
    report.kept.append(other)
  }

  private func remove(_ path: String, _ hash: String, _ report: inout Report) throws(OutputError) {
    guard let present = read(path) else { return }
    guard Fingerprint.of(present) == hash else {
      report.kept.append(path)
      return
    }
    try attempt(path) { try FileManager.default.removeItem(atPath: full(path)) }
    report.removed.append(path)
    removeEmptyFolders(above: path)
  }

  private func removeEmptyFolders(above path: String) {
    var folder = FileKind.parent(path)
    while folder != "." {
      let entries = try? FileManager.default.contentsOfDirectory(atPath: full(folder))
      guard entries?.isEmpty == true,
        (try? FileManager.default.removeItem(atPath: full(folder))) != nil
      else { return }
      folder = FileKind.parent(folder)
    }
  }

  /// Writes a file whole beside its place and moves it there in one step.
  private func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    guard read(path) != bytes else { return }
    try PlainFolder.write(bytes, to: full(path))
  }

  private func attempt(_ path: String, _ work: () throws -> Void) throws(OutputError) {
    do { try work() } catch { throw .cannotWrite(full(path), String(describing: error)) }
  }

  private func read(_ path: String) -> [UInt8]? {
    guard FileKind(full(path)) == .file else { return nil }
    return FileManager.default.contents(atPath: full(path)).map(Array.init)
  }

  private func full(_ path: String) -> String { "\(self.path)/\(path)" }
}

/// Why output could not be written.
package enum OutputError: Error, Equatable {
  case cannotWrite(String, String)
  case changedMeanwhile(String)
  case notAFile(String)

  package var message: Phrase {
    switch self {
    case .cannotWrite(let path, let reason):
      Phrase(
        nl: """
          '\(path)' kan niet worden geschreven. Controleer de rechten en de vrije ruimte op de schijf. \
          (\(reason))
          """,
        en:
          "'\(path)' cannot be written. Check the permissions and the free disk space. (\(reason))")
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
