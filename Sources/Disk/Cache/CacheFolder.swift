// Three kinds of entries: `LayoutCache`, `BuildReceipt` and `WrittenFileHashes`. Each entry has a
// hash of its own bytes, so damage counts as absence; only what the user owns is read, and no link
// or pipe is followed. The hash guards against accidents only: any process that can write in this
// folder is trusted as the user.

internal import FoundationEssentials
internal import Glibc
internal import Toolkit

/// Cache of results that take long to compute, outside the plan and the output: in
/// `XDG_CACHE_HOME`, else `~/.cache`. Safe to delete. Its errors are ignored: a failure only costs
/// time.
package struct CacheFolder: Sendable {
  let path: String
  /// Size limit in bytes; past it the least recently used entries are removed.
  var mostBytes = 256 << 20

  private static let prefix = "raakvlak-cache 1 "
  private static let largestEntry = 64 << 20

  /// Cache of the user; nil without a home folder.
  package static var own: CacheFolder? {
    let environment = ProcessInfo.processInfo.environment
    return [environment["XDG_CACHE_HOME"], environment["HOME"].map { "\($0)/.cache" }]
      .compactMap(\.self).first { $0.hasPrefix("/") }.map { CacheFolder(path: "\($0)/raakvlak") }
  }

  /// Entry by its name. Nil when it is missing, damaged or not ours.
  func read(_ name: String) -> [UInt8]? {
    guard let file = OpenFile("\(path)/\(name)", followsLinks: false), let facts = file.facts,
      facts.owner == geteuid(), facts.size <= Self.largestEntry,
      let bytes = file.read(facts.size)
    else { return nil }
    let body = Array(bytes.dropFirst(Self.header([]).utf8.count))
    guard bytes.starts(with: Self.header(body).utf8) else { return nil }
    file.touch()
    return body
  }

  /// Writes an entry, whole or not at all.
  func write(_ body: [UInt8], to name: String) {
    guard body.count < Self.largestEntry - 64 else { return }
    let path = "\(path)/\(name)"
    // Readable and writable by the user only: entries written by others would be trusted.
    try? NewFolder.makeFolder(FileKind.parent(path), for: path, permissions: 0o700)
    _ = try? AtomicFile(path).write(Self.header(body).utf8 + body, permissions: 0o600)
  }

  /// First line of an entry: all hashes have the same length.
  private static func header(_ body: [UInt8]) -> String { "\(prefix)\(ContentHash.of(body))\n" }

  /// Removes temporary files of a killed program, and past the size limit the least recently used
  /// entries until three quarters of it is left.
  func prune() {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    var entries = names.compactMap { name -> (path: String, facts: FileStat)? in
      let path = "\(path)/\(name)"
      guard let facts = FileStat(path, followsLinks: false), facts.kind == .file,
        facts.owner == geteuid()
      else { return nil }
      if AtomicFile.isTemporary(FileKind.name(name)) {
        if let file = try? FolderEntry.reached(by: path) { _ = AtomicFile.removeLeftover(file) }
        return nil
      }
      return (path, facts)
    }
    var bytes = entries.reduce(0) { $0 + $1.facts.size }
    guard bytes > mostBytes else { return }
    entries.sort { ($0.facts.modified, $0.path) < ($1.facts.modified, $1.path) }
    for entry in entries where bytes > mostBytes / 4 * 3 {
      _ = unsafe unlink(entry.path)
      bytes -= entry.facts.size
    }
  }
}
