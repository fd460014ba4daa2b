import Toolkit

/// What the last build made: a line for each file, its hash and its path.
///
/// While a build is writing, the manifest also lists what it is going to write: a path may then have
/// two hashes, and whatever a killed build leaves is known as ours.
struct Manifest {
  static let name = ".raakvlak-manifest"
  private static let head = "# Made by raakvlak; it removes only files that are listed here.\n"
  private static let unfinished = "# A build is writing, or was stopped while it was.\n"

  /// Every path once, in the order in which they were added.
  private(set) var paths: [String] = []
  private var hashes: [String: [String]] = [:]
  /// Whether the build that wrote this did not come to its end.
  var isUnfinished = false

  init() {}

  /// Reads a manifest; a line that is not one of ours, or leads out of the folder, is passed over.
  init(reading bytes: [UInt8]?) {
    guard let bytes else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    isUnfinished = text.hasPrefix(Self.head + Self.unfinished)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, [16, 32].contains(parts[0].utf8.count), !parts[1].hasPrefix("/"),
        !parts[1].split(separator: "/").contains("..")
      else { continue }
      add(String(parts[1]), hash: String(parts[0]))
    }
  }

  static func hash(_ bytes: [UInt8]) -> String { ContentHash.of(bytes) }

  mutating func add(_ path: String, hash: String) {
    if hashes[path] == nil { paths.append(path) }
    if hashes[path]?.contains(hash) != true { hashes[path, default: []].append(hash) }
  }

  /// Takes over what another manifest says of a path.
  mutating func add(_ path: String, from other: Manifest) {
    for hash in other.hashes[path] ?? [] { add(path, hash: hash) }
  }

  func contains(_ path: String) -> Bool { hashes[path] != nil }

  /// Whether these bytes at this path are a build's, and nobody changed them since.
  func knows(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let known = hashes[path] else { return false }
    return known.contains(Self.hash(bytes))
      || known.contains { $0.utf8.count == 16 } && known.contains(FormerHash.of(bytes))
  }

  var text: String {
    Self.head + (isUnfinished ? Self.unfinished : "") + lines
  }

  /// Its lines without the head, which may be added to those of another.
  var lines: String {
    paths.sorted().map { path in
      (hashes[path] ?? []).map { "\($0) \(path)\n" }.joined()
    }.joined()
  }
}

/// By what manifests of the first builds know their files: FNV-1a, 64 bits (draft-eastlake-fnv), as 16
/// digits. It is only read: what stands there since then is still known as ours.
private enum FormerHash {
  static func of(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
