internal import FoundationEssentials

/// Fingerprint of a folder's files, to detect that one of them was saved.
///
/// It is polled, not watched: that also works on a network drive, where the system sends no events,
/// and goes on working when the folder is removed and put back.
package struct FolderFingerprint: Equatable, Sendable {
  /// Whether the folder exists.
  package let exists: Bool
  private let entries: [Entry]

  private struct Entry: Equatable {
    let path: String
    let facts: FileStat
  }

  private static let deepestFolder = 8
  private static let mostEntries = 10_000

  /// Reads the state of every file in the folder and its subfolders. Hidden files and editors'
  /// backups are skipped; past ten thousand files it is not a plan's folder, and the rest is
  /// skipped.
  package init(_ path: String) {
    exists = FileKind(path) == .folder
    var entries: [Entry] = []
    var pending = [(relative: "", depth: 0)]
    while let (relative, depth) = pending.popLast(), entries.count < Self.mostEntries {
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(relative)")) ?? []
      for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
        let full = "\(path)/\(relative)\(name)"
        guard let facts = FileStat(full) else { continue }
        guard facts.kind == .folder else {
          entries.append(Entry(path: relative + name, facts: facts))
          continue
        }
        if depth < Self.deepestFolder, !FileKind.isLink(full) {
          pending.append(("\(relative)\(name)/", depth + 1))
        }
      }
    }
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether all that is different from another state is in one folder.
  package func differs(from other: FolderFingerprint, onlyIn folder: String) -> Bool {
    func others(_ state: FolderFingerprint) -> [Entry] {
      state.entries.filter { !$0.path.hasPrefix("\(folder)/") }
    }
    return exists == other.exists && others(self) == others(other)
  }
}
