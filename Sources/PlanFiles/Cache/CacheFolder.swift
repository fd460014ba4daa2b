internal import FoundationEssentials
internal import Glibc
internal import PlanViews

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
    Self.makeFolder(FileKind.parent(path))
    // What a killed program left is written over; of two at once the hash notices the mixture.
    let fresh = "\(path).new"
    let descriptor = unsafe open(
      fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let problem = Descriptor.write(
      "\(Self.head)\(ContentHash.of(body))\n".utf8 + body, to: descriptor)
    let isWhole = close(descriptor) == 0 && problem == nil
    let isInPlace = unsafe isWhole && rename(fresh, path) == 0
    if !isInPlace { _ = unsafe unlink(fresh) }
  }

  /// Removes what was used longest ago until three quarters of the most is left.
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

  /// Only for whoever runs the program: what others could write there, it would read.
  private static func makeFolder(_ path: String) {
    guard path != "/", unsafe access(path, F_OK) != 0 else { return }
    makeFolder(FileKind.parent(path))
    _ = unsafe mkdir(path, 0o700)
  }
}
