import SourceText
import Toolkit

/// List of the files of the last build: a line for each, with its hash and its path.
///
/// While a build is writing, the manifest also lists what it is going to write: a path may then
/// have two hashes, and the next build recognises what a killed one left.
///
/// A manifest may come with a clone of somebody else's repository, and then it is hostile: it can
/// list any path and the hash of any contents that its author knows. So it proves nothing by
/// itself: see `OutputFiles`.
struct Manifest {
  static let name = ".raakvlak-manifest"
  /// Size limit in bytes, above that of any build; a larger file is not read.
  static let mostBytes = 64 << 20
  private static let head = "# Made by raakvlak; it removes only files that are listed here.\n"
  private static let unfinished = "# A build is writing, or was stopped while it was.\n"

  /// Paths, each once, in the order in which they were added.
  private(set) var paths: [String] = []
  private var hashes: [String: [String]] = [:]
  /// Whether the build that wrote this was interrupted.
  var isUnfinished = false

  init() {}

  /// Parses a manifest; lines that no build can have written are skipped.
  init(reading bytes: [UInt8]?) {
    guard let bytes else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    isUnfinished = text.hasPrefix(Self.head + Self.unfinished)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, [16, 32].contains(parts[0].utf8.count), Self.isPlain(parts[1])
      else { continue }
      add(String(parts[1]), hash: String(parts[0]))
    }
  }

  /// Whether a path leads down only, without hidden names: `..`, `.git/config` and `.bashrc` are no
  /// output of ours.
  private static func isPlain(_ path: Substring) -> Bool {
    HiddenCharacter.first(in: String(path)) == nil
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.hasPrefix(".")
      }
  }

  static func hash(_ bytes: [UInt8]) -> String { ContentHash.of(bytes) }

  mutating func add(_ path: String, hash: String) {
    if hashes[path] == nil { paths.append(path) }
    if hashes[path]?.contains(hash) != true { hashes[path, default: []].append(hash) }
  }

  /// Copies the hashes of a path from another manifest.
  mutating func add(_ path: String, from other: Manifest) {
    for hash in other.hashes[path] ?? [] { add(path, hash: hash) }
  }

  func contains(_ path: String) -> Bool { hashes[path] != nil }

  /// Whether it lists a file at this path with these contents.
  func lists(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let known = hashes[path] else { return false }
    return known.contains(Self.hash(bytes))
      || known.contains { $0.utf8.count == 16 } && known.contains(FormerHash.of(bytes))
  }

  var text: String {
    Self.head + (isUnfinished ? Self.unfinished : "") + lines
  }

  /// Lines without the header, to be appended to those of another manifest.
  var lines: String {
    paths.sorted().map { path in
      (hashes[path] ?? []).map { "\($0) \(path)\n" }.joined()
    }.joined()
  }
}

/// Hash in manifests of the first versions: FNV-1a, 64 bits (draft-eastlake-fnv), as 16 digits. It
/// is read but no longer written.
private enum FormerHash {
  static func of(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
