internal import FoundationEssentials
internal import Glibc
internal import Toolkit

/// What can be made again but takes long, outside the plan and the output: in `XDG_CACHE_HOME`, else
/// `~/.cache`. Safe to delete. Nothing that goes wrong here is told or stops anything: it is slower.
package struct CacheFolder: Sendable {
  let path: String
  /// The most that is kept, in bytes; past it what was used longest ago goes.
  let mostBytes: Int

  private static let head = "raakvlak-cache 1 "
  private static let largestEntry = 64 << 20

  init(_ path: String, mostBytes: Int = 256 << 20) {
    self.path = path
    self.mostBytes = mostBytes
  }

  /// The cache of whoever runs the program; nil for one without a home.
  package static var own: CacheFolder? {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].map { "\($0)/.cache" }
    let folder = [environment["XDG_CACHE_HOME"], home].compactMap { $0 }.first {
      $0.hasPrefix("/")
    }
    return folder.map { CacheFolder("\($0)/raakvlak") }
  }

  /// What is kept under a name. Nil when it is not there, not whole, or not ours.
  func read(_ name: String) -> [UInt8]? {
    guard let file = OpenFile("\(path)/\(name)", followsLinks: false), let facts = file.facts,
      facts.owner == geteuid(), facts.size <= Self.largestEntry,
      let bytes = file.read(facts.size)
    else { return nil }
    let head = bytes.prefix(Self.head.utf8.count + 33)
    let body = Array(bytes.dropFirst(head.count))
    guard head.elementsEqual("\(Self.head)\(ContentHash.of(body))\n".utf8) else { return nil }
    file.touch()
    return body
  }

  /// Keeps something under a name, whole or not at all.
  func write(_ body: [UInt8], to name: String) {
    guard body.count < Self.largestEntry - 64 else { return }
    let path = "\(path)/\(name)"
    // Only for whoever runs the program: what others could write there, it would read.
    try? PlainFolder.makeFolder(FileKind.parent(path), for: path, permissions: 0o700)
    _ = try? WholeFile(path).write(
      "\(Self.head)\(ContentHash.of(body))\n".utf8 + body, permissions: 0o600)
  }

  /// Removes what a killed program had begun, and past the most that is kept what was used longest
  /// ago until three quarters of it is left.
  func prune() {
    var entries: [(path: String, facts: FileFacts)] = []
    for folder in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
      let folder = "\(path)/\(folder)"
      // A link may lead to files that are no business of ours.
      guard !FileKind.isLink(folder) else { continue }
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let path = "\(folder)/\(name)"
        guard let facts = FileFacts(path, followsLinks: false), facts.kind == .file,
          facts.owner == geteuid()
        else { continue }
        if WholeFile.isTemporary(name) {
          if let file = try? FolderEntry.reached(by: path) { _ = WholeFile.removeLeftover(file) }
          continue
        }
        entries.append((path, facts))
      }
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
